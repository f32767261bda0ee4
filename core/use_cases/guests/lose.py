"""Note that no letter reaches a guest."""

from core.domain.guests import Guest
from core.domain.messages import About, Due, Kind, Topic
from core.ledger import Ledger
from core.store import guests, messages
from core.store.database import retried


@retried
async def lose(ledger: Ledger, *, guest: Guest) -> None:
    """Write to a guest no more, and tell the holder of what they come to, once; raises Unavailable."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await guests.lose(connection, guest, at=now):
            about = About(Topic.GUEST, guest.id)
            await messages.plan(connection, guest.organization, about, [Due(Kind.GUEST_LOST, now)])
