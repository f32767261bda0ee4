"""What a person can want with rules and quotas."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.values import ProposalId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ShowQuota(Intent):
    """See what is used and left of every quota, from this place on."""

    word: ClassVar = "quota"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowRules(Intent):
    """See the rules of one resource, from this place on."""

    word: ClassVar = "rules"

    resource: ResourceId
    skip: int | None = None
    full: bool | None = None
    """Whether to show every rule, and not only those that matter to somebody who books."""


@dataclass(frozen=True, slots=True)
class ChooseRules(Intent):
    """Be asked whose rules to show, with the resources from this place on."""

    word: ClassVar = "whose"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ShowRulesOf(Intent):
    """See the rules that are set for a resource, a kind, a site or the organization."""

    word: ClassVar = "ruled"

    level: Level
    subject: str = ""
    skip: int | None = None
    full: bool | None = None


@dataclass(frozen=True, slots=True)
class ShowEveryRule(Intent):
    """See every rule that is set, wherever it is, from this place on."""

    word: ClassVar = "everyrule"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class BeyondRules(Intent):
    """Be told that no rule says that some people are `excluded`."""

    what: Literal["excluded"]
    level: Level
    subject: str
    said: str


@dataclass(frozen=True, slots=True)
class SetRule(Intent):
    """Change a rule; `rule` and `value` are the words that were typed. Where they are not `sure`, be asked first."""

    change: RuleChange
    rule: str
    value: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class ShowBroken(Intent):
    """See the bookings that a proposed change of rules would have refused, from this place on."""

    word: ClassVar = "broken"

    proposal: ProposalId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class UndoRule(Intent):
    """Put back what a change of a document replaced; the level, the subject and the version are the change's key."""

    word: ClassVar = "unrule"

    level: Level
    version: int
    subject: str = ""


@dataclass(frozen=True, slots=True)
class MisreadRule(Intent):
    """Name an unknown rule (`field` is None), or a value that the rule cannot have."""

    field: str | None
    rule: str
    value: str


@dataclass(frozen=True, slots=True)
class MisreadHours(Intent):
    """Name opening hours of something that end before they begin, or do not exist."""

    level: Level
    subject: str
    said: str
