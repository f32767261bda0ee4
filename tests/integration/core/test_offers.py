"""What is offered can be had, and what cannot be offered is refused as a hold of it would be."""

from datetime import date, timedelta

from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.wish import Wish
from core.errors import BlackedOut, NoSuchBooking, NotInUse, PastTime, SlotTaken, TooFarAhead
from core.use_cases.blackouts import black_out, propose
from core.use_cases.bookings import bookings_of, check_out, delay, find, offer
from core.values import MINUTE
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

TUESDAY, WEDNESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 27)
ALL_DAY = slot(24, 7, 15), slot(24, 15, 22)


async def test_starts_are_free_and_in_order(ann: Actor, house: House) -> None:
    """The likely hours that somebody has are left out."""
    atlas = house.resource("Atlas")
    await ann.books("Atlas", slot(24, 10, 15))
    found = await offer.offer_starts(house.ledger, atlas, Wish(), [TUESDAY])
    assert found == [berlin(24, 9), berlin(24, 15), berlin(24, 16)]


async def test_a_day_without_a_start_is_refused_as_its_noon_is(ann: Actor, ben: Actor, house: House) -> None:
    """Taken with other offers, over, too far ahead, or closed with the reason."""
    atlas, by = house.resource("Atlas"), ben.member.id
    for during in ALL_DAY:
        await ann.books("Atlas", during)
    with refuses(SlotTaken, wanted=slot(24, 12, 13)) as caught:
        await offer.offer_starts_on(house.ledger, atlas, Wish(), TUESDAY, member=by)
    assert caught[0].offers
    with refuses(PastTime):
        await offer.offer_starts_on(house.ledger, atlas, Wish(), date(2026, 11, 20), member=by)
    with refuses(TooFarAhead):
        await offer.offer_starts_on(house.ledger, atlas, Wish(), date(2027, 11, 20), member=by)
    ids = [atlas.id]
    closed, _ = await propose.propose(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        resources=ids,
        during=slot(27, 0, 24),
        reason="paint",
    )
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=closed, moving=False
    )
    with refuses(BlackedOut, reason="paint"):
        await offer.offer_starts_on(house.ledger, atlas, Wish(), FRIDAY, member=by)


async def test_lengths_end_at_the_next_booking(ann: Actor, ben: Actor, house: House) -> None:
    """A gap that is no usual length is offered whole; a start that somebody has is refused."""
    atlas, by = house.resource("Atlas"), ben.member.id
    await ann.books("Atlas", slot(24, 16, 17))
    lengths = await offer.offer_lengths(house.ledger, atlas, berlin(24, 14, 15), member=by)
    assert lengths == offer.Lengths((30 * MINUTE, 60 * MINUTE), 105 * MINUTE)
    assert (await offer.offer_lengths(house.ledger, atlas, berlin(24, 15), member=by)).until_next is None
    with refuses(SlotTaken):
        await offer.offer_lengths(house.ledger, atlas, berlin(24, 16), member=by)


async def test_a_length_is_offered_where_no_usual_one_is_allowed(ann: Actor, ben: Actor, house: House) -> None:
    """A room that is had for half a day, or for a quarter of an hour, is not taken for one that somebody has."""
    by = ben.member.id
    await ann.rules("Atlas", shortest=240 * MINUTE)
    await ann.rules("Curie", longest=15 * MINUTE)
    catalogue = await house.ledger.catalogue(ben.member.organization)
    for name, length in (("Atlas", 240 * MINUTE), ("Curie", 15 * MINUTE)):
        resource = catalogue.resource(house.resource(name).id)
        lengths = await offer.offer_lengths(house.ledger, resource, berlin(24, 14), member=by)
        assert lengths == offer.Lengths((length,), None)


async def test_seats_of_a_departure(ann: Actor, ben: Actor, house: House) -> None:
    """A seat that somebody holds is not offered."""
    flight = house.resource("FL123")
    departure = flight.departures[0]
    before = await offer.offer_seats(house.ledger, flight, departure, member=ben.member.id)
    held = await ann.holds("FL123", departure, unit="12C")
    after = await offer.offer_seats(house.ledger, flight, departure, member=ben.member.id)
    assert before - after == {held.unit}


async def test_other_times_for_a_booking(ann: Actor, house: House) -> None:
    """Free starts of its day, the same clock on the next days for a desk, other departures for a seat."""
    atlas, desk, flight = (house.resource(name) for name in ("Atlas", "Desk", "FL123"))
    booking = await ann.books("Atlas", slot(24, 10, 12))
    times = await offer.offer_moves(house.ledger, atlas, booking.during)
    assert times == [slot(24, 13, 15), slot(24, 14, 16), slot(24, 16, 18)]
    assert await offer.offer_moves(house.ledger, desk, slot(24, 9, 17)) == [slot(day, 9, 17) for day in (25, 26, 27)]
    assert await offer.offer_moves(house.ledger, flight, flight.departures[0]) == list(flight.departures[1:3])


async def test_a_named_resource_that_is_not_free_is_refused(ann: Actor, ben: Actor, house: House) -> None:
    """With what would do instead."""
    atlas, by = house.resource("Atlas"), ben.member.id
    assert (await find.find_named(house.ledger, atlas, slot(24, 10, 11), member=by)).units == 1
    await ann.books("Atlas", slot(24, 10, 11))
    with refuses(SlotTaken, wanted=slot(24, 10, 11)):
        await find.find_named(house.ledger, atlas, slot(24, 10, 11), member=by)


async def test_bookings_are_described(ann: Actor, ben: Actor, house: House) -> None:
    """By thing and day, or by reference; nobody else's, and none of another state."""
    early, late = await ann.books("Atlas", slot(24, 10, 11)), await ann.books("Hubble", slot(25, 10, 11))

    async def described(actor: Actor, wish: Wish, *among: Status) -> list[int]:
        organization, member = actor.member.organization, actor.member.id
        found = await bookings_of.described(
            house.ledger,
            organization=organization,
            member=member,
            wish=wish,
            reference=None,
            among=among or STANDING,
        )
        return [booking.id for booking in found]

    assert await described(ann, Wish()) == [early.id, late.id]
    assert await described(ann, Wish(start=WEDNESDAY)) == [late.id]
    assert await described(ann, Wish(resource="Atlas")) == [early.id]
    with refuses(NoSuchBooking):
        await described(ann, Wish(resource="Curie"))
    with refuses(NoSuchBooking):
        await described(ann, Wish(), Status.HELD)
    with refuses(NoSuchBooking):
        await described(ben, Wish())


async def test_the_booking_in_use_ends_and_the_next_one_waits(ann: Actor, house: House) -> None:
    """Without a booking there is nothing to end or to wait with."""
    with refuses(NoSuchBooking):
        await check_out.check_out_now(house.ledger, **ann.acting)
    with refuses(NoSuchBooking):
        await delay.delay_next(house.ledger, **ann.acting)
    booking = await ann.books("Atlas", slot(23, 13, 14))
    with refuses(NotInUse, booking=booking.id):
        await check_out.check_out_now(house.ledger, **ann.acting)
    delayed = await delay.delay_next(house.ledger, **ann.acting)
    assert delayed.release_at is not None
    assert booking.release_at is not None
    assert delayed.release_at - booking.release_at == timedelta(minutes=10)
    house.clock.to(berlin(23, 13))
    await ann.checks_in(booking)
    assert (await check_out.check_out_now(house.ledger, **ann.acting)).status is Status.COMPLETED
