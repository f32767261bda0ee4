"""End a booking that is in use."""

from core.domain.bookings import using
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.errors import NoSuchBooking, NotInUse
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.bookings_of import bookings_of
from core.values import BookingId, MemberId, OrganizationId


@retried
async def check_out(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    End the booking now, its rest free for others.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, NotInUse or AlreadyOver.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(using.checked_out(change.booking, by=by, now=change.now))
    return change.booking


async def check_out_now(ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str) -> Booking:
    """End the member's booking that is in use; refuses with NoSuchBooking, or NotInUse if none of theirs is."""
    current = await bookings_of(ledger, organization=organization, member=by)
    for booking in current:
        if booking.status is Status.IN_USE:
            return await check_out(ledger, organization=organization, booking=booking.id, by=by, via=via)
    raise NotInUse(current[0].id) if current else NoSuchBooking
