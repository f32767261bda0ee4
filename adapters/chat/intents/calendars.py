"""What a person can want with other calendars."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BookingId, FeedId, ResourceId, SiteId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ToCalendar(Intent):
    """Get the file by which another calendar knows a booking."""

    word: ClassVar = "ics"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ToCalendarWhich(Intent):
    """Get the same for the booking that the words describe, or that was shown last."""

    wish: Wish
    reference: str | None = None
    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class ListFeeds(Intent):
    """See by which links calendar programs read one's bookings, and those of things."""

    word: ClassVar = "feeds"


@dataclass(frozen=True, slots=True)
class MakeFeed(Intent):
    """Get a link to the bookings of a thing, of a site, or else to one's own."""

    word: ClassVar = "feed"

    resource: ResourceId | None = None
    site: SiteId | None = None


@dataclass(frozen=True, slots=True)
class RevokeFeed(Intent):
    """Let nothing be read by a link any more."""

    word: ClassVar = "unfeed"

    feed: FeedId


@dataclass(frozen=True, slots=True)
class AskFeed(Intent):
    """Get a link to the bookings of what the words name, or else to one's own."""

    wish: Wish
    names: tuple[str, ...] = ()
    """The things that are named, where several fit."""
    unknown: str | None = None
    """What stands where a name is expected and is none here, as typed."""
    person: bool = False
    """Whether it shall be of somebody else's bookings."""
