"""Cancel all bookings of a member who will be away for a while."""

from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.errors import Refusal
from core.ledger import Ledger
from core.store import bookings
from core.store.database import retried
from core.use_cases.bookings.undo import undo
from core.values import Interval, MemberId, OrganizationId


async def affected(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, during: Interval
) -> list[Booking]:
    """Return the member's bookings that begin in the range and can still be cancelled, in order."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        standing = await bookings.of_member(connection, organization, member, ending_after=now)
    return [booking for booking in standing if during.holds(booking.during.start) and _cancellable(booking, now=now)]


@retried
async def be_away(
    ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str, during: Interval
) -> list[Booking]:
    """
    Cancel all of the member's bookings that begin in the range, in one transaction, and return them.

    Each can be taken back for a minute, as after any cancellation.
    """
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    gone: list[Booking] = []
    async with ledger.database.transaction() as connection:
        for booking in await bookings.of_member(connection, organization, by, ending_after=now, lock=True):
            if not during.holds(booking.during.start) or not _cancellable(booking, now=now):
                continue
            policy = catalogue.resource(booking.resource).policy
            after = booking.cancelled(by=by, now=now, policy=policy)
            await bookings.save(connection, after, before=booking, by=by, via=via, at=now)
            gone.append(after)
    # After the commit: memory must not hold what a rollback takes away.
    for booking in gone:
        ledger.remember(booking)
    return gone


async def take_all_back(ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str) -> list[Booking]:
    """Undo all of the member's cancellations that can be undone, and return these bookings."""
    async with ledger.database.connection() as connection:
        going = await bookings.being_cancelled(connection, organization, by, now=ledger.clock.now())
    back: list[Booking] = []
    for booking in going:
        # One by one, so that a booking that a quota or a rule refuses by now does not keep the others cancelled.
        try:
            back.append(await undo(ledger, organization=organization, booking=booking.id, by=by, via=via))
        except Refusal:
            continue
    return back


def _cancellable(booking: Booking, *, now: datetime) -> bool:
    return booking.settled(now).status in {*UNCONFIRMED, Status.CONFIRMED}
