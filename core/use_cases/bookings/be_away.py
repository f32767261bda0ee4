"""Give back everything that a member has in a range of time, because they will not be there."""

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
    return [booking for booking in standing if during.holds(booking.during.start) and _can_go(booking, now=now)]


@retried
async def be_away(
    ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str, during: Interval
) -> list[Booking]:
    """
    Cancel everything of the member's that begins in the range, in one transaction, and return it.

    Each can be taken back for a minute, as after any cancellation.
    """
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    gone: list[Booking] = []
    async with ledger.database.transaction() as connection:
        for booking in await bookings.of_member(connection, organization, by, ending_after=now, lock=True):
            if not during.holds(booking.during.start) or not _can_go(booking, now=now):
                continue
            policy = catalogue.resource(booking.resource).policy
            after = booking.cancelled(by=by, now=now, policy=policy)
            await bookings.save(connection, after, before=booking, by=by, via=via, at=now)
            gone.append(after)
    for booking in gone:
        ledger.remember(booking)
    return gone


async def take_all_back(ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str) -> list[Booking]:
    """Take back every cancellation of the member's that still can be; what a rule refuses meanwhile stays cancelled."""
    async with ledger.database.connection() as connection:
        going = await bookings.being_cancelled(connection, organization, by, now=ledger.clock.now())
    back: list[Booking] = []
    for booking in going:
        try:
            back.append(await undo(ledger, organization=organization, booking=booking.id, by=by, via=via))
        except Refusal:
            continue
    return back


def _can_go(booking: Booking, *, now: datetime) -> bool:
    return booking.settled(now).status in {*UNCONFIRMED, Status.CONFIRMED}
