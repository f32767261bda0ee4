"""A pause that one replica writes is kept by all, for as long as the longest that was asked for."""

import asyncio
from contextlib import aclosing
from dataclasses import replace

import pytest

from adapters.chat.call import BEGUN, Call
from adapters.chat.pace import Limit
from adapters.chat.platform import TryLater
from adapters.chat.throttle import Throttle
from core.ledger import Ledger, Replica
from core.store.pauses import CHANNEL
from core.use_cases.pauses.look import forget, look
from core.use_cases.pauses.pause import pause
from core.use_cases.replicas.beat import beat
from core.values import Route
from tests.seconds import Seconds
from tests.stage import House

SLACK = Route("slack", "T1")
POST = Call(SLACK, "chat.postMessage")


async def replica(house: House, *routes: Route) -> Ledger:
    """Return the house's ledger as another process has it, which has just joined and serves these routes."""
    ledger = Ledger(house.ledger.clock, house.ledger.database, house.ledger.vault, Replica())
    await beat(ledger, routes=routes)
    return ledger


async def test_a_replica_keeps_the_pause_that_another_met(house: House) -> None:
    """Once it has heard of it, nothing of that method and workspace passes; the wait is a little longer, never less."""
    one, other = await replica(house, SLACK), await replica(house, SLACK)
    met, heard = Throttle(one), Throttle(other)
    with pytest.raises(TryLater):
        async with met.passing(POST):
            raise TryLater("429", after=60, limited=True)

    await heard.refresh()

    with pytest.raises(TryLater) as later:
        async with heard.passing(POST):
            pass
    assert later.value.limited
    assert later.value.after == pytest.approx(60, abs=5)
    async with heard.passing(Call(SLACK, "chat.update")):
        assert (await look(other)).replicas == {"slack:T1": 2}


async def test_the_longest_pause_counts(house: House) -> None:
    """A later 429 with a shorter wait changes nothing, and what is over is seen by nobody, and forgotten."""
    ledger = await replica(house)
    await pause(ledger, route=SLACK, scope="chat.postMessage", seconds=60)
    await pause(ledger, route=SLACK, scope="chat.postMessage", seconds=1)
    await pause(ledger, route=SLACK, scope="over", seconds=-1)

    [(route, scope, seconds)] = (await look(ledger)).pauses
    assert (route, scope, seconds > 50) == (SLACK, "chat.postMessage", True)

    await forget(ledger)
    async with ledger.database.connection() as connection:
        rows = await (await connection.execute("SELECT scope FROM pauses")).fetchall()
    assert rows == [("chat.postMessage",)]


async def test_a_pause_is_told_at_once(house: House) -> None:
    """Whoever listens is woken; nobody waits for the next look."""
    ledger = await replica(house)
    async with aclosing(ledger.database.heard(CHANNEL)) as heard:
        await anext(heard)
        await pause(ledger, route=SLACK, scope="chat.postMessage", seconds=1)
        async with asyncio.timeout(5):
            await anext(heard)
        assert (await look(ledger)).replicas == {}


async def test_replicas_divide_the_pace_of_a_route_among_them(house: House) -> None:
    """With two of them each takes half; who stops serving it leaves all to the other."""
    seconds = Seconds()
    one, other = await replica(house, SLACK), await replica(house, SLACK)
    throttle = Throttle(one, clock=seconds, sleep=seconds.sleep)
    call = Call(SLACK, "chat.postMessage", (Limit(4, 4.0),))
    await throttle.refresh()
    for _ in range(2):
        await throttle.turn(call)
    with pytest.raises(TryLater):
        await throttle.turn(replace(call, patience=BEGUN))

    await beat(other, routes=[])
    await throttle.refresh()

    for _ in range(2):
        await throttle.turn(call)
    assert seconds.slept == []
