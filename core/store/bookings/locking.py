"""Lock bookings until the transaction ends, and return them as they are then."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.store.bookings.rows import SQL, booking_in
from core.store.database import Connection
from core.values import BookingId, Interval, MemberId, OrganizationId, UnitId

_IN_THE_WAY = SQL["in_the_way"].without("over")


async def locked(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands, and lock it until the transaction ends."""
    return await SQL["found"].row(connection, booking_in, organization=organization, booking=booking)


async def park(connection: Connection, organization: OrganizationId, several: Sequence[BookingId]) -> None:
    """Let these bookings take no time of their units until each is saved in its new slot, in the same transaction."""
    await SQL["park"].run(connection, organization=organization, bookings=list(several))


async def in_the_way(connection: Connection, units: Sequence[UnitId], during: Interval) -> list[Booking]:
    """
    Return, and lock, the bookings that block any of the units in that time; a companion's leader in its place.

    Some of them may be changed at that moment. The first reading waits for that, and returns what they are now, even if
    that is out of the way; the second one looks again.
    """
    await _IN_THE_WAY.rows(connection, booking_in, units=list(units), starts=during.start, ends=during.end)
    return await _IN_THE_WAY.rows(connection, booking_in, units=list(units), starts=during.start, ends=during.end)


async def removable(
    connection: Connection, units: Sequence[UnitId], during: Interval, *, member: MemberId, now: datetime
) -> list[Booking]:
    """Lock and return the blocking bookings that time has ended, or that this member has just cancelled."""
    return await SQL["in_the_way"].rows(
        connection, booking_in, units=list(units), starts=during.start, ends=during.end, member=member, now=now
    )
