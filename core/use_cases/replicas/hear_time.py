"""Hear the time from the database, for a process that does not beat."""

from core.ledger import Ledger
from core.store import replicas


async def hear_time(ledger: Ledger) -> None:
    """Let the database tell its time, so that a command goes by the same clock as the replicas; raises Unavailable."""
    clock = ledger.replica.clock
    async with ledger.database.connection() as connection:
        asked = clock.elapsed()
        clock.sync(await replicas.time(connection), asked=asked)
