"""Clear what is to be closed: move each booking in the way to another place, or cancel it; its holder is told why."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.shown import mark
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import HOLDER
from core.domain.people.member import Member
from core.errors import Refusal, StillBooked
from core.ledger import Ledger
from core.store import bookings
from core.store.database import Connection
from core.use_cases.bookings.relocate import relocated
from core.use_cases.bookings.slot import Place, Wanted
from core.use_cases.bookings.told_once import AT_ONCE, Told
from core.values import Interval, MemberId, UnitId


async def in_the_way(ledger: Ledger, units: Sequence[UnitId], during: Interval, *, now: datetime) -> list[Booking]:
    """Return the current bookings of these units in that time, in order."""
    async with ledger.database.transaction() as connection:
        standing = await bookings.in_the_way(connection, units, during)
    taken = [booking for booking in standing if booking.settled(now).status in STANDING]
    return sorted(taken, key=lambda booking: (booking.during.start, booking.id))


def check_seen(standing: Sequence[Booking], seen: int | None) -> None:
    """Refuse with StillBooked bookings that are not those which were shown, by their mark; None: none were."""
    if seen is not None and standing and mark(standing) != seen:
        first = min(standing, key=lambda each: each.during.start)
        raise StillBooked(first.resource, len(standing), first.during.start)


async def moved(
    ledger: Ledger,
    booking: Booking,
    places: Sequence[Place],
    *,
    by: Member | None,
    via: str,
    because: str,
    told: Told,
) -> Booking | None:
    """
    Move a booking at its own time to the first of these places that takes it; None where none of them does.

    Of several dates of a series that go to one unit, everybody is told once: `told` goes from one to the next.
    """
    who = by.id if by else None
    for place in places:
        wanted = Wanted(booking.organization, booking.id, booking.during, place, who, via, for_holder=True, told=told)
        try:
            return await relocated(ledger, wanted, by=by, because=because)
        except Refusal:
            # Taken, closed or not for its holder: the next place may do.
            continue
    return None


async def cancelled(
    connection: Connection,
    units: Sequence[UnitId],
    during: Interval,
    *,
    by: MemberId | None,
    via: str,
    because: str,
    now: datetime,
    told: Told,
) -> AsyncIterator[Booking]:
    """
    Cancel what is in the way of closing these units, and yield the bookings that stood until then, in order.

    Of several dates of a series everybody is told once: `told` goes from one time that is closed to the next.
    """
    standing = await bookings.in_the_way(connection, units, during)
    for booking in sorted(standing, key=lambda each: (each.during.start, each.id)):
        after = await _withdrawn(connection, booking, by=by, via=via, because=because, now=now, told=told)
        if booking.settled(now).status in STANDING:
            yield after


async def _withdrawn(
    connection: Connection,
    booking: Booking,
    *,
    by: MemberId | None,
    via: str,
    because: str,
    now: datetime,
    told: Told,
) -> Booking:
    """Cancel a current booking and plan the message to its holder; a booking that is over by time ends without one."""
    if booking.status in {Status.COMPLETED, Status.BLACKOUT}:
        return booking
    settled = booking.settled(now)
    over = settled is not booking
    if settled.status is Status.CANCELLING:
        # Its holder has given it up, and it is not what the closing cancelled.
        after = cancelling.given_up(booking, now=now)
    else:
        after = settled if over else cancelling.withdrawn(booking, now=now, because=because)
    # A hold is gone in minutes anyway; its card, which its holder has just got, says so.
    tells = not over and booking.status in STANDING - {Status.HELD}
    # Who was invited to what nobody has approved yet does not know of it.
    people = (HOLDER, *booking.attendees) if booking.confirmed_at else (HOLDER,)
    amendment = Amendment(tuple(told.due(booking, people, now=now)), told_already=AT_ONCE) if tells else Amendment()
    await bookings.save(
        connection, after, before=booking, by=None if over else by, via=via, at=now, amendment=amendment
    )
    if tells:
        told.add(booking, people)
    return after
