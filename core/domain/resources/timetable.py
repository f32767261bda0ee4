"""Timetables: a departure that is repeated, on its weekdays at the same wall time where it departs."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from core.values import Interval

DAILY = frozenset(range(7))
"""Every day of a week; Monday is 0."""
WORKDAYS = frozenset(range(5))
MOST = 500
"""Departures of one timetable: more than a year of days."""
_DAY = timedelta(days=1)


def timetable(
    start: datetime, length: timedelta, *, on: Collection[int], until: date | None, count: int | None, zone: ZoneInfo
) -> tuple[Interval, ...]:
    """
    Return the departures on these weekdays from `start` on, a naive wall time in the zone, until a day, inclusive.

    With `count` there are so many, and `MOST` at most. Each takes as long as the first, whatever the clocks do
    meanwhile.
    """
    most = MOST if count is None else min(count, MOST)
    days = (day for day in _until(start, until) if day.weekday() in on)
    return tuple(
        Interval(begin := day.replace(tzinfo=zone).astimezone(UTC), begin + length) for day in islice(days, most)
    )


def _until(start: datetime, last: date | None) -> Iterator[datetime]:
    day = start
    while last is None or day.date() <= last:
        yield day
        day += _DAY
