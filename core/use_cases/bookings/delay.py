"""Wait a little longer for somebody who is late."""

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.errors import NoSuchBooking
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.bookings_of import bookings_of
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


async def delay_next(ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str) -> Booking:
    """Delay the member's next confirmed booking; refuses as `delay` does, and with NoSuchBooking if there is none."""
    for booking in await bookings_of(ledger, organization=organization, member=by):
        if booking.status is Status.CONFIRMED:
            return await delay(ledger, organization=organization, booking=booking.id, by=by, via=via)
    raise NoSuchBooking
