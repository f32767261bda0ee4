"""The e-mail address at which a member wants to be told things as well, once they have proved that it is theirs."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.domain.guests import POST
from core.domain.people.identity import Identity
from core.values import MemberId, OrganizationId

LASTS = timedelta(minutes=30)
"""How long a code can be entered: greylisting takes a quarter of an hour (RFC 6647, section 5)."""
TRIES = 5
"""Wrong codes after which none counts any more; there are more than 10^11."""
MOST_ASKED, ASKED_WITHIN = 3, timedelta(hours=1)
"""Codes that a member may have sent within an hour, to whomever: nobody's mailbox is filled by it."""


@dataclass(frozen=True, slots=True)
class MailAddress:
    """An address, and how far it is proved; nothing but the code goes to one that is not."""

    organization: OrganizationId
    member: MemberId
    address: str = field(repr=False)
    via: str
    """The platform on which it was given; that it is lost is told there."""
    sealed: bytes | None = field(default=None, repr=False)
    """The code that was sent to it, as long as it can be entered."""
    until: datetime | None = None
    tries: int = 0
    proved_at: datetime | None = None
    lost_at: datetime | None = None
    """When a letter to it could not be delivered for good; nothing more is sent."""

    @property
    def to(self) -> Identity:
        """Where letters go."""
        return Identity(*POST, self.address)

    def takes_code(self, now: datetime) -> bool:
        """Whether a code can be entered."""
        return self.sealed is not None and self.until is not None and now < self.until and self.tries < TRIES


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of a code that was entered: the address that it proves, or how many more may be tried, if any."""

    proved: str | None
    left: int = 0
