"""What a person can say of a fault: that there is one, and that it is mended."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import FaultId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ReportFault(Intent):
    """Report what is broken, in one's own words, in the resource that the wish names."""

    wish: Wish
    said: str


@dataclass(frozen=True, slots=True)
class Mended(Intent):
    """Say that a fault is mended, or was reported by mistake."""

    word: ClassVar = "mended"

    fault: FaultId
    mistaken: bool | None = None
