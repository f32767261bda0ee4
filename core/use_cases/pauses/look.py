"""Look which pauses are in force, and how many replicas share each route."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.ledger import Ledger
from core.store import pauses
from core.values import Route


@dataclass(frozen=True, slots=True)
class Seen:
    """The pauses in force, each with its route, its scope and the seconds left; the number of replicas of a route."""

    pauses: Sequence[tuple[Route, str, float]]
    replicas: Mapping[str, int]


async def look(ledger: Ledger) -> Seen:
    """Return what is in force now, for all routes; raises Unavailable."""
    now = ledger.replica.clock.now()
    async with ledger.database.connection() as connection:
        found = await pauses.in_force(connection, now=now)
        replicas = await pauses.replicas(connection)
    return Seen([(each.route, each.scope, (each.until - now).total_seconds()) for each in found], replicas)


async def forget(ledger: Ledger) -> None:
    """Delete the pauses that are over; raises Unavailable."""
    async with ledger.database.connection() as connection:
        await pauses.forget(connection, now=ledger.replica.clock.now())
