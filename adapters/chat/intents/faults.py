"""What a person can say of a fault: whether there is one, that there is, and that it is mended."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import FaultId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ReportFault(Intent):
    """Report what is broken, in one's own words, in the resource that the wish names."""

    wish: Wish
    said: str
    resource: ResourceId | None = None
    """What it is in, where a button told that before."""


@dataclass(frozen=True, slots=True)
class AskFault(Intent):
    """Learn whether a fault is known of the resource that the wish names; nothing is reported."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class TellFault(Intent):
    """Be asked what is wrong with a resource: the next sentence is the report."""

    word: ClassVar = "fault"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class Mended(Intent):
    """Say that a fault is mended, or was reported by mistake."""

    word: ClassVar = "mended"

    fault: FaultId
    mistaken: bool | None = None
