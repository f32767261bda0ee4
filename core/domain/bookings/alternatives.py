"""Alternatives to a slot that is taken."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.values import Interval, UnitId

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
    start, end = during.start, during.end + resource.policy.buffer
    return [unit.id for unit in resource.units if not _any_within(taken.get(unit.id, ()), start, end)]


def _any_within(busy: Sequence[Interval], start: datetime, end: datetime) -> bool:
    """Whether one of these takes some of that time; asked hundreds of times of a refusal, and written for it."""
    for each in busy:  # noqa: SIM110 - a generator takes as long again
        if each.start < end and start < each.end:
            return True
    return False


def sorts_of(resources: Sequence[Resource]) -> list[int]:
    """Return a number for each resource, the same for those that share their rules and their place."""
    known: dict[tuple[int, int], int] = {}
    return [known.setdefault((id(each.policy), each.site.id), len(known)) for each in resources]


def rivals(resource: Resource, among: Iterable[Resource]) -> list[Resource]:
    """Return the other resources of its kind: those that hold as many people first, nearest in size first."""
    needed = resource.capacity or 0
    others = [other for other in among if other.kind is resource.kind and other.id != resource.id]
    return sorted(others, key=lambda other: (_capacity(other) < needed, abs(_capacity(other) - needed), other.name))


def _capacity(resource: Resource) -> int:
    return resource.capacity or 0
