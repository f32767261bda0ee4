"""The weeks before: how often something was empty in the end at the same time of the week."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.bookings.alternatives import Taken
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.waiting.chance import Chance
from core.domain.waiting.wait import Watched
from core.values import Interval, UnitId

WEEKS = 8
"""How far back is looked: two months say how a time of the week is used now."""
FEWEST = 4
"""Of fewer weeks nothing is said."""
MOST_UNITS = 12
"""Of more units, such as the seats of an aeroplane, nothing is said either: some of so many were always empty."""


def past(watched: Watched, resource: Resource) -> list[Interval]:
    """Return the same window in the weeks before, the latest first; what lasts for days, or departs, has no past."""
    if resource.departures or len(resource.units) > MOST_UNITS or watched.window.length > DAY:
        return []
    windows = (resource.days_later(watched.window, -7 * week) for week in range(1, WEEKS + 1))
    return [each for each in windows if each is not None]


def chance(
    watched: Watched, resource: Resource, windows: Sequence[Interval], used: Taken, *, now: datetime
) -> Chance | None:
    """
    Return how often enough units were empty in these windows, by what was `used` since the first of them began.

    Only weeks since its first booking count. None where too few are known.
    """
    units = [unit.id for unit in resource.units if not watched.units or unit.id in watched.units]
    known_since = min((busy.start for unit in units for busy in used.get(unit, ())), default=now)
    known = [each for each in windows if each.end <= now and each.end > known_since]
    if len(known) < FEWEST:
        return None
    empty = sum(
        watched.count <= sum(_longest_gap(unit, each, used) >= watched.least for unit in units) for each in known
    )
    return Chance(empty, len(known), resource.local(watched.window.start).weekday())


def _longest_gap(unit: UnitId, window: Interval, used: Taken) -> timedelta:
    at, longest = window.start, timedelta(0)
    for busy in used.get(unit, ()):
        if busy.overlaps(window):
            longest, at = max(longest, busy.start - at), max(at, busy.end)
    return max(longest, window.end - at)
