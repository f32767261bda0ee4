"""A time in which things are closed, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.values import BlackoutId, Interval, OrganizationId, ResourceId


class State(StrEnum):
    """Where a blackout stands: only shown to an admin, in force, or taken away again."""

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


def uncovered(during: Interval, taken: Iterable[Interval]) -> Iterator[Interval]:
    """Yield what of the time is left beside others, in order."""
    start = during.start
    for each in sorted(taken):
        if each.start > start:
            yield Interval(start, min(each.start, during.end))
        start = max(start, each.end)
        if start >= during.end:
            return
    yield Interval(start, during.end)
