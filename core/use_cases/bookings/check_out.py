"""End a booking that is in use."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
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
        change.to(change.booking.checked_out(by=by, now=change.now))
    return change.booking
