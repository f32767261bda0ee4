"""Quotas: which periods a booking counts in, by the site's own calendar, and how much it takes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.domain.rules.quota import EVER, Measure, Period, Quota
from core.values import Interval
from tests.unit.core.lives import NOW, TWO_HOURS

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


def local(wall: str, zone: ZoneInfo = BERLIN) -> datetime:
    """Return the instant of a wall time; of a day alone, its midnight."""
    return datetime.fromisoformat(wall).replace(tzinfo=zone).astimezone(UTC)


def windows(period: Period, start: datetime, *, days: int = 0, zone: ZoneInfo = BERLIN) -> tuple[Interval, ...]:
    """Return the periods in which a booking with that start counts."""
    return Quota(Measure.COUNT, 1, period, days).windows(start, zone, now=NOW)


def test_a_quota_takes_minutes_or_bookings() -> None:
    """Whatever the buffer is."""
    assert Quota(Measure.HOURS, 600, Period.WEEK).needs(TWO_HOURS.minutes) == 120
    assert Quota(Measure.COUNT, 2, Period.WEEK).needs(TWO_HOURS.minutes) == 1


@pytest.mark.parametrize(
    ("period", "start", "first", "after"),
    [
        (Period.DAY, "2026-11-24 23:59", "2026-11-24", "2026-11-25"),
        (Period.WEEK, "2026-11-23 00:00", "2026-11-23", "2026-11-30"),
        (Period.WEEK, "2026-11-29 23:59", "2026-11-23", "2026-11-30"),
        (Period.MONTH, "2026-11-30 12:00", "2026-11-01", "2026-12-01"),
        (Period.MONTH, "2026-12-31 12:00", "2026-12-01", "2027-01-01"),
        (Period.MONTH, "2028-02-29 12:00", "2028-02-01", "2028-03-01"),
    ],
)
def test_a_booking_counts_where_it_begins(period: Period, start: str, first: str, after: str) -> None:
    """Weeks begin on Mondays, and a year has a last month."""
    assert windows(period, local(start)) == (Interval(local(first), local(after)),)


def test_a_day_is_the_day_of_the_site() -> None:
    """Half past midnight in Berlin is still yesterday in New York."""
    instant = local("2026-11-24 00:30")
    assert windows(Period.DAY, instant, zone=NEW_YORK) == (
        Interval(local("2026-11-23", zone=NEW_YORK), local("2026-11-24", zone=NEW_YORK)),
    )


@pytest.mark.parametrize(("day", "hours"), [("2026-10-25", 25), ("2026-03-29", 23), ("2026-11-24", 24)])
def test_a_day_on_which_clocks_change_is_as_long_as_it_is(day: str, hours: int) -> None:
    """The window follows the wall clock."""
    [window] = windows(Period.DAY, local(f"{day} 12:00"))
    assert window.length == timedelta(hours=hours)


def test_a_rolling_quota_counts_every_stretch_that_holds_the_day() -> None:
    """The first one ends with it, the last one begins with it, and each is seven days long."""
    start = local("2026-11-24 15:00")
    rolling = windows(Period.ROLLING, start, days=7)
    assert len(rolling) == 7
    assert (rolling[0].end, rolling[-1].start) == (local("2026-11-25"), local("2026-11-24"))
    assert all(window.holds(start) and window.length == timedelta(days=7) for window in rolling)


def test_an_open_quota_counts_whatever_stands() -> None:
    """Ten years either way are enough for every booking."""
    assert windows(Period.OPEN, local("2026-11-24 15:00")) == (Interval(NOW - EVER, NOW + EVER),)


@pytest.mark.parametrize(
    ("most", "period", "days", "shared", "field"),
    [
        (-1, Period.WEEK, 0, False, "most"),
        (1_000_001, Period.WEEK, 0, False, "most"),
        (1, Period.ROLLING, 0, False, "days"),
        (1, Period.ROLLING, 93, False, "days"),
        (1, Period.WEEK, 7, False, "days"),
        (1, Period.WEEK, 0, True, "shared"),
    ],
)
def test_what_counts_nothing_is_no_quota(most: int, period: Period, days: int, field: str, *, shared: bool) -> None:
    """The name of the field says what is wrong with it; what is shared is shared by a group."""
    with pytest.raises(ValueError, match=field):
        Quota(Measure.COUNT, most, period, days, shared=shared)
