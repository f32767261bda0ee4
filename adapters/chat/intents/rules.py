"""What a person can want with rules and quotas."""

from dataclasses import dataclass
from typing import ClassVar

from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.values import ResourceId


@dataclass(frozen=True, slots=True)
class ShowQuota:
    """See what is used and left of every quota."""

    word: ClassVar = "quota"


@dataclass(frozen=True, slots=True)
class ShowRules:
    """See the rules of one resource."""

    word: ClassVar = "rules"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class ChooseRules:
    """Be asked whose rules to show."""


@dataclass(frozen=True, slots=True)
class ShowRulesOf:
    """See the rules that are set for a resource, a kind, a site or the organization, as `RuleChange` names them."""

    level: Level
    subject: str


@dataclass(frozen=True, slots=True)
class SetRule:
    """Change a rule; `rule` and `value` are the words that were typed."""

    change: RuleChange
    rule: str
    value: str


@dataclass(frozen=True, slots=True)
class MisreadRule:
    """Name an unknown rule (`field` is None), or a value that the rule cannot have."""

    field: str | None
    rule: str
    value: str


Intent = ShowQuota | ShowRules | ChooseRules | ShowRulesOf | SetRule | MisreadRule
