"""Come to a booking as an attendee, or say that one cannot."""

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_count
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId, MemberId, OrganizationId


@retried
async def attend(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str, comes: bool
) -> Booking:
    """
    Take an attendee off a booking, or put somebody back who had taken themself off; its holder's card shows it.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours or AlreadyOver, or with TooMany one who
    comes back to a full list.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        after = amending.attending(change.booking, by=by, comes=comes, now=change.now)
        check_count("attendees", after.attendees)
        change.to(after)
    return change.booking
