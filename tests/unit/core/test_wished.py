"""What a wish waits for: which time is watched, how much of it is wanted, and what is enough."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from core.domain.bookings.wish import Missing, Wish
from core.domain.resources.hours import Opening
from core.domain.resources.resource import Kind, Unit
from core.domain.waiting.wait import Watched
from core.domain.waiting.wished import watched
from core.errors import Closed, NoSuchDeparture
from core.values import ResourceId, UnitId
from tests.stage import MONDAY_NOON, berlin, slot
from tests.unit.chat.test_cards import ATLAS

OFFICE = (*((Opening(8 * 60, 18 * 60),),) * 6, ())
"""From eight to six, and closed on Sundays."""
ROOM = replace(ATLAS, policy=replace(ATLAS.policy, week=OFFICE))
DESK = replace(
    ROOM, id=ResourceId(2), name="Desk", kind=Kind.DESK, units=tuple(Unit(UnitId(each), str(each)) for each in (2, 3))
)
PLANE = replace(
    ROOM,
    id=ResourceId(3),
    name="FL123",
    kind=Kind.VEHICLE,
    units=tuple(Unit(UnitId(10 + each), f"{each}A") for each in (1, 2, 3)),
    departures=(slot(24, 9, 11), slot(25, 9, 11), slot(25, 18, 20)),
)
TWO, FOUR = datetime(2026, 11, 24, 14), datetime(2026, 11, 24, 16)  # noqa: DTZ001 - the place's own wall time
HOUR, HALF = timedelta(hours=1), timedelta(minutes=30)


def test_a_slot_is_watched_as_it_was_said() -> None:
    """From start to end all of it is wanted; a part where somebody says so, and of the length that they say."""
    whole = watched(Wish(start=TWO, end=FOUR), [ROOM], now=MONDAY_NOON)
    part = watched(Wish(start=TWO, end=FOUR), [ROOM], now=MONDAY_NOON, partly=True)
    an_hour = watched(Wish(start=TWO, end=FOUR, minutes=60), [ROOM], now=MONDAY_NOON, partly=True)

    assert [(each.window, each.length, each.least) for each in (whole, part, an_hour) if isinstance(each, Watched)] == [
        (slot(24, 14, 16), 2 * HOUR, 2 * HOUR),
        (slot(24, 14, 16), 2 * HOUR, HALF),
        (slot(24, 14, 16), 2 * HOUR, HOUR),
    ]


def test_any_slot_of_a_day_is_meant_where_no_clock_is_said() -> None:
    """A day is watched while it is open, for the usual length; today from now on, and all of it for a desk."""
    tuesday = watched(Wish(start=date(2026, 11, 24)), [ROOM], now=MONDAY_NOON)
    afternoon = watched(Wish(start=date(2026, 11, 24), part="afternoon", minutes=90), [ROOM], now=MONDAY_NOON)
    today = watched(Wish(), [ROOM], now=MONDAY_NOON)
    desk = watched(Wish(start=date(2026, 11, 24)), [DESK], now=MONDAY_NOON)

    assert [
        (each.window.start, each.length) for each in (tuesday, afternoon, today, desk) if isinstance(each, Watched)
    ] == [
        (berlin(24, 8), HOUR),
        (berlin(24, 12), 1.5 * HOUR),
        (MONDAY_NOON, HOUR),
        (berlin(24, 8), timedelta(hours=10)),
    ]
    with pytest.raises(Closed):
        watched(Wish(start=date(2026, 11, 29)), [ROOM], now=MONDAY_NOON)


def test_several_are_counted_and_single_ones_named() -> None:
    """So many desks are wanted together, or just this one; any of several things will do."""
    day = Wish(start=date(2026, 11, 24))
    two = watched(replace(day, count=2), [DESK, ROOM], now=MONDAY_NOON)
    third = watched(replace(day, unit="3"), [DESK], now=MONDAY_NOON)

    assert not isinstance(two, Missing)
    assert not isinstance(third, Missing)
    assert (two.resources, two.count, two.units) == ((DESK.id, ROOM.id), 2, ())
    assert (third.count, third.units) == (1, (UnitId(3),))


def test_a_departure_is_watched_for_as_many_seats_as_people() -> None:
    """Which of several departures is asked; where none fits, the next ones are named."""
    three = watched(Wish(start=date(2026, 11, 24), capacity=3), [PLANE], now=MONDAY_NOON)

    assert not isinstance(three, Missing)
    assert (three.window, three.count) == (slot(24, 9, 11), 3)
    assert watched(Wish(start=date(2026, 11, 25)), [PLANE], now=MONDAY_NOON) is Missing.DEPARTURE
    with pytest.raises(NoSuchDeparture):
        watched(Wish(start=date(2026, 11, 26)), [PLANE], now=MONDAY_NOON)


def test_of_seats_those_on_the_wanted_side_are_watched() -> None:
    """Any window seat will do, and two of them where two are wanted; a seat that is named is that one."""
    rows = tuple(Unit(UnitId(20 + at), f"{1 + at // 4}{'ABCD'[at % 4]}") for at in range(8))
    flight = replace(PLANE, units=rows)
    wish = Wish(start=date(2026, 11, 24), side="window", count=2)

    meant = watched(wish, [flight], now=MONDAY_NOON)
    named = watched(replace(wish, unit="1B", count=None), [flight], now=MONDAY_NOON)

    assert isinstance(meant, Watched)
    assert isinstance(named, Watched)
    assert (meant.units, meant.count) == ((UnitId(20), UnitId(23), UnitId(24), UnitId(27)), 2)
    assert (named.units, named.count) == ((UnitId(21),), 1)
