"""Handing over: who may give a booking, who may take it, and what counts then."""

import asyncio
from datetime import timedelta

from core.domain.bookings.booking import Booking
from core.domain.messages import Kind
from core.domain.people.member import Circle
from core.errors import AlreadyOver, NeedsApproval, NotBookable, NotYours, OfferOver, QuotaExceeded
from core.use_cases.bookings import hand_over
from core.use_cases.people.change_group import put_into
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def offers(giver: Actor, booking: Booking, to: Actor) -> Booking:
    """Offer a booking to somebody."""
    return await hand_over.offer(giver.house.ledger, booking=booking.id, to=to.member.id, **giver.acting)


async def takes(taker: Actor, booking: Booking) -> Booking:
    """Take over what was offered."""
    return await hand_over.take_over(taker.house.ledger, booking=booking.id, **taker.acting)


async def test_a_booking_becomes_the_other_s(ann: Actor, ben: Actor, house: House) -> None:
    """Reference and slot stay; its giver has it no longer, is told, and can do nothing with it any more."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await offers(ann, booking, ben)
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert ("offered", house.ben.id) in told
    taken = await takes(ben, booking)
    assert (taken.id, taken.member, taken.during) == (booking.id, house.ben.id, THREE_TO_FIVE)
    assert (await ann.bookings(), await ben.bookings()) == ([], [booking.id])
    assert await takes(ben, booking) == taken
    with refuses(NotYours):
        await ann.cancels(taken)
    told = [(notice.claimed.kind, notice.member) for notice in await due(house)]
    assert ("taken_over", house.ann.id) in told
    assert await states(house, booking) == ["held", "confirmed", "confirmed", "confirmed"]


async def test_an_offer_reaches_only_the_one_to_whom_it_stands(ann: Actor, ben: Actor, house: House) -> None:
    """Ben's offer has not been told yet when Ann offers the booking to Cleo: he hears nothing."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await offers(ann, booking, ben)
    await hand_over.withdraw(house.ledger, booking=booking.id, **ann.acting)
    await offers(ann, booking, Actor(house, house.cleo))

    assert [each.member for each in await due(house) if each.claimed.kind is Kind.OFFERED] == [house.cleo.id]


async def test_the_code_changes_with_the_holder(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever gave it away has no code that opens the door."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    await offers(ann, booking, ben)
    known = await ann.sees_code(booking)
    await takes(ben, booking)
    assert await ben.sees_code(booking) != known
    with refuses(NotYours):
        await ann.sees_code(booking)


async def test_nobody_takes_what_is_not_offered_to_them(ann: Actor, ben: Actor, house: House) -> None:
    """Only the one who was asked may, and only while the offer stands."""
    cleo = Actor(house, house.cleo)
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    with refuses(OfferOver):
        await takes(ben, booking)
    with refuses(NotYours):
        await offers(cleo, booking, ben)
    await offers(ann, booking, ben)
    with refuses(OfferOver):
        await takes(cleo, booking)
    await hand_over.withdraw(ann.house.ledger, booking=booking.id, **ann.acting)
    with refuses(OfferOver):
        await takes(ben, booking)
    await offers(ann, booking, ben)
    await hand_over.decline(ben.house.ledger, booking=booking.id, **ben.acting)
    with refuses(OfferOver):
        await takes(ben, booking)


async def test_an_offer_ends_after_a_day_or_at_the_start(ann: Actor, ben: Actor, house: House) -> None:
    """What has begun is nobody's to give."""
    later = await ann.books("Atlas", slot(26, 9, 10))
    offered = await offers(ann, later, ben)
    assert offered.offered_until == house.clock.now() + timedelta(hours=24)
    house.clock.advance(hours=24)
    with refuses(OfferOver):
        await takes(ben, later)
    house.clock.to(berlin(26, 9, 1))
    with refuses(AlreadyOver):
        await offers(ann, later, ben)


async def test_the_new_holder_s_quota_counts_it(ann: Actor, ben: Actor) -> None:
    """Without enough left of theirs it stays the giver’s."""
    booking = await ann.books("Studio A", slot(24, 9, 11))
    await ben.books("Studio B", slot(25, 9, 11))
    await offers(ann, booking, ben)
    with refuses(QuotaExceeded):
        await takes(ben, booking)
    assert await ann.bookings() == [booking.id]


async def test_the_new_holder_must_be_allowed_to_book_it(ann: Actor, ben: Actor, house: House) -> None:
    """A room for some is not handed to others, nor one that they would need an approval for."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await offers(ann, booking, ben)
    for group in ("staff", "board"):
        await put_into(house.ledger, group=group, members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", bookable_by=Circle(groups=frozenset({"staff"})))
    with refuses(NotBookable):
        await takes(ben, booking)
    await put_into(house.ledger, group="staff", members=[house.ben.id], by=house.ann)
    await ann.rules("Atlas", approvers=Circle(groups=frozenset({"board"})))
    with refuses(NeedsApproval):
        await takes(ben, booking)


async def test_taken_and_withdrawn_at_once_it_is_one_or_the_other(ann: Actor, ben: Actor, house: House) -> None:
    """The booking has exactly one holder, and whoever came second is told."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    await offers(ann, booking, ben)
    withdrawing = hand_over.withdraw(house.ledger, booking=booking.id, **ann.acting)
    results = await asyncio.gather(takes(ben, booking), withdrawing, return_exceptions=True)
    holders = [await ann.bookings(), await ben.bookings()]
    assert sorted(map(len, holders)) == [0, 1]
    assert sum(isinstance(each, OfferOver | NotYours) for each in results) == 1
