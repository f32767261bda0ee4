"""Name the attendees of a booking."""

from collections.abc import Sequence

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_count
from core.ledger import Ledger
from core.store import people
from core.store.database import retried
from core.values import BookingId, MemberId, OrganizationId


@retried
async def name_attendees(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    attendees: Sequence[MemberId],
    by: MemberId,
    via: str,
) -> Booking:
    """
    Replace the attendees of a booking; once it is confirmed they are told.

    Whoever has left the organization is not named. Refuses with NoSuchBooking, NotYours, AlreadyOver or TooMany.
    """
    check_count("attendees", attendees)
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, attendees) if attendees else {}
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(
            amending.attended(
                change.booking, by=by, attendees=tuple(each for each in attendees if each in here), now=change.now
            )
        )
    return change.booking
