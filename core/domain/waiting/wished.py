"""What a wish waits for: the time to watch, and how much of it is enough."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from core.domain.bookings.starts import inside, open_days
from core.domain.bookings.wish import Missing, Wish, remaining
from core.domain.resources import seats
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.domain.waiting.wait import Watched
from core.values import MINUTE, Interval, UnitId

LEAST_PART = 30 * MINUTE
"""The least that is worth offering as a part of a slot, where nobody said how long it must be."""


def watched(wish: Wish, among: Sequence[Resource], *, now: datetime, partly: bool = False) -> Watched | Missing:
    """
    Return what the wish waits for: any of these resources, the first of which tells the hours and the usual length.

    From start to end it is that slot, or where `partly` a part of it; a length that is said and shorter is enough. A
    start alone has the usual length. A day, or a part of one, is watched from its opening to its closing, and any slot
    of the length in it is meant; of what is booked by the day, all of it. Without a day it is today, or else the next
    day on which it is open. Of a departure, so many seats together as people are counted, on the side that is said.
    Missing.DEPARTURE says that several fit. Refuses as `Wish.slot` does.
    """
    first, resources = among[0], tuple(each.id for each in among)
    units = tuple(first.labelled(label).id for label in ((wish.unit,) if wish.unit else wish.units))
    if first.departures:
        named, units = units, units or seats_meant(first, wish)
        departing = wish.slot(first, now=now)
        if not isinstance(departing, Interval):
            return departing
        count = 1 if named else wish.count or wish.capacity or 1
        return Watched(resources, departing, departing.length, departing.length, units, count)
    window = _window(wish, first, now=now)
    length = _length(wish, first, window)
    least = min(length, least_part(first)) if partly and length == window.length else length
    if wish.minutes and wish.finish and wish.moment:
        length, least = window.length, min(window.length, wish.minutes * MINUTE)
    return Watched(resources, window, length, least, units, 1 if units else wish.count or 1)


def seats_meant(resource: Resource, wish: Wish) -> tuple[UnitId, ...]:
    """Return the seats on the side, of the class and in the row that are said, if any; may refuse NoSuchClass."""
    if not wish.tells_seat:
        return ()
    meant = seats.wanted(resource, side=wish.side, seat_class=wish.seat_class, row=wish.row)
    return tuple(each.id for each in meant)


def least_part(resource: Resource) -> timedelta:
    """Return the shortest part of a slot that is worth offering: half an hour, or more where the rules want more."""
    return max(LEAST_PART, resource.policy.shortest)


def _window(wish: Wish, resource: Resource, *, now: datetime) -> Interval:
    """Return the time to watch; refuses a closed day as `Resource.closed_on` does."""
    if wish.moment is not None:
        return _clocked(wish, wish.moment, resource, now=now)
    on = wish.day or _next_open(resource, now=now)
    last = max(wish.last_day or on, on)
    whole = resource.whole_day(on, last)
    if whole is None:
        raise resource.closed_on(on, last, now=now)
    left = remaining(whole, now=now)
    return inside(resource, left, wish.part) or left


def _clocked(wish: Wish, moment: datetime, resource: Resource, *, now: datetime) -> Interval:
    start = resource.instant(moment)
    end = resource.instant(wish.end) if isinstance(wish.end, datetime) else None
    if end is not None and start < end:
        return Interval(start, end)
    slot = wish.slot(resource, now=now)
    return slot if isinstance(slot, Interval) else Interval(start, start + wish.likely_length(resource))


def _length(wish: Wish, resource: Resource, window: Interval) -> timedelta:
    """Return how much of the window is wanted."""
    if wish.moment is not None or resource.kind in BY_THE_DAY:
        return window.length
    return min(wish.likely_length(resource), window.length)


def _next_open(resource: Resource, *, now: datetime) -> date:
    days = open_days(resource, now=now)
    return days[0] if days else resource.local(now).date()
