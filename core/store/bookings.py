"""Bookings: each change is one statement, which writes its audit row and its messages too."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import errors

from core.domain.bookings.booking import Booking, Status
from core.domain.messages import URGENT, Due
from core.domain.rules.policy import Claim
from core.store import quotas
from core.store.database import Connection, Row, broken_constraint
from core.store.quotas import Used
from core.store.tables import OCCUPIES, STALE
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

NEVER_OVERLAP = "bookings_never_overlap"

_COLUMNS = """id, organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    hold_until, blocks_until, charged, confirmed_at, release_at, late, checked_in_at, ended_at, because,
    booked_by, attendee_ids, companion_units, requested_at"""

# OFFSET 0 keeps the planner from joining: a plan that is made while the table is empty must look up one unit as well.
_HOLD = f"""
WITH {{quota}} unit AS (
    SELECT u.id FROM units u
    JOIN organizations o ON o.id = u.organization_id AND o.catalogue_version = %(catalogue_version)s
    WHERE u.organization_id = %(organization)s AND u.resource_id = %(resource)s AND u.id = ANY(%(units)s)
      AND NOT EXISTS (
        SELECT FROM bookings b WHERE b.{OCCUPIES}
          AND occupied_line(b.unit_id, b.starts, b.blocks_until) && occupied_line(u.id, %(starts)s, %(blocks_until)s)
        OFFSET 0)
    ORDER BY {{order}} u.position LIMIT 1
), held AS (
    INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
        hold_until, blocks_until, charged, booked_by)
    SELECT %(organization)s, %(resource)s, unit.id, %(member)s, %(starts)s, %(ends)s, 'held', 1, %(via)s,
        %(hold_until)s, %(blocks_until)s, %(charged)s, %(by)s
    FROM unit {{turn}}
    ON CONFLICT ON CONSTRAINT {NEVER_OVERLAP} DO NOTHING
    RETURNING id, unit_id
), audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, 1, %(at)s, %(by)s, %(via)s, NULL, 'held' FROM held
), planned AS (
    INSERT INTO messages (organization_id, booking_id, kind, due_at, not_before, urgency)
    SELECT %(organization)s, id, 'hold_over', %(hold_until)s, %(hold_until)s, 0 FROM held
)
SELECT held.id, held.unit_id, unit.id IS NOT NULL, {{verdict}}
FROM (SELECT) AS one LEFT JOIN unit ON TRUE LEFT JOIN held ON TRUE
"""  # noqa: S608 - only this module's own constants are put in
_LAST_USED = """(u.id = (SELECT unit_id FROM bookings
        WHERE organization_id = %(organization)s AND member_id = %(member)s AND resource_id = %(resource)s
          AND confirmed_at IS NOT NULL ORDER BY starts DESC LIMIT 1)) IS TRUE DESC,"""

_SAVE = """
WITH {quota} due AS (
    SELECT * FROM json_to_recordset(%(due)s) AS due (kind text, at timestamptz, member bigint, urgency smallint)
), changed AS (
    UPDATE bookings SET status = %(status)s, version = %(version)s, hold_until = %(hold_until)s,
        charged = %(charged)s, confirmed_at = %(confirmed_at)s, release_at = %(release_at)s, late = %(late)s,
        checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        attendee_ids = %(attendees)s, requested_at = %(requested_at)s {place}
    {from_turn}
    WHERE organization_id = %(organization)s AND id = %(id)s AND version = %(version)s - 1
    RETURNING id
) {companions}, audited AS (
    INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
    SELECT %(organization)s, id, %(version)s, %(at)s, %(by)s, %(via)s, %(before)s, %(status)s FROM {all}
), unplanned AS (
    DELETE FROM messages m USING changed
    WHERE m.organization_id = %(organization)s AND m.booking_id = changed.id AND m.state = 'waiting'
      AND (m.kind, m.due_at, m.member_id) NOT IN (SELECT kind, at, member FROM due)
), planned AS (
    INSERT INTO messages (organization_id, booking_id, kind, due_at, member_id, not_before, urgency)
    SELECT %(organization)s, changed.id, due.kind, due.at, due.member, due.at, due.urgency
    FROM changed, due
    ON CONFLICT DO NOTHING
), closed AS (
    DELETE FROM access_codes c USING changed
    WHERE c.organization_id = %(organization)s AND c.booking_id = changed.id
      AND (%(codeless)s OR c.resource_id <> %(resource)s)
)
SELECT (SELECT count(*) FROM changed), {verdict}
"""
_COMPANIONS = """, followed AS (
    UPDATE bookings b SET status = %(status)s, version = %(version)s, hold_until = %(hold_until)s,
        charged = least(%(charged)s, %(minutes)s), confirmed_at = %(confirmed_at)s, release_at = %(release_at)s,
        late = %(late)s, checked_in_at = %(checked_in_at)s, ended_at = %(ended_at)s, because = %(because)s,
        requested_at = %(requested_at)s, starts = %(starts)s, ends = %(ends)s,
        blocks_until = greatest(%(starts)s, %(used)s + (b.blocks_until - b.ends))
    FROM changed WHERE b.leader_id = changed.id
    RETURNING b.id
), everything AS (SELECT id FROM changed UNION ALL SELECT id FROM followed)"""
_PLACE = """, resource_id = %(resource)s, unit_id = %(unit)s, starts = %(starts)s, ends = %(ends)s,
        blocks_until = %(blocks_until)s"""


_ACCOMPANY = """
WITH followed AS (
    UPDATE bookings SET leader_id = %(leader)s WHERE organization_id = %(organization)s AND id = ANY(%(others)s)
), quiet AS (
    DELETE FROM messages WHERE organization_id = %(organization)s AND booking_id = ANY(%(others)s)
)
UPDATE bookings SET companion_units = %(units)s WHERE organization_id = %(organization)s AND id = %(leader)s
"""
_IN_THE_WAY = f"""
SELECT {_COLUMNS} FROM bookings WHERE id IN (
    SELECT coalesce(b.leader_id, b.id) FROM unnest(%(units)s::bigint[]) AS wanted (unit) CROSS JOIN LATERAL (
        SELECT id, leader_id FROM bookings
        WHERE occupied_line(unit_id, starts, blocks_until) && occupied_line(wanted.unit, %(starts)s, %(ends)s)
          AND {OCCUPIES} AND {{which}} OFFSET 0) b)
ORDER BY id FOR UPDATE
"""  # noqa: S608 - only this module's own constants are put in


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot that a member wants held, and how long it blocks a unit; any of the units will do."""

    organization: OrganizationId
    resource: ResourceId
    units: Sequence[UnitId]
    member: MemberId
    by: MemberId
    """Who makes it, perhaps for that member."""
    during: Interval
    blocked: Interval
    via: str
    hold_until: datetime
    claims: Sequence[Claim] | None = None
    """What it takes of which quotas; None where no quota ever counts it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What came of asking for a slot: the hold, or why there is none.

    Somebody else was quicker on a unit that seemed free, or on the member's quotas (`raced`), or quotas are used up.
    """

    held: Booking | None
    seemed_free: bool
    raced: bool = False
    exceeded: tuple[Used, ...] = ()


class Overlap(Exception):  # noqa: N818 - the constraint's answer, which a use case turns into a refusal
    """The exclusion constraint gave the unit to somebody else."""


class Stale(Exception):  # noqa: N818 - the same, of a compare-and-set
    """The booking was changed since it was read."""


class Raced(Exception):  # noqa: N818 - the answer of a compare-and-set, too
    """Another booking took of the same quotas meanwhile."""


class Exceeded(Exception):  # noqa: N818 - the quotas' answer, which a use case turns into a refusal
    """Quotas have less left than the change needs."""

    def __init__(self, used: tuple[Used, ...]) -> None:
        super().__init__(used)
        self.used = used


async def hold(connection: Connection, slot: Slot, *, catalogue_version: int, at: datetime) -> Outcome:
    """
    Take the first of the units that is free, the member's last one before all others, and say so if none was.

    The insert is the check: whoever loses the race gets no row, and no error that would cost a transaction. Nothing is
    held when the catalogue is no longer of that version, or a quota has too little left.
    """
    parameters = {
        "organization": slot.organization,
        "resource": slot.resource,
        "units": slot.units,
        "member": slot.member,
        "by": slot.by,
        "starts": slot.during.start,
        "ends": slot.during.end,
        "blocks_until": slot.blocked.end,
        "charged": slot.during.minutes,
        "via": slot.via,
        "hold_until": slot.hold_until,
        "catalogue_version": catalogue_version,
        "at": at,
        **quotas.parameters(slot.claims),
        "booking": quotas.NO_BOOKING,
    }
    query = _HOLD.format(
        quota=quotas.taking(slot.claims) if slot.claims is not None else "",
        turn=quotas.TURN if slot.claims is not None else "",
        verdict=quotas.VERDICT if slot.claims is not None else quotas.NO_VERDICT,
        order=_LAST_USED if len(slot.units) > 1 else "",
    )
    row = await (await connection.execute(query.encode(), parameters)).fetchone()
    if row is None or row[0] is None:
        raced, exceeded = quotas.verdict(row[3:]) if row else (False, ())
        return Outcome(None, seemed_free=row is not None and row[2], raced=raced, exceeded=exceeded)
    booking = Booking(
        id=BookingId(row[0]),
        organization=slot.organization,
        resource=slot.resource,
        unit=UnitId(row[1]),
        member=slot.member,
        during=slot.during,
        status=Status.HELD,
        version=1,
        via=slot.via,
        hold_until=slot.hold_until,
        blocks_until=slot.blocked.end,
        charged=slot.during.minutes,
        booked_by=slot.by,
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
    claims: Sequence[Claim] | None = None,
) -> None:
    """
    Write the next state of a booking, if it still is in the state before.

    Its audit row and its messages are written by the same statement; messages that wait and are no longer due are
    taken back, and its access code dies with the booking, or with the door that it opened. With `claims`, what they
    need must be left of the member's quotas. Raises Stale when it was changed meanwhile, Overlap when its unit was
    given to somebody else, Exceeded or Raced as the quotas say.
    """
    parameters = {
        "organization": booking.organization,
        "id": booking.id,
        "member": booking.member,
        "resource": booking.resource,
        "unit": booking.unit,
        "starts": booking.during.start,
        "ends": booking.during.end,
        "blocks_until": booking.blocks_until,
        "status": booking.status,
        "version": booking.version,
        "hold_until": booking.hold_until,
        "charged": booking.charged,
        "confirmed_at": booking.confirmed_at,
        "release_at": booking.release_at,
        "late": booking.late,
        "checked_in_at": booking.checked_in_at,
        "ended_at": booking.ended_at,
        "because": booking.because,
        "requested_at": booking.requested_at,
        "attendees": list(booking.attendees),
        "before": before.status,
        "by": by,
        "via": via,
        "at": at,
        "due": json.dumps([_planned(message) for message in due]),
        "minutes": booking.during.minutes,
        "used": _used_until(booking, before),
        "codeless": booking.ended_at is not None or booking.status is Status.CANCELLING,
        **quotas.parameters(claims),
        "booking": booking.id,
    }
    stays = _place(booking) == _place(before)
    query = _SAVE.format(
        quota=quotas.taking(claims) if claims is not None else "",
        from_turn="FROM turn" if claims is not None else "",
        verdict=quotas.VERDICT if claims is not None else quotas.NO_VERDICT,
        place="" if stays else _PLACE,
        companions=_COMPANIONS if booking.companions else "",
        all="everything" if booking.companions else "changed",
    )
    try:
        row = await (await connection.execute(query.encode(), parameters)).fetchone()
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) != NEVER_OVERLAP:
            raise
        raise Overlap from failure
    if row is None or row[0] == 0:
        raced, exceeded = quotas.verdict(row[1:]) if row else (False, ())
        if exceeded:
            raise Exceeded(exceeded)
        raise Raced if raced else Stale


def _used_until(booking: Booking, before: Booking) -> datetime:
    """Return the end without the buffer: of what ended early, the minute in which it did."""
    if booking.status is not Status.COMPLETED:
        return booking.during.end
    return booking.blocks_until - (before.blocks_until - before.during.end)


def _place(booking: Booking) -> tuple[object, ...]:
    return booking.resource, booking.unit, booking.during, booking.blocks_until


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
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    *,
    ending_after: datetime,
    lock: bool = False,
) -> list[Booking]:
    """Return the member's bookings that stand and end after the instant, in order, perhaps locked."""
    query = f"""SELECT {_COLUMNS} FROM bookings
        WHERE organization_id = %s AND member_id = %s AND ends > %s AND status IN ('held', 'confirmed', 'in_use')
          AND leader_id IS NULL
        ORDER BY starts, id {"FOR NO KEY UPDATE" if lock else ""}"""  # noqa: S608 - own constants
    cursor = await connection.execute(query.encode(), (organization, member, ending_after))
    return [_booking(row) for row in await cursor.fetchall()]


async def last_resource(connection: Connection, organization: OrganizationId, member: MemberId) -> ResourceId | None:
    """Return the resource of the member's latest booking that was kept or still stands."""
    query = """SELECT resource_id FROM bookings WHERE organization_id = %s AND member_id = %s
        AND status IN ('confirmed', 'in_use', 'completed') ORDER BY starts DESC LIMIT 1"""
    row = await (await connection.execute(query, (organization, member))).fetchone()
    return ResourceId(row[0]) if row else None


async def being_cancelled(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the member's bookings whose cancellation can still be taken back, the last one first."""
    query = f"""SELECT {_COLUMNS} FROM bookings WHERE organization_id = %s AND member_id = %s
        AND status = 'cancelling' AND hold_until > %s AND leader_id IS NULL ORDER BY hold_until DESC, id"""  # noqa: S608 - own constants
    cursor = await connection.execute(query, (organization, member, now))
    return [_booking(row) for row in await cursor.fetchall()]


async def in_the_way(connection: Connection, units: Sequence[UnitId], during: Interval) -> list[Booking]:
    """Return, and lock, the bookings that block any of the units in that time; a companion's leader in its place."""
    parameters = {"units": list(units), "starts": during.start, "ends": during.end}
    cursor = await connection.execute(_IN_THE_WAY.format(which="TRUE").encode(), parameters)
    return [_booking(row) for row in await cursor.fetchall()]


async def removable(
    connection: Connection, units: Sequence[UnitId], during: Interval, *, member: MemberId, now: datetime
) -> list[Booking]:
    """Return, and lock, those of them that time has ended, or that this member has just cancelled."""
    which = f"({STALE.format(now='%(now)s')} OR status = 'cancelling' AND member_id = %(member)s)"
    parameters = {"units": list(units), "starts": during.start, "ends": during.end, "member": member, "now": now}
    cursor = await connection.execute(_IN_THE_WAY.format(which=which).encode(), parameters)
    return [_booking(row) for row in await cursor.fetchall()]


async def accompany(connection: Connection, leader: Booking, others: Sequence[Booking]) -> None:
    """Let one of several new holds speak for all: the others follow it, and have no messages of their own."""
    parameters = {
        "organization": leader.organization,
        "leader": leader.id,
        "others": [other.id for other in others],
        "units": list(leader.companions),
    }
    await connection.execute(_ACCOMPANY, parameters)


async def no_shows(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime, now: datetime
) -> int:
    """Count the member's bookings that began since the instant and that nobody checked in to."""
    query = """SELECT count(*) FROM bookings WHERE organization_id = %s AND member_id = %s AND starts >= %s
        AND leader_id IS NULL
        AND (status = 'no_show' OR status = 'confirmed' AND release_at <= %s)"""
    row = await (await connection.execute(query, (organization, member, since, now))).fetchone()
    return int(row[0]) if row else 0


async def history(
    connection: Connection, organization: OrganizationId, booking: BookingId
) -> list[tuple[str | None, str]]:
    """Return the booking's transitions, before and after, in order."""
    query = "SELECT before, after FROM audit WHERE organization_id = %s AND booking_id = %s ORDER BY version"
    return [(row[0], row[1]) for row in await (await connection.execute(query, (organization, booking))).fetchall()]


def _planned(message: Due) -> dict[str, object]:
    urgency = 0 if message.kind in URGENT else 1
    return {"kind": message.kind, "at": message.at.isoformat(), "member": message.member, "urgency": urgency}


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
        blocks_until=row[11],
        charged=row[12],
        confirmed_at=row[13],
        release_at=row[14],
        late=row[15],
        checked_in_at=row[16],
        ended_at=row[17],
        because=row[18],
        booked_by=row[19],
        attendees=tuple(row[20]),
        companions=tuple(row[21]),
        requested_at=row[22],
    )
