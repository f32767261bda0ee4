"""The slot that somebody in line is offered, in what is free."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.domain.resources.hours import Opening
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.domain.waiting.fitting import Freed, fit, pieces
from core.domain.waiting.offering import Offering, offering
from core.domain.waiting.wait import Watched
from core.values import Interval, OrganizationId, ResourceId, SiteId, UnitId
from tests.stage import MONDAY_NOON, berlin, slot

OFFICE = ((Opening(8 * 60, 18 * 60),),) * 7
HOUR = timedelta(hours=1)
ONE, TWO, THREE = UnitId(1), UnitId(2), UnitId(3)


def thing(units: Sequence[UnitId] = (ONE,), **rules: Any) -> Resource:
    """Return something in Berlin that is open from 8 to 18."""
    site = Site(SiteId(1), "Berlin", ZoneInfo("Europe/Berlin"))
    every = tuple(Unit(unit, f"{unit}") for unit in units)
    policy = Policy(**{"week": OFFICE, **rules})
    return Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, site, every, policy=policy)


def wanted(
    window: Interval, length: timedelta | None = None, least: timedelta | None = None, count: int = 1
) -> Watched:
    """Return what is wanted: the whole window, unless less is said."""
    whole = length or window.length
    return Watched((ResourceId(1),), window, whole, least or whole, (), count)


@pytest.mark.parametrize(
    ("watched", "rules", "taken", "found"),
    [
        (wanted(slot(24, 14, 16)), {}, [], slot(24, 14, 16)),
        (wanted(slot(24, 14, 16)), {}, [slot(24, 15, 16)], None),
        (wanted(slot(24, 14, 16), least=HOUR), {}, [slot(24, 15, 16)], slot(24, 14, 15)),
        (wanted(slot(24, 14, 16), least=HOUR), {"buffer": HOUR / 2}, [slot(24, 15, 16)], None),
        (wanted(slot(24, 12, 18), HOUR), {}, [slot(24, 12, 14.25)], slot(24, 14.25, 15.25)),
        (wanted(slot(24, 12, 18), HOUR), {"granularity": HOUR / 2}, [slot(24, 12, 14.25)], slot(24, 14.5, 15.5)),
        (wanted(slot(24, 6, 10), 2 * HOUR), {}, [], slot(24, 8, 10)),
        (wanted(slot(24, 16, 20), 3 * HOUR, HOUR), {}, [], slot(24, 16, 18)),
        (wanted(slot(23, 11, 13), least=HOUR), {}, [], slot(23, 12, 13)),
    ],
    ids=["whole", "taken", "part", "buffer", "later", "grid", "opens", "closes", "from now"],
)
def test_the_longest_slot_is_found_and_the_earliest(
    watched: Watched, rules: dict[str, Any], taken: list[Interval], found: Interval | None
) -> None:
    """It keeps the rules, is in the window, and is free with the buffer after it."""
    fits = fit(watched, thing(**rules), {ONE: taken}, now=MONDAY_NOON)
    assert (fits.during if fits else None) == found


def test_of_several_units_only_what_was_freed_is_new() -> None:
    """One unit is the one that was freed; several are offered when enough are free, with it among them."""
    during, resource = slot(24, 14, 16), thing((ONE, TWO, THREE))
    freed = Freed(TWO, during)
    alone = fit(wanted(during), resource, {}, now=MONDAY_NOON, freed=freed)
    assert alone is not None
    assert alone.units == (TWO,)
    assert fit(wanted(during, count=3), resource, {THREE: [during]}, now=MONDAY_NOON, freed=freed) is None
    two = fit(wanted(during, count=2), resource, {THREE: [during]}, now=MONDAY_NOON, freed=freed)
    assert two is not None
    assert two.units == (TWO, ONE)
    assert fit(wanted(slot(24, 10, 12)), resource, {}, now=MONDAY_NOON, freed=freed) is None


def test_the_parts_of_an_offer_part_at_a_half_hour() -> None:
    """The later half comes first; where no part will do, or only more than half, there is none."""
    offered, resource = slot(24, 15 + 1 / 6, 16), thing()
    watched = wanted(slot(24, 15, 16), least=timedelta(minutes=20))
    assert pieces(watched, offered, resource, now=MONDAY_NOON) == (slot(24, 15.5, 16), slot(24, 15 + 1 / 6, 15.5))
    assert pieces(wanted(slot(24, 15, 16)), offered, resource, now=MONDAY_NOON) == ()
    assert pieces(wanted(slot(24, 15, 16), least=HOUR), slot(24, 15, 16), resource, now=MONDAY_NOON) == ()


@pytest.mark.parametrize(
    ("now", "told", "until"),
    [
        (berlin(23, 12), berlin(23, 12), berlin(23, 12, 5)),
        (berlin(23, 23), berlin(24, 8), berlin(24, 8, 5)),
        (berlin(24, 9, 58), berlin(24, 9, 58), berlin(24, 10)),
    ],
    ids=["by day", "by night", "at its end"],
)
def test_an_offer_wakes_nobody_and_does_not_outlast_its_slot(now: datetime, told: datetime, until: datetime) -> None:
    """By night it is told in the morning and stands from then on; the first keeps their place meanwhile."""
    assert offering(thing(), slot(24, 9, 10), now=now) == Offering(told, until)
