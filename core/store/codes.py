"""Access codes of bookings, and the count of wrong ones that a member typed."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.wrong_codes import Tries
from core.store.database import Connection
from core.store.statements import statements
from core.values import BookingId, MemberId, OrganizationId, ResourceId

_SQL = statements("codes")


@dataclass(frozen=True, slots=True)
class Code:
    """A booking's code as the database knows it: recognisable and readable only with the key."""

    booking: BookingId
    resource: ResourceId
    digest: bytes
    sealed: bytes


async def sealed(connection: Connection, organization: OrganizationId, booking: BookingId) -> bytes | None:
    """Return the booking's sealed code, if it has one."""
    return await _SQL["sealed"].value(connection, bytes, organization=organization, booking=booking)


async def issue(connection: Connection, organization: OrganizationId, code: Code) -> bool:
    """
    Give a booking its code, if it still stands and is of the code's resource.

    False if the booking has one, or if another booking's code is the same at that door.
    """
    issued = await _SQL["issue"].run(
        connection,
        organization=organization,
        booking=code.booking,
        resource=code.resource,
        digest=code.digest,
        sealed=code.sealed,
    )
    return issued == 1


async def note_seen(
    connection: Connection,
    organization: OrganizationId,
    booking: BookingId,
    *,
    member: MemberId,
    via: str,
    at: datetime,
) -> None:
    """Write in the audit that a member saw a booking's code, the first time."""
    await _SQL["note_seen"].run(
        connection, organization=organization, subject=str(booking), member=member, via=via, at=at
    )


async def of_member(connection: Connection, organization: OrganizationId, member: MemberId) -> list[Code]:
    """Return the codes of all bookings that the member has now, or is named in."""
    return await _SQL["of_member"].rows(connection, lambda row: Code(**row), organization=organization, member=member)


async def take_back(connection: Connection, organization: OrganizationId, member: MemberId) -> list[BookingId]:
    """
    Take back every code that the member may have seen, and return the bookings whose codes those were.

    Whoever still needs one gets another, which is drawn when it is shown.
    """
    return await _SQL["take_back"].rows(
        connection, lambda row: BookingId(row["booking_id"]), organization=organization, member=member
    )


async def locked_tries(connection: Connection, organization: OrganizationId, member: MemberId) -> Tries:
    """Return the member's count of wrong codes, locked until the transaction ends."""
    known = await _SQL["locked_tries"].row(
        connection, lambda row: Tries(**row), organization=organization, member=member
    )
    return known or Tries()


async def count_tries(connection: Connection, organization: OrganizationId, member: MemberId, tries: Tries) -> None:
    """Write the member's count of wrong codes."""
    await _SQL["count_tries"].run(
        connection,
        organization=organization,
        member=member,
        wrong=tries.wrong,
        paused_until=tries.paused_until,
        wrong_at=tries.wrong_at,
    )
