"""Remember the messages that show a booking, to repaint them."""

from collections.abc import Mapping, Sequence

from core.domain.bookings.booking import Booking
from core.domain.messages import CardMark, Shown
from core.domain.people.identity import Reader
from core.ledger import Ledger
from core.store import people
from core.use_cases.messages.mark import mark
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


async def show_cards(ledger: Ledger, *, organization: OrganizationId, shown: Sequence[Shown]) -> None:
    """Remember the states that messages show now; each is the live card of its conversation, and older ones shrink."""
    await mark(ledger, (), [CardMark(organization, each) for each in shown])
