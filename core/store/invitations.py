"""Invitations: a token's digest, the role it gives to the person who opens it, and until when."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.people.member import Role
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

_SQL = statements("invitations")


@dataclass(frozen=True, slots=True)
class Invitation:
    """The effect of opening a link: a new member of that role, or a further identity of `member`."""

    organization: OrganizationId
    role: Role
    member: MemberId | None
    once: bool
    made_at: datetime
    expires_at: datetime


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
    )


async def use(connection: Connection, digest: bytes, *, at: datetime) -> Invitation | None:
    """Use an invitation up; None when it is unknown, over, or was for one person and is used."""
    return await _SQL["use"].row(connection, _invitation, digest=digest, at=at)


def _invitation(row: Row) -> Invitation:
    return Invitation(
        organization=row["organization_id"],
        role=Role(row["role"]),
        member=row["member_id"],
        once=row["once"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
    )
