"""Which starts, lengths and days are offered to somebody who named none."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.domain.bookings.starts import (
    LENGTHS,
    candidates,
    inside,
    lengths,
    likely,
    offered,
    on_next_days,
    open_days,
)
from core.domain.bookings.wish import HOUR, Part, Wish
from core.domain.resources.hours import Opening, Week
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy, Rules
from core.values import Interval, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS: Week = (*((Opening(7 * 60, 22 * 60),),) * 5, (), ())
MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)
UNIT = UnitId(1)


def at(day: date, hour: float) -> datetime:
    """Return an instant by Berlin's clock."""
    return datetime.combine(day, time(), tzinfo=BERLIN).astimezone(UTC) + timedelta(hours=hour)


def slot(day: date, start: float, end: float) -> Interval:
    """Return from one hour to another of a day in Berlin."""
    return Interval(at(day, start), at(day, end))


def room(**rules: Any) -> Resource:
    """Return a room in Berlin that is open on weekdays from 7 to 22."""
    site = Site(SiteId(1), "Berlin", BERLIN)
    policy = Policy(**{"week": WEEKDAYS, **rules})
    return Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, site, (Unit(UNIT, ""),), policy=policy)


NOON = at(MONDAY, 12)
HALF_DAY = timedelta(hours=4)


@pytest.mark.parametrize(
    ("part", "hours"),
    [(None, [10, 14, 16]), ("morning", [9, 10, 11]), ("afternoon", [14, 16, 13]), ("evening", [18, 19, 20])],
)
def test_the_likeliest_hours_come_first(part: Part | None, hours: list[int]) -> None:
    """Of each part of the day."""
    assert [wall.hour for wall, _ in zip(likely(part, [TUESDAY]), range(3), strict=False)] == hours


def test_a_free_day_offers_three_starts_in_order() -> None:
    """What is taken makes room for the next likely hours."""
    slots = candidates(room(), Wish(), [TUESDAY], now=NOON)
    assert offered(room(), slots, {}) == [at(TUESDAY, 10), at(TUESDAY, 14), at(TUESDAY, 16)]
    taken = {UNIT: [slot(TUESDAY, 10, 15)]}
    assert offered(room(), slots, taken) == [at(TUESDAY, 9), at(TUESDAY, 15), at(TUESDAY, 16)]


def test_candidates_are_as_long_as_wished_and_keep_the_rules() -> None:
    """Nothing in the past, outside of the opening hours, or shorter than the resource allows."""
    assert {each.start.date() for each in candidates(room(), Wish(), [MONDAY], now=NOON)} == {MONDAY}
    assert min(candidates(room(), Wish(), [MONDAY], now=NOON)).start == at(MONDAY, 12)
    long = candidates(room(), Wish(minutes=240), [TUESDAY], now=NOON)
    assert {each.minutes for each in long} == {240}
    assert max(long).end <= at(TUESDAY, 22)
    assert {each.minutes for each in candidates(room(shortest=timedelta(hours=2)), Wish(), [TUESDAY], now=NOON)} == {
        120
    }
    assert candidates(room(), Wish(), [date(2026, 11, 28)], now=NOON) == []


@pytest.mark.parametrize(
    ("rules", "offered"),
    [
        ({"shortest": HALF_DAY, "longest": 2 * HALF_DAY}, HALF_DAY),
        ({"longest": timedelta(minutes=20)}, timedelta(minutes=20)),
        ({"longest": timedelta(minutes=20), "granularity": timedelta(minutes=15)}, timedelta(minutes=15)),
        ({"granularity": HALF_DAY}, HALF_DAY),
    ],
)
def test_a_length_that_the_rules_allow_is_offered(rules: Rules, offered: timedelta) -> None:
    """Where they allow none of the usual ones it is the nearest to half an hour."""
    assert lengths(room(**rules), at(TUESDAY, 8), timedelta(hours=8), now=NOON) == (offered,)


def test_lengths_keep_the_grid() -> None:
    """Half an hour is not offered where slots end at full hours."""
    assert lengths(room(granularity=HOUR), at(TUESDAY, 8), timedelta(hours=8), now=NOON) == LENGTHS[1:]


def test_lengths_fit_before_the_next_booking_and_the_rules() -> None:
    """Half an hour, an hour and two hours are offered where they fit."""
    assert lengths(room(), at(TUESDAY, 10), timedelta(hours=8), now=NOON) == LENGTHS
    assert lengths(room(), at(TUESDAY, 10), timedelta(minutes=90), now=NOON) == LENGTHS[:2]
    assert lengths(room(shortest=timedelta(hours=1)), at(TUESDAY, 10), timedelta(hours=8), now=NOON) == LENGTHS[1:]
    assert lengths(room(), at(TUESDAY, 21), timedelta(hours=8), now=NOON) == LENGTHS[:2]


def test_three_open_days_are_offered() -> None:
    """Today counts as long as it is open; the weekend does not."""
    assert open_days(room(), now=NOON) == (MONDAY, TUESDAY, date(2026, 11, 25))
    assert open_days(room(), now=at(MONDAY, 22)) == (TUESDAY, date(2026, 11, 25), date(2026, 11, 26))
    assert open_days(room(), now=at(FRIDAY, 12)) == (FRIDAY, date(2026, 11, 30), date(2026, 12, 1))


def test_the_same_clock_on_the_next_days() -> None:
    """Days on which the resource is closed are left out."""
    days = on_next_days(room(), slot(date(2026, 11, 26), 9, 11), now=NOON)
    assert days == (slot(FRIDAY, 9, 11), slot(date(2026, 11, 30), 9, 11), slot(date(2026, 12, 1), 9, 11))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (None, slot(TUESDAY, 7, 22)),
        ("morning", slot(TUESDAY, 7, 12)),
        ("afternoon", slot(TUESDAY, 12, 18)),
        ("evening", slot(TUESDAY, 17, 22)),
    ],
)
def test_a_gap_is_cut_to_a_part_of_its_day(part: Part | None, expected: Interval) -> None:
    """Afternoon and evening share an hour."""
    assert inside(room(), slot(TUESDAY, 7, 22), part) == expected


def test_a_gap_outside_of_a_part_is_none_of_it() -> None:
    """A gap of the morning has no evening."""
    assert inside(room(), slot(TUESDAY, 7, 11), "evening") is None
