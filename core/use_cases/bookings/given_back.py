"""What somebody gave back of what they have."""

from core.ledger import Ledger
from core.store.bookings import together
from core.store.bookings.together import Part
from core.values import MemberId, OrganizationId


async def given_back(ledger: Ledger, *, organization: OrganizationId, by: MemberId) -> list[Part]:
    """Return the parts that a member gave back of bookings that are not over, the last one first."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await together.parts(connection, organization, by, now=now)
