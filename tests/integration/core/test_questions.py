"""Who has what, whether a booking would fit elsewhere, and who belongs here: asked of the real ledger."""

from core.domain.people.member import Circle, Role
from core.errors import SlotTaken
from core.use_cases.bookings.who_has import who_has
from core.use_cases.bookings.would_fit import check_fit
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

DAY = Interval(berlin(24, 0), berlin(25, 0))


async def test_a_manager_reads_names_and_others_their_own(house: House, ann: Actor, ben: Actor) -> None:
    """What Ann has is Ben's business only in so far as it is taken; his own he reads."""
    await ann.books("Atlas", slot(24, 9, 10))
    await ben.books("Atlas", slot(24, 11, 12))
    atlas = [house.resource("Atlas")]

    told = [each.name for each in await who_has(house.ledger, atlas, DAY, by=house.ann)]
    private = [each.name for each in await who_has(house.ledger, atlas, DAY, by=house.ben)]

    assert told == [house.ann.name, house.ben.name]
    assert private == [None, house.ben.name]


async def test_a_rule_tells_names_to_whom_it_lets_see(house: House, ann: Actor) -> None:
    """Members whom the rule names may know who has it."""
    await ann.rules("Atlas", seen_by=Circle(frozenset({Role.MEMBER})))
    await ann.books("Atlas", slot(24, 9, 10))
    catalogue = await house.ledger.catalogue(house.ben.organization)
    atlas = [each for each in catalogue.resources if each.name == "Atlas"]

    assert [each.name for each in await who_has(house.ledger, atlas, DAY, by=house.ben)] == [house.ann.name]


async def test_what_time_has_ended_is_nobody_s(house: House, ann: Actor) -> None:
    """A hold that has lapsed is told to nobody, though no one has tidied it away."""
    await ann.holds("Atlas", slot(24, 9, 10))
    house.clock.advance(minutes=5)

    assert await who_has(house.ledger, [house.resource("Atlas")], DAY, by=house.ann) == []


async def test_a_booking_is_not_in_its_own_way(house: House, ann: Actor, ben: Actor) -> None:
    """Half an hour later overlaps only with itself and would fit; what somebody else has would not."""
    booking = await ann.books("Atlas", slot(24, 9, 10))
    await ben.books("Atlas", slot(24, 11, 12))
    atlas = house.resource("Atlas")

    await check_fit(house.ledger, booking, resource=atlas, during=slot(24, 9.5, 10.5))
    with refuses(SlotTaken, resource=atlas.id):
        await check_fit(house.ledger, booking, resource=atlas, during=slot(24, 11, 12))
    assert [each.during for each in await who_has(house.ledger, [atlas], DAY, by=house.ann)] == [
        slot(24, 9, 10),
        slot(24, 11, 12),
    ]
