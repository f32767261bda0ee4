"""Delegates: who answers requests in somebody's place while they are away."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.values import MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Delegation:
    """Somebody who is away for a time, and the one who answers in their place meanwhile."""

    organization: OrganizationId
    member: MemberId
    delegate: MemberId
    starts: datetime
    ends: datetime | None = None
    """When they are back; None until they say so."""
    begun: bool = False
    """Whether what waited has gone on to the delegate."""

    def holds(self, now: datetime) -> bool:
        """Whether the delegate answers in their place now."""
        return self.starts <= now and (self.ends is None or now < self.ends)

    def is_due(self, now: datetime) -> bool:
        """Whether what waits has to go on to the delegate by now, or back to who was away."""
        return (not self.begun and self.starts <= now) or (self.ends is not None and self.ends <= now)


@dataclass(frozen=True, slots=True)
class StandIns:
    """Who answers in a member's place, and in whose place they answer, now or later, each with a name."""

    for_them: tuple[Delegation, str] | None
    for_others: tuple[tuple[Delegation, str], ...]


class Unable(StrEnum):
    """Why somebody can answer in nobody's place."""

    GUEST = "guest"
    SUSPENDED = "suspended"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class DelegateNews:
    """What one of the two is told about a delegation: as it stands, or that it is over."""

    other: MemberId
    """The other of the two."""
    delegation: Delegation | None = None
    """What was agreed on; None if it is over."""
    unable: Unable | None = None
    """Why the delegate can no longer answer, if it is not that they do not want to."""
