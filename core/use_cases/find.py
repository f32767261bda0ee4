"""Find what is free."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.desk import Desk
from core.domain.alternatives import Taken, free_units
from core.domain.resource import Resource
from core.store import bookings
from core.values import Interval


@dataclass(frozen=True, slots=True)
class Free:
    """A resource and how many of its units nobody has in the time asked for."""

    resource: Resource
    during: Interval
    units: int


async def find(desk: Desk, wishes: Sequence[tuple[Resource, Interval]]) -> list[Free]:
    """Return those of the resources that are free for their whole time and whose rules allow it, in the given order."""
    now = desk.clock.now()
    allowed = [(resource, during) for resource, during in wishes if resource.allows(during, now=now)]
    blocked = [(unit.id, resource.blocked(during)) for resource, during in allowed for unit in resource.units]
    async with desk.database.connection() as connection:
        taken = await bookings.occupied_each(connection, blocked, now=now)
    counted = [Free(resource, during, len(free_units(resource, during, taken))) for resource, during in allowed]
    return [free for free in counted if free.units]


async def taken_on(desk: Desk, resources: Sequence[Resource], day: date) -> Taken:
    """Return, per unit, the times that really are taken on that local day of each resource."""
    blocked = [
        (unit.id, resource.blocked(whole))
        for resource in resources
        if (whole := resource.whole_day(day))
        for unit in resource.units
    ]
    async with desk.database.connection() as connection:
        return await bookings.occupied_each(connection, blocked, now=desk.clock.now())


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
