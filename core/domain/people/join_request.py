"""Requests of strangers to be let in, which admins answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.people.identity import Identity
from core.values import JoinRequestId, OrganizationId

OPEN = 20
"""Requests of one organization that wait at a time: more are no colleagues but a flood."""
A_DAY = 50
"""Requests of one organization within a day; each is a message to every admin."""
AGAIN = timedelta(days=7)
"""How long after a no somebody may ask again."""
WAITS = timedelta(days=14)
"""How long a request waits; then who asked may ask anew."""


class Answer(StrEnum):
    """How admins answer: with the role in which somebody is let in, or no."""

    MEMBER = "member"
    GUEST = "guest"
    NO = "no"


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody who asks to be let in, by their account; their name is what their platform calls them."""

    id: JoinRequestId
    organization: OrganizationId
    identity: Identity
    name: str
    language: str | None
    asked_at: datetime
    answer: Answer | None = None
    answered_at: datetime | None = None
    answered_by: str | None = None
    """The name of who answered it."""

    def is_called(self, name: str) -> bool:
        """Whether somebody may mean this stranger: by the whole name or the first one, in any case."""
        own = self.name.lower()
        return name.lower() in {own, own.partition(" ")[0]}

    def waits(self, now: datetime) -> bool:
        """Whether it can still be answered."""
        return self.answer is None and now < self.asked_at + WAITS
