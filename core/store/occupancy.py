"""What is taken, and what is free: read for people who look, while the constraint alone decides."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.store.database import Connection
from core.store.tables import OCCUPIES, STALE
from core.values import Interval, OrganizationId, UnitId


async def occupied(
    connection: Connection, units: Sequence[UnitId], during: Interval, *, now: datetime
) -> dict[UnitId, list[Interval]]:
    """Return, per unit, the times inside `during` that really are taken; see `occupied_each`."""
    return await occupied_each(connection, [(unit, during) for unit in units], now=now)


async def occupied_each(
    connection: Connection, asked: Sequence[tuple[UnitId, Interval]], *, now: datetime
) -> dict[UnitId, list[Interval]]:
    """
    Return, per unit, the times inside its interval that really are taken, buffers included, in order.

    A hold, a cancellation or an unattended booking whose time is over takes nothing, even before anybody has tidied it
    away.
    """
    query = f"""SELECT wanted.unit, b.starts, b.blocks_until
        FROM unnest(%(units)s::bigint[], %(starts)s::timestamptz[], %(ends)s::timestamptz[])
            AS wanted (unit, starts, ends)
        CROSS JOIN LATERAL (
            SELECT starts, blocks_until FROM bookings
            WHERE occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, wanted.starts, wanted.ends)
              AND {OCCUPIES} AND {STALE.format(now="%(now)s")} IS NOT TRUE
            OFFSET 0) b
        ORDER BY b.starts"""  # noqa: S608 - own constants
    parameters = {
        "units": [unit for unit, _ in asked],
        "starts": [during.start for _, during in asked],
        "ends": [during.end for _, during in asked],
        "now": now,
    }
    cursor = await connection.execute(query, parameters)
    taken: dict[UnitId, list[Interval]] = {unit: [] for unit, _ in asked}
    for unit, starts, ends in await cursor.fetchall():
        taken[unit].append(Interval(starts, ends))
    return taken


async def busy_units(
    connection: Connection, organization: OrganizationId, during: Interval, *, now: datetime
) -> frozenset[UnitId]:
    """
    Return every unit of the organization that is taken at some time of the interval.

    For a search among many: it costs what is taken then, however many units there are.
    """
    query = f"""SELECT unit_id FROM bookings
        WHERE occupied_line(organization_id, starts, blocks_until)
            && occupied_line(%(organization)s, %(starts)s, %(ends)s)
          AND {OCCUPIES} AND {STALE.format(now="%(now)s")} IS NOT TRUE"""  # noqa: S608 - own constants
    parameters = {"organization": organization, "starts": during.start, "ends": during.end, "now": now}
    cursor = await connection.execute(query.encode(), parameters)
    return frozenset(UnitId(row[0]) for row in await cursor.fetchall())


async def free_unit(
    connection: Connection, units: Sequence[UnitId], blocked: Interval, *, but: Booking, now: datetime
) -> UnitId | None:
    """Return the first of the units that nobody else has in that time, the booking's own one before all others."""
    query = f"""SELECT u.id FROM unnest(%(units)s::bigint[]) WITH ORDINALITY AS u (id, position)
        WHERE NOT EXISTS (
            SELECT FROM bookings
            WHERE occupied_line(unit_id, starts, blocks_until) && occupied_line(u.id, %(starts)s, %(ends)s)
              AND {OCCUPIES} AND coalesce(leader_id, id) <> %(but)s
              AND {STALE.format(now="%(now)s")} IS NOT TRUE OFFSET 0)
        ORDER BY u.id <> %(rather)s, u.position LIMIT 1"""  # noqa: S608 - own constants
    parameters = {
        "units": list(units),
        "starts": blocked.start,
        "ends": blocked.end,
        "but": but.id,
        "rather": but.unit,
        "now": now,
    }
    row = await (await connection.execute(query, parameters)).fetchone()
    return row[0] if row else None
