"""What is booked together: a leader, and the companions that follow it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from psycopg import errors

from core.domain.bookings.booking import Booking
from core.store.bookings.rows import SQL
from core.store.bookings.saving import NEVER_OVERLAP, Overlap
from core.store.database import Connection, broken_constraint, savepoint
from core.values import BookingId, MemberId, OrganizationId, SeriesId, UnitId

LONGEST = timedelta(days=60)
"""No booking lasts longer: what began before that is over."""


@dataclass(frozen=True, slots=True)
class Part:
    """What was given back of a booking that stands: its row, and the unit."""

    id: BookingId
    unit: UnitId
    booking: BookingId
    series: SeriesId | None


async def parts(connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime) -> list[Part]:
    """Return what a member gave back of bookings that are not over, the last one first, at most a hundred."""
    return await SQL["parts"].rows(
        connection,
        lambda row: Part(BookingId(row["id"]), UnitId(row["unit_id"]), BookingId(row["leader"]), row["series_id"]),
        organization=organization,
        member=member,
        now=now,
        since=now - LONGEST,
    )


async def accompany(connection: Connection, leader: Booking, others: Sequence[Booking]) -> None:
    """Make one of several new holds the leader: the others follow it and have no messages of their own."""
    await SQL["accompany"].run(
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
    row = await SQL["part"].value(
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
            joined = await SQL["rejoin"].value(
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
