"""Blackouts: times in which resources are closed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import islice

from core.domain.bookings.wish import Missing, Wish
from core.domain.people.member import Member
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.errors import NotAllowed
from core.values import BlackoutId, Interval, OrganizationId, ResourceId

MOST = 60
"""Times that are closed, or opened, at once: more than a year of weeks."""


class State(StrEnum):
    """The state of a blackout: shown to an admin, in force, or lifted."""

    PROPOSED = "proposed"
    STANDING = "standing"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Blackout:
    """Some resources are closed for a while; the reason is shown to people."""

    id: BlackoutId
    organization: OrganizationId
    resources: tuple[ResourceId, ...]
    during: Interval
    reason: str
    state: State
    changed_at: datetime
    """Since when it is in that state."""


def closing_times(wish: Wish, resource: Resource, *, now: datetime) -> list[Interval]:
    """
    Return the times that a wish closes which repeats, as far as they are not over; at most 60 of them.

    Of a rule without an end these are the times as far as people can book that resource by now.
    """
    if wish.repeat is None or wish.day is None:
        return []
    rule, first = wish.repeat.bounded(wish.day), wish.day
    latest = resource.local(now + resource.policy.ahead).date()
    through = max(latest, first) if rule.is_open else date.max
    falling = islice(rule.coming(first, after=first - DAY, through=through), MOST)
    found = (_on(wish, each, first, resource) for each in falling)
    return [each for each in found if not isinstance(each, Missing) and each.end > now]


def _on(wish: Wish, on: date, first: date, resource: Resource) -> Interval | Missing:
    """Return the time that the wish closes on another day."""
    later = on - first
    start = wish.start + later if wish.start is not None else None
    end = wish.end + later if wish.end is not None else None
    return replace(wish, start=start, end=end).closing(resource)


def check_managed(member: Member | None, resources: Iterable[Resource]) -> None:
    """Check that the member manages all of the resources, as the command line does; refuses with NotAllowed."""
    if member is not None and not all(each.policy.managed(member.role, member.groups) for each in resources):
        raise NotAllowed(member.role)


def uncovered(during: Interval, taken: Iterable[Interval]) -> Iterator[Interval]:
    """Yield the parts of `during` that no taken interval covers, in order."""
    start = during.start
    for each in sorted(taken):
        if each.start > start:
            yield Interval(start, min(each.start, during.end))
        start = max(start, each.end)
        if start >= during.end:
            return
    yield Interval(start, during.end)
