"""Moves: atomic, under the rules in force, and nothing is lost when they fail."""

import asyncio
from datetime import timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.member import Circle, Role
from core.errors import (
    AlreadyBegun,
    AlreadyLate,
    AlreadyOver,
    Closed,
    NeedsApproval,
    NoCheckIn,
    NotConfirmed,
    NotYours,
    PastTime,
    SlotTaken,
    TooLong,
    TooShort,
)
from core.use_cases.bookings import approve
from core.use_cases.bookings.ask_longer import ask_longer, could_ask
from core.use_cases.bookings.extend import can_extend
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
HALF_AN_HOUR = timedelta(minutes=30)
ADMINS = Circle(frozenset({Role.ADMIN}))


async def test_a_move_keeps_the_booking_and_its_unit(ann: Actor, ben: Actor, house: House) -> None:
    """Another time of the same desk; the old time is free for others at once."""
    booking = await ann.confirms(await ann.holds("Desk", THREE_TO_FIVE, unit="4"))
    moved = await ann.moves(booking, slot(25, 9, 11))
    assert (moved.id, moved.unit, moved.during) == (booking.id, booking.unit, slot(25, 9, 11))
    assert moved.release_at == berlin(25, 9, 10)
    assert (await ben.holds("Desk", THREE_TO_FIVE, unit="4")).status is Status.HELD
    assert await states(house, booking) == ["held", "confirmed", "confirmed"]


async def test_a_move_to_what_overlaps_itself(ann: Actor) -> None:
    """Half an hour later is no conflict with oneself."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    assert (await ann.moves(booking, slot(24, 15.5, 17.5))).during == slot(24, 15.5, 17.5)


async def test_a_move_to_another_room(ann: Actor, house: House) -> None:
    """Time and room at once; what is already so changes nothing."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    moved = await ann.moves(booking, slot(24, 16, 18), "Curie")
    assert (moved.resource, moved.during) == (house.resource("Curie").id, slot(24, 16, 18))
    assert await ann.moves(booking, slot(24, 16, 18), "Curie") == moved


async def test_what_is_over_blocks_no_move(ann: Actor, ben: Actor, house: House) -> None:
    """A hold that lapsed is ended by the move that needs its unit, before any job has run."""
    lapsed = await ann.holds("Atlas", THREE_TO_FIVE)
    booking = await ben.books("Curie", THREE_TO_FIVE)
    house.clock.advance(minutes=6)
    moved = await ben.moves(booking, THREE_TO_FIVE, "Atlas")
    assert moved.resource == house.resource("Atlas").id
    assert await states(house, lapsed) == ["held", "expired"]


async def test_a_move_that_fails_leaves_everything_as_it_was(ann: Actor, ben: Actor, house: House) -> None:
    """Taken: the old slot is still held, and alternatives are offered; so with every other rule."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await ben.books("Atlas", slot(24, 17, 19))
    with refuses(SlotTaken, wanted=slot(24, 17, 19)) as caught:
        await ann.moves(booking, slot(24, 17, 19))
    assert caught[0].offers
    with refuses(Closed):
        await ann.moves(booking, slot(24, 21, 23))
    with refuses(PastTime):
        await ann.moves(booking, slot(23, 9, 11))
    with refuses(NotYours):
        await ben.moves(booking, slot(25, 9, 11))
    with refuses(SlotTaken):
        await ben.holds("Atlas", THREE_TO_FIVE)
    assert await states(house, booking) == ["held", "confirmed"]


async def test_only_what_is_confirmed_moves(ann: Actor, house: House) -> None:
    """A hold is confirmed first; what is over is over; what is in use keeps its start."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    with refuses(NotConfirmed):
        await ann.moves(hold, slot(25, 9, 11))
    booking = await ann.confirms(hold)
    house.clock.to(berlin(24, 15))
    await ann.checks_in(booking)
    with refuses(AlreadyBegun):
        await ann.moves(booking, slot(24, 16, 18))
    await ann.checks_out(booking)
    with refuses(AlreadyOver):
        await ann.moves(booking, slot(25, 9, 11))


async def test_messages_and_codes_follow_a_move(ann: Actor, house: House) -> None:
    """The reminder and the prompt come at the new time; another door has another code."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    code = await ann.sees_code(booking)
    moved = await ann.moves(booking, slot(24, 18, 19))
    due = await waiting(house, moved)
    assert due[Kind.REMINDER] == berlin(24, 17, 45)
    assert due[Kind.CHECK_IN] == berlin(24, 17, 50)
    assert due[Kind.RELEASED] == berlin(24, 18, 10)
    house.clock.to(berlin(24, 17, 50))
    assert await ann.sees_code(moved) == code
    elsewhere = await ann.moves(moved, slot(24, 18, 19), "Curie")
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute("SELECT count(*) FROM access_codes")).fetchone()
    assert row == (0,)
    assert await ann.types(await ann.sees_code(elsewhere)) != moved


async def test_an_extension_needs_the_slot_behind(ann: Actor, ben: Actor, house: House) -> None:
    """Longer while it is free, in use as well; shorter always, but not past now."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await ben.books("Atlas", slot(24, 18, 19))
    house.clock.to(berlin(24, 15))
    using = await ann.checks_in(booking)
    assert await can_extend(house.ledger, using, longer=HALF_AN_HOUR)
    longer = await ann.extends(using, minutes=60)
    assert (longer.status, longer.during) == (Status.IN_USE, slot(24, 15, 18))
    assert not await can_extend(house.ledger, longer, longer=HALF_AN_HOUR)
    with refuses(SlotTaken):
        await ann.extends(longer, minutes=30)
    assert (await ann.extends(longer, minutes=-90)).during == slot(24, 15, 16.5)
    house.clock.to(berlin(24, 16))
    with refuses(PastTime):
        await ann.extends(longer, minutes=-30)
    assert (await ben.holds("Atlas", slot(24, 16.5, 18))).status is Status.HELD


async def test_a_booking_cannot_be_shortened_to_nothing(ann: Actor) -> None:
    """What is left must be as long as the room wants it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    with refuses(TooShort):
        await ann.extends(booking, hours=-2)


async def test_late_is_granted_once(ann: Actor, ben: Actor, house: House) -> None:
    """Ten minutes more before the release, and the second warning comes in the middle of them."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 15, 8))
    late = await ann.delays(booking)
    assert (late.release_at, late.warned_at) == (berlin(24, 15, 20), berlin(24, 15, 15))
    with refuses(AlreadyLate, release=berlin(24, 15, 20)):
        await ann.delays(booking)
    house.clock.to(berlin(24, 15, 19))
    with refuses(SlotTaken):
        await ben.holds("Atlas", slot(24, 16, 17))
    assert (await ann.checks_in(booking)).status is Status.IN_USE


async def test_late_where_nobody_checks_in(ann: Actor) -> None:
    """There is nothing to wait for."""
    await ann.rules("Atlas", check_in=False)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    with refuses(NoCheckIn):
        await ann.delays(booking)


async def test_a_move_and_a_hold_race_for_one_slot(ann: Actor, ben: Actor, house: House) -> None:
    """One has it; a move that lost keeps its old slot."""
    for day in range(24, 30):
        wish = slot(day, 18, 19)
        booking = await ann.books("Atlas", slot(day, 15, 17))
        moved, held = await asyncio.gather(ann.moves(booking, wish), ben.holds("Atlas", wish), return_exceptions=True)
        assert sorted(isinstance(outcome, Booking) for outcome in (moved, held)) == [False, True]
        assert sorted(isinstance(outcome, SlotTaken) for outcome in (moved, held)) == [False, True]
        if isinstance(held, Booking):
            await ben.confirms(held)
        [standing] = await listed(house, booking)
        assert standing in (slot(day, 15, 17), wish)


async def test_two_bookings_that_want_each_other_s_slot_stay(ann: Actor, ben: Actor) -> None:
    """Neither is lost, whoever asks first."""
    mine, yours = await ann.books("Atlas", slot(24, 9, 10)), await ben.books("Atlas", slot(24, 10, 11))
    outcomes = await asyncio.gather(
        ann.moves(mine, slot(24, 10, 11)), ben.moves(yours, slot(24, 9, 10)), return_exceptions=True
    )
    assert all(isinstance(outcome, SlotTaken) for outcome in outcomes)


async def waiting(house: House, booking: Booking) -> dict[Kind, object]:
    """Return what waits to be sent for a booking, and when."""
    async with house.ledger.database.connection() as connection:
        query = "SELECT kind, due_at FROM messages WHERE about_id = %s AND state = 'waiting'"
        rows = await (await connection.execute(query, (booking.id,))).fetchall()
    return {Kind(kind): due for kind, due in rows}


async def listed(house: House, booking: Booking) -> list[Interval]:
    """Return the time of a booking as it stands in the ledger."""
    async with house.ledger.database.connection() as connection:
        query = "SELECT starts, ends FROM bookings WHERE id = %s AND ended_at IS NULL"
        rows = await (await connection.execute(query, (booking.id,))).fetchall()
    return [Interval(starts, ends) for starts, ends in rows]


async def test_what_was_approved_is_taken_back_without_asking_again(ann: Actor, ben: Actor, house: House) -> None:
    """Within a minute a shorter booking is as long as it was approved; later, or elsewhere, somebody has to approve."""
    await ann.rules("Atlas", approvers=ADMINS)
    asked = await ben.confirms(await ben.holds("Atlas", slot(24, 9, 12)))
    booking = await approve.approve(house.ledger, booking=asked.id, by=house.ann, via="slack")
    shorter = await ben.extends(booking, hours=-1)
    assert (await ben.moves(shorter, slot(24, 9, 12))).during == slot(24, 9, 12)
    shorter = await ben.extends(booking, hours=-1)
    with refuses(NeedsApproval):
        await ben.moves(shorter, slot(24, 9, 12.5))
    house.clock.advance(seconds=61)
    await ben.renames(shorter, "planning")
    with refuses(NeedsApproval):
        await ben.moves(shorter, slot(24, 9, 12))


async def test_more_of_a_booking_is_asked_for_beside_it(ann: Actor, ben: Actor, house: House) -> None:
    """By the length of the whole, on its unit, for the same people; the booking stays, whatever the answer is."""
    await ann.rules("Atlas", approvers=ADMINS, approved_from=timedelta(hours=2))
    booking = await ben.names(await ben.books("Atlas", slot(24, 9, 10)), house.cleo)
    assert await could_ask(house.ledger, booking, slot(24, 9, 12)) == slot(24, 10, 12)
    more = await ask_longer(house.ledger, booking=booking.id, during=slot(24, 9, 12), **ben.acting)
    assert (more.status, more.during, more.unit) == (Status.PENDING, slot(24, 10, 12), booking.unit)
    assert more.attendees == booking.attendees
    assert await house.ledger.booking(booking.organization, booking.id) == booking
    declined = await approve.decline(house.ledger, booking=more.id, by=house.ann, via="slack")
    assert declined.status is Status.CANCELLED
    assert (await house.ledger.booking(booking.organization, booking.id)).status is Status.CONFIRMED
    longer = await ask_longer(house.ledger, booking=booking.id, during=slot(24, 9, 10.5), **ben.acting)
    assert (longer.id, longer.during) == (booking.id, slot(24, 9, 10.5))


async def test_more_that_cannot_be_asked_for(ann: Actor, ben: Actor, house: House) -> None:
    """What is taken, against the rules, or more at both ends, is not asked for, and nothing is kept."""
    await ann.rules("Atlas", approvers=ADMINS, approved_from=timedelta(hours=2), longest=timedelta(hours=4))
    booking = await ben.books("Atlas", slot(24, 10, 11))
    await ann.books("Atlas", slot(24, 13, 14))
    for longer, refusal in (
        (slot(24, 10, 13.5), SlotTaken),
        (slot(24, 10, 15), TooLong),
        (slot(24, 9, 12), NeedsApproval),
    ):
        assert await could_ask(house.ledger, booking, longer) is None
        with refuses(refusal):
            await ask_longer(house.ledger, booking=booking.id, during=longer, **ben.acting)
    with refuses(NotYours):
        await ask_longer(house.ledger, booking=booking.id, during=slot(24, 10, 12), **ann.acting)
    assert await ben.bookings() == [booking.id]
