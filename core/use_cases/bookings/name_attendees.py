"""Name the attendees of a booking."""

from collections.abc import Sequence

from core.domain.bookings import amending
from core.domain.bookings.booking import Booking
from core.domain.guests import Comer, addresses, parted
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
    attendees: Sequence[Comer],
    by: MemberId,
    via: str,
) -> Booking:
    """
    Replace the attendees of a booking, and its guests if any are named; once it is confirmed they are told.

    Whoever has left the organization is not named. Refuses with NoSuchBooking, NotYours,
    AlreadyOver, TooMany or BadAddress.
    """
    members, invited = parted(attendees)
    check_count("attendees", members)
    guests = addresses(invited) or None
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, members) if members else {}
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(
            amending.attended(
                change.booking,
                by=by,
                attendees=tuple(each for each in members if each in here),
                now=change.now,
                guests=guests,
            )
        )
    return change.booking
