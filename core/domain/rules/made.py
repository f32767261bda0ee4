"""Bookings as they were made, and the people who made them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from core.domain.people.groups import Filled
from core.domain.people.member import Role
from core.values import BookingId, Interval, MemberId, ResourceId, UnitId

NOBODY_KNOWN = (Role.MEMBER, frozenset[str]())
"""What somebody counts as who has left."""


@dataclass(frozen=True, slots=True)
class Made:
    """A booking of one unit as it was made: `at` is when, `until` is how long the unit was kept for it."""

    id: BookingId
    """Its own, or that of the booking that it came along with."""
    resource: ResourceId
    unit: UnitId
    member: MemberId
    by: MemberId
    during: Interval
    at: datetime
    until: datetime
    charged: int
    """Minutes that it still takes of quotas."""
    unused: bool
    people: int = 1
    """How many people came, as far as was known."""


@dataclass(frozen=True, slots=True)
class People:
    """The people of an organization as they are now: roles and groups, and until when each has which certificate."""

    standing: Mapping[MemberId, tuple[Role, frozenset[str]]]
    certificates: Mapping[MemberId, Mapping[str, datetime | None]] = field(default_factory=dict)

    def with_groups(self, filled: Sequence[Filled]) -> "People":
        """Return the people as they are to be, with these groups."""
        joined = {member: {each.name.lower() for each in filled if member in each.members} for member in self.standing}
        standing = {member: (role, groups | joined[member]) for member, (role, groups) in self.standing.items()}
        return replace(self, standing=standing)
