"""A member's own calendar, by the address they gave; of what is in it only the busy times are kept."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from core.domain.resources.hours import DAY
from core.errors import BadCalendarAddress
from core.values import Interval, MemberId, OrganizationId

LONGEST = 2_000
"""Characters of an address: the longest that are in use have some hundred."""
AHEAD = timedelta(weeks=8)
"""How far into the future a calendar is read."""
EVERY = timedelta(minutes=30)
"""How often it is asked for."""
SELDOM = DAY
"""How often, once the member knows that it cannot be read."""
WHOLE = DAY
"""How long what was read stands for the weeks ahead; then it is read whole, changed or not."""
PATIENCE = DAY
"""How long a calendar may be out of reach before that is told: servers are repaired overnight."""


class Trouble(StrEnum):
    """Why a calendar could not be read."""

    AWAY = "away"
    """Its server does not answer, or not now."""
    REFUSED = "refused"
    """Its server knows no such address, or gives it to nobody without a login."""
    INSIDE = "inside"
    """The address leads into a network that is not public, where Bellhop reads nothing for anybody."""
    ASTRAY = "astray"
    """It leads on from one address to the next without end, or to one that is not encrypted."""
    TOO_LARGE = "too_large"
    """It is larger, or takes longer to read, than any calendar of one person should."""
    UNREADABLE = "unreadable"
    """What is there is no calendar."""
    SEALED = "sealed"
    """The address was sealed with another key than Bellhop has now."""


@dataclass(frozen=True, slots=True)
class Seen:
    """By what a server recognises what it gave before, RFC 9110, section 8.8; neither if it said nothing."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A calendar is as it was."""


@dataclass(frozen=True, slots=True)
class Busy:
    """The times at which a calendar's owner is busy, in their order."""

    times: tuple[Interval, ...]
    seen: Seen = field(default_factory=Seen)


Fetch = Callable[[str, Seen, Interval, ZoneInfo], Awaitable[Busy | Unchanged | Trouble]]
"""
Reads the calendar at an address, as far as it lies within an interval, and never raises because of what is there.

The zone is that of times which name none, and of whole days.
"""


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """A member's calendar, and how reading it goes."""

    organization: OrganizationId
    member: MemberId
    sealed: bytes = field(repr=False)
    """Its address: whoever knows it reads the whole calendar."""
    via: str
    """The platform on which it was given; how it goes is told there."""
    seen: Seen
    zone: str
    """That of the member, or else of the organization."""
    read_at: datetime | None = None
    """When it was read whole last."""
    failed: Trouble | None = None
    """Why it could not be read last."""
    failing_since: datetime | None = None
    told_at: datetime | None = None
    """When the member was told that it cannot be read."""
    times: int = 0
    """How many busy times are known."""

    def window(self, now: datetime) -> Interval:
        """Return what is read of it: today and the weeks ahead, and the day for which that is good."""
        return Interval(now - DAY, now + AHEAD + WHOLE)

    def asks_whether_changed(self, now: datetime) -> bool:
        """Whether it will do that it is unchanged."""
        return self.failed is None and self.read_at is not None and now < self.read_at + WHOLE

    def failing(self, why: Trouble, now: datetime) -> "OwnCalendar":
        """Return it as it is when it could not be read again; whoever has to be told is told now, once."""
        since = self.failing_since or now
        # What was just given is awaited, and what nobody mends by itself does not get better by waiting.
        tells = self.read_at is None or why is not Trouble.AWAY or now >= since + PATIENCE
        told = self.told_at or (now if tells else None)
        return replace(self, seen=Seen(), failed=why, failing_since=since, told_at=told)


def address_of(said: str) -> str:
    """
    Return the address of a calendar as it is asked for.

    `webcal` is how calendar programs call it, and means the same. Refuses with BadCalendarAddress what is not
    encrypted, or is no address.
    """
    try:
        found = urlsplit(said.strip())
        proper = bool(found.hostname) and found.port != 0
    except ValueError:
        raise BadCalendarAddress from None
    fits = len(said) <= LONGEST and said.isprintable()
    if not proper or not fits or found.scheme not in {"https", "webcal", "webcals"}:
        raise BadCalendarAddress
    return urlunsplit(("https", found.netloc, found.path, found.query, ""))
