"""What an admin can want who adds things one question at a time, or corrects a list before it is created."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind
from core.values import ProposalId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AskKind(Intent):
    """Be asked what kind of thing is to be added."""

    word: ClassVar = "newkind?"


@dataclass(frozen=True, slots=True)
class AskName(Intent):
    """Be asked what the thing of this kind is called."""

    word: ClassVar = "newname?"

    kind: Kind


@dataclass(frozen=True, slots=True)
class AddNamed(Intent):
    """Add a thing of that kind, whose name has just been said; how many it seats, or how many there are, comes next."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class SetCount(Intent):
    """Say how many people the only thing of a proposal seats, or how many there are of it; 0 says nothing of it."""

    word: ClassVar = "newcount"

    proposal: ProposalId
    count: int


@dataclass(frozen=True, slots=True)
class AskAmend(Intent):
    """Be asked what is wrong in a list that is not created yet."""

    word: ClassVar = "amend?"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class Amend(Intent):
    """Put these in the place of those of the same name in a list, and add the others."""

    proposal: ProposalId
    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class LeaveOut(Intent):
    """Leave out the one at this place of a list."""

    word: ClassVar = "leaveout"

    proposal: ProposalId
    place: int
