"""Replicas: the processes that work on one database, each with its last beat."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.store.database import Connection
from core.store.gate import FRESH
from core.store.statements import statements
from core.values import ReplicaId, Route

OUTAGE = timedelta(seconds=60)
"""How long nobody beats before that is an outage; a restart in order takes less."""

_SQL = statements("replicas")


async def time(connection: Connection) -> datetime:
    """Return the database's time."""
    now = await _SQL["time"].value(connection, datetime)
    if now is None:
        raise AssertionError("there is always a time")
    return now


async def come(connection: Connection, replica: ReplicaId, *, routes: Sequence[Route], ahead: timedelta) -> ReplicaId:
    """
    Beat for the first time, or after a gap, and return the replica's id: a new one if it is not known any more.

    Nobody had beaten for OUTAGE: that is written down, once, `ahead` of the database's time. Call it in a transaction.
    """
    # Two statements, because one would look at the others' beats before it waits for its turn.
    await _SQL["lock"].run(connection)
    came = await _SQL["come"].value(
        connection, int, id=replica, routes=[str(route) for route in routes], ahead=ahead, longest=OUTAGE
    )
    if came is None:
        raise AssertionError("a replica that comes has an id")
    return ReplicaId(came)


async def beat(connection: Connection, replica: ReplicaId, *, routes: Sequence[Route]) -> datetime | None:
    """Beat, remove the replicas that have stopped, and return the database's time; None if this one was removed."""
    return await _SQL["beat"].value(
        connection,
        datetime,
        id=replica,
        routes=[str(route) for route in routes],
        fresh=timedelta(seconds=FRESH),
    )


async def beats(connection: Connection) -> dict[ReplicaId, timedelta]:
    """Return how long ago each replica beat."""
    return dict(await _SQL["beats"].rows(connection, lambda row: (ReplicaId(row["id"]), row["age"])))


async def free(connection: Connection) -> int:
    """Let go of what replicas had in hand when they died, and return how many rows that were."""
    return await _SQL["free"].value(connection, int) or 0


async def leave(connection: Connection, replica: ReplicaId) -> None:
    """Let go of everything, and serve no route any more."""
    await _SQL["leave"].run(connection, id=replica)
