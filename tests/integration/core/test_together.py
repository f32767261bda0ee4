"""Several things at once: all or nothing, one reference, moved, used and cancelled together."""

import asyncio

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.errors import NoneTogether, QuotaExceeded, SlotTaken
from core.use_cases.blackouts import black_out, propose
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
BOTH = ("Atlas", "Canon R5")


async def rows(house: House, columns: str = "status") -> list[tuple[object, ...]]:
    """Return what the ledger says of every booking, in the order in which they were made."""
    async with house.ledger.database.connection() as connection:
        query = f"SELECT {columns} FROM bookings ORDER BY id"  # noqa: S608 - the test's own columns
        return list(await (await connection.execute(query.encode())).fetchall())


async def test_all_or_nothing(ann: Actor, ben: Actor, house: House) -> None:
    """One is taken: nothing is held, and times are offered at which all are free."""
    await ben.books("Canon R5", slot(24, 16, 18))
    with refuses(NoneTogether, resource=house.resource("Canon R5").id, wanted=THREE_TO_FIVE) as caught:
        await ann.holds_together(BOTH, THREE_TO_FIVE)
    assert await rows(house) == [("confirmed",)]
    assert caught[0].times[0] == slot(24, 14, 16)
    booking = await ann.holds_together(BOTH, caught[0].times[0])
    assert [resource.name for resource, _ in house.catalogue.of(booking)] == ["Atlas", "Canon R5"]


async def test_they_live_together(ann: Actor, ben: Actor, house: House) -> None:
    """Confirmed, moved, checked in and ended early in one step each; both are explained by the audit."""
    booking = await ann.confirms(await ann.holds_together(BOTH, THREE_TO_FIVE))
    assert await rows(house) == [("confirmed",)] * 2
    assert await ann.bookings() == [booking.id]
    moved = await ann.moves(booking, slot(24, 18, 20))
    assert (
        await rows(house, "starts, ends, blocks_until, version")
        == [(berlin(24, 18), berlin(24, 20), berlin(24, 20), 3)] * 2
    )
    assert (await ben.holds("Canon R5", THREE_TO_FIVE)).status is Status.HELD
    house.clock.to(berlin(24, 18))
    using = await ann.checks_in(moved)
    assert [row for row in await rows(house) if row == ("in_use",)] == [("in_use",)] * 2
    house.clock.to(berlin(24, 19))
    await ann.checks_out(using)
    for name in BOTH:
        assert (await ben.holds(name, slot(24, 19, 20))).status is Status.HELD
    async with house.ledger.database.connection() as connection:
        query = "SELECT count(*), count(DISTINCT subject) FROM audit WHERE verb = 'completed'"
        assert await (await connection.execute(query)).fetchone() == (2, 2)


async def test_they_are_cancelled_and_taken_back_together(ann: Actor, ben: Actor, house: House) -> None:
    """For a minute both are kept; then both are anybody's, even before anything has tidied."""
    booking = await ann.confirms(await ann.holds_together(BOTH, THREE_TO_FIVE))
    await ann.cancels(booking)
    with refuses(SlotTaken):
        await ben.holds("Canon R5", THREE_TO_FIVE)
    assert (await ann.undoes(booking)).status is Status.CONFIRMED
    assert await rows(house) == [("confirmed",)] * 2
    await ann.cancels(booking)
    house.clock.advance(seconds=60)
    await ben.holds("Canon R5", THREE_TO_FIVE)
    assert (await rows(house))[:2] == [("cancelled",)] * 2


async def test_a_hold_that_is_over_frees_both(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever wants the companion ends the whole hold; so does a no-show."""
    hold = await ann.holds_together(BOTH, THREE_TO_FIVE)
    house.clock.advance(minutes=5)
    await ben.books("Canon R5", THREE_TO_FIVE)
    assert (await rows(house))[:2] == [("expired",)] * 2
    assert await states(house, hold) == ["held", "expired"]
    other = await ann.confirms(await ann.holds_together(("Curie", "Laptop"), THREE_TO_FIVE))
    house.clock.to(berlin(24, 15, 10))
    assert (await ben.holds("Curie", slot(24, 15.5, 17))).status is Status.HELD
    assert await states(house, other) == ["held", "confirmed", "no_show"]


async def test_a_move_fails_for_both(ann: Actor, ben: Actor, house: House) -> None:
    """The companion is taken then: everything stays."""
    booking = await ann.confirms(await ann.holds_together(BOTH, THREE_TO_FIVE))
    await ben.books("Canon R5", slot(24, 18, 19))
    with refuses(SlotTaken, resource=house.resource("Canon R5").id):
        await ann.moves(booking, slot(24, 18, 20))
    with refuses(SlotTaken, resource=house.resource("Canon R5").id):
        await ann.extends(booking, hours=2)
    assert (await rows(house, "starts"))[:2] == [(berlin(24, 15),)] * 2
    assert (await ann.moves(booking, slot(24, 15, 17), "Curie")).resource == house.resource("Curie").id


async def test_quotas_count_every_one(ann: Actor, house: House) -> None:
    """Two studios at once take their time twice, in a hold and in a move."""
    with refuses(QuotaExceeded):
        await ann.holds_together(("Studio A", "Studio B"), slot(24, 9, 11))
    assert await rows(house) == []
    booking = await ann.confirms(await ann.holds_together(("Studio A", "Studio B"), slot(24, 9, 10)))
    assert (await ann.allowance("weekly")).used == 120
    with refuses(QuotaExceeded, needs=240):
        await ann.extends(booking, hours=1)
    assert (await ann.moves(booking, slot(25, 9, 10.5))).during == slot(25, 9, 10.5)
    assert (await ann.allowance("weekly")).left == 0


async def test_a_blackout_of_one_cancels_both(ann: Actor, house: House) -> None:
    """What was wanted together is not left in half."""
    await ann.confirms(await ann.holds_together(BOTH, THREE_TO_FIVE))
    ids = [house.resource("Canon R5").id]
    blackout, standing = await propose.propose(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        resources=ids,
        during=slot(24, 8, 18),
        reason="repair",
    )
    assert len(standing) == 1
    await black_out.black_out(
        house.ledger, organization=house.ann.organization, by=house.ann, blackout=blackout, moving=False
    )
    assert await rows(house) == [("cancelled",), ("cancelled",), ("blackout",)]


async def test_two_want_the_same_two_things_in_another_order(ann: Actor, ben: Actor, house: House) -> None:
    """One has both, nobody has one; a deadlock is not what anybody hears of."""
    for day in range(24, 29):
        wish = slot(day, 9, 11)
        outcomes = await asyncio.gather(
            *(ann.holds_together(BOTH, wish) for _ in range(5)),
            *(ben.holds_together(BOTH[::-1], wish) for _ in range(5)),
            return_exceptions=True,
        )
        [won] = [each for each in outcomes if isinstance(each, Booking)]
        assert all(isinstance(each, Booking | NoneTogether | SlotTaken) for each in outcomes)
        await (ann if won.member == ann.member.id else ben).confirms(won)
    assert len(await rows(house)) == 10


async def test_several_units_of_one(ann: Actor, ben: Actor, house: House) -> None:
    """Two laptops are two of the pool; with too few left none is held, and it is said how many are free."""
    pair = await ann.confirms(await ann.holds_together(("Laptop", "Laptop"), THREE_TO_FIVE))
    assert len({pair.unit, *pair.companions}) == len(house.catalogue.of(pair)) == len(("one", "other"))
    assert await ann.bookings() == [pair.id]
    most = ("Laptop",) * (len(house.resource("Laptop").units) - 1)
    with refuses(NoneTogether, resource=house.resource("Laptop").id, left=len(most) - 1) as caught:
        await ben.holds_together(most, THREE_TO_FIVE)
    assert caught[0].times[0] == slot(24, 17, 19)
    await ann.cancels(pair)
    house.clock.advance(seconds=60)
    assert len(house.catalogue.of(await ben.holds_together(most, THREE_TO_FIVE))) == len(most)


async def test_units_that_are_named(ann: Actor, ben: Actor, house: House) -> None:
    """Of two desks one is taken: neither is held, and its label is known."""
    both = slot(24, 7, 22)
    await ben.holds("Desk", both, unit="5")
    with refuses(NoneTogether, unit=house.resource("Desk").labelled("5").id, left=None):
        await ann.holds_together(("Desk",), both, units=("4", "5"))
    held = await ann.holds_together(("Desk",), both, units=("4", "6"))
    assert [unit.label for _, unit in house.catalogue.of(held)] == ["4", "6"]


async def test_two_who_want_the_same_pairs(ann: Actor, ben: Actor) -> None:
    """Named in opposite orders at once, one of them has both and nobody waits for ever."""
    day = slot(24, 7, 22)
    tried = await asyncio.gather(
        ann.holds_together(("Desk",), day, units=("1", "2")),
        ben.holds_together(("Desk",), day, units=("2", "1")),
        return_exceptions=True,
    )
    assert [type(each).__name__ for each in tried].count("Booking") == 1
    assert [type(each).__name__ for each in tried].count("NoneTogether") == 1
