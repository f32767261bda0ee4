"""Wait a little longer for somebody who is late."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.change import change
from core.values import BookingId, MemberId, OrganizationId


@retried
async def delay(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Release the booking ten minutes later if nobody checks in; granted once.

    Refuses with NoSuchBooking, NotYours, NotConfirmed, NoCheckIn, AlreadyLate or AlreadyOver.
    """
    return await change(
        ledger,
        organization=organization,
        booking=booking,
        to=lambda standing, _, now: standing.delayed(by=by, now=now),
        by=by,
        via=via,
    )
