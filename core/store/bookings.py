"""Bookings: each change is one statement, which also writes its audit row and its messages."""

import json
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from psycopg import errors

from core.domain.bookings.booking import Booking
from core.domain.bookings.changes import changes
from core.domain.bookings.planning import AS_PLANNED, Amendment, kept, planned
from core.domain.bookings.status import Status, WaitsFor
from core.domain.bookings.stay import Stay
from core.domain.messages import URGENT, Due
from core.domain.rules.policy import Claim
from core.errors import HeldSlot
from core.store import audit, messages, quotas
from core.store.database import Connection, LostRace, broken_constraint, savepoint
from core.store.quotas import Used
from core.store.statements import Row, statements
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

NEVER_OVERLAP = "bookings_never_overlap"
FREE = frozenset({Status.EXPIRED, Status.CANCELLED, Status.NO_SHOW})
"""The states in which a booking leaves its unit to others, as the column `occupies` has it."""

_OWN = ["resource", "unit", "attendees", "offered_to"]
"""What a companion has of its own, and does not follow its leader in."""

_SQL = statements("bookings")
_HOLD = _SQL["hold"].variants("counted", "several")
_SAVE = _SQL["save"].variants("counted", "companions", "door")
_FOUND = _SQL["found"].without("locked")
_OF_MEMBER = _SQL["of_member"].without("locked")
_OF_TIME = {True: _SQL["of_time"].without("everybody"), False: _SQL["of_time"].without("member")}
_IN_THE_WAY = _SQL["in_the_way"].without("over")


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot to hold for a member, with the time for which it blocks a unit; any of the units will do."""

    organization: OrganizationId
    resource: ResourceId
    units: Sequence[UnitId]
    member: MemberId
    by: MemberId
    """The member who asks for it, perhaps for `member`."""
    during: Interval
    blocked: Interval
    via: str
    lapses_at: datetime
    stay: Stay
    claims: Sequence[Claim] | None = None
    """Its shares of quotas; None if no quota ever counts it."""
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    The result of an attempt to hold a slot: the hold, or the reason for none.

    Somebody else was quicker, on a unit that seemed free or on the member's quotas (`raced`), or quotas are used up.
    """

    held: Booking | None
    seemed_free: bool
    raced: bool = False
    exceeded: tuple[Used, ...] = ()


class Overlap(Exception):  # noqa: N818 - the constraint's answer, which a use case turns into a refusal
    """The exclusion constraint gave the unit to somebody else."""


class Exceeded(Exception):  # noqa: N818 - the quotas' answer, which a use case turns into a refusal
    """Quotas have less left than the change needs."""

    def __init__(self, used: tuple[Used, ...]) -> None:
        super().__init__(used)
        self.used = used


async def hold(connection: Connection, slot: Slot, *, catalogue_version: int, at: datetime) -> Outcome:
    """
    Hold the first of the units that is free, the one that the member had last before all others.

    The insert is the check: a lost race gives no row, and no error that would cost a transaction. Nothing is held when
    the catalogue is no longer of that version, or a quota has too little left.
    """
    statement = _HOLD[slot.claims is not None, len(slot.units) > 1]
    row = await statement.row(
        connection,
        dict,
        organization=slot.organization,
        resource=slot.resource,
        units=slot.units,
        member=slot.member,
        by=slot.by,
        starts=slot.during.start,
        ends=slot.during.end,
        blocked=slot.blocked.end,
        charged=slot.stay.minutes,
        rings_at=slot.stay.rings_at,
        check_in_by=slot.stay.check_in_by,
        via=slot.via,
        until=slot.lapses_at,
        catalogue=catalogue_version,
        at=at,
        claims=quotas.packed(slot.claims),
        title=slot.title,
        booking=quotas.NO_BOOKING,
        facts=_facts(slot),
    )
    if row is None:
        raise AssertionError("a hold answers in one row")
    if row["id"] is None:
        raced, exceeded = quotas.verdict(row)
        return Outcome(None, seemed_free=row["seemed_free"], raced=raced, exceeded=exceeded)
    return Outcome(_held(slot, row), seemed_free=True)


def _facts(slot: Slot) -> str:
    """Return what the audit notes of a hold, but for the unit; its title stands with the booking, until it changes."""
    return json.dumps(
        {
            "status": Status.HELD,
            "resource": slot.resource,
            "holder": slot.member,
            "starts": slot.during.start.isoformat(),
            "ends": slot.during.end.isoformat(),
        }
    )


async def save(
    connection: Connection,
    booking: Booking,
    *,
    before: Booking,
    by: MemberId | None,
    via: str,
    at: datetime,
    amendment: Amendment = AS_PLANNED,
    claims: Sequence[Claim] | None = None,
) -> None:
    """
    Write the next state of a booking, if it still is in the state before.

    Its audit row and its messages, those of its new state with the verb's `amendment`, are written by the same
    statement; waiting messages that are neither due any longer nor `kept` are taken back, and its access code dies with
    the booking, or with the door that it opened. With `claims`, the member's quotas must have enough left. Raises
    LostRace if the booking, or its holder's use of the quotas, was changed meanwhile, Overlap if its unit was given to
    somebody else, Exceeded if too little of a quota is left.
    """
    due = amendment.applied(planned(booking, before=before, now=at))
    changed = changes(before, booking)
    statement = _SAVE[claims is not None, bool(booking.companions), _leaves_door(booking, before)]
    try:
        # Only another slot can be somebody else's; all other changes are spared the savepoint's round trips.
        async with savepoint(connection) if _takes(booking, before) else nullcontext():
            row = await statement.row(
                connection,
                dict,
                **_state(booking),
                before=json.dumps(changed.before),
                after=json.dumps(changed.after),
                **audit.packed(changed.personal),
                own=_OWN,
                by=by,
                via=via,
                at=at,
                due=json.dumps([_planned(message) for message in due]),
                kept=[kind.value for kind in kept(booking, before=before)],
                minutes=booking.during.minutes,
                used_until=_used_until(booking, before),
                claims=quotas.packed(claims),
                booking=booking.id,
            )
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) != NEVER_OVERLAP:
            raise
        raise Overlap from failure
    if row is None:
        raise AssertionError("a save answers in one row")
    # Which of two reasons: too little left is told to the person, a lost race is only tried again.
    if not row["changed"]:
        _, exceeded = quotas.verdict(row)
        raise Exceeded(exceeded) if exceeded else LostRace
    # Only then, because it is a round trip of its own; the tick finds later messages in time.
    if any(message.at <= at for message in due):
        await messages.announce(connection)


def _state(booking: Booking) -> dict[str, object]:
    """Return the booking's fields by the names that `save` gives them."""
    return {
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
        "lapses_at": booking.lapses_at,
        "charged": booking.charged,
        "confirmed_at": booking.confirmed_at,
        "release_at": booking.release_at,
        "late": booking.late,
        "checked_in_at": booking.checked_in_at,
        "ended_at": booking.ended_at,
        "because": booking.because,
        "requested_at": booking.requested_at,
        "waits_for": booking.waits_for,
        "decided_by": booking.decided_by,
        "attendees": list(booking.attendees),
        "rings_at": booking.rings_at,
        "check_in_by": booking.check_in_by,
        "absentees": list(booking.absentees),
        "booked_by": booking.booked_by or booking.member,
        "offered_to": booking.offered_to,
        "offered_until": booking.offered_until,
        "handed_by": booking.handed_by,
        "called_off_by": booking.called_off_by,
        "title": booking.title,
        "was_title": booking.was_title,
        "was_resource": booking.was[0] if booking.was else None,
        "was_starts": booking.was[1].start if booking.was else None,
        "was_ends": booking.was[1].end if booking.was else None,
    }


def _leaves_door(booking: Booking, before: Booking) -> bool:
    """Return whether the booking loses the door that its access code opens, or the one who was told it."""
    over = booking.ended_at is not None or booking.status is Status.CANCELLING
    return over or booking.resource != before.resource or booking.member != before.member


def _takes(booking: Booking, before: Booking) -> bool:
    """Return whether the booking blocks any time that it did not block before."""
    if booking.status in FREE or before.status in FREE:
        return booking.status not in FREE
    stays = booking.unit == before.unit and booking.during.start >= before.during.start
    return not stays or booking.blocks_until > before.blocks_until


def _used_until(booking: Booking, before: Booking) -> datetime:
    """Return the end of use, without the buffer; for a booking that ended early, the minute in which it did."""
    # Companions have buffers of their own, so they need this end rather than the leader's `blocks_until`.
    if booking.status is not Status.COMPLETED:
        return booking.during.end
    return booking.blocks_until - (before.blocks_until - before.during.end)


async def found(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands; None if the organization has no such booking."""
    return await _FOUND.row(connection, _booking, organization=organization, booking=booking)


async def locked(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands, and lock it until the transaction ends."""
    return await _SQL["found"].row(connection, _booking, organization=organization, booking=booking)


async def several(
    connection: Connection, organizations: Sequence[OrganizationId], ids: Sequence[BookingId]
) -> dict[BookingId, Booking]:
    """Return the bookings of these ids, each in the organization at the same place of the other list."""
    known = await _SQL["several"].rows(connection, _booking, organizations=list(organizations), bookings=list(ids))
    return {booking.id: booking for booking in known}


async def of_member(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    *,
    ending_after: datetime,
    lock: bool = False,
) -> list[Booking]:
    """Return the member's bookings that stand and end after the instant, in order, perhaps locked."""
    statement = _SQL["of_member"] if lock else _OF_MEMBER
    return await statement.rows(
        connection, _booking, organization=organization, member=member, ending_after=ending_after
    )


async def of_time(
    connection: Connection,
    organization: OrganizationId,
    during: Interval,
    resources: Sequence[ResourceId],
    *,
    member: MemberId | None,
    most: int,
) -> list[Booking]:
    """Return the first bookings of these resources at some time of the interval, in order, perhaps of one member."""
    return await _OF_TIME[member is not None].rows(
        connection,
        _booking,
        organization=organization,
        starts=during.start,
        ends=during.end,
        resources=list(resources),
        member=member,
        most=most,
    )


async def of_attendee(
    connection: Connection, organization: OrganizationId, member: MemberId, *, ending_after: datetime
) -> list[Booking]:
    """Return the bookings of others that the member is named for, which stand and end after the instant, in order."""
    return await _SQL["of_attendee"].rows(
        connection, _booking, organization=organization, member=member, ending_after=ending_after
    )


async def of_concerned(
    connection: Connection, organization: OrganizationId, member: MemberId, *, ending_after: datetime
) -> list[Booking]:
    """Return the bookings that the member has, made or attends, which stand and end after the instant, in order."""
    return await _SQL["of_concerned"].rows(
        connection, _booking, organization=organization, member=member, ending_after=ending_after
    )


async def held_by(
    connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime, but: Interval
) -> list[HeldSlot]:
    """Return the slots that the member holds at the instant, for whomever, in order; not those for the time `but`."""
    return await _SQL["held_by"].rows(
        connection,
        lambda row: HeldSlot(
            BookingId(row["id"]), ResourceId(row["resource_id"]), Interval(row["starts"], row["ends"])
        ),
        organization=organization,
        member=member,
        at=at,
        starts=but.start,
        ends=but.end,
    )


async def last_resource(connection: Connection, organization: OrganizationId, member: MemberId) -> ResourceId | None:
    """Return the resource of the member's latest booking that was kept or still stands."""
    resource = await _SQL["last_resource"].value(connection, int, organization=organization, member=member)
    return ResourceId(resource) if resource else None


async def being_cancelled(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the member's bookings whose cancellation can still be taken back, the last one first."""
    return await _SQL["being_cancelled"].rows(connection, _booking, organization=organization, member=member, now=now)


async def released(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the member's bookings that were released and whose time is not over yet, the latest first."""
    return await _SQL["released"].rows(connection, _booking, organization=organization, member=member, now=now)


async def gone(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> list[Booking]:
    """Return the member's bookings for a time after `since` that stand no more, the one given up last first."""
    return await _SQL["gone"].rows(connection, _booking, organization=organization, member=member, since=since)


async def zones(connection: Connection, several: Sequence[Booking]) -> dict[BookingId, ZoneInfo]:
    """Return the zone in whose wall time each of the bookings is."""
    rows = await _SQL["zones"].rows(
        connection,
        lambda row: (BookingId(row["id"]), ZoneInfo(row["zone"])),
        organizations=[booking.organization for booking in several],
        bookings=[booking.id for booking in several],
        resources=[booking.resource for booking in several],
    )
    return dict(rows)


async def last_declined(
    connection: Connection, organization: OrganizationId, by: MemberId, *, since: datetime
) -> BookingId | None:
    """Return the request that the member declined last, if that was after the instant."""
    found = await _SQL["last_declined"].value(connection, int, organization=organization, by=by, since=since)
    return BookingId(found) if found else None


async def in_the_way(connection: Connection, units: Sequence[UnitId], during: Interval) -> list[Booking]:
    """
    Return, and lock, the bookings that block any of the units in that time; a companion's leader in its place.

    Some of them may be changed at that moment. The first reading waits for that, and returns what they are now, even if
    that is out of the way; the second one looks again.
    """
    await _IN_THE_WAY.rows(connection, _booking, units=list(units), starts=during.start, ends=during.end)
    return await _IN_THE_WAY.rows(connection, _booking, units=list(units), starts=during.start, ends=during.end)


async def removable(
    connection: Connection, units: Sequence[UnitId], during: Interval, *, member: MemberId, now: datetime
) -> list[Booking]:
    """Lock and return the blocking bookings that time has ended, or that this member has just cancelled."""
    return await _SQL["in_the_way"].rows(
        connection, _booking, units=list(units), starts=during.start, ends=during.end, member=member, now=now
    )


async def accompany(connection: Connection, leader: Booking, others: Sequence[Booking]) -> None:
    """Make one of several new holds the leader: the others follow it and have no messages of their own."""
    await _SQL["accompany"].run(
        connection,
        organization=leader.organization,
        leader=leader.id,
        others=[other.id for other in others],
        units=list(leader.companions),
    )


async def parted(
    connection: Connection, leader: Booking, after: Booking, *, given_back: UnitId, by: MemberId, via: str, at: datetime
) -> BookingId | None:
    """
    Part a unit from a booking that becomes `after`, and return the row that keeps it; None if it was parted meanwhile.

    `given_back` is the leader's own unit, in which case a companion's takes its place, or a companion's.
    """
    own = given_back == leader.unit
    row = await _SQL["part"].value(
        connection,
        int,
        organization=leader.organization,
        leader=leader.id,
        row=after.unit if own else given_back,
        unit=given_back,
        resource=leader.resource if own else None,
        units=list(after.companions),
        before=leader.status,
        by=by,
        via=via,
        at=at,
    )
    return BookingId(row) if row is not None else None


async def rejoin(
    connection: Connection,
    leader: Booking,
    part: BookingId,
    *,
    blocks_until: datetime,
    by: MemberId,
    via: str,
    at: datetime,
) -> bool:
    """
    Let what was parted follow a booking again, whose companions it is among; False if it was not parted from it.

    Raises Overlap if its unit was given to somebody else.
    """
    try:
        async with savepoint(connection):
            joined = await _SQL["rejoin"].value(
                connection,
                int,
                organization=leader.organization,
                leader=leader.id,
                part=part,
                units=list(leader.companions),
                blocks_until=blocks_until,
                by=by,
                via=via,
                at=at,
            )
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) != NEVER_OVERLAP:
            raise
        raise Overlap from failure
    return joined is not None


async def unanswerable(
    connection: Connection, organization: OrganizationId, *, now: datetime, until: datetime
) -> list[Booking]:
    """Return the requests for a time before `until` that nobody can answer: who was asked has left, or is suspended."""
    return await _SQL["unanswerable"].rows(connection, _booking, organization=organization, now=now, until=until)


async def no_shows(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime, now: datetime
) -> int:
    """Count the member's bookings since the instant that nobody checked in to."""
    counted = await _SQL["no_shows"].value(
        connection, int, organization=organization, member=member, since=since, now=now
    )
    return counted or 0


def _held(slot: Slot, row: Row) -> Booking:
    # The row holds only the statement's choices; the rest is as it was asked for.
    return Booking(
        id=BookingId(row["id"]),
        organization=slot.organization,
        resource=slot.resource,
        unit=UnitId(row["unit_id"]),
        member=slot.member,
        during=slot.during,
        status=Status.HELD,
        version=1,
        via=slot.via,
        lapses_at=slot.lapses_at,
        blocks_until=slot.blocked.end,
        charged=slot.stay.minutes,
        booked_by=slot.by,
        rings_at=slot.stay.rings_at,
        check_in_by=slot.stay.check_in_by,
        title=slot.title,
    )


def _planned(message: Due) -> dict[str, object]:
    urgency = 0 if message.kind in URGENT else 1
    return {"kind": message.kind, "at": message.at.isoformat(), "member": message.member, "urgency": urgency}


def _booking(row: Row) -> Booking:
    return Booking(
        id=row["id"],
        organization=row["organization_id"],
        resource=row["resource_id"],
        unit=row["unit_id"],
        member=row["member_id"],
        during=Interval(row["starts"], row["ends"]),
        status=Status(row["status"]),
        version=row["version"],
        via=row["via"],
        lapses_at=row["lapses_at"],
        blocks_until=row["blocks_until"],
        charged=row["charged"],
        confirmed_at=row["confirmed_at"],
        release_at=row["release_at"],
        late=row["late"],
        checked_in_at=row["checked_in_at"],
        ended_at=row["ended_at"],
        because=row["because"],
        booked_by=row["booked_by"],
        attendees=tuple(row["attendee_ids"]),
        rings_at=row["rings_at"],
        check_in_by=row["check_in_by"],
        absentees=tuple(row["absentee_ids"]),
        was=(row["was_resource_id"], Interval(row["was_starts"], row["was_ends"])) if row["was_resource_id"] else None,
        companions=tuple(row["companion_units"]),
        requested_at=row["requested_at"],
        waits_for=WaitsFor(row["waits_for"]) if row["waits_for"] else None,
        decided_by=row["decided_by"],
        title=row["title"],
        was_title=row["was_title"],
        offered_to=row["offered_to"],
        offered_until=row["offered_until"],
        handed_by=row["handed_by"],
        called_off_by=row["called_off_by"],
    )


def booking_in(row: Row) -> Booking:
    """Return the booking of a row that has every column."""
    return _booking(row)
