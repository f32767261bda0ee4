"""People who ask to be forgotten, and what is deleted of them."""

from datetime import datetime

from core.domain.people.erasure import ErasureRequest
from core.store.database import Connection
from core.store.statements import statements
from core.values import MemberId, OrganizationId

_SQL = statements("erasure")


async def ask(connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime) -> bool:
    """Write that somebody asks to be forgotten; False if they ask already."""
    return bool(await _SQL["ask"].run(connection, organization=organization, member=member, at=at))


async def asked(connection: Connection, organization: OrganizationId, member: MemberId) -> ErasureRequest | None:
    """Return somebody's request; None if they ask for nothing."""
    return await _SQL["asked"].row(
        connection,
        lambda row: ErasureRequest(row["member_id"], row["name"], row["asked_at"]),
        organization=organization,
        member=member,
    )


async def take_back(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Write that somebody no longer asks."""
    await _SQL["take_back"].run(connection, organization=organization, member=member)


async def past(connection: Connection, organization: OrganizationId, member: MemberId) -> int:
    """Return how many bookings somebody has, of any time."""
    return await _SQL["past"].value(connection, int, organization=organization, member=member) or 0


async def erase(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Delete who somebody was: their accounts, chats, texts and name; a number stands in its place."""
    # First, because it finds their requests by their accounts.
    await _SQL["words"].run(connection, organization=organization, member=member)
    await _SQL["choices"].run(connection, organization=organization, member=member)
    await _SQL["traces"].run(connection, organization=organization, member=member)
