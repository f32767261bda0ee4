"""What a person can want with whoever answers requests in their place."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import MemberId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AskStandIn(Intent):
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
class LetStandIn(Intent):
    """Let this member answer on these days, both included."""

    word: ClassVar = "standin"

    delegate: MemberId
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ComeBack(Intent):
    """Let nobody answer in one's place any more."""

    word: ClassVar = "imback"


@dataclass(frozen=True, slots=True)
class ShowStandIns(Intent):
    """See who answers in one's place, and in whose place one answers."""

    word: ClassVar = "standins"


@dataclass(frozen=True, slots=True)
class StopStandingIn(Intent):
    """Answer no more in this member's place."""

    word: ClassVar = "nostandin"

    member: MemberId
