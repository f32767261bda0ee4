"""Beat: tell the other replicas that this one lives, and hear the time."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from core.errors import Busy
from core.ledger import Ledger
from core.store import messages, replicas
from core.store.database import retried
from core.values import Route


@dataclass(frozen=True, slots=True)
class Beat:
    """The outcome of a beat that succeeded."""

    came: bool
    """Whether it was the first, or the first after a gap; then outages have to be settled before anybody is served."""
    freed: int
    """How many rows of dead replicas were freed."""


@retried
async def beat(ledger: Ledger, *, routes: Sequence[Route]) -> Beat:
    """
    Beat for this replica, and free what dead ones had in hand.

    The first beat joins. A replica that was declared dead joins again under a new id, so that nothing it claimed before
    is its own any more. The database's time is told to the replica's clock. Raises Unavailable.
    """
    replica = ledger.replica
    asked = replica.clock.elapsed()
    came = not await _on_time(ledger, routes, asked=asked)
    if came:
        await _come(ledger, routes, asked=asked)
    replica.beaten = asked
    freed = 0
    # A locked table makes no beat late: the next one frees what this one could not.
    with suppress(Busy):
        async with ledger.database.connection() as connection:
            freed = await replicas.free(connection)
            if freed:
                # Others may serve the routes that these rows need.
                await messages.announce(connection)
    return Beat(came, freed)


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
