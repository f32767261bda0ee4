"""What those who run a place can want with its people, and what a stranger can want of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from core.domain.people.duty import Duty
from core.domain.people.join_request import Answer
from core.domain.people.member import Role
from core.domain.rules.policy import Level
from core.values import GroupId, InvitationId, JoinRequestId, MemberId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


Act = Literal["show", "role", "lower", "suspend", "back", "remove", "own", "join", "in", "changes"]
"""What words can ask for; each leads to a card, whose button does it."""


class Fate(StrEnum):
    """What becomes of what somebody holds who is removed: it is kept, freed, or goes to who removes them."""

    KEPT = "kept"
    FREED = "freed"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class ListPeople(Intent):
    """See who is here, from this place on; or just those of one role, or those who are suspended."""

    word: ClassVar = "people"

    skip: int | None = None
    role: Role | None = None
    suspended: bool | None = None


@dataclass(frozen=True, slots=True)
class ShowPerson(Intent):
    """See what somebody is here, and what can be done about it."""

    word: ClassVar = "person"

    member: MemberId


@dataclass(frozen=True, slots=True)
class AboutPeople(Intent):
    """Do something about people whom the words name; it is proposed, and a button does it."""

    act: Act
    names: tuple[str, ...]
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class AboutGroup(Intent):
    """Put people whom the words name into a group, or take them out; it is proposed, and a button does it."""

    group: str
    names: tuple[str, ...]
    joins: bool


@dataclass(frozen=True, slots=True)
class AboutDuty(Intent):
    """Let people whom the words name manage something or approve its bookings, or no longer; it is proposed."""

    duty: Duty
    level: Level
    subject: str
    names: tuple[str, ...]
    holds: bool


@dataclass(frozen=True, slots=True)
class SetDuty(Intent):
    """Let somebody manage something, or approve its bookings; or no longer."""

    word: ClassVar = "duty"

    duty: Duty
    level: Level
    member: MemberId
    holds: bool
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PutInto(Intent):
    """Put somebody into a group, or take them out of it."""

    word: ClassVar = "ingroup"

    group: GroupId
    member: MemberId
    joins: bool


@dataclass(frozen=True, slots=True)
class SetRole(Intent):
    """Give somebody a role."""

    word: ClassVar = "role"

    member: MemberId
    role: Role


@dataclass(frozen=True, slots=True)
class HandOverOwnership(Intent):
    """Make somebody the owner in one's own place."""

    word: ClassVar = "crown"

    member: MemberId
    sure: bool = False


@dataclass(frozen=True, slots=True)
class ClaimOwnership(Intent):
    """Own the place, which nobody owns any more."""

    word: ClassVar = "claim"


@dataclass(frozen=True, slots=True)
class Suspend(Intent):
    """Let somebody do nothing until they are let back."""

    word: ClassVar = "suspend"

    member: MemberId


@dataclass(frozen=True, slots=True)
class LetBack(Intent):
    """Let somebody back who was suspended or removed."""

    word: ClassVar = "letback"

    member: MemberId


@dataclass(frozen=True, slots=True)
class AskToRemove(Intent):
    """See what somebody holds, before they are removed."""

    word: ClassVar = "rid"

    member: MemberId


@dataclass(frozen=True, slots=True)
class RemovePerson(Intent):
    """Remove somebody: what they hold meets its fate, or goes `to` another one."""

    word: ClassVar = "oust"

    member: MemberId
    fate: Fate = Fate.KEPT
    to: MemberId | None = None


@dataclass(frozen=True, slots=True)
class ChooseHeir(Intent):
    """See who could get what somebody holds who is to be removed, from this place on."""

    word: ClassVar = "heir"

    member: MemberId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class JoinMemberships(Intent):
    """Let a member have everything that another membership of the same person has."""

    word: ClassVar = "join"

    member: MemberId
    other: MemberId


@dataclass(frozen=True, slots=True)
class ProposeInvite(Intent):
    """See what an invitation would do, for that role and so many hours, before it is made."""

    word: ClassVar = "inviting"

    role: Role | None = None
    hours: int | None = None
    addressed: bool = False
    """Whether somebody shall get it, or so many: Bellhop makes a link, and sends it to nobody."""


@dataclass(frozen=True, slots=True)
class ListInvitations(Intent):
    """See by which invitations people could still come in."""

    word: ClassVar = "invitations"


@dataclass(frozen=True, slots=True)
class RevokeInvitation(Intent):
    """Revoke an invitation."""

    word: ClassVar = "revoke"

    invitation: InvitationId


@dataclass(frozen=True, slots=True)
class AskToJoin(Intent):
    """Ask to be let in, as a stranger."""

    word: ClassVar = "asksin"


@dataclass(frozen=True, slots=True)
class ListJoinRequests(Intent):
    """See which strangers wait to be let in, from this place on."""

    word: ClassVar = "waiting"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerJoinRequest(Intent):
    """Let a stranger in, or not."""

    word: ClassVar = "letin"

    request: JoinRequestId
    answer: Answer
