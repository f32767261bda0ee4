"""Say why a request was declined, after the fact."""

from core.domain.bookings import approving
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import EXPLAINED_WITHIN
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.errors import NoSuchBooking, NotAllowed
from core.ledger import Ledger
from core.store import bookings, series
from core.store.database import retried
from core.values import BookingId


async def declined_lately(ledger: Ledger, *, by: Member) -> BookingId | None:
    """Return the request that the member declined last, if that was at most ten minutes ago."""
    since = ledger.clock.now() - EXPLAINED_WITHIN
    async with ledger.database.connection() as connection:
        return await bookings.last_declined(connection, by.organization, by.id, since=since)


async def explain(ledger: Ledger, *, booking: BookingId, by: Member, via: str, because: str) -> Booking:
    """
    Add the reason to a request that the member declined, and to all dates of a series that were declined with it.

    The card of its holder then shows it. Refuses with NoSuchBooking, NotAllowed, AlreadyOver or TextTooLong.
    """
    check_text("reason", because)
    one = await ledger.booking(by.organization, booking)
    if one.series is not None:
        return await _explain_dates(ledger, booking, by=by, via=via, because=because)
    return await _explain(ledger, booking, by=by, via=via, because=because)


@retried
async def _explain(ledger: Ledger, booking: BookingId, *, by: Member, via: str, because: str) -> Booking:
    async with ledger.changing(by.organization, booking, by=by.id, via=via) as change:
        _check_declined_by(change.booking, by=by)
        change.to(approving.explained(change.booking, because=because))
    return change.booking


@retried
async def _explain_dates(ledger: Ledger, booking: BookingId, *, by: Member, via: str, because: str) -> Booking:
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        one = await bookings.found(connection, by.organization, booking)
        if one is None or one.series is None:
            raise NoSuchBooking
        _check_declined_by(one, by=by)
        over = {Status.CANCELLED}
        dates = await series.standing(connection, one.organization, one.series, now=now, states=over, lock=True)
        together = [each for each in dates if (each.decided_by, each.ended_at) == (one.decided_by, one.ended_at)]
        changes = [bookings.Change(each, approving.explained(each, because=because)) for each in together or [one]]
        changes = [each for each in changes if each.after is not each.before]
        await bookings.save_all(connection, changes, by=by.id, via=via, at=now)
    for each in changes:
        ledger.remember(each.after)
    return next((each.after for each in changes if each.after.id == booking), one)


def _check_declined_by(booking: Booking, *, by: Member) -> None:
    if booking.decided_by != by.id:
        raise NotAllowed(by.role)
