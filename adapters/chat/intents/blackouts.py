"""What a person can want with blackouts."""

from dataclasses import dataclass
from typing import ClassVar

from core.values import BlackoutId


@dataclass(frozen=True, slots=True)
class Blackouts:
    """See the blackouts, or, with a text, propose one."""

    word: ClassVar = "closed"

    text: str = ""


@dataclass(frozen=True, slots=True)
class CloseNow:
    """Close what was proposed; move the bookings in the way if `moving`, else cancel them."""

    word: ClassVar = "close"

    blackout: BlackoutId
    moving: bool


@dataclass(frozen=True, slots=True)
class Lift:
    """Lift a blackout."""

    word: ClassVar = "lift"

    blackout: BlackoutId


Intent = Blackouts | CloseNow | Lift
