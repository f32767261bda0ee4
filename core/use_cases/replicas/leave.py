"""Leave: stop in order."""

from core.ledger import OUTSIDE, Ledger
from core.store import replicas
from core.store.database import retried


@retried
async def leave(ledger: Ledger) -> None:
    """Let go of everything that this replica has in hand, so that others have it at once; raises Unavailable."""
    async with ledger.database.connection() as connection:
        await replicas.leave(connection, ledger.replica.id)
    ledger.replica.id, ledger.replica.beaten = OUTSIDE, None
