"""Members of an organization, their roles, and the circles that rules name."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.people.names import PersonName
from core.domain.people.preferences import AS_USUAL, Preferences
from core.errors import NotAllowed
from core.values import MemberId, OrganizationId

RECHECK = timedelta(hours=24)
"""How long a platform's word on a person is believed: people who leave a company are out within a day."""


class Role(StrEnum):
    """The roles of members; the first two manage."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    GUEST = "guest"

    @property
    def manages(self) -> bool:
        """Whether the role may invite people and change the catalogue."""
        return self in MANAGING


MANAGING = frozenset({Role.OWNER, Role.ADMIN})
"""The roles that run a place."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Some of an organization's members: everybody of these roles, and everybody in these groups."""

    roles: frozenset[Role] = frozenset()
    groups: frozenset[str] = frozenset()
    """Names, in lower case."""

    def holds(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody of that role, in those groups, is one of them."""
        return role in self.roles or not self.groups.isdisjoint(groups)


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one organization, as known through one identity; zones are IANA names."""

    id: MemberId
    organization: OrganizationId
    called: PersonName
    role: Role
    zone: str | None
    """The IANA zone that the person lives in; None if nobody has said."""
    language: str | None
    organization_zone: str
    organization_name: str
    catalogue_version: int
    """The version of the organization's catalogue at the time of asking."""
    checked_at: datetime
    """When the platform was last asked about this person."""
    left_at: datetime | None = None
    """When they left the organization; None as long as they belong to it."""
    removed: bool = False
    """Whether they were taken out here; then no platform's word brings them back."""
    suspended_at: datetime | None = None
    """Since when they may do nothing; None if they may."""
    role_chosen: bool = False
    """Whether the role was given here; then no platform's word changes it."""
    unreachable: bool = False
    groups: frozenset[str] = frozenset()
    """The names of the groups that the person is in, in lower case."""
    preferences: Preferences = AS_USUAL

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.called.text

    def check_manages(self) -> None:
        """Refuse with NotAllowed whoever does not run the place."""
        if not self.role.manages:
            raise NotAllowed(self.role)

    def believed_until(self) -> datetime:
        """Return when the platform should be asked about this person again."""
        return self.checked_at + RECHECK
