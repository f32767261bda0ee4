"""What a person can say of a fault: that there is one, and that it is mended."""

from dataclasses import dataclass
from typing import ClassVar

from core.domain.bookings.wish import Wish
from core.values import FaultId


@dataclass(frozen=True, slots=True)
class ReportFault:
    """Report what is broken, in one's own words, in the resource that the wish names."""

    wish: Wish
    said: str


@dataclass(frozen=True, slots=True)
class Mended:
    """Say that a fault is mended, or was reported by mistake."""

    word: ClassVar = "mended"

    fault: FaultId
    mistaken: bool | None = None


Intent = ReportFault | Mended
