"""Change a booking only as whoever asks has seen it."""

from collections.abc import Awaitable, Callable

from core.domain.bookings.booking import Booking
from core.errors import ChangedSince, NoSuchBooking
from core.ledger import Ledger
from core.store import bookings
from core.store.database import retried
from core.values import BookingId, OrganizationId


@retried
async def if_unchanged(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    seen: int,
    change: Callable[[Ledger], Awaitable[Booking]],
) -> Booking:
    """
    Return the booking as `change` leaves it, which is given a ledger to work on.

    Nobody else changes it meanwhile. Refuses with ChangedSince if its version is not the one that was `seen`, with
    NoSuchBooking, and as `change` does; then nothing has changed.
    """
    async with ledger.turn(via=ledger.via) as turn:
        async with turn.database.connection() as connection:
            before = await bookings.locked(connection, organization, booking)
        if before is None:
            raise NoSuchBooking
        if before.version != seen:
            raise ChangedSince(booking, before.version)
        return await change(turn)
