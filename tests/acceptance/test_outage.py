"""PostgreSQL goes away under a running Bellhop, and comes back."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

Outage = Callable[[], AbstractAsyncContextManager[None]]
ENTRY = "atlas tomorrow 3-5pm"


@pytest.fixture
def outage(database_url: str, template: str) -> Outage:
    """Cut every connection to the test's database and let nobody in until the end."""
    name = urlsplit(database_url).path.lstrip("/")
    admin = template.replace("/bellhop?", "/postgres?")

    @asynccontextmanager
    async def away() -> AsyncIterator[None]:
        async with await psycopg.AsyncConnection.connect(admin, autocommit=True) as connection:
            allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
            await connection.execute(allow.format(sql.Identifier(name), sql.Literal(False)))  # noqa: FBT003 - SQL's
            await connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s", (name,)
            )
            try:
                yield
            finally:
                await connection.execute(allow.format(sql.Identifier(name), sql.Literal(True)))  # noqa: FBT003 - SQL's

    return away


async def ready(stage: Stage) -> None:
    """Return when the readiness probe is content; each question waits a moment for a connection."""
    async with asyncio.timeout(10):
        while not (await stage.bellhop.readiness())["database"]:
            pass


async def test_the_person_is_told_and_everything_works_again_by_itself(
    mara: Visitor, stage: Stage, outage: Outage
) -> None:
    """While the ledger is away nothing is promised; when it is back, what was confirmed is there and all goes on."""
    card = await mara.presses(await mara.says(ENTRY), "Confirm")
    async with outage():
        assert "try again in a minute" in (await mara.says("hubble tomorrow 9-10am")).text
        pressed = await mara.presses(card, "Cancel booking")
        assert "try again in a minute" in pressed.text
        assert (await stage.bellhop.readiness())["database"] is False
        assert await stage.bellhop.outbox.deliver_due() == 0
    await ready(stage)
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says("my bookings")).text
    assert "Cancelled" in (await mara.presses(pressed, "Try again")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_a_reminder_that_fell_due_meanwhile_comes_late_and_once(
    mara: Visitor, stage: Stage, outage: Outage
) -> None:
    """Messages are rows: what could not be read while the ledger was away is sent when it is back."""
    await mara.presses(await mara.says(ENTRY), "Confirm")
    async with outage():
        await stage.until(berlin(24, 14, 46))
    await ready(stage)
    await stage.passes(seconds=1)
    await mara.sees("Atlas at 15:00", "in 14 min")
    await stage.passes(seconds=1)
    assert sum("Atlas at 15:00" in message.text for message in mara.reads()) == 1
