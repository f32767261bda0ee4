"""Say why a request was declined, after the fact."""

from core.domain.bookings import approving
from core.domain.bookings.booking import Booking
from core.domain.bookings.time_limits import EXPLAINED_WITHIN
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import bookings
from core.store.database import retried
from core.values import BookingId


async def declined_lately(ledger: Ledger, *, by: Member) -> BookingId | None:
    """Return the request that the member declined last, if that was at most ten minutes ago."""
    since = ledger.clock.now() - EXPLAINED_WITHIN
    async with ledger.database.connection() as connection:
        return await bookings.last_declined(connection, by.organization, by.id, since=since)


@retried
async def explain(ledger: Ledger, *, booking: BookingId, by: Member, via: str, because: str) -> Booking:
    """
    Add the reason to a request that the member declined; its holder's card then shows it.

    Refuses with NoSuchBooking, NotAllowed, AlreadyOver or TextTooLong.
    """
    check_text("reason", because)
    async with ledger.changing(by.organization, booking, by=by.id, via=via) as change:
        if change.booking.decided_by != by.id:
            raise NotAllowed(by.role)
        change.to(approving.explained(change.booking, because=because))
    return change.booking
