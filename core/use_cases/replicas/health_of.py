"""Tell how the installation stands, for those who run it."""

from core.domain.health import Health
from core.ledger import Ledger
from core.store import health


async def health_of(ledger: Ledger) -> Health:
    """Return how the installation stands now, all organizations together; raises Unavailable."""
    async with ledger.database.connection() as connection:
        return await health.read(connection, now=ledger.clock.now())
