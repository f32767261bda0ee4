"""Beat: tell the other replicas that this one lives, and hear the time."""

from collections.abc import Sequence

from core.ledger import Ledger
from core.store import replicas
from core.store.database import retried
from core.values import Route


@retried
async def beat(ledger: Ledger, *, routes: Sequence[Route]) -> int:
    """
    Beat for this replica, and return how many rows of dead replicas were freed.

    The first beat joins. A replica that was declared dead joins again under a new id, so that nothing it claimed before
    is its own any more. The database's time is told to the replica's clock. Raises Unavailable.
    """
    replica = ledger.replica
    asked = replica.clock.elapsed()
    if not await _on_time(ledger, routes, asked=asked):
        await _come(ledger, routes, asked=asked)
    replica.beaten = asked
    async with ledger.database.connection() as connection:
        return await replicas.free(connection)


async def _on_time(ledger: Ledger, routes: Sequence[Route], *, asked: float) -> bool:
    """Beat as every second; False if the last beat is too long ago, or others have removed this replica."""
    replica = ledger.replica
    if replica.beaten is None or asked - replica.beaten > replicas.GAP.total_seconds():
        return False
    async with ledger.database.connection() as connection:
        now = await replicas.beat(connection, replica.id, routes=routes)
    if now is None:
        return False
    replica.clock.told(now, asked=asked)
    return True


async def _come(ledger: Ledger, routes: Sequence[Route], *, asked: float) -> None:
    replica = ledger.replica
    async with ledger.database.transaction() as connection:
        replica.clock.told(await replicas.time(connection), asked=asked)
        ahead = ledger.clock.now() - replica.clock.now()
        replica.id = await replicas.come(connection, replica.id, routes=routes, ahead=ahead)
