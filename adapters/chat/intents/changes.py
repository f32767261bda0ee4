"""What a person can want to know of what was changed, and by whom."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from adapters.chat.intents.reports import AskReport
from core.domain.rules.policy import Level
from core.values import MemberId, ResourceId


@dataclass(frozen=True, slots=True)
class ShowChanges:
    """Learn who changed what of a thing, its own rules and closings with it, from this place on."""

    word: ClassVar = "changes"

    resource: ResourceId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowRuleChanges:
    """Learn who changed the rules of a kind or a site, or of everything, from this place on."""

    word: ClassVar = "rulings"

    level: Level
    subject: str = ""
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowPersonChanges:
    """Learn who gave somebody their role, and what else became of them, from this place on."""

    word: ClassVar = "became"

    member: MemberId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class AskChanges:
    """Learn what was changed at the time that the words tell, perhaps by somebody who is named, or of rules alone."""

    when: AskReport
    whose: str | None = None
    rules: bool = False


@dataclass(frozen=True, slots=True)
class ShowLately:
    """Learn what was changed of the place on some days, of rules alone, by a member or of a thing, from a place on."""

    word: ClassVar = "lately"

    first: date
    last: date
    rules: bool = False
    member: MemberId | None = None
    resource: ResourceId | None = None
    skip: int | None = None


Intent = ShowChanges | ShowRuleChanges | ShowPersonChanges | AskChanges | ShowLately
