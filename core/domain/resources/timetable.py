"""Timetables: a departure that is repeated, each day at the same wall time where it departs."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from core.values import Interval

Every = Literal["daily", "weekdays", "weekly"]
MOST = 500
"""Departures of one timetable: more than a year of days."""
WEEK, SATURDAY = 7, 5


def timetable(
    start: datetime, length: timedelta, *, every: Every, until: date | None, count: int | None, zone: ZoneInfo
) -> tuple[Interval, ...]:
    """
    Return the departures from `start` on, a naive wall time in the zone, until a day, inclusive, or so many.

    There are `MOST` at most. Each takes as long as the first, whatever the clocks do meanwhile.
    """
    most = MOST if count is None else min(count, MOST)
    days = (day for day in _days(start, every) if every != "weekdays" or day.weekday() < SATURDAY)
    return tuple(
        Interval(begin := day.replace(tzinfo=zone).astimezone(UTC), begin + length)
        for day in islice(_until(days, until), most)
    )


def _days(start: datetime, every: Every) -> Iterator[datetime]:
    step = timedelta(days=WEEK if every == "weekly" else 1)
    while True:
        yield start
        start += step


def _until(days: Iterator[datetime], last: date | None) -> Iterator[datetime]:
    for day in days:
        if last is not None and day.date() > last:
            return
        yield day
