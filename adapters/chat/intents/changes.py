"""What a person can want to know of what was changed, and by whom."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from adapters.chat.intents import intent
from adapters.chat.intents.reports import AskReport
from core.domain.rules.policy import Level
from core.values import MemberId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ShowChanges(Intent):
    """Learn who changed what of a thing, its own rules and closings with it, from this place on."""

    word: ClassVar = "changes"

    resource: ResourceId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowRuleChanges(Intent):
    """Learn who changed the rules of a kind or a site, or of everything, from this place on."""

    word: ClassVar = "rulings"

    level: Level
    subject: str = ""
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowPersonChanges(Intent):
    """Learn who gave somebody their role, and what else became of them, from this place on."""

    word: ClassVar = "became"

    member: MemberId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class AskChanges(Intent):
    """Learn what was changed at the time that the words tell, perhaps by somebody who is named, or of rules alone."""

    when: AskReport
    whose: str | None = None
    rules: bool = False


@dataclass(frozen=True, slots=True)
class ShowLately(Intent):
    """Learn what was changed of the place on some days, of rules alone, by a member or of a thing, from a place on."""

    word: ClassVar = "lately"

    first: date
    last: date
    rules: bool = False
    member: MemberId | None = None
    resource: ResourceId | None = None
    skip: int | None = None
