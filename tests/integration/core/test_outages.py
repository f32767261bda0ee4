"""Nobody was there: a check-in window in that time counts against nobody."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from core.clock import DatabaseClock
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.outages import Effects
from core.errors import NoCheckIn, SlotTaken
from core.ledger import Ledger, Replica
from core.store import bookings
from core.use_cases.bookings.check_in import check_in_now
from core.use_cases.replicas.beat import beat
from core.use_cases.replicas.leave import leave
from core.use_cases.replicas.settle_outages import settle_outages
from core.values import Route
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor, states

ROUTES = [Route("slack", "T1")]
THREE_TO_FIVE = slot(24, 15, 17)
"""Check-in opens at 14:50, and at 15:10 the booking is released."""


def replica(house: House) -> Ledger:
    """Return the house's ledger as another process has it, with the same clock."""
    return Ledger(house.clock, house.ledger.database, house.ledger.vault, Replica(clock=DatabaseClock()))


async def away(house: House, since: datetime, until: datetime, *also: Ledger) -> None:
    """Let every replica have missed its beats between these instants, and come back."""
    house.clock.to(until)
    async with house.ledger.database.connection() as connection:
        await connection.execute("UPDATE replicas SET beat_at = clock_timestamp() - %s::interval", (until - since,))
    for ledger in (house.ledger, *also):
        if ledger.replica.beaten is not None:
            ledger.replica.beaten -= (until - since).total_seconds()


async def comes_back(*ledgers: Ledger) -> None:
    """Let replicas come back at the same time, and settle what happened."""
    await asyncio.gather(*(beat(ledger, routes=ROUTES) for ledger in ledgers))
    await asyncio.gather(*(settle_outages(ledger) for ledger in ledgers))


async def now(house: House, booking: Booking) -> Booking:
    """Return the booking as it is written."""
    return await house.ledger.booking(booking.organization, booking.id)


async def outages(house: House) -> Sequence[tuple[object, ...]]:
    """Return the outages that are written."""
    async with house.ledger.database.connection() as connection:
        return await (await connection.execute("SELECT starts, ends, settled_at FROM outages ORDER BY id")).fetchall()


async def waiting(house: House) -> list[str]:
    """Return the kinds of messages that still wait."""
    query = "SELECT kind FROM messages WHERE state = 'waiting' AND about_kind = 'booking' ORDER BY kind"
    async with house.ledger.database.connection() as connection:
        return [row[0] for row in await (await connection.execute(query)).fetchall()]


async def strikes(house: House, actor: Actor) -> int:
    """Count the bookings that the member left unused."""
    async with house.ledger.database.connection() as connection:
        return await bookings.no_shows(
            connection,
            actor.member.organization,
            actor.member.id,
            since=house.clock.now() - timedelta(days=30),
            now=house.clock.now(),
        )


async def test_nobody_is_released_for_a_window_in_which_bellhop_was_away(ann: Actor, ben: Actor, house: House) -> None:
    """The booking stays its holder's to the end, blocks others, ends as completed and is no strike."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(house.ledger)

    excused = await now(house, booking)
    assert (excused.status, excused.release_at) == (Status.CONFIRMED, None)
    assert await states(house, booking) == ["held", "confirmed", "confirmed"]
    assert await waiting(house) == ["changed", "check_in", "finished"]
    with refuses(SlotTaken):
        await ben.holds("Atlas", slot(24, 16, 18))

    house.clock.to(berlin(24, 17))
    await due(house)
    assert (await now(house, booking)).status is Status.COMPLETED
    assert await strikes(house, ann) == 0


async def test_a_booking_that_ended_in_the_outage_is_completed_as_well(ann: Actor, house: House) -> None:
    """Its release was never written, and now never is."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 14, 45), berlin(24, 19))
    await comes_back(house.ledger)
    await due(house)
    assert (await now(house, booking)).status is Status.COMPLETED
    assert await states(house, booking) == ["held", "confirmed", "confirmed", "completed"]
    assert await strikes(house, ann) == 0


async def test_a_window_before_or_after_an_outage_counts_as_always(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever could check in in time is released for it; whoever still can is asked to."""
    await beat(house.ledger, routes=ROUTES)
    missed = await ann.books("Atlas", slot(24, 13, 17))
    coming = await ben.books("Curie", slot(24, 18, 19))
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(house.ledger)
    await due(house)
    assert (await now(house, missed)).status is Status.NO_SHOW
    assert (await now(house, coming)).release_at == berlin(24, 18, 10)


async def test_a_restart_is_no_outage(ann: Actor, house: House) -> None:
    """Up to a minute nobody is missed: the window was still long enough."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 15), berlin(24, 15) + timedelta(seconds=59))
    await comes_back(house.ledger)
    assert await outages(house) == []
    assert (await now(house, booking)).release_at == berlin(24, 15, 10)


async def test_where_one_replica_beat_on_there_was_no_outage(house: House) -> None:
    """One that was alone away comes back to a Bellhop that was there all the time."""
    other = replica(house)
    for ledger in (house.ledger, other):
        await beat(ledger, routes=ROUTES)
    await away(house, berlin(24, 14), berlin(24, 15), other)
    assert other.replica.beaten is not None
    await comes_back(other)
    first = await outages(house)
    await comes_back(house.ledger)
    assert await outages(house) == first


async def test_replicas_that_start_together_settle_an_outage_once(ann: Actor, house: House) -> None:
    """Three processes come at the same instant: one row, one excuse for each booking, and nobody is served before."""
    await beat(house.ledger, routes=ROUTES)
    booked = [await ann.books(name, THREE_TO_FIVE) for name in ("Atlas", "Curie", "Hubble")]
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(*(replica(house) for _ in range(3)))
    ((starts, ends, settled_at),) = await outages(house)
    assert isinstance(starts, datetime)
    assert isinstance(ends, datetime)
    assert abs(starts - berlin(24, 14, 45)) < timedelta(seconds=2)
    assert abs(ends - berlin(24, 15, 20)) < timedelta(seconds=2)
    assert settled_at == house.clock.now()
    for booking in booked:
        assert await states(house, booking) == ["held", "confirmed", "confirmed"]


async def test_each_admin_is_told_once_what_was_late(ann: Actor, ben: Actor, house: House) -> None:
    """Whichever replicas come back, and whatever they find: one message for each admin, with both counts."""
    await beat(house.ledger, routes=ROUTES)
    for actor, name in ((ann, "Atlas"), (ben, "Curie")):
        await actor.books(name, THREE_TO_FIVE)
    await ben.books("Hubble", slot(24, 15, 16))
    await ann.books("Atlas", slot(24, 17, 18))
    await away(house, berlin(24, 14, 40), berlin(24, 16, 49))
    await comes_back(*(replica(house) for _ in range(3)))

    told = [notice for notice in await due(house) if notice.kind is Kind.OUTAGE]
    assert [notice.member for notice in told] == [house.ann.id]
    effects = told[0].subject
    assert isinstance(effects, Effects)
    # Three door codes are late, and so is the reminder of what begins at 17:00; its check-in had not opened yet.
    assert (effects.excused, effects.late) == (3, 4)


async def test_an_outage_that_concerned_nobody_is_no_news(ann: Actor, house: House) -> None:
    """Nothing was due in the night: it is written down, and no admin is told."""
    await beat(house.ledger, routes=ROUTES)
    await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 2), berlin(24, 4))
    await comes_back(house.ledger)
    assert len(await outages(house)) == 1
    assert [notice.kind for notice in await due(house)] == []


async def test_news_of_an_outage_grow_old(ann: Actor, house: House) -> None:
    """A day later the message is dropped, if it could not be delivered until then."""
    await beat(house.ledger, routes=ROUTES)
    await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(house.ledger)
    house.clock.to(berlin(25, 15, 21))
    assert Kind.OUTAGE not in [notice.kind for notice in await due(house)]


async def test_all_of_them_stopped_in_order_and_nobody_started_again(ann: Actor, house: House) -> None:
    """An orderly stop leaves the last beat behind, so that an hour without Bellhop is known as that."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await leave(house.ledger)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 45))
    await comes_back(house.ledger)
    assert len(await outages(house)) == 1
    assert (await now(house, booking)).release_at is None


async def test_who_was_excused_and_stays_longer_is_not_asked_to_check_in(ann: Actor, house: House) -> None:
    """They are there already; a new grace would release the room under them."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(house.ledger)
    longer = await ann.extends(booking, minutes=30)
    assert (longer.during.end, longer.release_at) == (berlin(24, 17, 30), None)


async def test_a_replica_that_remembers_the_booking_as_released_looks_again(ann: Actor, house: House) -> None:
    """The memory of a process is no proof: the excuse is found, and the holder may end the booking."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    assert house.ledger.remembered(booking.organization, booking.id)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    other = replica(house)
    await comes_back(other, house.ledger)
    done = await ann.checks_out(booking)
    assert (done.status, done.ended_at) == (Status.COMPLETED, berlin(24, 15, 20))


async def test_holds_requests_and_undos_lapse_all_the_same(ann: Actor, house: House) -> None:
    """Nothing was lost with them that could not be asked for again, and their slots are free."""
    await beat(house.ledger, routes=ROUTES)
    held = await ann.holds("Atlas", THREE_TO_FIVE)
    cancelled = await ann.cancels(await ann.books("Curie", THREE_TO_FIVE))
    await away(house, house.clock.now(), berlin(24, 9))
    await comes_back(house.ledger)
    await due(house)
    assert (await now(house, held)).status is Status.EXPIRED
    assert (await now(house, cancelled)).status is Status.CANCELLED


async def test_who_was_excused_and_shows_the_code_hears_that_none_is_needed(ann: Actor, house: House) -> None:
    """The right code is no guess: it is not counted as wrong, however often it is typed."""
    await beat(house.ledger, routes=ROUTES)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    code = await ann.sees_code(booking)
    await away(house, berlin(24, 14, 45), berlin(24, 15, 20))
    await comes_back(house.ledger)
    for _ in range(6):
        with refuses(NoCheckIn, booking=booking.id):
            await ann.types(code)
    with refuses(NoCheckIn, booking=booking.id):
        await check_in_now(house.ledger, **ann.acting)
