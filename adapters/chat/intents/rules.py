"""What a person can want with rules and quotas."""

from dataclasses import dataclass
from typing import ClassVar

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
class Rules:
    """See the rules of what the text names, or change one of them."""

    text: str = ""


Intent = ShowQuota | ShowRules | Rules
