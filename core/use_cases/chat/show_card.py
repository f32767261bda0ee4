"""Remember the messages that show a booking, to repaint them."""

from core.domain.messages import Shown
from core.ledger import Ledger
from core.store.chat import cards
from core.values import OrganizationId


async def show_card(ledger: Ledger, *, organization: OrganizationId, shown: Shown) -> None:
    """Remember the state that a message shows now."""
    async with ledger.database.connection() as connection:
        await cards.show(connection, organization, shown)


async def forget_card(ledger: Ledger, *, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    async with ledger.database.connection() as connection:
        await cards.forget(connection, organization, shown)
