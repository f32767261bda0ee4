"""What is asked about a booking: an exception to rules, and what an approver wants to know."""

from dataclasses import dataclass
from datetime import datetime

from core.values import BookingId, MemberId, OrganizationId

QUOTAS = "quotas"
"""The quotas among the rules that a booking may be an exception to; the others are told by the slot."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked about one booking, and said since."""

    organization: OrganizationId
    booking: BookingId
    member: MemberId
    """Who asks."""
    asked_at: datetime
    excepted: frozenset[str] = frozenset()
    """The rules that the booking breaks, fields of the policy; none if it only needs an approval."""
    plea: str | None = None
    """Why it should be allowed, in the asker's words."""
    query: str | None = None
    """What an approver wants to know first."""
    query_by: MemberId | None = None
    reply: str | None = None
    """What was answered to that."""

    @property
    def open_query(self) -> str | None:
        """The question that nobody has answered yet."""
        return self.query if self.reply is None else None
