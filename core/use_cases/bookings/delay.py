"""Wait a little longer for somebody who is late."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId, MemberId, OrganizationId


@retried
async def delay(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Release the booking ten minutes later if nobody checks in; granted once.

    Refuses with NoSuchBooking, NotYours, NotConfirmed, NoCheckIn, AlreadyLate or AlreadyOver.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(change.booking.delayed(by=by, now=change.now))
    return change.booking
