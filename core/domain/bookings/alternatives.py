"""Alternatives to a slot that is taken."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import chain, islice

from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.errors import Alternative
from core.values import OFFERED, Interval, UnitId

STEP = timedelta(minutes=15)
"""People begin meetings at quarters of an hour; a coarser grid of the resource counts instead."""
REACH = timedelta(hours=6)
"""How far from the wish other times of the resource are searched: most wishes can still be met on the same day."""

WEEK = 7
"""How many days after whole days others are searched: who needs a thing for a day mostly needs it that week."""

Taken = Mapping[UnitId, Sequence[Interval]]
"""The times that are taken, by unit; a unit without an entry is free."""


def looked_at(wish: Interval, resources: Iterable[Resource]) -> Interval:
    """Return the time for which `taken` must be known, the longest buffer included."""
    every = list(resources)
    buffer = max((resource.policy.buffer for resource in every), default=timedelta(0))
    reach = WEEK * DAY if any(resource.days(wish) for resource in every) else REACH
    return Interval(wish.start - REACH, wish.end + reach + buffer)


def free_units(resource: Resource, during: Interval, taken: Taken) -> list[UnitId]:
    """Return the resource's units that are free for the whole interval and the buffer after it."""
    blocked = resource.blocked(during)
    return [unit.id for unit in resource.units if not any(busy.overlaps(blocked) for busy in taken.get(unit.id, ()))]


def rivals(resource: Resource, among: Iterable[Resource]) -> list[Resource]:
    """Return the other resources of its kind: those that hold as many people first, nearest in size first."""
    needed = resource.capacity or 0
    others = [other for other in among if other.kind is resource.kind and other.id != resource.id]
    return sorted(others, key=lambda other: (_capacity(other) < needed, abs(_capacity(other) - needed), other.name))


def nearest(
    wish: Interval, resource: Resource, *, others: Sequence[Resource], taken: Taken, now: datetime
) -> Iterator[Alternative]:
    """
    Yield slots that are free and keep the resource's rules, the nearest first.

    First the nearest time of the resource itself, then other resources at the very time, then a shorter slot, then more
    of the resource's times.
    """
    # All of it is lazy: three offers are wanted, and each further step of the search costs a check of every rule.
    times = _times(wish, resource, taken=taken, now=now)
    elsewhere = (
        Alternative(other.id, wish)
        for other in others
        if other.allows(wish, now=now) and free_units(other, wish, taken)
    )
    shorter = _shorter(wish, resource, taken=taken, now=now)
    # One other time and two other places: nobody has said whether the room matters more or the hour.
    return chain(islice(times, 1), islice(elsewhere, OFFERED - 1), shorter, times, elsewhere)


def _times(wish: Interval, resource: Resource, *, taken: Taken, now: datetime) -> Iterator[Alternative]:
    # Whole days have no other hour, but there are other days.
    if resource.days(wish):
        for offset in range(1, WEEK + 1):
            later = resource.days_later(wish, offset)
            if later and free_units(resource, later, taken) and resource.allows(later, now=now):
                yield Alternative(resource.id, later)
        return
    step = max(STEP, resource.policy.granularity)
    for steps in range(1, REACH // step + 1):
        for moved in (wish.shifted(steps * step), wish.shifted(-steps * step)):
            if free_units(resource, moved, taken) and resource.allows(moved, now=now):
                yield Alternative(resource.id, moved)


def _shorter(wish: Interval, resource: Resource, *, taken: Taken, now: datetime) -> Iterator[Alternative]:
    """Yield the longest free slot that begins when the wish does."""
    step = max(STEP, resource.policy.granularity)
    # The next shorter length on the grid; the wish's own length is taken, or nobody would ask.
    length = wish.length - (wish.length % step or step)
    while length >= max(resource.policy.shortest, step):
        part = Interval(wish.start, wish.start + length)
        if free_units(resource, part, taken) and resource.allows(part, now=now):
            yield Alternative(resource.id, part)
            return
        length -= step


def _capacity(resource: Resource) -> int:
    return resource.capacity or 0
