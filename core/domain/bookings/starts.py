"""Starts and lengths to offer a member who named none."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain, islice

from core.domain.bookings.alternatives import Taken, free_units
from core.domain.bookings.wish import HOUR, HOURS_OF, Part, Wish
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Policy
from core.values import MINUTE, OFFERED, Interval

WEEK = 7
LIKELY_HOURS: Mapping[Part | None, Sequence[int]] = {
    None: (10, 14, 16, 9, 11, 13, 15, 17, 12, 8, 18, 19, 20),
    "morning": (9, 10, 11, 8, 7, 6, 5),
    "afternoon": (14, 16, 13, 15, 17, 12),
    "evening": (18, 19, 20, 17, 21),
}
"""
The whole hours that are tried, by part of the day, the likeliest first.

Meetings begin at ten, at two and at four; the hours around lunch and outside the working day come last, so that a free
day offers 10, 14 and 16. Seven is offered to nobody who has not said "morning".
"""
LENGTHS = (timedelta(minutes=30), HOUR, 2 * HOUR)
"""The lengths that are offered: half a meeting, a meeting, a workshop."""


def likely(part: Part | None, days: Sequence[date]) -> Iterator[datetime]:
    """Yield the wall times to offer on those days, day by day, each day's likeliest first."""
    return (datetime.combine(day, time(hour)) for day in days for hour in LIKELY_HOURS[part])


def candidates(resource: Resource, wish: Wish, days: Sequence[date], *, now: datetime) -> list[Interval]:
    """Return the slots at the likely hours of those days that have the wish's length and keep all rules."""
    length = wish.likely_length(resource)
    # An hour that is no step of the grid gives way to the next one that is.
    starts = (resource.next_step(resource.instant(wall)) for wall in likely(wish.part, days))
    slots = (Interval(start, start + length) for start in starts)
    return [each for each in slots if resource.allows(each, now=now)]


def offered(resource: Resource, slots: Sequence[Interval], taken: Taken) -> list[datetime]:
    """Return the starts of the first three slots that are free, in order of time."""
    free = (each.start for each in slots if free_units(resource, each, taken))
    # The likeliest three are chosen first and sorted after that: people read buttons as a timetable.
    return sorted(islice(free, OFFERED))


def in_gaps(resource: Resource, wish: Wish, gaps: Sequence[Interval]) -> list[datetime]:
    """Return at most three starts for the wish in these gaps of one day, in order: likely ones, else the earliest."""
    length = wish.likely_length(resource)
    days = dict.fromkeys(resource.local(gap.start).date() for gap in gaps)
    hours = (resource.next_step(resource.instant(wall)) for wall in likely(wish.part, list(days)))
    earliest = (resource.next_step(gap.start.replace(second=0, microsecond=0)) for gap in gaps)
    fits = (each for each in chain(hours, earliest) if any(_fits(Interval(each, each + length), gap) for gap in gaps))
    return sorted(islice(dict.fromkeys(fits), OFFERED))


def _fits(slot: Interval, gap: Interval) -> bool:
    # A gap that begins now begins within the running minute, from which on it can be booked.
    return slot.start > gap.start - MINUTE and slot.end <= gap.end


def open_days(resource: Resource, *, now: datetime) -> tuple[date, ...]:
    """Return the first three days of the coming week on which the resource is, or still is, open."""
    today = resource.local(now).date()
    days = (today + offset * DAY for offset in range(WEEK))
    still_open = (day for day in days if (whole := resource.whole_day(day)) and whole.end > now)
    return tuple(islice(still_open, OFFERED))


def on_next_days(resource: Resource, during: Interval, *, now: datetime) -> tuple[Interval, ...]:
    """Return the slot at the same clock on the first three allowed days of the week after it, or after today."""
    passed = (resource.local(max(during.start, now)).date() - resource.local(during.start).date()).days
    slots = (resource.days_later(during, passed + offset) for offset in range(1, WEEK + 1))
    return tuple(islice((each for each in slots if each and resource.allows(each, now=now)), OFFERED))


def usual_lengths(policy: Policy) -> Sequence[timedelta]:
    """Return the lengths to offer that the rules allow, at least one: else the nearest to the shortest of them."""
    step = policy.granularity
    usual = [each for each in LENGTHS if policy.shortest <= each <= policy.longest and not each % step]
    nearest = min(-(-max(LENGTHS[0], policy.shortest) // step), policy.longest // step) * step
    return usual or [nearest or policy.shortest]


def lengths(resource: Resource, start: datetime, most: timedelta, *, now: datetime) -> tuple[timedelta, ...]:
    """Return the usual lengths up to `most` with which a slot from that start keeps all rules."""
    usual = usual_lengths(resource.policy)
    return tuple(each for each in usual if each <= most and resource.allows(Interval(start, start + each), now=now))


def inside(resource: Resource, gap: Interval, part: Part | None) -> Interval | None:
    """Return the piece of a gap inside that part of its day, on the resource's wall clock; all of the gap for None."""
    if part is None:
        return gap
    opens, closes = (
        resource.instant(resource.local(gap.start).replace(hour=0, minute=0, tzinfo=None) + hour * HOUR)
        for hour in HOURS_OF[part]
    )
    start, end = max(gap.start, opens), min(gap.end, closes)
    return Interval(start, end) if start < end else None
