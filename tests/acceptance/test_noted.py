"""The ledger goes away while a message is kept, or is acted on: it is noted and done later, or never."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import psycopg
import pytest
from psycopg import sql

from adapters.chat.incoming import Place, Sender, Sentence
from adapters.chat.keeping import Keeping
from adapters.chat.unwritten import Unwritten
from adapters.simulator.answers import Answer
from core.errors import InDoubt
from core.store.database import Connection, Database
from core.values import Route
from tests.acceptance.people import Stage, Visitor

ENTRY = "atlas tomorrow 3-5pm"
WAITS = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE "
CUT = {"SELECT": WAITS + "'SELECT%'", "INSERT INTO deliveries": WAITS + "'INSERT INTO deliveries%'"}


async def patiently(visitor: Visitor, *words: str) -> None:
    """Wait for a message with these words, longer than usual: connections are made anew on the way."""
    await visitor.stage.simulator.until(
        lambda: any(all(word in message.text for word in words) for message in visitor.reads()), within=20
    )


@asynccontextmanager
async def locked(stage: Stage, table: str) -> AsyncIterator[None]:
    """Keep everybody from a table, until the block ends or the database goes away."""
    connection = await psycopg.AsyncConnection.connect(stage.database_url)
    await connection.execute(sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(sql.Identifier(table)))
    try:
        yield
    finally:
        await connection.close()


async def cut(stage: Stage, statement: str) -> None:
    """Break the connection on which a statement that begins so waits for a lock."""
    # Not on the product's connections: their role may not see, nor end, what others do.
    async with (
        asyncio.timeout(10),
        await psycopg.AsyncConnection.connect(stage.database_url, autocommit=True) as connection,
    ):
        while await (await connection.execute(CUT[statement].encode())).fetchone() == (0,):
            pass


async def cut_off(visitor: Visitor, words: str, *, passes: float) -> None:
    """Take the ledger away after a message was kept, and before it was acted on; minutes pass until it is back."""
    visitor.stage.bellhop.reception.patience = 0
    async with locked(visitor.stage, "members"):
        await visitor.tries(words)
        await cut(visitor.stage, "SELECT")
        await patiently(visitor, "I can’t reach my booking ledger", "I’ve noted this")
    await visitor.stage.bellhop.reception.quiet()
    visitor.stage.clock.advance(minutes=passes)


async def test_what_was_kept_is_noted_and_done_when_the_ledger_is_back(mara: Visitor, stage: Stage) -> None:
    """Nobody has to write twice: the booking is made late, by the clock at which it was asked for."""
    await cut_off(mara, "atlas in 30 minutes for an hour", passes=4)
    await stage.bellhop.reception.catch_up()
    await patiently(mara, "Held for you", "12:30–13:30")
    assert await stage.count("SELECT count(*) FROM bookings") == 1
    assert sum("noted" in message.text for message in mara.reads()) == 1


async def test_what_could_not_be_done_for_ten_minutes_is_not_done_any_more(mara: Visitor, stage: Stage) -> None:
    """The person has helped themselves meanwhile, and is told that nothing was changed."""
    await cut_off(mara, ENTRY, passes=11)
    await stage.bellhop.reception.catch_up()
    await patiently(mara, "more than ten minutes", "Nothing was changed")
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_who_was_told_to_try_again_is_not_acted_for_later(mara: Visitor, stage: Stage) -> None:
    """The connection broke while the message was being kept: nobody acts on it, on a repeat of it neither."""
    async with locked(stage, "deliveries"):
        arriving = asyncio.create_task(_arrives(mara, ENTRY))
        await cut(stage, "INSERT INTO deliveries")
        await patiently(mara, "try again in a minute")
    await stage.bellhop.reception.catch_up()
    await mara.there.redeliver(await arriving)
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM bookings") == 0
    assert await stage.count("SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL") == 0


class Lossy(Database):
    """Does everything, and loses the connection before it can tell while it is `lost`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database.conninfo)
        self.lost = False

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend a connection."""
        async with super().connection() as connection:
            yield connection
        if self.lost:
            raise InDoubt


async def test_what_was_claimed_and_never_heard_of_is_claimed_again(stage: Stage) -> None:
    """The connection broke behind the claim: the deliveries are in this replica's hand, and nobody there knows."""
    sentence = Sentence("1", Sender("slack", "T1", "U1"), Place("D1", private=True), "rooms")
    async with Lossy(stage.bellhop.ledger.database) as database:
        ledger = replace(stage.bellhop.ledger, database=database)
        keeping = Keeping(ledger, stage.bellhop.reception.doorkeeper, Unwritten())
        [known, unknown] = await keeping.keep([replace(sentence, delivery=each) for each in ("known", "unknown")])
        with keeping.handling(unknown) as delivery:
            assert delivery
            await keeping.put_off(delivery, seconds=0)
        with keeping.handling(known):
            database.lost = True
            with pytest.raises(InDoubt):
                await keeping.claim([Route("slack", "T1")])
            database.lost = False
            assert await keeping.claim([Route("slack", "T1")]) == [unknown]


async def test_what_is_claimed_again_while_it_is_handled_is_let_go_afterwards(stage: Stage) -> None:
    """The replica was taken for dead, and found its own delivery: what the first handling leaves, another does."""
    sentence = Sentence("1", Sender("slack", "T1", "U1"), Place("D1", private=True), "rooms")
    ledger, route = stage.bellhop.ledger, Route("slack", "T1")
    keeping = Keeping(ledger, stage.bellhop.reception.doorkeeper, Unwritten())
    [arrived] = await keeping.keep([sentence])
    with keeping.handling(arrived):
        async with ledger.database.connection() as connection:
            await connection.execute("UPDATE deliveries SET claimed_by = NULL")
        assert await keeping.claim([route]) == [arrived]
    assert not keeping.has(arrived)
    assert await keeping.claim([route]) == [arrived]


async def _arrives(visitor: Visitor, text: str) -> Answer:
    if visitor.platform == "slack":
        return await visitor.stage.simulator.slack.message(visitor.person, text)
    return await visitor.stage.simulator.telegram.send(visitor.person, text)
