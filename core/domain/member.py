"""Who belongs to an organization, and what that allows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.values import MemberId, OrganizationId

RECHECK = timedelta(hours=24)
"""How long what a platform said of a person is believed."""


class Role(StrEnum):
    """What a member may do beside booking; the first two may manage."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    GUEST = "guest"

    @property
    def manages(self) -> bool:
        """Whether the role may invite people and change the catalogue."""
        return self in {Role.OWNER, Role.ADMIN}


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one organization, as known through one identity; zones are IANA names."""

    id: MemberId
    organization: OrganizationId
    name: str
    role: Role
    zone: str | None
    """The zone the person lives in; nothing where nobody said."""
    language: str | None
    organization_zone: str
    organization_name: str
    catalogue_version: int
    """The version of the organization's catalogue at the time of asking."""
    checked_at: datetime
    """When the platform was last asked about this person."""
    unreachable: bool = False

    def believed_until(self) -> datetime:
        """Return when the platform should be asked again who this is."""
        return self.checked_at + RECHECK
