"""Count what arrives once, and keep it until it is answered."""

from core.desk import Desk
from core.store import conversations, deliveries
from core.values import OrganizationId

AT_ONCE = 20


async def keep(desk: Desk, *, organization: OrganizationId, platform: str, delivery: str, incoming: str) -> bool:
    """Keep what arrived; False when the same delivery was kept before."""
    now = desk.clock.now()
    async with desk.database.connection() as connection:
        return await deliveries.keep(connection, organization, platform, delivery, incoming=incoming, at=now)


async def answered(desk: Desk, *, organization: OrganizationId, platform: str, delivery: str) -> None:
    """Forget what the delivery said; from now on only its id is remembered."""
    async with desk.database.connection() as connection:
        await deliveries.answered(connection, organization, platform, delivery)


async def unanswered(desk: Desk) -> list[str]:
    """Claim what was kept half a minute ago or longer and never answered, because a process ended in between."""
    async with desk.database.connection() as connection:
        return await deliveries.claim_unanswered(connection, now=desk.clock.now(), most=AT_ONCE)


async def forget_old(desk: Desk) -> int:
    """Forget the deliveries of more than a week ago and the conversations of yesterday, and return how many."""
    now = desk.clock.now()
    async with desk.database.connection() as connection:
        return await deliveries.forget_old(connection, now=now) + await conversations.forget_old(connection, now=now)
