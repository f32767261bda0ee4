"""What a person can want with blackouts."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.values import BlackoutId, QuestionId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ListBlackouts(Intent):
    """See the blackouts, from this place on; or only those of one resource."""

    word: ClassVar = "closed"

    skip: int | None = None
    resource: ResourceId | None = None


@dataclass(frozen=True, slots=True)
class ProposeBlackout(Intent):
    """See what closing these resources for that time would mean; nothing is closed yet."""

    resources: tuple[ResourceId, ...]
    wish: Wish
    reason: str
    """As typed; empty where none was given."""


@dataclass(frozen=True, slots=True)
class CloseUnits(Intent):
    """Close some units of something of which there are several, as their labels are said, or call one otherwise."""

    resource: ResourceId
    labels: tuple[str, ...]
    renames: bool = False


@dataclass(frozen=True, slots=True)
class CloseNow(Intent):
    """
    Close what was proposed; `moving` says what becomes of the bookings in the way, and nothing where none was.

    `seen` is the mark of the bookings that were shown.
    """

    word: ClassVar = "close"

    blackout: BlackoutId
    moving: bool | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class KeepOpen(Intent):
    """Close nothing of what was proposed."""

    word: ClassVar = "keep-open"


@dataclass(frozen=True, slots=True)
class Lift(Intent):
    """Lift a blackout."""

    word: ClassVar = "lift"

    blackout: BlackoutId


@dataclass(frozen=True, slots=True)
class CloseAgain(Intent):
    """Close again what was lifted; what was booked meanwhile is shown first."""

    word: ClassVar = "reclose"

    blackout: BlackoutId


@dataclass(frozen=True, slots=True)
class ProposeRepeated(Intent):
    """See what closing these resources again and again, or at several times, would mean; nothing is closed yet."""

    resources: tuple[ResourceId, ...]
    wish: Wish
    reason: str
    times: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseRepeated(Intent):
    """Close every time that the question keeps; `moving` and `seen` as with a single one."""

    word: ClassVar = "close-all"

    moving: bool | None = None
    question: QuestionId | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class LiftRepeated(Intent):
    """Lift every blackout that the question keeps."""

    word: ClassVar = "lift-all"

    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class CloseAllAgain(Intent):
    """Close again every time that the question keeps and that was lifted; what was booked meanwhile is shown first."""

    word: ClassVar = "reclose-all"

    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class ReturnMoved(Intent):
    """Move back what was moved elsewhere for the blackouts that the question keeps and that were lifted."""

    word: ClassVar = "return-moved"

    question: QuestionId | None = None
