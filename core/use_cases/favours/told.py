"""Tell whether a member may know whose a booking is that is asked for, and who asks for it."""

from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store import people
from core.values import MemberId


async def tells(ledger: Ledger, booking: Booking, *, reader: MemberId) -> bool:
    """Return whether the rule `names` of what is booked tells this member names; nothing is told to who has left."""
    resource = (await ledger.catalogue(booking.organization)).resource(booking.resource)
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, booking.organization, [reader])
    return reader in standing and resource.policy.tells_names(*standing[reader])
