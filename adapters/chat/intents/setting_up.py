"""What an admin can want who sets a place up: be led through it, answer its questions, and stop anywhere."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.organizations.progress import Step


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SetUp(Intent):
    """See what is done and be asked what is next, or this step again."""

    word: ClassVar = "setup"

    step: Step | None = None


@dataclass(frozen=True, slots=True)
class AskOtherZone(Intent):
    """See zones to choose from."""

    word: ClassVar = "zones?"


@dataclass(frozen=True, slots=True)
class ChooseHouseZone(Intent):
    """Say in which zone the organization is, as an IANA name or as a city."""

    word: ClassVar = "housezone"

    zone: str


@dataclass(frozen=True, slots=True)
class ChooseHouseHours(Intent):
    """Say when the organization is open, in words."""

    word: ClassVar = "househours"

    hours: str


@dataclass(frozen=True, slots=True)
class ShowExample(Intent):
    """See a list of things as one could write it."""

    word: ClassVar = "setupexample"


@dataclass(frozen=True, slots=True)
class Later(Intent):
    """Stop for now."""

    word: ClassVar = "setuplater"


@dataclass(frozen=True, slots=True)
class AskJoinCode(Intent):
    """Get the code by which another workspace comes to this place."""

    word: ClassVar = "joincode"


@dataclass(frozen=True, slots=True)
class JoinPlace(Intent):
    """Bring this workspace into the place of a code: see what that means, or do it where that was seen."""

    word: ClassVar = "joinplace"

    code: str
    sure: bool | None = None
