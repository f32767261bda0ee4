"""Invitations: a token's digest, what it makes of whoever opens it, and until when."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.people.member import Role
from core.store.database import Connection
from core.values import MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Invitation:
    """What opening the link does: a new member of that role, or a further identity of `member`."""

    organization: OrganizationId
    role: Role
    member: MemberId | None
    once: bool
    expires_at: datetime


async def write(connection: Connection, invitation: Invitation, *, digest: bytes) -> None:
    """Keep an invitation."""
    query = """INSERT INTO invitations (organization_id, digest, role, member_id, once, expires_at)
        VALUES (%s, %s, %s, %s, %s, %s)"""
    parameters = (
        invitation.organization,
        digest,
        invitation.role,
        invitation.member,
        invitation.once,
        invitation.expires_at,
    )
    await connection.execute(query, parameters)


async def use(connection: Connection, digest: bytes, *, at: datetime) -> Invitation | None:
    """Use an invitation up; None when it is unknown, over, or was for one person and is used."""
    query = """UPDATE invitations SET used_at = %(at)s
        WHERE digest = %(digest)s AND expires_at > %(at)s AND NOT (once AND used_at IS NOT NULL)
        RETURNING organization_id, role, member_id, once, expires_at"""
    row = await (await connection.execute(query, {"digest": digest, "at": at})).fetchone()
    return Invitation(row[0], Role(row[1]), row[2], row[3], row[4]) if row else None
