"""Guests, and what they were told."""

from collections.abc import Sequence
from datetime import UTC, datetime

from core.domain.guests import MOST_BY_MEMBER, MOST_OF_ALL, Guest
from core.domain.people.told import Method, Told
from core.errors import TooManyInvited
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, GuestId, MemberId, OrganizationId

_SQL = statements("guests")
EVERYBODY = 0
"""Under which the guests of a whole organization are counted; nobody's id."""


async def found(
    connection: Connection, organizations: Sequence[OrganizationId], guests: Sequence[GuestId]
) -> dict[GuestId, Guest]:
    """Return these guests by their ids; one who is gone with the booking is not among them."""
    rows = await _SQL["found"].rows(connection, _guest, organizations=list(organizations), guests=list(guests))
    return {each.id: each for each in rows}


async def lose(connection: Connection, guest: Guest, *, at: datetime) -> bool:
    """Note that no letter reaches a guest, and return whether that is news."""
    return bool(await _SQL["lose"].run(connection, organization=guest.organization, guest=guest.id, at=at))


async def expected(
    connection: Connection, organization: OrganizationId, booking: BookingId, addresses: Sequence[str]
) -> None:
    """Let guests who are named again be written to again, though letters came back from them."""
    await _SQL["expected"].run(
        connection, organization=organization, booking=booking, addresses=[each.lower() for each in addresses]
    )


async def invite_counted(
    connection: Connection, organization: OrganizationId, by: MemberId, count: int, *, at: datetime
) -> None:
    """
    Count guests whom a member names, and lock the counts until the transaction ends.

    Refuses with TooManyInvited if they are too many within a day, for the member or for the whole organization.
    """
    for member, most in ((by, MOST_BY_MEMBER), (EVERYBODY, MOST_OF_ALL)):
        counted = await _SQL["invite"].run(
            connection, organization=organization, member=member, day=at.astimezone(UTC).date(), count=count, most=most
        )
        if not counted:
            raise TooManyInvited(most)


async def refuse(connection: Connection, organization: OrganizationId, digest: bytes, *, at: datetime) -> bool:
    """Note that an address wants no more letters, and return whether that is news."""
    return bool(await _SQL["refuse"].run(connection, organization=organization, digest=digest, at=at))


async def agree(connection: Connection, organization: OrganizationId, digest: bytes) -> bool:
    """Let an address be written to again, and return whether that is news."""
    return bool(await _SQL["agree"].run(connection, organization=organization, digest=digest))


async def refusing(
    connection: Connection, addresses: Sequence[tuple[OrganizationId, bytes]]
) -> set[tuple[OrganizationId, bytes]]:
    """Return which of these, each an organization and the digest of an address, want no letters."""
    rows = await _SQL["refusing"].rows(
        connection,
        lambda row: (OrganizationId(row["organization_id"]), bytes(row["digest"])),
        organizations=[organization for organization, _ in addresses],
        digests=[digest for _, digest in addresses],
    )
    return set(rows)


async def come_to(connection: Connection, organization: OrganizationId, address: str) -> int:
    """Return to how many bookings an address comes, or came."""
    return await _SQL["come_to"].value(connection, int, organization=organization, address=address) or 0


async def forget(connection: Connection, organization: OrganizationId, address: str) -> int:
    """Take an address out of all bookings and series, whatever its case; return of how many bookings."""
    bookings = await _SQL["forget_bookings"].run(connection, organization=organization, address=address)
    await _SQL["forget_series"].run(connection, organization=organization, address=address)
    await _SQL["forget_told"].run(connection, organization=organization, address=address)
    return bookings


def _guest(row: Row) -> Guest:
    told = None if row["sequence"] is None else Told(row["sequence"], bytes(row["digest"]), Method(row["method"]))
    return Guest(
        id=GuestId(row["id"]),
        organization=OrganizationId(row["organization_id"]),
        address=row["address"],
        booking=row["booking_id"],
        series=row["series_id"],
        told=told,
        lost_at=row["lost_at"],
        in_hand=tuple(row["in_hand"]),
    )
