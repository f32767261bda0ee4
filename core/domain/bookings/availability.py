"""Availability: the gaps between taken times, inside a resource's opening hours."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from core.domain.bookings.alternatives import Taken
from core.domain.resources.hours import open_on
from core.domain.resources.resource import Resource
from core.values import Interval


def gaps(resource: Resource, day: date, taken: Taken, *, now: datetime) -> list[Interval]:
    """
    Return the times of one local day in which some unit of the resource is free, in order.

    Gaps shorter than the shortest booking are left out, and so is the past. The buffer that a booking in the gap would
    need before the next one belongs to no gap.
    """
    free = [
        gap
        for opening in open_on(resource.policy.week, day, resource.zone)
        for unit in resource.units
        for gap in _between(opening, taken.get(unit.id, ()), resource.policy.buffer)
    ]
    coming = (Interval(max(gap.start, now), gap.end) for gap in free if gap.end > now)
    return [gap for gap in _joined(coming) if gap.length >= resource.policy.shortest]


def cells(resource: Resource, day: date, taken: Taken, *, step: timedelta) -> Iterator[tuple[datetime, bool]]:
    """Yield the start of each step of the day's opening hours, and whether some unit is free for the whole step."""
    for opening in open_on(resource.policy.week, day, resource.zone):
        # Steps are counted from the opening, so that a house that opens at half past has no half cell.
        start = opening.start
        while start < opening.end:
            cell = Interval(start, min(start + step, opening.end))
            yield start, any(not any(cell.overlaps(busy) for busy in taken.get(unit.id, ())) for unit in resource.units)
            start += step


def _between(opening: Interval, busy: Iterable[Interval], buffer: timedelta) -> Iterator[Interval]:
    # Each taken time has its own buffer after it already; a new booking needs room for one before the next.
    start = opening.start
    for each in sorted(busy):
        end = min(each.start - buffer, opening.end)
        if end > start:
            yield Interval(start, end)
        start = max(start, each.end)
    if start < opening.end:
        yield Interval(start, opening.end)


def _joined(free: Iterable[Interval]) -> list[Interval]:
    joined: list[Interval] = []
    for gap in sorted(free):
        if joined and gap.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, gap.end))
        else:
            joined.append(gap)
    return joined
