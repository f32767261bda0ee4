"""Find the bookings of a member."""

from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import referred
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.errors import NoSuchBooking, NotYours
from core.ledger import Ledger
from core.store import bookings
from core.values import BookingId, MemberId, OrganizationId

LATELY = timedelta(days=7)
"""How long somebody may ask what became of a booking."""


async def bookings_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[Booking]:
    """Return the member's current bookings, in order, without those that time has ended and what is held for polls."""
    return await _current(ledger, bookings.of_member, organization=organization, member=member)


async def concerning(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[Booking]:
    """Return the current bookings that the member has, made for somebody else, or attends, in order."""
    return await _current(ledger, bookings.of_concerned, organization=organization, member=member)


async def described(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    member: MemberId,
    wish: Wish,
    reference: str | None,
    among: Collection[Status],
) -> list[Booking]:
    """
    Return the member's current bookings of these states that the reference names, or else the wish describes.

    A reference also names a booking that the member made for somebody else; a description never means one.
    Refuses with NoSuchBooking if there are none.
    """
    catalogue = await ledger.catalogue(organization)
    if reference is not None:
        current = await concerning(ledger, organization=organization, member=member)
        named = [booking for booking in current if booking.id == referred(reference)]
        found = [booking for booking in named if member in {booking.member, booking.booked_by}]
    else:
        current = await bookings_of(ledger, organization=organization, member=member)
        found = [booking for booking in current if wish.describes(booking, catalogue.resource(booking.resource))]
    if not any(booking.status in among for booking in found):
        raise NoSuchBooking(wish.title if reference is None else None)
    return [booking for booking in found if booking.status in among]


async def last_given_up(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, released: bool = False
) -> Booking | None:
    """
    Return the booking that the member can take back: the one cancelled last or, if none was, `released` last.

    With `released`, nothing that was cancelled is meant.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        # A cancellation can be undone for a minute only, so it is what somebody means who says “undo” in that minute.
        gone = [] if released else await bookings.being_cancelled(connection, organization, member, now=now)
        gone = gone or await bookings.released(connection, organization, member, now=now)
    return gone[0] if gone else None


async def gone_lately(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[Booking]:
    """Return the member's bookings of the last week and to come that stand no more, the one given up last first."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        gone = await bookings.gone(connection, organization, member, since=now - LATELY)
    return [booking.settled(now) for booking in gone]


async def booking_of(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, member: MemberId) -> Booking:
    """Return a booking that the member has, made or attends, as time leaves it; else NoSuchBooking or NotYours."""
    found = await ledger.booking(organization, booking)
    if member not in {found.member, found.booked_by, *found.attendees, *found.absentees}:
        raise NotYours(booking)
    return found.settled(ledger.clock.now())


async def _current(
    ledger: Ledger, read: Callable[..., Awaitable[list[Booking]]], *, organization: OrganizationId, member: MemberId
) -> list[Booking]:
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        standing = await read(connection, organization, member, ending_after=now)
    # What is held for a poll becomes a booking by that alone, and is shown with it.
    return [booking for booking in standing if booking.settled(now) is booking and booking.poll is None]
