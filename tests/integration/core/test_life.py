"""The life of a booking, on a real database."""

from core.domain.bookings.status import Status
from core.errors import AlreadyOver, CheckInEarly, HoldOver, NotConfirmed, NotInUse, NotYours, SlotTaken, UndoOver
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def test_a_booking_lives_from_hold_to_check_out(ann: Actor, ben: Actor, house: House) -> None:
    """Held, confirmed, in use, completed: every step is in the audit, and the rest is free for others."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    assert (await ann.checks_in(booking)).status is Status.IN_USE

    house.clock.to(berlin(24, 15, 40))
    done = await ann.checks_out(booking)

    assert (done.status, done.ended_at) == (Status.COMPLETED, berlin(24, 15, 40))
    assert await states(house, booking) == ["held", "confirmed", "in_use", "completed"]
    assert (await ben.holds("Atlas", slot(24, 16, 17))).status is Status.HELD


async def test_a_hold_that_is_over_cannot_be_confirmed(ann: Actor, ben: Actor, house: House) -> None:
    """A member who confirms too late is refused, and the slot is free for others."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)

    house.clock.advance(minutes=6)

    with refuses(HoldOver, booking=hold.id, ended=hold.lapses_at):
        await ann.confirms(hold)
    assert (await ben.holds("Atlas", THREE_TO_FIVE)).status is Status.HELD
    assert await states(house, hold) == ["held", "expired"]


async def test_a_slot_that_is_taken_comes_with_three_ways_out(ann: Actor, ben: Actor, house: House) -> None:
    """The loser gets another room at the same time and the nearest times of the same room, each of them free."""
    await ann.books("Atlas", THREE_TO_FIVE)

    with refuses(SlotTaken, wanted=THREE_TO_FIVE) as caught:
        await ben.holds("Atlas", THREE_TO_FIVE)

    offers = caught[0].offers
    names = [house.catalogue.resource(offer.resource).name for offer in offers]
    assert names == ["Curie", "Atlas", "Atlas"]
    assert [offer.during for offer in offers] == [THREE_TO_FIVE, slot(24, 17, 19), slot(24, 13, 15)]


async def test_nobody_touches_the_booking_of_another(ann: Actor, ben: Actor, house: House) -> None:
    """Whatever id a button carries, only the holder confirms, cancels, checks in, checks out or sees the code."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    for verb in (ben.confirms, ben.cancels, ben.undoes, ben.checks_in, ben.checks_out, ben.sees_code):
        with refuses(NotYours, booking=hold.id):
            await verb(hold)
    assert await states(house, hold) == ["held"]


async def test_a_booking_nobody_checks_in_to_is_free_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """Ten minutes after its start an unattended booking blocks nobody, before any job has run."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)

    house.clock.to(berlin(24, 15, 10))

    assert (await ben.holds("Atlas", slot(24, 15.5, 17))).status is Status.HELD
    assert await states(house, booking) == ["held", "confirmed", "no_show"]
    with refuses(AlreadyOver, booking=booking.id):
        await ann.checks_in(booking)


async def test_check_in_opens_ten_minutes_before_the_start(ann: Actor, house: House) -> None:
    """Too early is refused with the time at which it opens; a hold is to be confirmed first."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    with refuses(NotConfirmed, booking=hold.id):
        await ann.checks_in(hold)
    booking = await ann.confirms(hold)

    house.clock.to(berlin(24, 14, 49))
    with refuses(CheckInEarly, opens=berlin(24, 14, 50)):
        await ann.checks_in(booking)

    house.clock.to(berlin(24, 14, 50))
    assert (await ann.checks_in(booking)).status is Status.IN_USE


async def test_every_verb_done_twice_changes_nothing_the_second_time(ann: Actor, house: House) -> None:
    """A double press finds the booking as the first press left it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    assert await ann.confirms(booking) == booking
    house.clock.to(berlin(24, 15))
    assert await ann.checks_in(booking) == await ann.checks_in(booking)
    assert await ann.checks_out(booking) == await ann.checks_out(booking)
    assert await states(house, booking) == ["held", "confirmed", "in_use", "completed"]


async def test_a_cancellation_can_be_taken_back_for_a_minute(ann: Actor, house: House) -> None:
    """Within sixty seconds the booking is as it was; after that it is not."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await ann.cancels(booking)
    house.clock.advance(seconds=59)
    assert (await ann.undoes(booking)).status is Status.CONFIRMED

    gone = await ann.cancels(booking)
    house.clock.advance(seconds=60)
    with refuses(UndoOver, ended=gone.undo_until):
        await ann.undoes(booking)


async def test_a_cancelled_slot_is_its_holder_s_for_a_minute(ann: Actor, ben: Actor, house: House) -> None:
    """Nobody else is given it before the minute is over; its holder may have it anew at any time."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await ann.cancels(booking)
    with refuses(SlotTaken, wanted=THREE_TO_FIVE):
        await ben.holds("Atlas", THREE_TO_FIVE)
    house.clock.advance(seconds=60)
    assert (await ben.holds("Atlas", THREE_TO_FIVE)).status is Status.HELD
    assert await states(house, booking) == ["held", "confirmed", "cancelling", "cancelled"]
    with refuses(UndoOver):
        await ann.undoes(booking)

    other = await ann.books("Hubble", THREE_TO_FIVE)
    await ann.cancels(other)
    assert (await ann.holds("Hubble", slot(24, 16, 18))).status is Status.HELD
    assert await states(house, other) == ["held", "confirmed", "cancelling", "cancelled"]


async def test_a_release_is_taken_back_where_the_next_hold_lapsed(ann: Actor, ben: Actor, house: House) -> None:
    """Somebody else only held the rest and let that lapse, so the first holder may have it."""
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 15, 12))
    lapsed = await ann.holds("Atlas", slot(24, 15.25, 16))
    with refuses(SlotTaken):
        await ben.undoes(booking)
    house.clock.advance(minutes=6)
    assert (await ben.undoes(booking)).status is Status.IN_USE
    assert await states(house, lapsed) == ["held", "expired"]


async def test_only_what_was_begun_can_be_ended_early(ann: Actor) -> None:
    """Check-out needs a check-in."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    with refuses(NotInUse, booking=booking.id):
        await ann.checks_out(booking)


async def test_a_booking_made_in_its_check_in_window_counts_as_checked_in(ann: Actor, house: House) -> None:
    """Whoever books a room that is running already is in it; nothing releases it."""
    house.clock.to(berlin(24, 15, 5))
    booking = await ann.books("Atlas", slot(24, 15 + 5 / 60, 17))
    assert (booking.status, booking.release_at) == (Status.IN_USE, None)


async def test_each_of_twelve_desks_has_one_holder(ann: Actor, ben: Actor, house: House) -> None:
    """Any desk will do until none is left; a named desk is that one or nothing."""
    day = slot(24, 9, 17)
    fourth = await ann.holds("Desk", day, unit="4")
    others = [await ben.holds("Desk", day) for _ in range(11)]

    desk = house.resource("Desk")
    assert desk.unit(fourth.unit).label == "4"
    assert sorted(int(desk.unit(hold.unit).label) for hold in others) == [1, 2, 3, *range(5, 13)]
    with refuses(SlotTaken, wanted=day):
        await ben.holds("Desk", day)
    with refuses(SlotTaken, wanted=day):
        await ben.holds("Desk", day, unit="4")
