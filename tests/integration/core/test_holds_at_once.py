"""How many slots a member may hold at once: three, and what counts among them."""

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.errors import HeldSlot, TooManyHolds
from tests.stage import House, refuses, slot
from tests.story import Actor


@pytest.fixture
async def three(ann: Actor) -> list[Booking]:
    """Let Ann hold three slots."""
    return [await ann.holds("Atlas", slot(24, hour, hour + 1)) for hour in (9, 11, 13)]


async def test_a_fourth_hold_is_refused_with_the_three(ann: Actor, ben: Actor, three: list[Booking]) -> None:
    """The refusal names what is held, in order of time; another member holds what was wanted."""
    holds = tuple(HeldSlot(each.id, each.resource, each.during) for each in three)
    with refuses(TooManyHolds, holds=holds, most=3):
        await ann.holds("Hubble", slot(24, 15, 16))
    with refuses(TooManyHolds, holds=holds):
        await ann.holds_together(["Hubble", "Canon R5"], slot(24, 15, 16))
    assert (await ben.holds("Hubble", slot(24, 15, 16))).status is Status.HELD


@pytest.mark.parametrize("verb", ["confirms", "cancels"])
async def test_what_is_confirmed_or_dropped_makes_room(ann: Actor, three: list[Booking], verb: str) -> None:
    """One of them is held no longer, so another can be."""
    await getattr(ann, verb)(three[1])
    assert (await ann.holds("Hubble", slot(24, 15, 16))).status is Status.HELD


@pytest.mark.usefixtures("three")
async def test_what_has_lapsed_counts_no_longer(ann: Actor, house: House) -> None:
    """Five minutes later there is room, though nobody has ended the holds yet."""
    house.clock.advance(minutes=4, seconds=59)
    with refuses(TooManyHolds):
        await ann.holds("Hubble", slot(24, 15, 16))
    house.clock.advance(seconds=1)
    assert (await ann.holds("Hubble", slot(24, 15, 16))).status is Status.HELD


async def test_one_time_counts_once(ann: Actor) -> None:
    """Things held together are one slot, and so is everything held for the time of another hold."""
    await ann.holds("Atlas", slot(24, 9, 10))
    await ann.holds_together(["Hubble", "Canon R5"], slot(24, 11, 12))
    third = await ann.holds("Atlas", slot(24, 13, 14))
    assert (await ann.holds("Hubble", third.during)).status is Status.HELD
    with refuses(TooManyHolds) as caught:
        await ann.holds("Atlas", slot(24, 15, 16))
    assert len(caught[0].holds) == 3


async def test_what_is_held_for_somebody_else_counts_for_who_holds_it(
    ann: Actor, ben: Actor, three: list[Booking]
) -> None:
    """The booker has to confirm or drop; the one it is for may hold three slots of their own."""
    await ann.cancels(three[0])
    await ann.holds("Hubble", slot(24, 9, 10), holder=ben.member)
    with refuses(TooManyHolds):
        await ann.holds("Hubble", slot(24, 15, 16), holder=ben.member)
    mine = [await ben.holds("Hubble", slot(24, hour, hour + 1)) for hour in (11, 13, 15)]
    assert {each.status for each in mine} == {Status.HELD}


async def test_another_slot_for_a_hold_is_no_further_hold(ann: Actor, three: list[Booking]) -> None:
    """Whoever holds three may still change each of them."""
    swapped = await ann.swaps(three[0], slot(24, 15, 16), "Hubble")
    assert (swapped.id, swapped.status) == (three[0].id, Status.HELD)
