"""Wait a little longer for somebody who is late."""

from core.domain.bookings import using
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

    Refuses with NoSuchBooking, NotYours, NotConfirmed, NotNear, NoCheckIn, AlreadyLate or AlreadyOver.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(using.delayed(change.booking, by=by, now=change.now))
    return change.booking


async def delay_next(ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str) -> Booking:
    """
    Delay the member's next booking that waits for a check-in, or else their next confirmed one.

    Refuses as `delay` does, and with NoSuchBooking if there is none.
    """
    every = await bookings_of(ledger, organization=organization, member=by)
    confirmed = [booking for booking in every if booking.status is Status.CONFIRMED]
    # A desk for the whole day comes first in the day, and nobody is late for it.
    waiting = [booking for booking in confirmed if booking.release_at is not None]
    for booking in waiting or confirmed:
        return await delay(ledger, organization=organization, booking=booking.id, by=by, via=via)
    raise NoSuchBooking
