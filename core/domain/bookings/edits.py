"""
Edits: the smallest changes after which a slot could be had that cannot be had as it was wanted.

A wish has a start, a length and a place; each of them can be edited, and at most these three together. How far an edit
leads away from the wish is told in minutes, by `weighed`. Everything here is lazy or bounded, because a refusal is
read while somebody waits.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from heapq import nsmallest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.resources.resource import Resource
from core.errors import Alternative
from core.values import OFFERED, Interval, UnitId

MOST_EDITS = 3
"""What changes more of a wish is another wish."""
ELSEWHERE = 45
"""Another place is as far as 45 minutes: nobody has said whether the room matters more or the hour."""
SMALLER, FEATURE, FLOOR, SITE = 60, 15, 10, 480
"""What is smaller, lacks a feature, is on another floor or at another site is so many minutes farther."""
LARGER = 20
"""However large another place is, it is no more than this farther: large rooms are for those who need them."""
SHORTER = 2
"""A minute less, or more, of the length is as far as two minutes of another start."""
ANOTHER_DAY, EACH_DAY, EARLIER_DAY = 240, 30, 120
"""The next day is as far as four hours, each further one half an hour farther, and an earlier one two hours more."""
TOGETHER = 30
"""Each edit beyond the first one: who reads an offer compares it with what they wanted."""
LEAVING = 120
"""Who wants to stay longer wants to stay: another place, day or start is two hours farther."""
ANOTHER_UNIT = 5
"""Another seat of the same row is hardly any change; farther ones follow in their order."""

LOOKED_AT = 20
"""Other places whose taken times are read, the nearest first; what is farther is never offered."""


class Edit(StrEnum):
    """The parts of a wish that can be another."""

    START = "start"
    DAY = "day"
    LENGTH = "length"
    UNIT = "unit"
    PLACE = "place"


@dataclass(frozen=True)
class Wanted:
    """What was wanted: a slot, perhaps a unit, perhaps for a booking that stands, with so many people."""

    resource: Resource
    during: Interval
    now: datetime
    unit: UnitId | None = None
    before: Booking | None = None
    """The booking that is to be moved there; its own time is free for it, and is not offered."""
    company: tuple[tuple[Resource, UnitId], ...] = ()
    """What comes along with that booking at its new time."""
    people: int = 0

    @cached_property
    def local(self) -> datetime:
        """Its start on the wall clock of the place."""
        return self.resource.local(self.during.start)

    @cached_property
    def whole(self) -> bool:
        """Whether whole days were wanted, which have no other hour."""
        return self.resource.days(self.during) is not None

    @cached_property
    def begun(self) -> bool:
        """Whether the booking has begun, so that only its end can be another."""
        return self.before is not None and (self.before.status is Status.IN_USE or self.before.during.start <= self.now)

    @cached_property
    def longer(self) -> bool:
        """Whether a booking was to end later where it is."""
        return (
            self.before is not None
            and self.resource.id == self.before.resource
            and self.during.start == self.before.during.start
            and self.during.end > self.before.during.end
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A slot near the wish: what it edits, and how far that leads away from the wish, in minutes."""

    offer: Alternative
    resource: Resource
    edits: frozenset[Edit]
    away: int
    earlier: bool

    @property
    def way(self) -> object:
        """What is the same of all slots that differ from the wish in the same way."""
        # Of what leaves at fixed times, each time is a choice of its own.
        start = self.offer.during.start if self.resource.departures else self.earlier
        return (self.offer.resource, self.offer.unit, self.edits, start)


def weighed(wanted: Wanted, resource: Resource, during: Interval, unit: UnitId | None = None) -> Candidate:
    """Return a slot of that resource with what it edits, and how far it is from what was wanted."""
    here, there = wanted.local, wanted.resource.local(during.start)
    changed, away = set[Edit](), 0
    if resource.id != wanted.resource.id:
        changed.add(Edit.PLACE)
        away += _farness(wanted.resource, resource)
    elif unit != wanted.unit:
        changed.add(Edit.UNIT)
        away += ANOTHER_UNIT
    days = (there.date() - here.date()).days
    if days:
        changed.add(Edit.DAY)
        away += ANOTHER_DAY + EACH_DAY * (abs(days) - 1) + EARLIER_DAY * (days < 0)
    shift = (there.hour - here.hour) * 60 + there.minute - here.minute
    if shift and not wanted.whole:
        changed.add(Edit.START)
        away += abs(shift)
    if during.length != wanted.during.length and not wanted.whole:
        changed.add(Edit.LENGTH)
        away += SHORTER * abs(during.minutes - wanted.during.minutes)
    if wanted.longer and changed != {Edit.LENGTH}:
        away += LEAVING
    away += TOGETHER * max(0, len(changed) - 1)
    earlier = during.start < wanted.during.start
    return Candidate(Alternative(resource.id, during, unit), resource, frozenset(changed), away, earlier)


def _farness(wanted: Resource, other: Resource) -> int:
    needed, there = wanted.capacity or 0, other.capacity or 0
    lacks = len(wanted.features - other.features)
    away = ELSEWHERE + (SMALLER if there < needed else min(LARGER, there - needed)) + FEATURE * lacks
    return away + FLOOR * (wanted.floor != other.floor) + SITE * (wanted.site.id != other.site.id)


def places(wanted: Wanted, among: Iterable[Resource]) -> list[Resource]:
    """Return the other places of the same kind that are looked at, nearest first; none for what cannot be another."""
    here = wanted.resource
    if here.departures or wanted.begun:
        return []
    others = (other for other in among if other.kind is here.kind and other.id != here.id and not other.departures)
    roomy = (other for other in others if (other.capacity or wanted.people) >= wanted.people)
    return nsmallest(LOOKED_AT, roomy, key=lambda other: (_farness(here, other), other.name))


def nearest(proved: Sequence[Candidate]) -> tuple[Alternative, ...]:
    """
    Return the three of these slots to offer, nearest first, as they come.

    No two lead the same way, because another quarter of an hour later is no choice; nor does one change all that a
    nearer one does, and more. Two are of one kind at most, unless there is nothing else.
    """
    ways: dict[object, Candidate] = {}
    for each in proved:
        if not any(nearer.edits < each.edits for nearer in ways.values()):
            ways.setdefault(each.way, each)
    chosen: list[Candidate] = []
    kinds: Counter[frozenset[Edit]] = Counter()
    for each in ways.values():
        kinds[each.edits] += 1
        if each.edits == {Edit.UNIT} or kinds[each.edits] < OFFERED:
            chosen.append(each)
    picked = [*chosen, *(each for each in ways.values() if each not in chosen)][:OFFERED]
    return tuple(each.offer for each in proved if each in picked)
