"""Delegates: who answers requests in somebody's place while they are away."""

from dataclasses import dataclass
from datetime import datetime

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

    def holds(self, now: datetime) -> bool:
        """Whether the delegate answers in their place now."""
        return self.starts <= now and (self.ends is None or now < self.ends)
