"""What other calendars are told of bookings: an event for each of them, and one for all dates of a series."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.series.recurrence import Recurrence
from core.values import BookingId, FeedId, MemberId, ResourceId, SiteId

TOLD = frozenset({Status.PENDING, Status.CONFIRMED, Status.IN_USE, Status.COMPLETED})
"""
The states of what stands in a calendar. A hold is a matter of minutes, and is in none.

What was cancelled, released or declined in time is taken out again, or was never in it.
"""
PAST, AHEAD = timedelta(days=30), timedelta(days=366)
"""How far back and ahead a feed tells."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes one event: a booking, or the dates of a series."""

    booking: Booking
    """The one that was asked about, or of a series any of its dates."""
    uid: str
    """By which a calendar knows the event again; the same for ever, and for every reader."""
    revision: int
    """Rises with each change, so that a calendar knows which of two is newer."""
    rule: Recurrence | None = None
    """By which the dates of a series fall."""
    first: date | None = None
    """The date from which on that rule is counted."""
    dates: tuple[Booking, ...] = ()
    """The dates of a series that are told of, by their occurrence; none of a booking that stands for itself."""
    untold: frozenset[BookingId] = frozenset()
    """Those whose people and titles are not for the reader, to whom they are only taken."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A link by which a calendar program reads bookings: a member's own, or those of a thing or a site."""

    id: FeedId
    made_at: datetime
    resource: ResourceId | None = None
    site: SiteId | None = None
    read_at: datetime | None = None
    """About when it was read last; None if it never was."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a feed says at a moment to whoever has its link, as its member may know it."""

    feed: Feed
    member: Member
    catalogue: Catalogue
    """As the member sees it."""
    entries: tuple[Entry, ...]
    names: Mapping[MemberId, str] = field(default_factory=dict)
    """The names of everybody in the entries."""
    digest: bytes | None = None
    """Of what it said when it was read last."""
    changed_at: datetime | None = None
    """When it said something new last."""
