"""What a person can want with their membership, their settings and the groups."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.people.member import Role
from core.domain.people.preferences import Preference
from core.domain.people.week import SUNDAY
from core.domain.resources.neighbourhoods import Span
from core.values import GroupId, MemberId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Start(Intent):
    """Begin, perhaps with an invitation's token."""

    token: str | None = None


@dataclass(frozen=True, slots=True)
class Settings(Intent):
    """See the time zone and the language, or choose one of them."""

    word: ClassVar = "zone"

    to: str | None = None


@dataclass(frozen=True, slots=True)
class AskPreference(Intent):
    """See what one can choose for one preference."""

    word: ClassVar = "prefers"

    what: Preference


@dataclass(frozen=True, slots=True)
class Prefer(Intent):
    """
    Choose what a preference shall be.

    The value is a number, two clocks such as 2200-0700, a platform, or 0 for none of them; of favourites, their names,
    behind a plus if these come to the others, and behind a minus if they go.
    """

    word: ClassVar = "prefer"

    what: Preference
    value: str


@dataclass(frozen=True, slots=True)
class PutFirst(Intent):
    """Have a thing offered first, or no longer."""

    word: ClassVar = "first"

    resource: ResourceId
    first: bool = True


@dataclass(frozen=True, slots=True)
class SendWeek(Intent):
    """Be sent one's coming week on that weekday; Monday is 0."""

    word: ClassVar = "week"

    weekday: int

    def __post_init__(self) -> None:
        """Refuse what is no weekday with ValueError."""
        if not 0 <= self.weekday <= SUNDAY:
            raise ValueError(f"no weekday: {self.weekday}")


@dataclass(frozen=True, slots=True)
class StopWeek(Intent):
    """Be sent one's coming week no more."""

    word: ClassVar = "noweek"


@dataclass(frozen=True, slots=True)
class Connect(Intent):
    """Connect the member's identity on another platform."""

    word: ClassVar = "link"


@dataclass(frozen=True, slots=True)
class Invite(Intent):
    """Get an invitation, for members unless a role is named; it lasts for so many hours, or as long as is usual."""

    word: ClassVar = "invite"

    role: Role | None = None
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class ListGroups(Intent):
    """See the groups, from this place on."""

    word: ClassVar = "groups"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowGroup(Intent):
    """See who is in one group."""

    group: str


@dataclass(frozen=True, slots=True)
class ListMembers(Intent):
    """See who is in one group, from this place on."""

    word: ClassVar = "crew"

    group: GroupId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeGroup(Intent):
    """Add people to a group, or remove them; they are named as the asker knows them."""

    group: str
    members: tuple[str, ...]
    joins: bool


@dataclass(frozen=True, slots=True)
class UndoGroup(Intent):
    """Put a member back to where they were before they joined a group, or left it."""

    word: ClassVar = "ungroup"

    group: GroupId
    member: MemberId
    joined: bool


@dataclass(frozen=True, slots=True)
class MisreadGroups(Intent):
    """Say something of groups that changes none."""


@dataclass(frozen=True, slots=True)
class ReservedGroup(Intent):
    """Add people to a group whose name is a role's."""

    group: str


@dataclass(frozen=True, slots=True)
class SeatGroup(Intent):
    """See what it would mean that a group sits there, or anywhere; nothing is changed yet."""

    group: str
    spans: tuple[Span, ...] = ()
