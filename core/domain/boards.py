"""Boards: messages that stand in channels and say what is free now, and until when."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.bookings.alternatives import Taken, free_units
from core.domain.bookings.availability import gaps
from core.domain.people.identity import Identity
from core.domain.resources.hours import DAY, midnight
from core.domain.resources.resource import Resource
from core.values import MINUTE, BoardId, Interval, MemberId, OrganizationId, SiteId

PACE = timedelta(seconds=15)
"""A board is painted at most once in so long: four of the twenty messages that Telegram lets into a group a minute."""


class Pinned(StrEnum):
    """Whether a board is pinned where it stands."""

    NOT_YET = "not yet"
    YES = "yes"
    REFUSED = "refused"
    """The platform does not let it be, and whoever put it up was told so."""


class State(StrEnum):
    """What has become of a board."""

    STANDS = "stands"
    TAKEN_DOWN = "taken down"
    """Its message says so once more."""
    LOST = "lost"
    """Nothing can be written in its channel any more, which whoever put it up is told; it may be put up there again."""


@dataclass(frozen=True, slots=True)
class Board:
    """A board as it stands in a conversation; without a site it is of all of them."""

    id: BoardId
    organization: OrganizationId
    to: Identity
    """The conversation; its external id is the platform's name of the channel or group."""
    member: MemberId
    """Who put it up, in whose language it speaks."""
    site: SiteId | None = None
    state: State = State.STANDS
    pinned: Pinned = Pinned.NOT_YET
    painted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a thing stands now: how many of it are free, until when, or when it is next; the day ends at midnight."""

    resource: Resource
    free: int
    until: datetime | None = None
    again: datetime | None = None


def shown_on(resources: Iterable[Resource], site: SiteId | None) -> list[Resource]:
    """Return what a board shows: whatever everybody may see, and take without a timetable, at its site."""
    return [
        each
        for each in resources
        if each.policy.seen_by is None and not each.departures and site in {None, each.site.id}
    ]


def standing(resource: Resource, taken: Taken, *, now: datetime) -> Standing:
    """Return how a thing stands, by what is taken of it today."""
    free = gaps(resource, resource.local(now).date(), taken, now=now)
    present = next((gap for gap in free if gap.start <= now), None)
    units = len(free_units(resource, Interval(now, now + resource.policy.shortest), taken)) if present else 0
    if present and units:
        return Standing(resource, units, until=present.end)
    return Standing(resource, 0, again=next((gap.start for gap in free if gap.start > now), None))


def changes_at(resources: Sequence[Resource], taken: Taken, *, now: datetime) -> datetime | None:
    """Return when time alone next changes what a board of these says; None if it shows nothing."""
    coming = (moment for each in resources for moment in _moments(each, taken, now=now) if moment > now)
    return min(coming, default=None)


def _moments(resource: Resource, taken: Taken, *, now: datetime) -> Iterator[datetime]:
    today = resource.local(now).date()
    yield resource.instant(midnight(today + DAY))
    for gap in gaps(resource, today, taken, now=now):
        # The last minute in which the shortest booking still fits is over before the gap is.
        yield from (gap.start, gap.end, gap.end - resource.policy.shortest + MINUTE)
    for unit in resource.units:
        for busy in taken.get(unit.id, ()):
            # Of several alike one fewer is free, although some are.
            yield from (busy.start - resource.policy.buffer - resource.policy.shortest + MINUTE, busy.start, busy.end)
