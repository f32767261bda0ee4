"""Tell how the installation stands, for those who run it."""

from core.domain.standing import Standing
from core.ledger import Ledger
from core.store import standing


async def standing_of(ledger: Ledger) -> Standing:
    """Return how the installation stands now, all organizations together; raises Unavailable."""
    async with ledger.database.connection() as connection:
        return await standing.read(connection, now=ledger.clock.now())
