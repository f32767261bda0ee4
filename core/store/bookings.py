"""Bookings: each change is one statement, which writes its audit row and its messages too."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import errors

from core.domain.booking import Booking, Status
from core.domain.messages import URGENT, Due
from core.store.database import Connection, Row, broken_constraint
from core.store.tables import OCCUPIES
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

NEVER_OVERLAP = "bookings_never_overlap"

_COLUMNS = """id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    hold_until, release_at, checked_in_at, ended_at"""

# OFFSET 0 keeps the planner from joining: a plan that is made while the table is empty must look up one unit as well.
_HOLD = f"""
WITH unit AS (
    SELECT u.id FROM units u
    JOIN organizations o ON o.id = u.organization_id AND o.catalogue_version = %(catalogue_version)s
    WHERE u.organization_id = %(organization)s AND u.resource_id = %(resource)s AND u.id = ANY(%(units)s)
      AND NOT EXISTS (
        SELECT FROM bookings b WHERE b.{OCCUPIES}
          AND occupied_line(b.unit_id, b.starts, b.ends) && occupied_line(u.id, %(starts)s, %(ends)s) OFFSET 0)
    ORDER BY u.position LIMIT 1
), held AS (
    INSERT INTO bookings
        (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, hold_until)
    SELECT %(organization)s, %(resource)s, unit.id, %(member)s, %(starts)s, %(ends)s, 'held', 1, %(via)s, %(hold_until)s
    FROM unit
    ON CONFLICT ON CONSTRAINT {NEVER_OVERLAP} DO NOTHING
    RETURNING id, unit_id
), audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, 1, %(at)s, %(member)s, %(via)s, NULL, 'held' FROM held
), planned AS (
    INSERT INTO messages (organization_id, booking_id, kind, due_at, not_before, urgency)
    SELECT %(organization)s, id, 'hold_over', %(hold_until)s, %(hold_until)s, 0 FROM held
)
SELECT held.id, held.unit_id, unit.id IS NOT NULL FROM (SELECT) AS one LEFT JOIN unit ON TRUE LEFT JOIN held ON TRUE
"""  # noqa: S608 - only this module's own constants are put in

_SAVE = """
WITH due AS (
    SELECT kind, at, urgency FROM json_to_recordset(%(due)s) AS due (kind text, at timestamptz, urgency smallint)
), changed AS (
    UPDATE bookings SET status = %(status)s, version = %(version)s, release_at = %(release_at)s,
        checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s
    WHERE organization_id = %(organization)s AND id = %(id)s AND version = %(version)s - 1
    RETURNING id
), audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, %(version)s, %(at)s, %(by)s, %(via)s, %(before)s, %(status)s FROM changed
), unplanned AS (
    DELETE FROM messages m USING changed
    WHERE m.organization_id = %(organization)s AND m.booking_id = changed.id AND m.state = 'waiting'
      AND (m.kind, m.due_at) NOT IN (SELECT kind, at FROM due)
), planned AS (
    INSERT INTO messages (organization_id, booking_id, kind, due_at, not_before, urgency)
    SELECT %(organization)s, changed.id, due.kind, due.at, due.at, due.urgency
    FROM changed, due
    ON CONFLICT DO NOTHING
), closed AS (
    DELETE FROM access_codes c USING changed
    WHERE c.organization_id = %(organization)s AND c.booking_id = changed.id AND %(codeless)s
)
SELECT count(*) FROM changed
"""


@dataclass(frozen=True, slots=True)
class Wish:
    """A slot that a member wants held; any of the units will do."""

    organization: OrganizationId
    resource: ResourceId
    units: Sequence[UnitId]
    member: MemberId
    during: Interval
    via: str
    hold_until: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a wish: the hold, or whether a unit seemed free when somebody else was quicker."""

    held: Booking | None
    seemed_free: bool


class Overlap(Exception):  # noqa: N818 - the constraint's answer, which a use case turns into a refusal
    """The exclusion constraint gave the unit to somebody else."""


class Stale(Exception):  # noqa: N818 - the same, of a compare-and-set
    """The booking was changed since it was read."""


async def hold(connection: Connection, wish: Wish, *, catalogue_version: int, at: datetime) -> Outcome:
    """
    Take the first of the units that is free, and say so if none was.

    The insert is the check: whoever loses the race gets no row, and no error that would cost a transaction. Nothing is
    held when the catalogue is no longer of that version.
    """
    parameters = {
        "organization": wish.organization,
        "resource": wish.resource,
        "units": wish.units,
        "member": wish.member,
        "starts": wish.during.start,
        "ends": wish.during.end,
        "via": wish.via,
        "hold_until": wish.hold_until,
        "catalogue_version": catalogue_version,
        "at": at,
    }
    row = await (await connection.execute(_HOLD, parameters)).fetchone()
    if row is None or row[0] is None:
        return Outcome(None, seemed_free=row is not None and row[2])
    booking = Booking(
        id=BookingId(row[0]),
        organization=wish.organization,
        resource=wish.resource,
        unit=UnitId(row[1]),
        member=wish.member,
        during=wish.during,
        status=Status.HELD,
        version=1,
        via=wish.via,
        hold_until=wish.hold_until,
    )
    return Outcome(booking, seemed_free=True)


async def save(
    connection: Connection,
    booking: Booking,
    *,
    before: Booking,
    by: MemberId | None,
    via: str,
    at: datetime,
    due: Iterable[Due],
) -> None:
    """
    Write the next state of a booking, if it still is in the state before.

    Its audit row and its messages are written by the same statement; messages that wait and are no longer due are
    taken back, and its access code dies with the booking. Raises Stale when it was changed meanwhile, Overlap when its
    unit was given to somebody else.
    """
    parameters = {
        "organization": booking.organization,
        "id": booking.id,
        "status": booking.status,
        "version": booking.version,
        "release_at": booking.release_at,
        "checked_in_at": booking.checked_in_at,
        "ended_at": booking.ended_at,
        "before": before.status,
        "by": by,
        "via": via,
        "at": at,
        "due": json.dumps([_planned(message) for message in due]),
        "codeless": booking.ended_at is not None,
    }
    try:
        row = await (await connection.execute(_SAVE, parameters)).fetchone()
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) != NEVER_OVERLAP:
            raise
        raise Overlap from failure
    if row is None or row[0] == 0:
        raise Stale


async def found(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands; None where the organization has no such."""
    query = f"SELECT {_COLUMNS} FROM bookings WHERE organization_id = %s AND id = %s"  # noqa: S608 - own constants
    row = await (await connection.execute(query, (organization, booking))).fetchone()
    return _booking(row) if row else None


async def locked(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands, and lock it until the transaction ends."""
    query = f"SELECT {_COLUMNS} FROM bookings WHERE organization_id = %s AND id = %s FOR UPDATE"  # noqa: S608 - own constants
    row = await (await connection.execute(query, (organization, booking))).fetchone()
    return _booking(row) if row else None


async def several(
    connection: Connection, organizations: Sequence[OrganizationId], ids: Sequence[BookingId]
) -> dict[BookingId, Booking]:
    """Return the bookings of these ids, each in the organization at the same place of the other list."""
    query = f"""SELECT {_COLUMNS} FROM bookings
        WHERE (organization_id, id) IN (SELECT * FROM unnest(%s::bigint[], %s::bigint[]))"""  # noqa: S608 - own constants
    rows = await (await connection.execute(query, (list(organizations), list(ids)))).fetchall()
    return {booking.id: booking for booking in map(_booking, rows)}


async def of_member(
    connection: Connection, organization: OrganizationId, member: MemberId, *, ending_after: datetime
) -> list[Booking]:
    """Return the member's bookings that occupy a unit and end after the instant, in order."""
    query = f"""SELECT {_COLUMNS} FROM bookings
        WHERE organization_id = %s AND member_id = %s AND ends > %s AND {OCCUPIES} ORDER BY starts, id"""  # noqa: S608 - own constants
    cursor = await connection.execute(query, (organization, member, ending_after))
    return [_booking(row) for row in await cursor.fetchall()]


async def last_cancelled(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> Booking | None:
    """Return what the member's booking was that ended last by being cancelled, if that was since the instant."""
    query = f"""SELECT {_COLUMNS} FROM bookings WHERE organization_id = %s AND member_id = %s
        AND status = 'cancelled' AND ended_at >= %s ORDER BY ended_at DESC LIMIT 1"""  # noqa: S608 - own constants
    row = await (await connection.execute(query, (organization, member, since))).fetchone()
    return _booking(row) if row else None


async def in_the_way(connection: Connection, units: Sequence[UnitId], during: Interval) -> list[Booking]:
    """Return, and lock, the bookings that occupy any of the units in that time."""
    query = f"""SELECT {_COLUMNS} FROM bookings, unnest(%s::bigint[]) AS wanted (unit)
        WHERE occupied_line(unit_id, starts, ends) && occupied_line(wanted.unit, %s, %s) AND {OCCUPIES}
        ORDER BY id FOR UPDATE OF bookings"""  # noqa: S608 - own constants
    cursor = await connection.execute(query, (list(units), during.start, during.end))
    return [_booking(row) for row in await cursor.fetchall()]


async def occupied(
    connection: Connection, units: Sequence[UnitId], during: Interval, *, now: datetime
) -> dict[UnitId, list[Interval]]:
    """
    Return, per unit, the times inside `during` that really are taken, in order.

    A hold or an unattended booking whose time is over takes nothing, even before anybody has tidied it away.
    """
    query = f"""SELECT wanted.unit, b.starts, b.ends FROM unnest(%s::bigint[]) AS wanted (unit) CROSS JOIN LATERAL (
            SELECT starts, ends FROM bookings
            WHERE occupied_line(unit_id, starts, ends) && occupied_line(wanted.unit, %s, %s) AND {OCCUPIES}
              AND NOT (status = 'held' AND hold_until <= %s) AND NOT (status = 'confirmed' AND release_at <= %s)
            OFFSET 0) b
        ORDER BY b.starts"""  # noqa: S608 - own constants
    cursor = await connection.execute(query, (list(units), during.start, during.end, now, now))
    taken: dict[UnitId, list[Interval]] = {unit: [] for unit in units}
    for unit, starts, ends in await cursor.fetchall():
        taken[unit].append(Interval(starts, ends))
    return taken


async def history(
    connection: Connection, organization: OrganizationId, booking: BookingId
) -> list[tuple[str | None, str]]:
    """Return the booking's transitions, before and after, in order."""
    query = "SELECT before, after FROM audit WHERE organization_id = %s AND booking_id = %s ORDER BY version"
    return [(row[0], row[1]) for row in await (await connection.execute(query, (organization, booking))).fetchall()]


def _planned(message: Due) -> dict[str, object]:
    return {"kind": message.kind, "at": message.at.isoformat(), "urgency": 0 if message.kind in URGENT else 1}


def _booking(row: Row) -> Booking:
    return Booking(
        id=row[0],
        organization=row[1],
        resource=row[2],
        unit=row[3],
        member=row[4],
        during=Interval(row[5], row[6]),
        status=Status(row[7]),
        version=row[8],
        via=row[9],
        hold_until=row[10],
        release_at=row[11],
        checked_in_at=row[12],
        ended_at=row[13],
    )
