"""Intervals: half open, aware, never empty."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values import Interval

INSTANTS = st.integers(0, 5_000_000).map(lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))
LENGTHS = st.timedeltas(timedelta(minutes=1), timedelta(days=3))
INTERVALS = st.builds(lambda start, long: Interval(start, start + long), INSTANTS, LENGTHS)


@given(INTERVALS, INTERVALS)
def test_overlapping_is_mutual_and_means_a_common_instant(one: Interval, other: Interval) -> None:
    """Two intervals overlap exactly when the later start lies in both."""
    latest = max(one.start, other.start)
    assert one.overlaps(other) == other.overlaps(one) == (one.holds(latest) and other.holds(latest))


@given(INTERVALS)
def test_neighbours_do_not_overlap(one: Interval) -> None:
    """What begins when another ends is free."""
    assert not one.overlaps(one.shifted(one.length))
    assert not one.overlaps(one.shifted(-one.length))


@given(INTERVALS, st.timedeltas(timedelta(days=-3), timedelta(days=3)))
def test_a_shift_keeps_the_length(one: Interval, by: timedelta) -> None:
    """Moving there and back changes nothing."""
    assert one.shifted(by).length == one.length
    assert one.shifted(by).shifted(-by) == one


@given(INTERVALS, INTERVALS)
def test_what_lies_within_overlaps(one: Interval, other: Interval) -> None:
    """Lying wholly inside is more than overlapping."""
    assert not one.within(other) or one.overlaps(other)


def test_an_interval_refuses_what_is_none() -> None:
    """Naive times, empty and backward intervals are refused."""
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    for start, end in (
        (noon, noon),
        (noon, noon - timedelta(minutes=1)),
        (noon.replace(tzinfo=None), noon),
        (noon, (noon + timedelta(hours=1)).replace(tzinfo=None)),
    ):
        with pytest.raises(ValueError, match="interval"):
            Interval(start, end)


def test_the_same_instant_in_two_zones_is_the_same() -> None:
    """An interval is made of instants, whatever zone they are written in."""
    there = timezone(timedelta(hours=5, minutes=45))
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    hour = timedelta(hours=1)
    assert Interval(noon, noon + hour) == Interval(noon.astimezone(there), (noon + hour).astimezone(there))


def test_an_interval_is_stretched_at_either_end() -> None:
    """However far an end is moved, a minute is left."""
    nine = datetime(2026, 11, 24, 9, tzinfo=UTC)
    hour = Interval(nine, nine + timedelta(hours=1))
    assert hour.stretched(end=timedelta(minutes=30)) == Interval(nine, nine + timedelta(minutes=90))
    assert hour.stretched(start=timedelta(minutes=30)) == Interval(nine + timedelta(minutes=30), hour.end)
    assert hour.stretched(end=timedelta(hours=-3)) == Interval(nine, nine + timedelta(minutes=1))
