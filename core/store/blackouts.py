"""Blackouts: proposed first; in force they are rows among the bookings, under the same constraint."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.blackouts import Blackout, State
from core.store.database import Connection, Row
from core.store.tables import OCCUPIES
from core.values import BlackoutId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_COLUMNS = "id, organization_id, resource_ids, starts, ends, reason, state"


async def propose(
    connection: Connection,
    organization: OrganizationId,
    resources: Sequence[ResourceId],
    during: Interval,
    reason: str,
    *,
    by: MemberId,
    at: datetime,
) -> BlackoutId:
    """Note what somebody thinks of closing."""
    query = """INSERT INTO blackouts (organization_id, resource_ids, starts, ends, reason, state, by_member, changed_at)
        VALUES (%s, %s, %s, %s, %s, 'proposed', %s, %s) RETURNING id"""
    values = (organization, list(resources), during.start, during.end, reason, by, at)
    row = await (await connection.execute(query, values)).fetchone()
    if row is None:
        raise AssertionError("an insert returns its row")
    return BlackoutId(row[0])


async def locked(connection: Connection, organization: OrganizationId, blackout: BlackoutId) -> Blackout | None:
    """Return the blackout and lock it until the transaction ends."""
    query = f"SELECT {_COLUMNS} FROM blackouts WHERE organization_id = %s AND id = %s FOR UPDATE"  # noqa: S608 - own constants
    row = await (await connection.execute(query, (organization, blackout))).fetchone()
    return _blackout(row) if row else None


async def standing(connection: Connection, organization: OrganizationId, *, since: datetime) -> list[Blackout]:
    """Return the blackouts in force that end after the instant, in order."""
    query = f"""SELECT {_COLUMNS} FROM blackouts WHERE organization_id = %s AND ends > %s AND state = 'standing'
        ORDER BY starts, id"""  # noqa: S608 - own constants
    return [_blackout(row) for row in await (await connection.execute(query, (organization, since))).fetchall()]


async def over(connection: Connection, units: Sequence[UnitId], during: Interval) -> Blackout | None:
    """Return the first blackout that closes any of the units at some time of the interval."""
    query = f"""SELECT {", ".join(f"o.{column}" for column in _COLUMNS.split(", "))}
        FROM unnest(%s::bigint[]) AS wanted (unit) CROSS JOIN LATERAL (
            SELECT blackout_id FROM bookings b WHERE b.{OCCUPIES} AND b.status = 'blackout'
              AND occupied_line(b.unit_id, b.starts, b.blocks_until) && occupied_line(wanted.unit, %s, %s) OFFSET 0) b
        JOIN blackouts o ON o.id = b.blackout_id ORDER BY o.starts LIMIT 1"""  # noqa: S608 - own constants
    row = await (await connection.execute(query.encode(), (list(units), during.start, during.end))).fetchone()
    return _blackout(row) if row else None


async def close(
    connection: Connection,
    blackout: Blackout,
    parts: Sequence[tuple[ResourceId, UnitId, Interval]],
    *,
    by: MemberId,
    at: datetime,
) -> int:
    """Close the parts, and return how many could be: a part that somebody has is not."""
    parameters = {
        "id": blackout.id,
        "organization": blackout.organization,
        "resources": [resource for resource, _, _ in parts],
        "units": [unit for _, unit, _ in parts],
        "starts": [part.start for _, _, part in parts],
        "ends": [part.end for _, _, part in parts],
        "by": by,
        "at": at,
    }
    row = await (await connection.execute(_CLOSE, parameters)).fetchone()
    return int(row[0]) if row else 0


async def enter(connection: Connection, blackout: Blackout, state: State, *, at: datetime) -> None:
    """Note that a blackout is in force, or lifted."""
    query = "UPDATE blackouts SET state = %s, changed_at = %s WHERE organization_id = %s AND id = %s"
    await connection.execute(query, (state, at, blackout.organization, blackout.id))


async def open_again(connection: Connection, blackout: Blackout, *, by: MemberId, at: datetime) -> None:
    """End the rows that a blackout has among the bookings."""
    parameters = {"organization": blackout.organization, "id": blackout.id, "by": by, "at": at}
    await connection.execute(_OPEN, parameters)


def _blackout(row: Row) -> Blackout:
    return Blackout(row[0], row[1], tuple(row[2]), Interval(row[3], row[4]), row[5], State(row[6]))


_CLOSE = """
WITH closed AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        hold_until, blocks_until, charged, booked_by, blackout_id)
    SELECT %(organization)s, resource, unit, %(by)s, starts, ends, 'blackout', 1, 'blackout', %(at)s, ends, 0, %(by)s,
        %(id)s
    FROM unnest(%(resources)s::bigint[], %(units)s::bigint[], %(starts)s::timestamptz[], %(ends)s::timestamptz[])
        AS part (resource, unit, starts, ends)
    ON CONFLICT ON CONSTRAINT bookings_never_overlap DO NOTHING
    RETURNING id
), audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, 1, %(at)s, %(by)s, 'blackout', NULL, 'blackout' FROM closed
)
SELECT count(*) FROM closed
"""
_OPEN = """
WITH opened AS (
    UPDATE bookings SET status = 'cancelled', version = version + 1, ended_at = %(at)s
    WHERE organization_id = %(organization)s AND blackout_id = %(id)s AND status = 'blackout'
    RETURNING organization_id, id, version
)
INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
SELECT organization_id, id, version, %(at)s, %(by)s, 'blackout', 'blackout', 'cancelled' FROM opened
"""
