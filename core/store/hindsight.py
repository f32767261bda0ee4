"""Bookings as they were made, and the people who made them, for rules that are not in force yet."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from core.domain.people.member import Role
from core.domain.rules.hindsight import Made, People
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
    return await _SQL["made"].rows(
        connection,
        _made,
        organization=organization,
        resources=None if resources is None else list(resources),
        days=days,
        now=now,
        most=most,
    )


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
    )
