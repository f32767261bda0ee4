"""Cancel a booking, or drop a hold."""

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId, MemberId, OrganizationId


@retried
async def cancel(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: MemberId,
    via: str,
    because: str | None = None,
) -> Booking:
    """
    Give the slot back to everybody, perhaps with a reason; a confirmed booking can be taken back for a minute.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, AlreadyOver or TextTooLong.
    """
    check_text("reason", because)
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(cancelling.cancelled(change.booking, by=by, now=change.now, policy=change.policy, because=because))
    return change.booking
