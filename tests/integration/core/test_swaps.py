"""Swaps: a hold, or a request for approval, gets another slot in one transaction, or keeps the one it has."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD
from core.domain.people.member import Circle, Role
from core.domain.rules.policy import Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import (
    AlreadyOver,
    HoldOver,
    NotBookable,
    NotYours,
    QuotaExceeded,
    SlotTaken,
    TooFarAhead,
    TooManyStrikes,
    TooSoon,
)
from core.store import bookings
from core.use_cases.bookings.approve import approve
from core.values import Interval
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
ADMINS = Circle(frozenset({Role.ADMIN}))


async def written(house: House, booking: Booking) -> Booking:
    """Return a booking as it stands in the ledger."""
    async with house.ledger.database.connection() as connection:
        found = await bookings.found(connection, booking.organization, booking.id)
    assert found is not None
    return found


async def test_a_hold_gets_another_slot(ann: Actor, ben: Actor, house: House) -> None:
    """Another time and another room; the old slot is free at once, and five minutes begin anew."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    house.clock.advance(minutes=3)
    swapped = await ann.swaps(hold, slot(24, 16, 18), "Curie")
    assert (swapped.id, swapped.status, swapped.during) == (hold.id, Status.HELD, slot(24, 16, 18))
    assert swapped.lapses_at == house.clock.now() + HOLD
    assert (await ben.holds("Atlas", THREE_TO_FIVE)).status is Status.HELD
    assert await written(house, hold) == swapped
    assert await states(house, hold) == ["held", "held"]


async def test_what_is_over_blocks_no_swap(ann: Actor, ben: Actor, house: House) -> None:
    """A hold that lapsed is ended by the swap that needs its unit, before any job has run."""
    lapsed = await ann.holds("Atlas", THREE_TO_FIVE)
    house.clock.advance(minutes=6)
    hold = await ben.holds("Curie", THREE_TO_FIVE)
    assert (await ben.swaps(hold, THREE_TO_FIVE, "Atlas")).resource == house.resource("Atlas").id
    assert await states(house, lapsed) == ["held", "expired"]


async def test_holder_and_attendees_stay(ann: Actor, house: House) -> None:
    """A hold for a colleague is still theirs, with the same people."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE, holder=house.ben)
    await ann.names(hold, house.cleo)
    swapped = await ann.swaps(hold, slot(24, 16, 18))
    assert (swapped.member, swapped.booked_by, swapped.attendees) == (house.ben.id, house.ann.id, (house.cleo.id,))


async def test_companions_come_along(ann: Actor, ben: Actor) -> None:
    """What was held together is at the new time together, and no longer at the old one."""
    hold = await ann.holds_together(["Atlas", "Canon R5"], THREE_TO_FIVE)
    swapped = await ann.swaps(hold, slot(24, 15.5, 17.5), "Curie")
    assert swapped.companions == hold.companions
    with refuses(SlotTaken):
        await ben.holds("Canon R5", slot(24, 17, 17.5))
    assert (await ben.holds("Canon R5", slot(24, 15, 15.5))).status is Status.HELD


async def test_a_refused_swap_leaves_everything_as_it_was(ann: Actor, ben: Actor, house: House) -> None:
    """The hold keeps its slot, its version and its end; alternatives never name its own slot."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    await ben.books("Atlas", slot(24, 13, 15))
    house.clock.advance(minutes=2)
    with refuses(SlotTaken, wanted=slot(24, 14, 16)) as caught:
        await ann.swaps(hold, slot(24, 14, 16))
    assert caught[0].offers
    assert THREE_TO_FIVE not in [each.during for each in caught[0].offers if each.resource == hold.resource]
    with refuses(NotYours):
        await ben.swaps(hold, slot(25, 9, 11))
    assert await written(house, hold) == hold


async def test_a_slot_that_overlaps_the_own_hold_is_offered(ann: Actor, ben: Actor) -> None:
    """A quarter of an hour later than the hold is free, because the hold goes there."""
    hold = await ann.holds("Atlas", slot(24, 9, 11))
    await ben.books("Atlas", slot(24, 12, 14))
    with refuses(SlotTaken) as caught:
        await ann.swaps(hold, slot(24, 10.25, 12.25))
    assert slot(24, 10, 12) in [each.during for each in caught[0].offers if each.resource == hold.resource]


async def test_the_own_slot_changes_nothing(ann: Actor, house: House) -> None:
    """Asking for the slot that is held already does not renew it."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    house.clock.advance(minutes=2)
    assert await ann.swaps(hold, THREE_TO_FIVE) == hold


async def test_only_holds_are_swapped(ann: Actor, house: House) -> None:
    """A booking is moved instead, and a hold that is over can be held again."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    booking = await ann.books("Curie", THREE_TO_FIVE)
    with refuses(AlreadyOver, status=Status.CONFIRMED):
        await ann.swaps(booking, slot(24, 16, 18))
    house.clock.advance(minutes=6)
    with refuses(HoldOver, ended=hold.lapses_at):
        await ann.swaps(hold, slot(24, 16, 18))


async def test_a_hold_that_has_begun_gets_longer(ann: Actor, ben: Actor, house: House) -> None:
    """It keeps its start, which is past; when the longer time is taken it stays as it was."""
    house.clock.to(berlin(24, 14, 58))
    hold = await ann.holds("Atlas", slot(24, 15, 16))
    await ben.books("Atlas", slot(24, 17, 18))
    house.clock.to(berlin(24, 15, 1))
    longer = await ann.swaps(hold, slot(24, 15, 16.5))
    assert longer.during == slot(24, 15, 16.5)
    with refuses(SlotTaken):
        await ann.swaps(hold, slot(24, 15, 17.5))
    assert await written(house, hold) == longer


async def test_only_the_difference_counts(ann: Actor, house: House) -> None:
    """A swap within the quota is possible although the hold has used it up."""
    await ann.rules("house", quotas={"daily": Quota(Measure.HOURS, 120, Period.DAY)})
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    assert (await ann.swaps(hold, slot(24, 15.5, 17.5))).charged == 120
    with refuses(QuotaExceeded) as caught:
        await ann.swaps(hold, slot(24, 15, 18))
    assert THREE_TO_FIVE in [offer.during for offer in caught[0].offers]
    assert (await written(house, hold)).during == slot(24, 15.5, 17.5)


async def test_a_room_that_is_for_others_is_refused(ann: Actor, ben: Actor, house: House) -> None:
    """The rules of the new room hold for the one who asks."""
    await ann.rules("Curie", bookable_by=ADMINS)
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    with refuses(NotBookable):
        await ben.swaps(hold, THREE_TO_FIVE, "Curie")
    assert await written(house, hold) == hold


async def test_a_hold_is_no_way_around_the_limits_of_another_room(ann: Actor, ben: Actor, house: House) -> None:
    """Tomorrow is too far ahead for Curie, and too soon for Hubble, also from a hold of Atlas at that time."""
    await ann.rules("Curie", ahead=timedelta(hours=2))
    await ann.rules("Hubble", notice=timedelta(days=2))
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    with refuses(TooFarAhead):
        await ben.swaps(hold, THREE_TO_FIVE, "Curie")
    with refuses(TooSoon):
        await ben.swaps(hold, THREE_TO_FIVE, "Hubble")
    assert await written(house, hold) == hold


async def test_a_hold_is_no_way_around_strikes(ann: Actor, ben: Actor, house: House) -> None:
    """A member who left a room unused holds another one far ahead, but not Curie, which counts that."""
    await ben.books("Atlas", slot(23, 13, 14))
    house.clock.advance(hours=2)
    await ann.rules("Curie", strikes=Strikes(most=1, window=timedelta(days=7), ahead=timedelta(hours=2)))
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    with refuses(TooManyStrikes, strikes=1):
        await ben.swaps(hold, THREE_TO_FIVE, "Curie")
    assert await written(house, hold) == hold


async def test_a_request_stays_a_request(ann: Actor, ben: Actor, house: House) -> None:
    """It lapses at its new start, its approvers are asked again, and one of them can approve it."""
    await ann.rules("Atlas", approvers=ADMINS)
    request = await ben.books("Atlas", THREE_TO_FIVE)
    await due(house)
    house.clock.advance(hours=1)
    swapped = await ben.swaps(request, slot(24, 16, 18))
    assert (swapped.status, swapped.lapses_at) == (Status.PENDING, berlin(24, 16))
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert told == [("approval", house.ann.id)]
    assert (await approve(house.ledger, booking=swapped.id, by=house.ann, via="slack")).during == slot(24, 16, 18)


async def test_a_refused_request_waits_as_before(ann: Actor, ben: Actor, house: House) -> None:
    """Nobody loses their place in the queue by asking for a time that is taken."""
    await ann.books("Atlas", slot(24, 13, 15))
    await ann.rules("Atlas", approvers=ADMINS)
    request = await ben.books("Atlas", THREE_TO_FIVE)
    with refuses(SlotTaken):
        await ben.swaps(request, slot(24, 14, 16))
    assert await written(house, request) == request


async def test_a_request_becomes_a_hold_where_nobody_is_asked(ann: Actor, ben: Actor, house: House) -> None:
    """A room that needs no approval is held for five minutes, and confirmed by its holder."""
    await ann.rules("Atlas", approvers=ADMINS)
    request = await ben.books("Atlas", THREE_TO_FIVE)
    swapped = await ben.swaps(request, THREE_TO_FIVE, "Curie")
    assert (swapped.status, swapped.lapses_at) == (Status.HELD, house.clock.now() + HOLD)
    assert (await ben.confirms(swapped)).status is Status.CONFIRMED


async def test_a_hold_becomes_a_request_where_somebody_is_asked(ann: Actor, ben: Actor) -> None:
    """It is a hold until its holder confirms it, and then waits for the approval of the new room."""
    await ann.rules("Curie", approvers=ADMINS)
    hold = await ben.holds("Atlas", THREE_TO_FIVE)
    swapped = await ben.swaps(hold, THREE_TO_FIVE, "Curie")
    assert swapped.status is Status.HELD
    assert (await ben.confirms(swapped)).status is Status.PENDING


@pytest.mark.parametrize("day", range(24, 29))
async def test_a_swap_and_a_hold_race_for_one_slot(ann: Actor, ben: Actor, house: House, day: int) -> None:
    """Two transactions want one slot: one has it, and a swap that lost keeps its old slot."""
    wish = slot(day, 18, 19)
    hold = await ann.holds("Atlas", slot(day, 15, 17))
    outcomes = await asyncio.gather(ann.swaps(hold, wish), ben.holds("Atlas", wish), return_exceptions=True)
    assert sorted(isinstance(outcome, Booking) for outcome in outcomes) == [False, True]
    assert sorted(isinstance(outcome, SlotTaken) for outcome in outcomes) == [False, True]
    won = isinstance(outcomes[0], Booking)
    assert (await written(house, hold)).during == (wish if won else slot(day, 15, 17))


@pytest.mark.parametrize("day", range(24, 29))
async def test_a_swap_and_its_confirmation_race(ann: Actor, house: House, day: int) -> None:
    """Both may win, in one order or the other, but what was confirmed is never swapped."""
    hold, wish = await ann.holds("Atlas", slot(day, 15, 17)), slot(day, 18, 19)
    swapped, confirmed = await asyncio.gather(ann.swaps(hold, wish), ann.confirms(hold), return_exceptions=True)
    assert isinstance(confirmed, Booking)
    assert isinstance(swapped, Booking | AlreadyOver)
    standing = await written(house, hold)
    expected: Interval = wish if isinstance(swapped, Booking) else slot(day, 15, 17)
    assert (standing.status, standing.during) == (Status.CONFIRMED, expected)
