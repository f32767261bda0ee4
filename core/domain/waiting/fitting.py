"""Find the slot for somebody who waits, in what is free."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.bookings.alternatives import Taken
from core.domain.resources import seats
from core.domain.resources.hours import openings
from core.domain.resources.resource import Resource
from core.domain.waiting.wait import Watched
from core.values import Interval, UnitId


@dataclass(frozen=True, slots=True)
class Freed:
    """A unit, and the time for which it was taken until now."""

    unit: UnitId
    during: Interval


@dataclass(frozen=True, slots=True)
class Fit:
    """A slot of a resource, and the units that are free for it, as many as are wanted; the first leads."""

    resource: Resource
    during: Interval
    units: tuple[UnitId, ...]


def fit(watched: Watched, resource: Resource, taken: Taken, *, now: datetime, freed: Freed | None = None) -> Fit | None:
    """
    Return the longest slot that meets what is wanted, the earliest of several; None if there is none.

    It keeps the resource's rules. Of `freed`, it or the buffer after it has that unit, at some time at which it was
    freed.
    """
    best: Fit | None = None
    wanted = [unit.id for unit in resource.units if not watched.units or unit.id in watched.units]
    for during, free in _slots(watched, resource, wanted, taken, now=now, freed=freed):
        if freed and (freed.unit not in free or not resource.blocked(during).overlaps(freed.during)):
            continue
        if best is None or during.length > best.during.length:
            best = Fit(resource, during, _chosen(resource, free, watched.count, freed))
    return best


def reach(watched: Watched, resources: Sequence[Resource], *, now: datetime) -> Interval | None:
    """Return the time for which `taken` must be known, the longest buffer included; None if the window is over."""
    start = max(watched.window.start, _minute(now))
    if start >= watched.window.end:
        return None
    return Interval(start, watched.window.end + max(each.policy.buffer for each in resources))


def _slots(
    watched: Watched,
    resource: Resource,
    wanted: Sequence[UnitId],
    taken: Taken,
    *,
    now: datetime,
    freed: Freed | None,
) -> Iterator[tuple[Interval, list[UnitId]]]:
    """Yield the slots that meet what is wanted, each with the units that are free then, in order of time."""
    # Where one is wanted, only what was freed can be new.
    asked = [freed.unit] if freed and watched.count == 1 and freed.unit in wanted else wanted
    if resource.departures:
        slots = (each for each in resource.coming(now) if watched.window.holds(each.start))
        cut = ((each, _free(asked, resource.blocked(each), taken)) for each in slots)
        yield from ((each, free) for each, free in cut if len(free) >= watched.count)
        return
    for start in _starts(watched, resource, asked, taken, now=now):
        during = _longest(watched, resource, asked, taken, start=start, now=now)
        if during is not None:
            yield during, _free(asked, resource.blocked(during), taken)


def _starts(
    watched: Watched, resource: Resource, units: Sequence[UnitId], taken: Taken, *, now: datetime
) -> Sequence[datetime]:
    """Return the instants at which a slot could begin: with the window, with an opening, and where something ends."""
    first = max(watched.window.start, _minute(now))
    ends = (busy.end for unit in units for busy in taken.get(unit, ()))
    opening = (part.start for part in _open(resource, watched.window))
    late = watched.window.end - watched.least
    # Now is on every grid; everything else begins at its next step.
    steps = (resource.next_step(each) for each in (*ends, *opening, first))
    edges = {first, *steps} if first == _minute(now) else set(steps)
    return sorted(each for each in edges if first <= each <= late)


def _longest(
    watched: Watched, resource: Resource, units: Sequence[UnitId], taken: Taken, *, start: datetime, now: datetime
) -> Interval | None:
    """Return the longest allowed slot from that start for which as many units are free as are wanted."""
    until = sorted((_free_until(unit, start, watched.window.end, resource, taken) for unit in units), reverse=True)
    if len(until) < watched.count:
        return None
    end = min(until[watched.count - 1], start + watched.length)
    shut = next((part.end for part in _open(resource, watched.window) if part.start <= start < part.end), end)
    # Whole days last over the nights at which it is closed, everything else until it closes.
    for last in (end, min(end, shut)):
        on_grid = last if last in {watched.window.end, shut} else _step_before(resource, last)
        if on_grid - start >= watched.least and resource.allows(Interval(start, on_grid), now=now):
            return Interval(start, on_grid)
    return None


def _free_until(unit: UnitId, start: datetime, latest: datetime, resource: Resource, taken: Taken) -> datetime:
    """Return until when a unit can be booked from that start on, the buffer kept free; the start if it is taken."""
    until = latest
    for busy in taken.get(unit, ()):
        if busy.start <= start < busy.end:
            return start
        if busy.start > start:
            until = min(until, busy.start - resource.policy.buffer)
    return max(until, start)


def _free(units: Sequence[UnitId], blocked: Interval, taken: Taken) -> list[UnitId]:
    return [unit for unit in units if not any(busy.overlaps(blocked) for busy in taken.get(unit, ()))]


def _chosen(resource: Resource, free: Sequence[UnitId], count: int, freed: Freed | None) -> tuple[UnitId, ...]:
    """Return as many of the free units as are wanted, those that are nearest to each other."""
    if count == 1:
        return (freed.unit if freed else free[0],)
    return tuple(seats.around(resource, [freed.unit if freed else free[0]], free)[:count])


def _open(resource: Resource, window: Interval) -> list[Interval]:
    since, until = resource.local(window.start).date(), resource.local(window.end).date()
    return list(openings(resource.policy.week, since=since, until=until, zone=resource.zone))


def _step_before(resource: Resource, moment: datetime) -> datetime:
    """Return the last instant up to that one at which a booking can end by the grid."""
    following = resource.next_step(moment)
    return moment if following == moment else following - resource.policy.granularity


def _minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)


def pieces(watched: Watched, offered: Interval, resource: Resource, *, now: datetime) -> tuple[Interval, ...]:
    """
    Return the parts of an offered slot that are worth a button: its later half, and the one before it.

    They part at the half hour before its middle, keep the resource's rules, and are as long as will do at least. There
    are none where no part will do.
    """
    local = resource.local(offered.start + offered.length / 2)
    middle = offered.start + offered.length / 2 - timedelta(minutes=local.minute % 30, seconds=local.second)
    if resource.departures or not watched.parts_will_do or middle <= offered.start:
        return ()
    halves = (Interval(middle, offered.end), Interval(offered.start, middle))
    return tuple(each for each in halves if each.length >= watched.least and resource.allows(each, now=now))
