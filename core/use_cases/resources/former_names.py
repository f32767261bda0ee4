"""Forget what resources were called long ago."""

from core.ledger import Ledger
from core.store import resource_changes


async def forget_old(ledger: Ledger) -> int:
    """Forget the former names that are no longer understood, and return how many."""
    async with ledger.database.connection() as connection:
        return await resource_changes.forget_names(connection, now=ledger.clock.now())
