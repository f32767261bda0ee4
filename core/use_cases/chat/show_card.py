"""Remember the messages that show a booking, to repaint them."""

from collections.abc import Mapping

from core.domain.bookings.booking import Booking
from core.domain.messages import Shown
from core.domain.people.identity import Reader
from core.ledger import Ledger
from core.store import people
from core.store.chat import cards
from core.values import BookingId, MemberId, OrganizationId


async def shown_now(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, reader: MemberId
) -> tuple[Booking, Mapping[MemberId, Reader]]:
    """Return a booking as time leaves it, and everybody whom its card names or addresses; refuses NoSuchBooking."""
    now = ledger.clock.now()
    standing = (await ledger.booking(organization, booking)).settled(now)
    members = sorted(standing.people | {reader})
    async with ledger.database.connection() as connection:
        return standing, await people.readers(connection, [organization] * len(members), members)


async def show_card(ledger: Ledger, *, organization: OrganizationId, shown: Shown) -> None:
    """Remember the state that a message shows now."""
    async with ledger.database.connection() as connection:
        await cards.show(connection, organization, shown)


async def forget_card(ledger: Ledger, *, organization: OrganizationId, shown: Shown) -> None:
    """Forget a message that can no longer be edited."""
    async with ledger.database.connection() as connection:
        await cards.forget(connection, organization, shown)
