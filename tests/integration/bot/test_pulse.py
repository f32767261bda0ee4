"""The pulse beats in a thread of its own, and the ledger serves nobody without it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import psycopg
import pytest

from bot.database import open_ledger
from bot.pulse import Pulse
from core.clock import DatabaseClock, SystemClock
from core.errors import Unavailable
from core.ledger import OUTSIDE, Ledger, Replica
from core.store.gate import FRESH, Gate
from core.values import Route
from tests.integration.bot.conftest import Outage
from tests.stage import KEY, ManualClock, Watch

OFTEN = 0.01
"""Seconds between two beats of a test."""
ROUTES = [Route("slack", "T1")]


@pytest.fixture
async def ledger(database_url: str) -> AsyncIterator[Ledger]:
    """Open a ledger that goes by the database's clock."""
    ledger = open_ledger(conninfo=database_url, key=KEY)
    async with ledger.database:
        yield ledger


def beats(connection: psycopg.Connection[tuple[object, ...]], replica: int) -> object:
    """Return when a replica beat last; None if it is not there."""
    row = connection.execute("SELECT beat_at FROM replicas WHERE id = %s AND routes <> '{}'", (replica,)).fetchone()
    return row and row[0]


async def test_it_beats_while_the_event_loop_is_busy(ledger: Ledger, database_url: str) -> None:
    """A loop that does nothing but work for a while is no dead replica."""
    pulse = Pulse(ledger, lambda: ROUTES, every=OFTEN)
    with psycopg.connect(database_url, autocommit=True) as connection:
        async with pulse.beating():
            replica = ledger.replica.id
            first = beats(connection, replica)
            assert first is not None
            # Without an await: this loop keeps the event loop to itself until the next beat was seen.
            while beats(connection, replica) == first:
                pass
        assert beats(connection, replica) is None
    assert ledger.replica.id == OUTSIDE


async def test_after_an_outage_of_the_database_it_is_the_same_replica(ledger: Ledger, outage: Outage) -> None:
    """The pulse connects again by itself, and keeps its id."""
    async with Pulse(ledger, lambda: ROUTES, every=OFTEN).beating():
        replica, before = ledger.replica.id, ledger.replica.beaten
        async with outage():
            assert not await ledger.database.answers()
        async with asyncio.timeout(10):
            while not await ledger.database.answers() or ledger.replica.beaten == before:
                pass
        assert ledger.replica.id == replica


async def test_a_replica_whose_beats_are_missing_serves_nobody(ledger: Ledger) -> None:
    """What it claimed may be somebody else's; whoever waits is served with the next beat."""
    watch = Watch()
    ledger.database.gate = gate = Gate(elapsed=watch)
    assert await ledger.database.answers()
    watch.seconds += FRESH + 1
    waiting = asyncio.create_task(ledger.database.answers())
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(waiting), OFTEN)
    assert not waiting.done()
    await asyncio.to_thread(gate.beaten, watch.seconds)
    assert await waiting


async def test_nobody_waits_long_at_a_gate() -> None:
    """Slack must be answered within three seconds, even if it is that nothing can be done."""
    watch = Watch()
    gate = Gate(elapsed=watch)
    await gate.passed(within=OFTEN)
    watch.seconds += FRESH + 1
    with pytest.raises(Unavailable):
        await gate.passed(within=OFTEN)


async def test_who_sets_the_machines_clock_does_not_stop_the_tick(ledger: Ledger) -> None:
    """The tick goes by that clock: set back by an hour, it would pause for an hour, so it is told to go on."""
    machine = ManualClock(SystemClock().now())
    replica = Replica(clock=DatabaseClock(own=machine))
    told = asyncio.Event()
    process = Ledger(replica.clock, ledger.database, ledger.vault, replica)
    async with Pulse(process, lambda: ROUTES, clock_set=told.set, every=OFTEN).beating():
        assert (replica.clock.agrees, told.is_set()) == (True, False)
        machine.advance(hours=-1)
        async with asyncio.timeout(10):
            await told.wait()
        assert not replica.clock.agrees
