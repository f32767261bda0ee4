"""Feeds as calendar files."""

from collections.abc import Callable
from hashlib import sha256
from typing import Literal

from adapters.calendars.writing import FORM, Reading, calendar
from adapters.wording import Words
from core.domain.calendars import Content, Feed
from core.domain.resources.catalogue import Catalogue
from core.values import BookingId

Opening = Callable[[BookingId], str]
"""Returns the address that opens a booking in the chat."""
NONE = BookingId(0)


def digest_of(content: Content, opening: Opening | None = None) -> bytes:
    """Return what tells whether a feed says something new, without writing it, which takes far longer."""
    opens = opening(NONE) if opening else None
    told = [(each.uid, each.revision, each.booking, each.dates) for each in content.entries]
    how = [(each.rule.text if each.rule else None, each.first, sorted(each.untold)) for each in content.entries]
    known = (FORM, opens, content.member.language, content.catalogue.version, sorted(content.names.items()), told, how)
    return sha256(repr(known).encode()).digest()


def written(content: Content, opening: Opening | None = None) -> bytes:
    """Return the calendar of a feed; the same content is the same bytes."""
    words, feed = Words(content.member.language), content.feed
    of: Literal["own", "resource", "site"] = (
        "resource" if feed.resource is not None else "site" if feed.site is not None else "own"
    )
    reading = Reading(content.member.id, words, content.catalogue, content.names, of, opening)
    called = name_of(feed, content.catalogue) or words.say("feed-own", organization=content.member.organization_name)
    return calendar(content.entries, reading, called=called)


def name_of(feed: Feed, catalogue: Catalogue) -> str | None:
    """Return what a feed tells of: the thing or the site; None of one's own bookings, or where that is gone."""
    if feed.resource is not None:
        return next((each.name for each in catalogue.resources if each.id == feed.resource), None)
    return next((each.name for each in catalogue.every_site if each.id == feed.site), None)
