"""Who has what, whether a booking would fit elsewhere, and who belongs here: asked of the real ledger."""

import pytest

from core.domain.rules.privacy import Names
from core.errors import SlotTaken
from core.use_cases.bookings.who_has import who_has
from core.use_cases.bookings.would_fit import check_fit
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

DAY = Interval(berlin(24, 0), berlin(25, 0))
ANN, BEN = "ann", "ben"


@pytest.mark.parametrize(
    ("rule", "to_ann", "to_ben"),
    [
        (Names.ALL, [ANN, BEN], [ANN, BEN]),
        (Names.ADMINS, [ANN, BEN], [None, BEN]),
        (Names.NOBODY, [ANN, None], [None, BEN]),
    ],
)
async def test_the_rule_says_who_reads_names(
    house: House, ann: Actor, ben: Actor, rule: Names, to_ann: list[str | None], to_ben: list[str | None]
) -> None:
    """Ann manages Atlas, and Ben does not; what is one's own, one always reads."""
    await ann.rules("Atlas", names=rule)
    await ann.books("Atlas", slot(24, 9, 10))
    await ben.books("Atlas", slot(24, 11, 12))
    catalogue = await house.ledger.catalogue(house.ben.organization)
    atlas = [each for each in catalogue.resources if each.name == "Atlas"]
    told = {
        reader: [each.name for each in await who_has(house.ledger, atlas, DAY, by=reader)]
        for reader in (house.ann, house.ben)
    }

    assert told == {house.ann: to_ann, house.ben: to_ben}


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
