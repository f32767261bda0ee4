"""Taken and free times, for searches; only the constraint decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.store.database import Connection
from core.store.quotas import NO_BOOKING
from core.store.statements import statements
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_SQL = statements("availability")


@dataclass(frozen=True, slots=True)
class Had:
    """A unit that a member has for an interval."""

    resource: ResourceId
    unit: UnitId
    member: MemberId
    during: Interval


async def occupied(
    connection: Connection,
    units: Sequence[UnitId],
    during: Interval,
    *,
    now: datetime,
    but: BookingId = NO_BOOKING,
) -> dict[UnitId, list[Interval]]:
    """Return, per unit, the times inside `during` that are really taken; see `occupied_each`."""
    return await occupied_each(connection, [(unit, during) for unit in units], now=now, but=but)


async def occupied_each(
    connection: Connection,
    asked: Sequence[tuple[UnitId, Interval]],
    *,
    now: datetime,
    but: BookingId = NO_BOOKING,
) -> dict[UnitId, list[Interval]]:
    """
    Return, per unit, the times inside its interval that are really taken, buffers included, in order.

    A hold, a cancellation or an unattended booking whose time is over takes nothing, even before it has been tidied
    away. One booking, companions included, can be left out, because another slot is wanted in its place.
    """
    found = await _SQL["occupied_each"].rows(
        connection,
        lambda row: (row["unit"], Interval(row["starts"], row["blocks_until"])),
        units=[unit for unit, _ in asked],
        starts=[during.start for _, during in asked],
        ends=[during.end for _, during in asked],
        now=now,
        but=but,
    )
    taken: dict[UnitId, list[Interval]] = {unit: [] for unit, _ in asked}
    for unit, busy in found:
        taken[unit].append(busy)
    return taken


async def busy_units(
    connection: Connection, organization: OrganizationId, during: Interval, *, now: datetime
) -> frozenset[UnitId]:
    """
    Return every unit of the organization that is taken at some time of the interval.

    For a search among many: its cost grows with the bookings at that time, not with the units.
    """
    busy = await _SQL["busy_units"].rows(
        connection,
        lambda row: UnitId(row["unit_id"]),
        organization=organization,
        starts=during.start,
        ends=during.end,
        now=now,
    )
    return frozenset(busy)


async def free_unit(
    connection: Connection, units: Sequence[UnitId], blocked: Interval, *, but: Booking, now: datetime
) -> UnitId | None:
    """Return the first of the units that nobody else has in that time, the booking's own one before all others."""
    return await _SQL["free_unit"].row(
        connection,
        lambda row: UnitId(row["id"]),
        units=list(units),
        starts=blocked.start,
        ends=blocked.end,
        but=but.id,
        rather=but.unit,
        now=now,
    )


async def holders(
    connection: Connection,
    organization: OrganizationId,
    resources: Sequence[ResourceId],
    during: Interval,
    *,
    now: datetime,
    most: int,
) -> list[Had]:
    """Return who has what of these resources at some time of the interval, in order, at most so many."""
    return await _SQL["holders"].rows(
        connection,
        lambda row: Had(
            ResourceId(row["resource_id"]),
            UnitId(row["unit_id"]),
            MemberId(row["member_id"]),
            Interval(row["starts"], row["ends"]),
        ),
        organization=organization,
        resources=list(resources),
        starts=during.start,
        ends=during.end,
        now=now,
        most=most,
    )
