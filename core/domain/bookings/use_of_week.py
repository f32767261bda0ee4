"""How much of some things is taken in each hour of some days, by the clocks where they stand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from core.domain.bookings.alternatives import Taken
from core.domain.resources.hours import open_on
from core.domain.resources.resource import Resource
from core.values import MINUTE, Interval

HOUR = timedelta(hours=1)
Hour = tuple[date, int]
"""An hour of a day, by the clock on the wall; one that comes twice is one."""


def shares(resources: Sequence[Resource], taken: Taken, days: Sequence[date]) -> dict[Hour, float]:
    """Return how much of everything is taken in each hour, from 0 to 1; hours in which all is closed are left out."""
    there, used = defaultdict[Hour, float](float), defaultdict[Hour, float](float)
    for resource in resources:
        for day in days:
            for opening in open_on(resource.policy.week, day, resource.zone):
                for hour, minutes in _hours(opening, resource):
                    there[hour] += minutes * len(resource.units)
                for unit in resource.units:
                    for busy in taken.get(unit.id, ()):
                        if busy.overlaps(opening):
                            inside = Interval(max(busy.start, opening.start), min(busy.end, opening.end))
                            for hour, minutes in _hours(inside, resource):
                                used[hour] += minutes
    return {hour: min(1.0, used[hour] / minutes) for hour, minutes in there.items() if minutes}


def _hours(during: Interval, resource: Resource) -> Iterator[tuple[Hour, float]]:
    """Yield the hours of the wall clock that an interval touches, with its minutes in each."""
    at = during.start
    while at < during.end:
        wall = resource.local(at)
        until = min(at + (HOUR - _into(wall)), during.end)
        yield (wall.date(), wall.hour), (until - at) / MINUTE
        at = until


def _into(wall: datetime) -> timedelta:
    return timedelta(minutes=wall.minute, seconds=wall.second, microseconds=wall.microsecond)
