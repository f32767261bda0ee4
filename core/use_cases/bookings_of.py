"""Find the bookings of a member."""

from core.desk import Desk
from core.domain.booking import Booking
from core.errors import NoSuchBooking, NotYours
from core.store import bookings
from core.values import BookingId, MemberId, OrganizationId


async def bookings_of(desk: Desk, *, organization: OrganizationId, member: MemberId) -> list[Booking]:
    """Return the member's bookings that still occupy something, in order; what time has ended is left out."""
    now = desk.clock.now()
    async with desk.database.connection() as connection:
        standing = await bookings.of_member(connection, organization, member, ending_after=now)
    return [booking for booking in standing if booking.settled(now) is booking]


async def last_cancelled(desk: Desk, *, organization: OrganizationId, member: MemberId) -> Booking | None:
    """Return the member's booking that was cancelled last, while that can still be taken back."""
    async with desk.database.connection() as connection:
        going = await bookings.being_cancelled(connection, organization, member, now=desk.clock.now())
    return going[0] if going else None


async def booking_of(desk: Desk, *, organization: OrganizationId, booking: BookingId, member: MemberId) -> Booking:
    """Return one booking that the member has, made or attends, as time leaves it; or NoSuchBooking, NotYours."""
    async with desk.database.connection() as connection:
        standing = await bookings.found(connection, organization, booking)
    if standing is None:
        raise NoSuchBooking
    if member not in {standing.member, standing.booked_by, *standing.attendees}:
        raise NotYours(booking)
    return standing.settled(desk.clock.now())
