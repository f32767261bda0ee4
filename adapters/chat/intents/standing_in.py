"""What a person can want with whoever answers requests in their place."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from core.values import MemberId


@dataclass(frozen=True, slots=True)
class AskStandIn:
    """
    Let somebody of these names answer on these days, both included; without a last one until the member is back.

    `sure` if nothing else can be meant. `away` if the member says as well that they will not be there.
    """

    names: tuple[str, ...]
    first: date | None = None
    last: date | None = None
    sure: bool = True
    away: bool = False


@dataclass(frozen=True, slots=True)
class LetStandIn:
    """Let this member answer on these days, both included."""

    word: ClassVar = "standin"

    delegate: MemberId
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Let nobody answer in one's place any more."""

    word: ClassVar = "imback"


@dataclass(frozen=True, slots=True)
class ShowStandIns:
    """See who answers in one's place, and in whose place one answers."""

    word: ClassVar = "standins"


@dataclass(frozen=True, slots=True)
class StopStandingIn:
    """Answer no more in this member's place."""

    word: ClassVar = "nostandin"

    member: MemberId


Intent = AskStandIn | LetStandIn | ComeBack | ShowStandIns | StopStandingIn
