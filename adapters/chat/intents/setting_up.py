"""What an admin can want who sets a place up: be led through it, answer its questions, and stop anywhere."""

from dataclasses import dataclass
from typing import ClassVar

from core.domain.organizations.progress import Step


@dataclass(frozen=True, slots=True)
class SetUp:
    """See what is done and be asked what is next, or this step again."""

    word: ClassVar = "setup"

    step: Step | None = None


@dataclass(frozen=True, slots=True)
class AskOtherZone:
    """See zones to choose from."""

    word: ClassVar = "zones?"


@dataclass(frozen=True, slots=True)
class ChooseHouseZone:
    """Say in which zone the organization is, as an IANA name or as a city."""

    word: ClassVar = "housezone"

    zone: str


@dataclass(frozen=True, slots=True)
class ChooseHouseHours:
    """Say when the organization is open, in words."""

    word: ClassVar = "househours"

    hours: str


@dataclass(frozen=True, slots=True)
class ShowExample:
    """See a list of things as one could write it."""

    word: ClassVar = "setupexample"


@dataclass(frozen=True, slots=True)
class Later:
    """Stop for now."""

    word: ClassVar = "setuplater"


Intent = SetUp | AskOtherZone | ChooseHouseZone | ChooseHouseHours | ShowExample | Later
