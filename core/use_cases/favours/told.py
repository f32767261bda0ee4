"""Tell whether a member may know whose a booking is that is asked for, and who asks for it."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store import people
from core.values import MemberId


async def tells(ledger: Ledger, booking: Booking, *, reader: MemberId, of: MemberId) -> bool:
    """
    Return whether this member may know that it is the other one.

    The rule `names` of what is booked decides, and whether the other one is discreet; who has left is told nothing.
    """
    catalogue = await ledger.catalogue(booking.organization)
    resource, discreet = catalogue.resource(booking.resource), of in catalogue.discreet
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, booking.organization, [reader])
    return reader in standing and resource.policy.tells_names(*standing[reader], discreet=discreet)
