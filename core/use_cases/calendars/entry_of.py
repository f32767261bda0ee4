"""Tell of a booking, or of the whole series that it is a date of, for a calendar file."""

from datetime import UTC, datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import concerns
from core.domain.calendars import TOLD, Entry
from core.domain.people.member import Member
from core.errors import NotYours
from core.ledger import Ledger
from core.secrets import Vault
from core.store import series as kept
from core.values import BookingId

EVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Before any booking: the dates of a series that are over belong to its event as well."""


async def entry_of(ledger: Ledger, *, booking: BookingId, by: Member) -> Entry:
    """
    Return what a calendar is told of a booking that the member has, made or attends, as time leaves it.

    Of a series it is every date that concerns them. Refuses with NoSuchBooking or NotYours.
    """
    now = ledger.clock.now()
    found = (await ledger.booking(by.organization, booking)).settled(now)
    if by.id not in {found.member, found.booked_by, *found.attendees, *found.absentees}:
        raise NotYours(booking)
    if found.series is None:
        return Entry(found, uid_of(ledger.vault, found), found.version)
    async with ledger.database.connection() as connection:
        series = await kept.found(connection, by.organization, found.series)
        dates = await kept.standing(connection, by.organization, found.series, now=EVER, states=TOLD)
        revisions = await kept.revisions(connection, by.organization, [found.series])
    told = [each.settled(now) for each in dates if concerns(each, by)]
    standing = tuple(each for each in told if each.status in TOLD)
    rule, first = (series.wish.recurrence, series.wish.first) if series else (None, None)
    return Entry(found, uid_of(ledger.vault, found), revisions[found.series], rule, first, standing)


def uid_of(vault: Vault, booking: Booking) -> str:
    """Return by what a calendar knows the event of a booking; all dates of a series have the same."""
    what = f"booking/{booking.id}" if booking.series is None else f"series/{booking.series}"
    return vault.event_uid(what, organization=booking.organization)
