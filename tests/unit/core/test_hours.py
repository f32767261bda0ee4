"""Opening hours around both clock changes, in zones that change differently and in one that never does."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.resources.hours import ALWAYS, MIDNIGHT, Opening, Week, instant, is_open, open_on, openings
from core.values import Interval

ZONES = [ZoneInfo(key) for key in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo")]
CHANGES_2026 = {
    "Europe/Berlin": [date(2026, 3, 29), date(2026, 10, 25)],
    "America/New_York": [date(2026, 3, 8), date(2026, 11, 1)],
    "Australia/Lord_Howe": [date(2026, 4, 5), date(2026, 10, 4)],
    "Asia/Tokyo": [date(2026, 3, 29), date(2026, 10, 25)],
}
NINE_TO_SIX: Week = ((Opening(9 * 60, 18 * 60),),) * 7
ZONE = st.sampled_from(ZONES)


@st.composite
def day_near_a_change(draw: st.DrawFn) -> tuple[date, ZoneInfo]:
    """Draw a day within two of a clock change, with its zone."""
    zone = draw(ZONE)
    change = draw(st.sampled_from(CHANGES_2026[zone.key]))
    return change + timedelta(days=draw(st.integers(-2, 2))), zone


@given(day_near_a_change(), st.integers(0, MIDNIGHT - 1))
def test_a_wall_time_that_exists_is_kept(where: tuple[date, ZoneInfo], minute: int) -> None:
    """Expanding a wall time and reading it back gives the same, unless the clocks skip it."""
    day, zone = where
    read = instant(day, minute, zone).astimezone(zone)
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    skipped = wall.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall.replace(tzinfo=None)
    assert skipped or (read.date(), read.hour * 60 + read.minute) == (day, minute)


@given(day_near_a_change())
def test_nine_is_nine_on_every_day(where: tuple[date, ZoneInfo]) -> None:
    """A house that opens at nine opens at nine by its own clock, also on the day of a change."""
    day, zone = where
    [opening] = open_on(NINE_TO_SIX, day, zone)
    assert (opening.start.astimezone(zone).hour, opening.end.astimezone(zone).hour) == (9, 18)
    assert opening.length == timedelta(hours=9)


@given(day_near_a_change())
def test_the_days_tile_time_without_gap_or_overlap(where: tuple[date, ZoneInfo]) -> None:
    """A house that is always open is open through every change; each day ends where the next begins."""
    day, zone = where
    [today], [tomorrow] = (open_on(ALWAYS, each, zone) for each in (day, day + timedelta(days=1)))
    assert today.end == tomorrow.start
    assert list(openings(ALWAYS, since=day, until=day + timedelta(days=1), zone=zone)) == [
        Interval(today.start, tomorrow.end)
    ]


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/New_York", date(2026, 3, 8), 23),
        ("America/New_York", date(2026, 11, 1), 25),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),
        ("Asia/Tokyo", date(2026, 3, 29), 24),
    ],
)
def test_a_day_is_as_long_as_the_clocks_make_it(zone: str, day: date, hours: float) -> None:
    """A whole day lasts 23, 23½, 24, 24½ or 25 hours."""
    [whole] = open_on(ALWAYS, day, ZoneInfo(zone))
    assert whole.length == timedelta(hours=hours)


def test_a_midnight_that_does_not_exist_opens_behind_the_change() -> None:
    """Beirut skips 00:00 in spring: the day begins at 01:00 of its wall time."""
    zone = ZoneInfo("Asia/Beirut")
    [whole] = open_on(ALWAYS, date(2026, 3, 29), zone)
    assert whole.start.astimezone(zone) == datetime(2026, 3, 29, 1, tzinfo=zone)
    assert whole.length == timedelta(hours=23)


@given(day_near_a_change(), st.integers(0, 17 * 60), st.integers(1, 9 * 60))
def test_open_means_inside_one_opening(where: tuple[date, ZoneInfo], minute: int, long: int) -> None:
    """A wish is open exactly when its wall times lie between opening and closing of its day."""
    day, zone = where
    [opening] = open_on(NINE_TO_SIX, day, zone)
    start = instant(day, minute, zone)
    wish = Interval(start, start + timedelta(minutes=long))
    assert is_open(NINE_TO_SIX, wish, zone) == (opening.start <= wish.start and wish.end <= opening.end)


@given(ZONE, st.integers(0, 364), st.integers(0, 23))
def test_a_wish_over_midnight_fits_a_house_that_is_always_open(zone: ZoneInfo, day: int, hour: int) -> None:
    """No midnight is a wall, not even one at a change."""
    start = instant(date(2026, 1, 1) + timedelta(days=day), hour * 60, zone)
    assert is_open(ALWAYS, Interval(start, start + timedelta(hours=30)), zone)
