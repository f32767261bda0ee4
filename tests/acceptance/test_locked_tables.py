"""A table that is locked for three seconds costs patience and nothing else."""

import asyncio

import psycopg
import pytest
from psycopg import sql

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage

FOR = 3
"""Seconds: longer than anybody waits for a connection."""
WITHIN = 20.0
"""Seconds until everything is answered once the table is free."""
EACH = 6
"""Messages of each person on each platform: together three times the connections of the pool."""
AWAY = ("ledger", "noted")
"""Words in which people are told that they must try again, or wait."""


async def locked(url: str, table: str, begun: asyncio.Event) -> None:
    """Lock a table against everybody, reading included, and let it go in the end."""
    lock = sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(sql.Identifier(table))
    async with await psycopg.AsyncConnection.connect(url) as connection:
        await connection.execute(lock)
        begun.set()
        await connection.execute("SELECT pg_sleep(%s)", (FOR,))


@pytest.mark.parametrize("table", ["deliveries", "bookings", "members", "messages"])
async def test_what_was_acknowledged_while_a_table_is_locked_is_kept_and_answered(stage: Stage, table: str) -> None:
    """More people write than there are connections; each gets the one answer, and nobody is sent away."""
    slack, telegram, begun = stage.simulator.slack, stage.simulator.telegram, asyncio.Event()
    texts = [f"atlas tomorrow {hour}-{hour + 1}pm" for hour in range(1, EACH + 1)]
    async with asyncio.TaskGroup() as group:
        group.create_task(locked(stage.database_url, table, begun))
        await begun.wait()
        taken = [
            group.create_task(send)
            for text in texts
            for person in SAMPLE_PEOPLE
            for send in (slack.command(person, f"/book {text}"), telegram.send(person, text))
        ]
    assert all(each.result().taken for each in taken)

    unanswered = "SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL"
    async with asyncio.timeout(WITHIN):
        while await stage.count("SELECT count(*) FROM deliveries") < len(taken) or await stage.count(unanswered):
            await stage.bellhop.reception.quiet()
    for person in SAMPLE_PEOPLE:
        for place in (slack, telegram):
            said = [each.text for each in place.messages(person) if each.author == BOT]
            assert not [text for text in said if any(word in text for word in AWAY)]
            assert len(said) >= EACH
