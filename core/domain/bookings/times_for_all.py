"""Times at which several people are free: which are tried, and in which order they are offered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from core.domain.bookings.alternatives import sorts_of
from core.domain.bookings.starts import LIKELY_HOURS
from core.domain.bookings.wish import Part
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Kind, Resource
from core.values import Interval, ResourceId, UnitId

USUAL_DAYS = 14
"""Days that are searched where none was said: two weeks."""
MOST_DAYS = 31
"""Days that are searched at most: a month."""
MOST_ROOMS = 20
"""Resources that are tried at once: the smallest that fit first, so that large ones stay free for large meetings."""
EACH_DAY = 3
"""Times that are offered of one day; of few days in all there are more."""
LEAST = 12
"""Times that are looked for in all, on however few days."""
SATURDAY = 5
HALF_PAST = timedelta(minutes=30)
ATTENDED = frozenset({Kind.ROOM, Kind.STUDIO, Kind.OTHER})
"""Kinds whose bookings somebody is in; who has a desk, a car or a camera for the day can meet nevertheless."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days and the length that are wanted, and the part of the day, or the clock, if one was said."""

    first: date
    last: date
    length: timedelta
    part: Part | None = None
    clock: time | None = None

    @property
    def days(self) -> list[date]:
        """Every day of it, at most `MOST_DAYS`."""
        count = min((self.last - self.first).days + 1, MOST_DAYS)
        return [self.first + offset * DAY for offset in range(count)]

    @property
    def each_day(self) -> int:
        """How many times of one day are looked for."""
        return max(EACH_DAY, -(-LEAST // max(1, len(self.days))))


@dataclass(frozen=True, slots=True)
class Candidate:
    """
    A time that is tried: its day, and its place among those of that day, the best first.

    `sorts` are the sorts of resources whose rules allow it; see `sorts_of`.
    """

    day: date
    place: int
    during: Interval
    sorts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TimeForAll:
    """A time at which everybody is free, and the first of the resources that is free then."""

    resource: ResourceId
    unit: UnitId
    during: Interval


def candidates(resources: Sequence[Resource], span: Span, *, now: datetime) -> Iterator[Candidate]:
    """
    Yield the times to try on each day, likely hours first and those at the edges of the day last.

    The wall time is that of the first resource. Only times that some of the resources' rules allow are among them.
    """
    first_of = dict(zip(reversed(sorts_of(resources)), reversed(resources), strict=True))
    for day in span.days:
        for place, wall in enumerate(_walls(day, span)):
            start = resources[0].instant(wall)
            during = Interval(start, start + span.length)
            allowed = tuple(sorted(sort for sort, one in first_of.items() if one.allows(during, now=now)))
            if allowed:
                yield Candidate(day, place, during, allowed)


def spread(found: Iterable[tuple[date, TimeForAll]]) -> list[TimeForAll]:
    """
    Return the times in the order in which they are offered; of one day they come with its best first.

    First the best of each day, the soonest day first; then the second of each, and so on: people who do not like a day
    are offered another one before another hour. Saturdays and Sundays come behind all working days.
    """
    by_day: dict[date, list[TimeForAll]] = defaultdict(list)
    for day, each in found:
        by_day[day].append(each)
    ranked = [(place, day, each) for day, several in by_day.items() for place, each in enumerate(several)]
    return [each for *_, each in sorted(ranked, key=lambda one: (one[1].weekday() >= SATURDAY, *one[:2]))]


def _walls(day: date, span: Span) -> Iterator[datetime]:
    if span.clock is not None:
        yield datetime.combine(day, span.clock)
        return
    hours = [datetime.combine(day, time(hour)) for hour in LIKELY_HOURS[span.part]]
    yield from hours
    yield from (hour + HALF_PAST for hour in hours)
