"""Bookings as they were made, and the people who made them, for rules that are not in force yet."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.people.member import Role
from core.domain.rules.made import Made, People
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_SQL = statements("hindsight")


async def made(
    connection: Connection,
    organization: OrganizationId,
    resources: Sequence[ResourceId] | None,
    *,
    days: int,
    now: datetime,
    most: int,
) -> list[Made]:
    """
    Return the latest bookings of so many days and the next ones, so many of each, in the order they were made in.

    Without `resources` those of all.
    """
    among = {"organization": organization, "resources": None if resources is None else list(resources)}
    found = await _SQL["coming"].rows(connection, _made, **among, now=now, most=most)
    wanted = len(found) + most
    until, step = now, timedelta(days=1)
    # Further back each time, so that no more days are read than needed, however much was booked in all of them.
    while until > now - timedelta(days=days) and len(found) < wanted:
        since = max(until - step, now - timedelta(days=days))
        left = wanted - len(found)
        found += await _SQL["past"].rows(connection, _made, **among, since=since, until=until, most=left)
        until, step = since, 2 * step
    return sorted(found, key=lambda each: (each.at, each.id))


async def people(connection: Connection, organization: OrganizationId, *, certified: bool) -> People:
    """Return the people of an organization; their certificates only if it matters who is `certified`."""
    standing = await _SQL["standing"].rows(
        connection,
        lambda row: (MemberId(row["id"]), (Role(row["role"]), frozenset(row["groups"]))),
        organization=organization,
    )
    certificates: dict[MemberId, dict[str, datetime | None]] = defaultdict(dict)
    for row in await _SQL["certified"].rows(connection, dict, organization=organization) if certified else ():
        certificates[MemberId(row["member_id"])][row["name"]] = row["until"]
    return People(dict(standing), certificates)


def _made(row: Row) -> Made:
    return Made(
        id=BookingId(row["id"]),
        resource=ResourceId(row["resource_id"]),
        unit=UnitId(row["unit_id"]),
        member=MemberId(row["member_id"]),
        by=MemberId(row["booked_by"]),
        during=Interval(row["starts"], row["ends"]),
        at=row["made_at"],
        until=row["until"],
        charged=row["charged"],
        unused=row["unused"],
        people=row["people"],
    )
