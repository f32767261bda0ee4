"""What is asked about bookings: exceptions to rules, and what approvers want to know."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.request import Request
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, MemberId, OrganizationId

_SQL = statements("requests")


@dataclass(frozen=True, slots=True)
class Exceptions:
    """How often somebody asked for an exception, and how often they were granted one."""

    asked: int
    granted: int


async def found(connection: Connection, organization: OrganizationId, booking: BookingId) -> Request | None:
    """Return what is asked about a booking; None if nothing is."""
    return await _SQL["found"].row(connection, _request, organization=organization, booking=booking)


async def put(connection: Connection, request: Request) -> None:
    """Write what is asked about a booking, in place of what was."""
    await _SQL["put"].run(
        connection,
        organization=request.organization,
        booking=request.booking,
        member=request.member,
        asked_at=request.asked_at,
        excepted=sorted(request.excepted),
        plea=request.plea,
        query=request.query,
        query_by=request.query_by,
        reply=request.reply,
    )


async def put_all(connection: Connection, several: Sequence[Request]) -> None:
    """Write what one member asks at once, and for one reason, about several bookings of an organization."""
    first = several[0]
    await _SQL["put_all"].run(
        connection,
        organization=first.organization,
        member=first.member,
        asked_at=first.asked_at,
        plea=first.plea,
        dates=json.dumps([{"booking": each.booking, "excepted": sorted(each.excepted)} for each in several]),
    )


async def exceptions(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> Exceptions:
    """Return for how many exceptions a member has asked since an instant; for dates of a series together once."""
    counted = await _SQL["exceptions"].row(
        connection,
        lambda row: Exceptions(row["asked"], row["granted"]),
        organization=organization,
        member=member,
        since=since,
    )
    if counted is None:
        raise AssertionError("a count is one row")
    return counted


def _request(row: Row) -> Request:
    return Request(
        organization=OrganizationId(row["organization_id"]),
        booking=BookingId(row["booking_id"]),
        member=MemberId(row["member_id"]),
        asked_at=row["asked_at"],
        excepted=frozenset(row["excepted"]),
        plea=row["plea"],
        query=row["query"],
        query_by=MemberId(row["query_by"]) if row["query_by"] is not None else None,
        reply=row["reply"],
    )
