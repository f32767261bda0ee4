"""End a booking that is in use."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.change import change
from core.values import BookingId, MemberId, OrganizationId


@retried
async def check_out(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    End the booking now, its rest free for others.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, NotInUse or AlreadyOver.
    """
    return await change(
        ledger,
        organization=organization,
        booking=booking,
        to=lambda standing, _, now: standing.checked_out(by=by, now=now),
        by=by,
        via=via,
    )
