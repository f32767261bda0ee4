"""Outages: when nobody was there, and what that meant for each organization."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from core.domain.bookings.time_limits import CHECK_IN_LEAD
from core.domain.messages import REPAINTS
from core.domain.outages import Effects, Outage
from core.domain.people.member import Role
from core.store.database import Connection
from core.store.messages import URGENCIES
from core.store.statements import Row, statements
from core.values import BookingId, Interval, OrganizationId, OutageId

LONGEST_WAIT = timedelta(days=1)
"""How long before an outage a booking may have ended that still waits for its check-in: no grace is that long."""

_SQL = statements("outages")


async def unsettled(connection: Connection) -> list[Outage]:
    """Return, and lock, the outages whose bookings are not excused yet."""
    return await _SQL["unsettled"].rows(connection, _outage)


async def last(connection: Connection) -> Outage | None:
    """Return the last outage, if there ever was one."""
    return await _SQL["last"].row(connection, _outage)


async def awaited(connection: Connection, outage: Outage) -> list[tuple[OrganizationId, BookingId]]:
    """Return the confirmed bookings that may have waited for a check-in at some time of the outage, in order."""
    return await _SQL["awaited"].rows(
        connection,
        lambda row: (row["organization_id"], row["id"]),
        starts=outage.during.start,
        since=outage.during.start - LONGEST_WAIT,
        until=outage.during.end + CHECK_IN_LEAD,
    )


async def settle(
    connection: Connection, outage: Outage, *, excused: Mapping[OrganizationId, int], at: datetime
) -> None:
    """Note the outage's effects on each organization, the bookings `excused` among them, and tell its admins."""
    await _SQL["settle"].run(
        connection,
        id=outage.id,
        starts=outage.during.start,
        ends=outage.during.end,
        urgencies=list(URGENCIES),
        unseen=[kind.value for kind in REPAINTS],
        organizations=list(excused),
        excused=list(excused.values()),
        roles=[role.value for role in Role if role.manages],
        at=at,
    )


async def effects(
    connection: Connection, organizations: Sequence[OrganizationId], ids: Sequence[OutageId]
) -> dict[tuple[OrganizationId, OutageId], Effects]:
    """Return the effects of these outages, each on the organization at the same place of the other list."""
    known = await _SQL["effects"].rows(connection, _effects, organizations=list(organizations), outages=list(ids))
    return dict(known)


def _outage(row: Row) -> Outage:
    return Outage(row["id"], Interval(row["starts"], row["ends"]))


def _effects(row: Row) -> tuple[tuple[OrganizationId, OutageId], Effects]:
    outage = Outage(row["outage_id"], Interval(row["starts"], row["ends"]))
    return (row["organization_id"], outage.id), Effects(outage, row["late"], row["excused"])
