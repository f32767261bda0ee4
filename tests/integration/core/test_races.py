"""Two at once: the database decides, and nobody else."""

import asyncio
from collections import Counter

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.errors import AlreadyOver, Busy, NotYours, Refusal, SlotTaken, TooManyHolds
from core.values import Interval
from tests.stage import House, berlin, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def wants(actor: Actor, resource: str, during: Interval, *, unit: str | None = None) -> Booking:
    """Hold it, trying again as long as the database has no room for so many at once."""
    while True:
        try:
            return await actor.holds(resource, during, unit=unit)
        except Busy:
            continue


async def test_two_hundred_want_one_slot_and_one_has_it(ann: Actor, ben: Actor, house: House) -> None:
    """One winner; 199 are refused with alternatives that are free."""
    tries = [wants(actor, "Atlas", THREE_TO_FIVE) for actor in (ann, ben) * 100]

    outcomes = await asyncio.gather(*tries, return_exceptions=True)

    won = [outcome for outcome in outcomes if isinstance(outcome, Booking)]
    lost = [outcome for outcome in outcomes if isinstance(outcome, SlotTaken)]
    assert (len(won), len(lost)) == (1, 199)
    assert all(len(refusal.offers) == 3 for refusal in lost)
    assert await occupying(house) == 1


async def test_sixty_want_one_of_twelve_desks(ann: Actor, ben: Actor) -> None:
    """Twelve get one each, nobody gets the same."""
    outcomes = await asyncio.gather(
        *(wants(actor, "Desk", slot(24, 9, 17)) for actor in (ann, ben) * 30), return_exceptions=True
    )
    units = Counter(outcome.unit for outcome in outcomes if isinstance(outcome, Booking))
    assert len(units) == 12
    assert set(units.values()) == {1}
    assert all(isinstance(outcome, Booking | SlotTaken) for outcome in outcomes)


async def test_fifty_want_one_of_five_laptops(ann: Actor, ben: Actor) -> None:
    """Five get one each; everybody else is refused, and nobody waits for anybody's error."""
    outcomes = await asyncio.gather(
        *(wants(actor, "Laptop", slot(24, 9, 17)) for actor in (ann, ben) * 25), return_exceptions=True
    )
    units = Counter(outcome.unit for outcome in outcomes if isinstance(outcome, Booking))
    assert (len(units), set(units.values())) == (5, {1})
    assert sum(isinstance(outcome, SlotTaken) for outcome in outcomes) == 45


async def test_a_hundred_press_one_seat(ann: Actor, ben: Actor, house: House) -> None:
    """One has 12C; ninety-nine are offered the free seats beside it, which they can have."""
    flight = house.resource("FL123")
    departure, seat = flight.departures[0], flight.labelled("12C").id

    outcomes = await asyncio.gather(
        *(wants(actor, "FL123", departure, unit="12C") for actor in (ann, ben) * 50), return_exceptions=True
    )

    [won] = [outcome for outcome in outcomes if isinstance(outcome, Booking)]
    lost = [outcome for outcome in outcomes if isinstance(outcome, SlotTaken)]
    assert (won.unit, len(lost)) == (seat, 99)
    nearest = [flight.unit(offer.unit).label for offer in lost[0].offers if offer.unit]
    assert nearest == ["12B", "12D", "12A"]
    assert (await ben.holds("FL123", departure, unit="12B")).during == departure


async def test_two_hundred_want_any_of_180_seats(ann: Actor, ben: Actor, house: House) -> None:
    """Every seat has one holder, and the twenty who are left over hear of the next departures."""
    departure = house.resource("FL123").departures[0]
    outcomes = await asyncio.gather(
        *(wants(actor, "FL123", departure) for actor in (ann, ben) * 100), return_exceptions=True
    )
    units = {outcome.unit for outcome in outcomes if isinstance(outcome, Booking)}
    lost = [outcome for outcome in outcomes if isinstance(outcome, SlotTaken)]
    assert (len(units), len(lost)) == (180, 20)
    assert all(offer.during != departure for offer in lost[0].offers)


async def test_ten_holds_of_one_member_at_once_end_with_three(ann: Actor, house: House) -> None:
    """Three are held; the other seven are refused with just these three, and what they wanted is free."""
    outcomes = await asyncio.gather(
        *(ann.holds("Atlas", slot(24, hour, hour + 1)) for hour in range(8, 18)), return_exceptions=True
    )
    held = [outcome for outcome in outcomes if isinstance(outcome, Booking)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, TooManyHolds)]
    assert (len(held), len(refused)) == (3, 7)
    assert {tuple(each.booking for each in refusal.holds) for refusal in refused} == {
        tuple(each.id for each in sorted(held, key=lambda each: each.during.start))
    }
    assert await occupying(house) == 3


async def test_many_ask_for_the_slot_of_a_stale_hold(ann: Actor, ben: Actor, house: House) -> None:
    """A hold that is over blocks nobody, is ended once, and gives the slot to one."""
    stale = await ann.holds("Atlas", THREE_TO_FIVE)
    house.clock.advance(minutes=5)

    outcomes = await asyncio.gather(*(ben.holds("Atlas", THREE_TO_FIVE) for _ in range(30)), return_exceptions=True)

    assert sum(isinstance(outcome, Booking) for outcome in outcomes) == 1
    assert await states(house, stale) == ["held", "expired"]


async def test_a_confirmation_and_a_drop_at_once_leave_one_truth(ann: Actor, house: House) -> None:
    """Whichever comes second sees what the first did."""
    for day in range(24, 28):
        hold = await ann.holds("Atlas", slot(day, 15, 17))
        await asyncio.gather(ann.confirms(hold), ann.cancels(hold), return_exceptions=True)
        history = await states(house, hold)
        assert history in (["held", "confirmed", "cancelling"], ["held", "cancelled"])


async def test_a_double_press_confirms_once(ann: Actor, house: House) -> None:
    """Ten presses at once make one transition."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    outcomes = await asyncio.gather(*(ann.confirms(hold) for _ in range(10)))
    assert {outcome.status for outcome in outcomes} == {Status.CONFIRMED}
    assert await states(house, hold) == ["held", "confirmed"]


async def test_undo_against_a_new_booking_has_one_winner(ann: Actor, ben: Actor, house: House) -> None:
    """In its minute the first holder has it back; the instant it is over the second has it: never both."""
    for day in range(24, 30):
        wish = slot(day, 15, 17)
        booking = await ann.books("Atlas", wish)
        await ann.cancels(booking)
        house.clock.advance(seconds=60 if day % 2 else 59)
        outcomes = await asyncio.gather(ann.undoes(booking), ben.holds("Atlas", wish), return_exceptions=True)
        assert [isinstance(outcome, Refusal) for outcome in outcomes] == [day % 2 == 1, day % 2 == 0]
    assert await occupying(house) == 6


async def test_wrong_codes_typed_at_once_are_all_counted(ann: Actor, house: House) -> None:
    """Guessing in parallel does not buy more tries."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 55))
    code = await ann.sees_code(booking)
    guesses = [f"{(int(code) + step) % 1_000_000:06}" for step in range(1, 21)]

    outcomes = await asyncio.gather(*(ann.types(guess) for guess in guesses), return_exceptions=True)

    kinds = Counter(type(outcome).__name__ for outcome in outcomes)
    assert kinds == {"WrongCode": 4, "CodesPaused": 16}


async def test_a_stranger_never_wins_a_race_for_the_button(ann: Actor, ben: Actor) -> None:
    """Pressing somebody else's Confirm at the same moment changes nothing."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    outcomes = await asyncio.gather(*(actor.confirms(hold) for actor in (ann, ben) * 5), return_exceptions=True)
    assert sum(isinstance(outcome, NotYours) for outcome in outcomes) == 5
    assert not any(isinstance(outcome, AlreadyOver) for outcome in outcomes)


async def occupying(house: House) -> int:
    """Count the bookings that occupy a unit."""
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute("SELECT count(*) FROM bookings WHERE occupies")).fetchone()
    assert row is not None
    return int(row[0])
