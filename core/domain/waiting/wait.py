"""A wait: what somebody wants as soon as it frees up, and their place in line for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from core.domain.waiting.chance import Chance
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId, WaitId


class State(StrEnum):
    """The state of a wait."""

    WAITING = "waiting"
    OFFERED = "offered"
    """A slot is held for the one who waits, until they take it, pass it on, or its time is over."""
    TAKEN = "taken"
    STOPPED = "stopped"


IN_LINE = frozenset({State.WAITING, State.OFFERED})
"""The states in which somebody has a place in line."""


class Outcome(StrEnum):
    """What became of an offer."""

    TAKEN = "taken"
    PASSED = "passed"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Watched:
    """
    What is wanted as soon as it frees up: so long a slot inside the window, of any one of the resources.

    Refuses with ValueError what nothing could ever meet.
    """

    resources: tuple[ResourceId, ...]
    window: Interval
    length: timedelta
    least: timedelta
    """The shortest part that will do; the length itself if no part will."""
    units: tuple[UnitId, ...] = ()
    """The only units that will do; any of the resources' own if empty."""
    count: int = 1
    """How many units of one resource are wanted, all for the same time."""

    def __post_init__(self) -> None:
        """Refuse with ValueError what nothing could ever meet."""
        if not self.resources or self.count < 1:
            raise ValueError("something has to be wanted")
        if not MINUTE <= self.least <= self.length <= self.window.length:
            raise ValueError("the length has to fit the window")

    @classmethod
    def of(cls, resource: ResourceId, during: Interval) -> Self:
        """Return that very slot of that resource."""
        return cls((resource,), during, during.length, during.length)

    @property
    def parts_will_do(self) -> bool:
        """Whether less than the wanted length will do."""
        return self.least < self.length

    def holds(self, other: Self) -> bool:
        """Whether whatever meets the other one meets this one as well."""
        return (
            set(other.resources) <= set(self.resources)
            and other.window.within(self.window)
            and (self.units, self.count) == (other.units, other.count)
            and self.least <= other.least
        )

    def grown_to(self, other: Self, *, now: datetime) -> "Watched | None":
        """Return it with the shorter part and the further resources of one for the same time from now on; else None."""
        same = (self.window.end, self.units, self.count) == (other.window.end, other.units, other.count)
        more = set(self.resources) <= set(other.resources) and other.least <= self.least
        if not (same and more and max(self.window.start, now) == max(other.window.start, now)):
            return None
        return self.widened(least=other.least, also=other.resources)

    def widened(self, *, least: timedelta | None = None, also: Sequence[ResourceId] = ()) -> "Watched":
        """Return it with a shorter part that will do as well, or with further resources; refuses with ValueError."""
        return replace(
            self,
            least=self.least if least is None else min(self.least, least),
            resources=(*self.resources, *(each for each in also if each not in self.resources)),
        )


@dataclass(frozen=True, slots=True)
class Wait:
    """A member's place in line; `version` counts its states, from 1."""

    id: WaitId
    organization: OrganizationId
    member: MemberId
    watched: Watched
    status: State
    via: str
    """The platform on which it was made; offers are told there first."""
    made_at: datetime
    version: int = 1
    booking: BookingId | None = None
    """The hold that is offered, or the booking that was taken."""
    offered: Interval | None = None
    """The slot of the offer that stands, or that was taken."""
    offered_until: datetime | None = None
    said: int | None = None
    """The percent that were said of its chance when it was made, if any were."""

    def over(self, now: datetime) -> bool:
        """Whether nothing can come of it any more: it was taken or stopped, or too little of its window is left."""
        if self.status is State.OFFERED:
            return False
        return self.status not in IN_LINE or now - MINUTE > self.watched.window.end - self.watched.least


@dataclass(frozen=True, slots=True)
class InLine:
    """A wait, and its place among those that want the same at some time of the same window: the first of three."""

    wait: Wait
    position: int
    of: int
    chance: Chance | None = None
    """How often it was empty at that time, where that is known; only of one thing, and when the wait begins."""
