"""Beat: tell the other replicas that this one lives, and hear the time."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from core.errors import Busy
from core.ledger import Ledger, Replica
from core.store import messages, replicas
from core.store.database import retried
from core.store.gate import FRESH
from core.values import Route


@dataclass(frozen=True, slots=True)
class Beat:
    """The outcome of a beat that succeeded."""

    came: bool
    """Whether it was the first, or others before it were missed; then outages are settled before anybody is served."""
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
    # Until this one has succeeded: whatever ends it, the next one knows.
    on_time, replica.missed = _on_time(replica, asked), True
    came = not (on_time and await _beat(ledger, routes, asked=asked))
    if came:
        await _come(ledger, routes, asked=asked)
    replica.beaten, replica.missed = asked, False
    return Beat(came, await _freed(ledger))


def _on_time(replica: Replica, asked: float) -> bool:
    # One that is only late, on a machine that is busy, goes on: whoever reset its time with every late beat would never
    # have beaten for long enough to notice the dead.
    return replica.beaten is not None and not replica.missed and asked - replica.beaten <= FRESH


async def _beat(ledger: Ledger, routes: Sequence[Route], *, asked: float) -> bool:
    """Beat as every second; False if others have removed this replica."""
    replica = ledger.replica
    async with ledger.database.connection() as connection:
        now = await replicas.beat(connection, replica.id, routes=routes)
    if now is None:
        return False
    replica.clock.sync(now, asked=asked)
    return True


async def _come(ledger: Ledger, routes: Sequence[Route], *, asked: float) -> None:
    replica = ledger.replica
    async with ledger.database.transaction() as connection:
        replica.clock.sync(await replicas.time(connection), asked=asked)
        ahead = ledger.clock.now() - replica.clock.now()
        replica.id = await replicas.come(connection, replica.id, routes=routes, ahead=ahead)


async def _freed(ledger: Ledger) -> int:
    # The beat has succeeded, whatever becomes of this: somebody may have locked the table for longer than a beat waits.
    with suppress(Busy):
        async with ledger.database.connection() as connection:
            if freed := await replicas.free(connection):
                # Others may serve the routes that these rows need.
                await messages.announce(connection)
            return freed
    return 0
