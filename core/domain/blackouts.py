"""Blackouts: times in which resources are closed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.errors import NotAllowed
from core.values import BlackoutId, Interval, OrganizationId, ResourceId


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
