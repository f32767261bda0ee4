"""What the stages of requests have agreed to."""

import json
from collections.abc import Sequence

from core.domain.bookings.stages import Yes
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId

_SQL = statements("approvals")


async def given(connection: Connection, organization: OrganizationId, bookings: Sequence[BookingId]) -> list[Yes]:
    """Return what the stages have agreed to about these bookings, in order."""
    return await _SQL["given"].rows(connection, _yes, organization=organization, bookings=list(bookings))


async def give(connection: Connection, several: Sequence[Yes]) -> None:
    """Write what a stage agrees to, in place of what it agreed to about the same bookings before."""
    rows = [
        {
            "organization": each.organization,
            "booking": each.booking,
            "stage": each.stage,
            "by": each.by,
            "at": each.at.isoformat(),
            "resource": each.resource,
            "starts": each.during.start.isoformat(),
            "ends": each.during.end.isoformat(),
            "instead_of": each.instead_of,
        }
        for each in several
    ]
    await _SQL["give"].run(connection, several=json.dumps(rows))


def _yes(row: Row) -> Yes:
    return Yes(
        organization=OrganizationId(row["organization_id"]),
        booking=BookingId(row["booking_id"]),
        stage=row["stage"],
        by=MemberId(row["member_id"]),
        at=row["approved_at"],
        resource=ResourceId(row["resource_id"]),
        during=Interval(row["starts"], row["ends"]),
        instead_of=MemberId(row["instead_of"]) if row["instead_of"] is not None else None,
    )
