"""Find what is free."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.desk import Desk
from core.domain.alternatives import Taken, free_units
from core.domain.resource import Resource
from core.store import bookings
from core.values import Interval


@dataclass(frozen=True, slots=True)
class Free:
    """A resource and how many of its units nobody has in the time asked for."""

    resource: Resource
    units: int


async def find(desk: Desk, resources: Iterable[Resource], *, during: Interval) -> list[Free]:
    """Return those of the resources that are free for the whole time and whose rules allow it, in the given order."""
    now = desk.clock.now()
    allowed = [resource for resource in resources if resource.allows(during, now=now)]
    units = [unit.id for resource in allowed for unit in resource.units]
    buffer = max((resource.policy.buffer for resource in allowed), default=timedelta(0))
    async with desk.database.connection() as connection:
        taken = await bookings.occupied(connection, units, Interval(during.start, during.end + buffer), now=now)
    counted = [Free(resource, len(free_units(resource, during, taken))) for resource in allowed]
    return [free for free in counted if free.units]


async def next_booking(desk: Desk, resource: Resource, *, after: datetime, until: datetime) -> datetime | None:
    """Return when the first booking of a resource with one unit begins between two instants; None if none does."""
    now = desk.clock.now()
    units = [unit.id for unit in resource.units]
    if len(units) > 1 or until <= after:
        return None
    async with desk.database.connection() as connection:
        taken = await bookings.occupied(connection, units, Interval(after, until), now=now)
    return min((busy.start for busy in taken[units[0]]), default=None)


async def taken(desk: Desk, resource: Resource, during: Interval) -> Taken:
    """Return, per unit of the resource, the times inside `during` and the buffer after it that really are taken."""
    blocked, units = resource.blocked(during), [unit.id for unit in resource.units]
    async with desk.database.connection() as connection:
        return await bookings.occupied(connection, units, blocked, now=desk.clock.now())
