"""Invitations: a token's digest, the role it gives to the person who opens it, and until when."""

from datetime import datetime

from core.domain.people.invitation import Invitation, OpenInvitation
from core.domain.people.member import Role
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import InvitationId, OrganizationId

_SQL = statements("invitations")


async def write(connection: Connection, invitation: Invitation, *, digest: bytes) -> None:
    """Keep an invitation."""
    await _SQL["write"].run(
        connection,
        organization=invitation.organization,
        digest=digest,
        role=invitation.role,
        member=invitation.member,
        once=invitation.once,
        made_at=invitation.made_at,
        expires_at=invitation.expires_at,
        by=invitation.by,
    )


async def use(connection: Connection, digest: bytes, *, at: datetime) -> Invitation | None:
    """Use an invitation up; None when it is unknown, over, revoked, or was for one person and is used."""
    return await _SQL["use"].row(connection, _invitation, digest=digest, at=at)


async def still_open(
    connection: Connection, organization: OrganizationId, *, at: datetime, most: int
) -> list[OpenInvitation]:
    """Return the first invitations by which somebody could still come in, by the instant at which they end."""
    return await _SQL["open"].rows(connection, _still_open, organization=organization, at=at, most=most)


async def revoke(
    connection: Connection, organization: OrganizationId, invitation: InvitationId, *, at: datetime
) -> tuple[bytes, Role] | None:
    """Revoke an invitation, and return its digest and role; None if nobody could come in by it any more."""
    return await _SQL["revoke"].row(
        connection,
        lambda row: (bytes(row["digest"]), Role(row["role"])),
        organization=organization,
        invitation=invitation,
        at=at,
    )


def _still_open(row: Row) -> OpenInvitation:
    return OpenInvitation(
        id=InvitationId(row["id"]),
        role=Role(row["role"]),
        once=row["once"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        uses=row["uses"],
        by_name=row["by_name"],
    )


def _invitation(row: Row) -> Invitation:
    return Invitation(
        organization=row["organization_id"],
        role=Role(row["role"]),
        member=row["member_id"],
        once=row["once"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        by=row["by_member"],
    )
