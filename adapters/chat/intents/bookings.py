"""What a person can want with a booking, from the first wish to the check-out."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Kind
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Book(Intent):
    """Book something; the wish may still lack a piece."""

    wish: Wish
    unknown: str | None = None
    """Words in the place of a name that name no resource."""
    rivals: tuple[str, ...] = ()
    """Names that fit the words equally well."""
    instead: Wish | None = None
    """A less likely reading of the same words."""
    afresh: bool = False
    """Whether it begins a new subject, so that no earlier question lends it a day or a clock."""
    beside: str | None = None
    """The one near whom somebody wants to sit."""
    unmet: str | None = None
    """What is wanted of it and cannot be looked for, as typed."""


@dataclass(frozen=True, slots=True)
class OneByOne(Intent):
    """Book several things at several times, of which each is a booking of its own."""

    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Choose(Intent):
    """Book this resource, perhaps on a day or at a wall time of its zone, perhaps for so many minutes."""

    word: ClassVar = "pick"

    resource: ResourceId
    start: datetime | date | None = None
    minutes: int | None = None
    unit: UnitId | None = None
    question: QuestionId | None = None

    def __post_init__(self) -> None:
        """Refuse a length of no time with ValueError."""
        if self.minutes is not None and self.minutes <= 0:
            raise ValueError(f"a booking of {self.minutes} minutes")


@dataclass(frozen=True, slots=True)
class Hold(Intent):
    """Hold exactly this slot."""

    word: ClassVar = "hold"

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class HoldAgain(Intent):
    """Hold the slot of an earlier booking once more."""

    word: ClassVar = "again"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class HoldAllAgain(Intent):
    """Hold the slots once more that were dropped together; the question keeps which."""

    word: ClassVar = "all-again"

    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class Confirm(Intent):
    """Turn a hold into a booking."""

    word: ClassVar = "ok"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Impossible(Intent):
    """
    Want so many of a kind, or of one thing, as nobody can have at once.

    That is none, more than the `there` that there are, or more than anybody books together.
    """

    count: int
    kind: Kind
    there: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmHeld(Intent):
    """Confirm the member's hold, without naming it."""


@dataclass(frozen=True, slots=True)
class DropHeld(Intent):
    """Drop the member's hold, without naming it."""


@dataclass(frozen=True, slots=True)
class OneMore(Intent):
    """Hold another one of what was shown last, at the same time, perhaps for somebody else, as they were named."""

    holder: str | None = None


@dataclass(frozen=True, slots=True)
class DropAll(Intent):
    """Drop everything that the member holds, or only these of it, which one sentence has held."""

    word: ClassVar = "none"

    bookings: tuple[BookingId, ...] = ()


@dataclass(frozen=True, slots=True)
class SameAsWhich(Intent):
    """Book once more, on the wish's day, what nobody knows which it is."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class Cancel(Intent):
    """Cancel a booking, if its version is still the one that was `seen`."""

    word: ClassVar = "no"

    booking: BookingId
    seen: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class AskToCancel(Intent):
    """Perhaps cancel a booking that stands: the person is asked."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class GiveBackPart(Intent):
    """Give back one of several things that were booked together: of several units `unit`, or the last `count`."""

    word: ClassVar = "part"

    booking: BookingId
    resource: ResourceId
    unit: UnitId | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class TakePartBack(Intent):
    """Take back what was given back of a booking: the part, and `more` that went with it."""

    word: ClassVar = "unpart"

    booking: BookingId
    part: BookingId
    more: tuple[BookingId, ...] = ()


@dataclass(frozen=True, slots=True)
class SoMany(Intent):
    """Have so many of several alike that are booked: fewer, or more."""

    booking: BookingId
    count: int


@dataclass(frozen=True, slots=True)
class CancelWhich(Intent):
    """Cancel the booking that the words describe, perhaps for a reason; `only` the thing that they name."""

    wish: Wish
    reference: str | None = None
    because: str | None = None
    only: bool = False


@dataclass(frozen=True, slots=True)
class CancelInstead(Intent):
    """Take the cancellation of this booking back, and see about cancelling the one that the words describe."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class Undo(Intent):
    """Take a cancellation back."""

    word: ClassVar = "undo"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class UndoLast(Intent):
    """Take the last cancellation back, or what was released."""

    released: bool = False
    """Only what was released: what was cancelled last, the same word has cancelled."""
    withdraws: bool = False
    """Whether a question is withdrawn, which "undo" asks again."""


@dataclass(frozen=True, slots=True)
class CannotUndo(Intent):
    """Hear that no word takes back what was done last."""

    word: ClassVar = "noundo"


@dataclass(frozen=True, slots=True)
class UndoAll(Intent):
    """Take back what was cancelled in one act with this booking; old buttons name none, and mean every cancellation."""

    word: ClassVar = "back"

    booking: BookingId | None = None
    version: int | None = None
    """Of the booking, as that act made it; old buttons have none, and mean when it was cancelled last."""
