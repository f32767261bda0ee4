"""A server that is busy, or says what is wrong, is not taken for one that is away."""

import asyncio
from collections.abc import AsyncIterator
from typing import LiteralString

import pytest

from core.errors import Busy, Unavailable
from core.store.database import Database


@pytest.fixture
async def narrow(database_url: str) -> AsyncIterator[Database]:
    """Give a database with a single connection."""
    async with Database(database_url, most=1) as database:
        yield database


async def process(database: Database) -> int:
    """Return the server's process behind the connection."""
    async with database.connection() as connection:
        row = await (await connection.execute("SELECT pg_backend_pid()")).fetchone()
    assert row is not None
    return int(row[0])


async def done(database: Database, *statements: LiteralString) -> None:
    """Execute statements on one connection."""
    async with database.connection() as connection:
        for statement in statements:
            await connection.execute(statement)


async def test_who_waits_in_vain_for_a_connection_learns_that_the_server_is_busy(narrow: Database) -> None:
    """All that wait are told so, the database counts as reachable, and the connection in use is kept."""
    before = await process(narrow)
    async with narrow.connection():
        waited = await asyncio.gather(*(process(narrow) for _ in range(3)), return_exceptions=True)
        assert [type(each) for each in waited] == [Busy] * 3
        assert await narrow.answers()
    assert await process(narrow) == before


async def test_a_statement_that_is_called_off_costs_no_connection(narrow: Database) -> None:
    """It is a fault that may pass, and the next statement runs on the same connection."""
    before = await process(narrow)
    with pytest.raises(Unavailable):
        await done(narrow, "SET statement_timeout = 10", "SELECT pg_sleep(10)")
    await done(narrow, "RESET statement_timeout")
    assert await process(narrow) == before


async def test_a_lock_that_is_not_to_be_had_in_time_is_no_outage(database_url: str) -> None:
    """Somebody else holds a table: a statement with a limited wait ends as busy."""
    async with Database(database_url, most=2) as database, database.transaction() as holding:
        await holding.execute("LOCK TABLE bookings")
        with pytest.raises(Busy):
            await done(database, "SET lock_timeout = 10", "SELECT count(*) FROM bookings")
