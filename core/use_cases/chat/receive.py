"""Count each delivery once, and keep it until it is answered."""

from core.domain.messages import Shown
from core.domain.people.identity import Identity
from core.ledger import Ledger
from core.store.chat import conversations, deliveries, questions
from core.values import OrganizationId

AT_ONCE = 20
"""Deliveries to claim at a time: the rest stays for other processes, which may be waiting for work."""
"""Deliveries that are taken over at once; each must be answered before others may try, in half a minute."""


async def keep(ledger: Ledger, *, organization: OrganizationId, by: Identity, delivery: str, incoming: str) -> bool:
    """Keep a delivery; False if the same one was kept before."""
    now, replica = ledger.clock.now(), ledger.replica.id
    async with ledger.database.connection() as connection:
        return await deliveries.keep(
            connection, organization, delivery, by=by, replica=replica, incoming=incoming, at=now
        )


async def waiting(ledger: Ledger, *, organization: OrganizationId, by: Identity, most: int) -> list[str]:
    """Return the oldest deliveries of a person that were kept here and not acted on, in the order of their arrival."""
    async with ledger.database.connection() as connection:
        return await deliveries.waiting(connection, organization, by=by, replica=ledger.replica.id, most=most)


async def answered(
    ledger: Ledger, *, organization: OrganizationId, platform: str, delivery: str, card: Shown | None = None
) -> None:
    """Forget the delivery's content, but not its id, so that it is counted once; write the card that answered it."""
    async with ledger.database.connection() as connection:
        await deliveries.answered(connection, organization, platform, delivery, card=card)


async def unanswered(ledger: Ledger) -> list[str]:
    """Claim deliveries that were kept half a minute ago or earlier and never answered, because a process ended."""
    async with ledger.database.connection() as connection:
        return await deliveries.claim_unanswered(connection, now=ledger.clock.now(), most=AT_ONCE)


async def forget_old(ledger: Ledger) -> int:
    """Forget old deliveries, conversations and questions, each after a time of its own, and return how many."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        forgotten = [await each.forget_old(connection, now=now) for each in (deliveries, conversations, questions)]
    return sum(forgotten)
