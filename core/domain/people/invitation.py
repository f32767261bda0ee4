"""Invitations: a link that lets people in with a role, or joins a further account to a member."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.people.member import Role
from core.values import InvitationId, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Invitation:
    """The effect of opening a link: a new member of that role, or a further identity of `member`."""

    organization: OrganizationId
    role: Role
    member: MemberId | None
    once: bool
    made_at: datetime
    expires_at: datetime
    by: MemberId | None = None
    """Who made it; nobody at the command line."""


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation by which somebody could still come in; its link is known to nobody but those who have it."""

    id: InvitationId
    role: Role
    once: bool
    made_at: datetime
    expires_at: datetime
    uses: int
    by_name: str | None
