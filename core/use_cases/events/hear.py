"""Hear of events soon: seal what was changed as soon as somebody is there to be told."""

from core.ledger import Ledger
from core.store import webhooks
from core.store.events import CHANNEL
from core.use_cases.audit.seal import seal

__all__ = ["CHANNEL", "seal_soon"]


async def seal_soon(ledger: Ledger, *, listening: bool) -> bool:
    """
    Seal what was changed if somebody is told of it, and return whether that is so; CHANNEL tells of what was sealed.

    `listening`: somebody listens in this process. Where nobody does, and there is no webhook, it is sealed at leisure.
    """
    if not listening:
        async with ledger.database.connection() as connection:
            if not await webhooks.anybody(connection):
                return False
    await seal(ledger)
    return True
