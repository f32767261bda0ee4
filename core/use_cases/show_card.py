"""Remember which message shows which booking."""

from core.desk import Desk
from core.store import cards
from core.store.cards import Shown
from core.values import OrganizationId


async def show_card(desk: Desk, *, organization: OrganizationId, shown: Shown) -> None:
    """Remember what a message shows now."""
    async with desk.database.connection() as connection:
        await cards.show(connection, organization, shown)


async def forget_card(desk: Desk, *, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    async with desk.database.connection() as connection:
        await cards.forget(connection, organization, shown)
