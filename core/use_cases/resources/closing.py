"""Close units for good: a row among their bookings keeps them from being booked, under the same constraint."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.blackouts import Blackout, State
from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.errors import StillBooked
from core.store import blackouts, resource_changes
from core.store.resource_changes import FOREVER
from core.use_cases.blackouts.black_out import close
from core.use_cases.bookings.clearing import cancelled
from core.use_cases.bookings.told_once import Told
from core.use_cases.resources.changing import Changing
from core.values import Interval, OrganizationId, UnitId


@dataclass(frozen=True, slots=True)
class Closing:
    """Who closes units, why and when; and whether bookings in the way may be cancelled."""

    by: Member | None
    because: str
    now: datetime
    cancelling: bool


def from_now(now: datetime) -> Interval:
    """Return all the time from the running minute on."""
    return Interval(now.replace(second=0, microsecond=0), FOREVER)


async def close_units(
    change: Changing, organization: OrganizationId, units: Sequence[UnitId], closing: Closing
) -> list[Booking]:
    """
    Close units of the resource from now on, and return the bookings that were cancelled for it.

    Refuses with StillBooked if there are any and they may not be cancelled. Raises LostRace if a unit was taken
    meanwhile.
    """
    connection, resource, now = change.connection, change.resource, change.now
    closer = change.who or await resource_changes.operator(connection, organization)
    if closer is None:
        # Nobody has ever been here, so that nothing is booked, and nobody can book.
        return []
    during = from_now(now)
    gone = cancelled(
        connection, units, during, by=change.who, via=change.via, because=closing.because, now=now, told=Told()
    )
    away = [booking async for booking in gone]
    if away and not closing.cancelling:
        raise StillBooked(resource.id, len(away), min(booking.during.start for booking in away))
    blackout = await blackouts.propose(
        connection, organization, [resource.id], during, closing.because, by=closer, at=now, retires=True
    )
    closed = Blackout(blackout, organization, (resource.id,), during, closing.because, State.PROPOSED, now)
    await close(connection, closed, [(resource.id, unit) for unit in units], by=closer, now=now)
    return away
