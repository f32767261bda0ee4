"""List the blackouts in force."""

from core.domain.blackouts import Blackout
from core.ledger import Ledger
from core.store import blackouts
from core.values import OrganizationId


async def coming(ledger: Ledger, *, organization: OrganizationId) -> list[Blackout]:
    """Return the blackouts in force that are not over, in order."""
    async with ledger.database.connection() as connection:
        return await blackouts.standing(connection, organization, since=ledger.clock.now())
