"""Codes by which a workspace comes to another organization, and its coming."""

from datetime import datetime

from core.domain.organizations.joining import Joining, Workspace
from core.store.database import Connection
from core.store.statements import statements
from core.values import MemberId, OrganizationId, Route

_SQL = statements("joining")


async def every_workspace(connection: Connection) -> list[Workspace]:
    """Return every workspace, by the organization for which it speaks."""
    return await _SQL["every_workspace"].rows(
        connection,
        lambda row: Workspace(Route(row["platform"], row["external_id"]), row["name"], row["installed"]),
    )


async def write_code(
    connection: Connection, organization: OrganizationId, digest: bytes, *, by: MemberId | None, until: datetime
) -> None:
    """Keep a code by its digest; an earlier one of the same organization is good no more."""
    await _SQL["write_code"].run(connection, organization=organization, digest=digest, by=by, until=until)


async def host_of(connection: Connection, digest: bytes, joining: OrganizationId, *, at: datetime) -> Joining | None:
    """Return to which organization a code leads, and who would come along; None if it is good no more."""
    return await _SQL["host_of"].row(
        connection,
        lambda row: Joining(OrganizationId(row["host"]), row["name"], row["people"]),
        digest=digest,
        joining=joining,
        at=at,
    )


async def use_code(connection: Connection, digest: bytes, *, at: datetime) -> OrganizationId | None:
    """Use a code up, and return whose it was; None if it is good no more."""
    used = await _SQL["use_code"].value(connection, int, digest=digest, at=at)
    return None if used is None else OrganizationId(used)


async def things_of(connection: Connection, organization: OrganizationId) -> tuple[int, int]:
    """Lock an organization until the transaction ends, and return how many things and bookings it has, or had."""
    # First, in a statement of its own: one that waits for a lock still counts what was there when it began.
    if await _SQL["lock_organization"].value(connection, int, organization=organization) is None:
        raise AssertionError("the organization is there")
    found = await _SQL["things_of"].row(
        connection, lambda row: (int(row["things"]), int(row["bookings"])), organization=organization
    )
    if found is None:
        raise AssertionError("counts make a row")
    return found


async def move(connection: Connection, joining: OrganizationId, host: OrganizationId, *, at: datetime) -> int:
    """Let the workspaces of one organization speak for another, and its members be nobody's; return how many came."""
    await _SQL["move_workspaces"].run(connection, joining=joining, host=host)
    await _SQL["move_refusals"].run(connection, joining=joining, host=host)
    await _SQL["move_installations"].run(connection, joining=joining, host=host)
    await _SQL["end_invitations"].run(connection, joining=joining, at=at)
    await _SQL["end_identities"].run(connection, joining=joining)
    return await _SQL["end_members"].run(connection, joining=joining, at=at)
