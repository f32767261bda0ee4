"""Replicas beat, are missed when they stop, and come back under another id if they were declared dead meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.clock import DatabaseClock, SystemClock
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD
from core.domain.deliveries import Delivery, NotOurs
from core.ledger import OUTSIDE, Ledger, Replica
from core.store.database import OPTIONS, Database
from core.use_cases.chat import receive
from core.use_cases.messages import mark
from core.use_cases.messages.take_due import take_due
from core.use_cases.replicas.beat import beat
from core.use_cases.replicas.leave import leave
from core.values import Interval, ReplicaId, Route
from tests.stage import HERE, House, ManualClock, berlin, due, slot
from tests.story import Actor, states

ROUTES = [Route("slack", "T1")]
HOUR = timedelta(hours=1)
TUESDAY = 1
"""As Python counts weekdays."""
MOMENT = timedelta(seconds=1)
"""More than three beats take, and less than a clock that counts as right may be off."""


def replica(house: House, *, own: ManualClock | None = None) -> Ledger:
    """Return the house's ledger as another process has it, whose machine has that clock; it goes by the database's."""
    clock = DatabaseClock(own=own)
    return Ledger(clock, house.ledger.database, house.ledger.vault, Replica(clock=clock))


async def change(house: House, query: str, *values: object) -> int:
    """Change rows, past the product, and return how many."""
    async with house.ledger.database.connection() as connection:
        return (await connection.execute(query.encode(), values)).rowcount


async def read(house: House, query: str) -> list[tuple[object, ...]]:
    """Read rows, past the product."""
    async with house.ledger.database.connection() as connection:
        return await (await connection.execute(query.encode())).fetchall()


async def steady(house: House, *ledgers: Ledger) -> None:
    """Let these replicas have beaten for a while."""
    ids = [ledger.replica.id for ledger in ledgers]
    await change(house, "UPDATE replicas SET beating_since = beating_since - interval '6 s' WHERE id = ANY(%s)", ids)


async def silent(house: House, *ledgers: Ledger, seconds: float = 6) -> None:
    """Let these replicas have missed their beats for so long."""
    for ledger in ledgers:
        passed = timedelta(seconds=seconds)
        await change(house, "UPDATE replicas SET beat_at = beat_at - %s WHERE id = %s", passed, ledger.replica.id)
        assert ledger.replica.beaten is not None
        ledger.replica.beaten -= seconds


async def claims(house: House, ledger: Ledger, *, begun: bool) -> None:
    """Let a replica claim a message and a delivery."""
    organization, by, begun_at = house.ann.organization, ledger.replica.id, house.clock.now() if begun else None
    await change(
        house,
        "INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency, claimed_by,"
        " begun_at) VALUES (%s, 'booking', 1, 'reminder', %s, %s, 1, %s, %s)",
        *(organization, house.clock.now(), house.clock.now(), by, begun_at),
    )
    await change(
        house,
        "INSERT INTO deliveries (organization_id, platform, delivery_id, received_at, incoming, claimed_by)"
        " VALUES (%s, 'slack', 'one', %s, '{}', %s)",
        *(organization, house.clock.now(), by),
    )


async def ids(house: House) -> list[object]:
    """Return who is known as alive."""
    return [row[0] for row in await read(house, "SELECT id FROM replicas ORDER BY id")]


async def test_the_first_beat_joins_and_the_next_ones_stay(house: House) -> None:
    """A replica gets an id that nobody else has, and names its routes with every beat."""
    first, second = replica(house), replica(house)
    for ledger in (first, second, first):
        await beat(ledger, routes=ROUTES)
    assert await ids(house) == sorted([first.replica.id, second.replica.id])
    assert first.replica.id != second.replica.id
    await beat(first, routes=[*ROUTES, Route("telegram", "42")])
    assert ({"slack:T1", "telegram:42"},) in [
        (set(row[0]),) for row in await read(house, "SELECT routes FROM replicas") if isinstance(row[0], list)
    ]


@pytest.mark.parametrize("begun", [True, False])
async def test_what_a_dead_replica_had_in_hand_is_free_within_seconds(house: House, *, begun: bool) -> None:
    """Five beats are missed: its rows are anybody's. A message that may have been sent is counted as doubled."""
    living, dying = replica(house), replica(house)
    for ledger in (living, dying):
        await beat(ledger, routes=ROUTES)
    await steady(house, living)
    await claims(house, dying, begun=begun)
    assert (await beat(living, routes=ROUTES)).freed == 0
    await silent(house, dying)
    assert (await beat(living, routes=ROUTES)).freed == 2
    assert await ids(house) == [living.replica.id]
    assert await read(house, "SELECT claimed_by, begun_at, doubles FROM messages") == [(None, None, int(begun))]
    assert await read(house, "SELECT claimed_by FROM deliveries") == [(None,)]


async def test_what_was_claimed_by_an_id_that_is_gone_is_freed_all_the_same(house: House) -> None:
    """A process that stood still between its claim and its death may write a claim after it was removed."""
    living, late = replica(house), replica(house)
    await beat(living, routes=ROUTES)
    late.replica.id = ReplicaId(living.replica.id + 1000)
    await claims(house, late, begun=False)
    assert (await beat(living, routes=ROUTES)).freed == 2


async def test_a_replica_that_was_declared_dead_gets_another_id(house: House) -> None:
    """Its old claims are settled by nobody: they name an id that no process has any more."""
    living, stalled = replica(house), replica(house)
    for ledger in (living, stalled):
        await beat(ledger, routes=ROUTES)
    old = stalled.replica.id
    await steady(house, living)
    await claims(house, stalled, begun=True)
    await silent(house, stalled)
    await beat(living, routes=ROUTES)
    await beat(stalled, routes=ROUTES)
    assert stalled.replica.id not in {old, living.replica.id, OUTSIDE}
    assert await ids(house) == [living.replica.id, stalled.replica.id]
    assert await change(house, "UPDATE messages SET state = 'sent' WHERE claimed_by = %s", old) == 0


async def test_when_the_database_was_away_nobody_is_declared_dead(house: House) -> None:
    """Whoever is back first leaves the others the time to come back, and each keeps its id and its claims."""
    first, second = replica(house), replica(house)
    for ledger in (first, second):
        await beat(ledger, routes=ROUTES)
    await steady(house, first, second)
    await claims(house, second, begun=True)
    known = (first.replica.id, second.replica.id)
    await silent(house, first, second, seconds=20)
    for ledger in (first, second):
        assert (await beat(ledger, routes=ROUTES)).freed == 0
    assert (first.replica.id, second.replica.id) == known
    assert await read(house, "SELECT claimed_by FROM messages") == [(second.replica.id,)]


async def test_after_a_missed_beat_the_others_get_the_time_to_come_back(house: House) -> None:
    """The database was away for less than it takes to be declared dead: who comes back a moment later still lives."""
    first, second = replica(house), replica(house)
    for ledger in (first, second):
        await beat(ledger, routes=ROUTES)
    await steady(house, first, second)
    await silent(house, first, seconds=4)
    await silent(house, second, seconds=6)
    first.replica.missed = True
    await beat(first, routes=ROUTES)
    await beat(first, routes=ROUTES)
    assert await ids(house) == [first.replica.id, second.replica.id]


async def test_a_replica_on_a_busy_machine_notices_the_dead_all_the_same(house: House) -> None:
    """Its beats are late, but none failed: the database was there, and the other one is missing."""
    busy, dying = replica(house), replica(house)
    for ledger in (busy, dying):
        await beat(ledger, routes=ROUTES)
    await steady(house, busy)
    await silent(house, busy, seconds=4)
    await silent(house, dying)
    await beat(busy, routes=ROUTES)
    assert await ids(house) == [busy.replica.id]


async def test_a_locked_table_holds_up_no_beat(house: House) -> None:
    """What dead replicas had in hand cannot be freed then, but the living one still lives."""
    impatient = Database(house.ledger.database.conninfo, most=1, options=OPTIONS + " -c lock_timeout=1ms")
    async with impatient, house.ledger.database.transaction() as locking:
        await locking.execute("LOCK TABLE messages")
        clock = DatabaseClock()
        ledger = Ledger(clock, impatient, house.ledger.vault, Replica(clock=clock))
        assert (await beat(ledger, routes=ROUTES)).freed == 0
        assert (ledger.replica.missed, await ids(house)) == (False, [ledger.replica.id])


@pytest.mark.parametrize("hours", [1, -1])
async def test_a_server_whose_clock_is_set_kills_nobody(house: House, hours: int) -> None:
    """All beats look an hour old, or an hour ahead; only the next ones tell who lives."""
    first, second = replica(house), replica(house)
    for ledger in (first, second):
        await beat(ledger, routes=ROUTES)
    set_by = timedelta(hours=hours)
    await change(
        house, "UPDATE replicas SET beat_at = beat_at - %s, beating_since = beating_since - %s", set_by, set_by
    )
    await beat(first, routes=ROUTES)
    assert await ids(house) == [first.replica.id, second.replica.id]


async def test_leaving_frees_at_once(house: House) -> None:
    """A replica that stops in order need not be missed first; it serves no route, and its id is nobody's."""
    leaving = replica(house)
    await beat(leaving, routes=ROUTES)
    await claims(house, leaving, begun=False)
    await leave(leaving)
    assert leaving.replica.id == OUTSIDE
    assert await read(house, "SELECT claimed_by, doubles FROM messages") == [(None, 0)]
    assert await read(house, "SELECT claimed_by FROM deliveries") == [(None,)]
    assert await read(house, "SELECT routes FROM replicas") == [([],)]


async def test_all_replicas_go_by_the_same_clock(house: House) -> None:
    """One machine an hour ahead and one an hour behind tell the database's time, and that their own is wrong."""
    machine = SystemClock().now()
    ahead, behind, right = (replica(house, own=ManualClock(machine + hours * HOUR)) for hours in (1, -1, 0))
    for ledger in (ahead, behind, right):
        await beat(ledger, routes=ROUTES)
    told = [ledger.clock.now() for ledger in (ahead, behind, right)]
    assert max(told) - min(told) < MOMENT
    assert [ledger.replica.clock.agrees for ledger in (ahead, behind, right)] == [False, False, True]
    assert ahead.replica.clock.off > HOUR - MOMENT
    assert behind.replica.clock.off < MOMENT - HOUR


async def test_machines_an_hour_apart_decide_the_same(house: House) -> None:
    """What one holds is held for the other, for five minutes of the database's time; nobody ends it early."""
    machine = SystemClock().now()
    ahead, behind = (replica(house, own=ManualClock(machine + hours * HOUR)) for hours in (1, -1))
    for ledger in (ahead, behind):
        await beat(ledger, routes=ROUTES)
    there, here = (Actor(replace(house, ledger=ledger), house.ann) for ledger in (ahead, behind))
    held = await there.holds("Atlas", next_tuesday(ahead))
    assert held.lapses_at is not None
    assert abs(held.lapses_at - behind.clock.now() - HOLD) < MOMENT
    assert not await take_due(ahead, room={HERE: 20})
    booked = await here.confirms(held)
    assert (booked.status, await there.bookings()) == (Status.CONFIRMED, [booked.id])
    assert not await take_due(ahead, room={HERE: 20})
    assert await states(house, booked) == ["held", "confirmed"]


def next_tuesday(ledger: Ledger) -> Interval:
    """Return an hour of a Tuesday that comes in a day at least, when Atlas is open."""
    days = (TUESDAY - ledger.clock.now().weekday() - 2) % 7 + 2
    start = (ledger.clock.now() + timedelta(days=days)).replace(hour=12, minute=0, second=0, microsecond=0)
    return Interval(start, start + HOUR)


async def test_what_a_stalled_replica_had_in_hand_is_settled_once(house: House) -> None:
    """It stood still with a message begun and a delivery decided; others did both, and its own ends are not written."""
    stalled, living = (replace(house, ledger=told_by(house)) for _ in range(2))
    for each in (stalled, living):
        await beat(each.ledger, routes=ROUTES)
    await Actor(house, house.ann).books("Atlas", slot(24, 15, 17))
    house.clock.to(berlin(24, 14, 46))
    delivery = kept(house)
    assert await receive.keep(stalled.ledger, delivery=delivery)
    [notice] = await due(stalled)
    await mark.mark(stalled.ledger, [mark.begins(notice)])
    await steady(house, living.ledger)
    await silent(house, stalled.ledger)
    assert (await beat(living.ledger, routes=ROUTES)).freed == 2

    [taken] = await due(living)
    assert (taken.about, taken.claimed.doubles) == (notice.about, 1)
    [again] = await receive.claim(living.ledger, routes=ROUTES)
    assert again.id == delivery.id
    await beat(stalled.ledger, routes=ROUTES)
    assert not await mark.mark(stalled.ledger, [mark.undeliverable(notice, "too late")])
    with pytest.raises(NotOurs):
        await receive.act(stalled.ledger, delivery=delivery, decide=decided)
    assert await mark.mark(living.ledger, [mark.sent(taken)])
    assert await receive.act(living.ledger, delivery=again, decide=decided) == b"yes"
    assert await read(house, "SELECT state FROM messages WHERE kind = 'reminder'") == [("sent",)]


def told_by(house: House) -> Ledger:
    """Return the house's ledger as another process has it, with the story's clock."""
    return Ledger(house.clock, house.ledger.database, house.ledger.vault, Replica())


def kept(house: House) -> Delivery:
    """Return something that Ann wrote."""
    return Delivery(house.ann.organization, ROUTES[0], "one", "ann", house.clock.now(), "{}")


async def decided(_: Ledger) -> receive.Decision:
    """Decide without doing anything."""
    return receive.Decision(b"yes")
