"""Hold a slot: the insert is the check."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from psycopg.types.json import Jsonb

from core.domain.bookings.booking import Booking
from core.domain.bookings.changes import written
from core.domain.bookings.status import Status
from core.domain.bookings.stay import Stay
from core.domain.rules.policy import Claim
from core.store import quotas
from core.store.bookings.rows import SQL
from core.store.database import Connection
from core.store.quotas import Used
from core.store.statements import Row
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_HOLD = SQL["hold"].variants("counted", "several", "ranked")


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
    party: int | None = None
    """How many people come, where that was said."""
    ranks: Mapping[UnitId, int] = field(default_factory=dict)
    """A rank for each of the units, the lowest for those that the member gets first; nothing if all are alike."""


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


async def hold(connection: Connection, slot: Slot, *, catalogue_version: int, at: datetime) -> Outcome:
    """
    Hold the first of the units that is free: of the lowest rank, and of one rank the one that the member had last.

    The insert is the check: a lost race gives no row, and no error that would cost a transaction. Nothing is held when
    the catalogue is no longer of that version, or a quota has too little left.
    """
    statement = _HOLD[slot.claims is not None, len(slot.units) > 1, bool(slot.ranks)]
    row = await statement.row(
        connection,
        dict,
        organization=slot.organization,
        resource=slot.resource,
        units=slot.units,
        ranks=Jsonb({str(unit): rank for unit, rank in slot.ranks.items()}),
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
        party=slot.party,
        but=[quotas.NO_BOOKING],
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
    facts = {
        "status": Status.HELD,
        "resource": slot.resource,
        "holder": slot.member,
        "starts": written(slot.during.start),
        "ends": written(slot.during.end),
    }
    return json.dumps(facts | ({} if slot.party is None else {"party": slot.party}))


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
        party=slot.party,
    )
