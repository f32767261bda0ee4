"""What a person can want to know of what was changed, and by whom."""

from dataclasses import dataclass
from typing import ClassVar

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


Intent = ShowChanges | ShowRuleChanges | ShowPersonChanges
