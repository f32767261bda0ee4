"""What a person can want with a booking, from the first wish to the check-out."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from core.domain.bookings.wish import Wish
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Book:
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
class OneByOne:
    """Book several things at several times, of which each is a booking of its own."""

    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Choose:
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
class Hold:
    """Hold exactly this slot."""

    word: ClassVar = "hold"

    resource: ResourceId
    during: Interval
    unit: UnitId | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class HoldAgain:
    """Hold the slot of an earlier booking once more."""

    word: ClassVar = "again"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class HoldAllAgain:
    """Hold the slots once more that were dropped together; the question keeps which."""

    word: ClassVar = "all-again"

    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class Confirm:
    """Turn a hold into a booking."""

    word: ClassVar = "ok"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ConfirmHeld:
    """Confirm the member's hold, without naming it."""


@dataclass(frozen=True, slots=True)
class DropHeld:
    """Drop the member's hold, without naming it."""


@dataclass(frozen=True, slots=True)
class OneMore:
    """Hold another one of what was shown last, at the same time."""


@dataclass(frozen=True, slots=True)
class DropAll:
    """Drop everything that the member holds."""

    word: ClassVar = "none"


@dataclass(frozen=True, slots=True)
class SameAsWhich:
    """Book once more, on the wish's day, what nobody knows which it is."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class Approve:
    """Approve a booking that waits for it, if its version is still the one that was `seen`."""

    word: ClassVar = "yes"

    booking: BookingId
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Decline:
    """Decline a booking that waits for an approval, if its version is still the one that was `seen`."""

    word: ClassVar = "nay"

    booking: BookingId
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class Explain:
    """Say why a request was declined."""

    booking: BookingId
    because: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel a booking, if its version is still the one that was `seen`."""

    word: ClassVar = "no"

    booking: BookingId
    seen: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class AskToCancel:
    """Perhaps cancel a booking that stands: the person is asked."""

    booking: BookingId


@dataclass(frozen=True, slots=True)
class GiveBackPart:
    """Give back one of several things that were booked together."""

    word: ClassVar = "part"

    booking: BookingId
    resource: ResourceId


@dataclass(frozen=True, slots=True)
class TakePartBack:
    """Take back what was given back of a booking."""

    word: ClassVar = "unpart"

    booking: BookingId
    part: BookingId


@dataclass(frozen=True, slots=True)
class CancelWhich:
    """Cancel the booking that the words describe, perhaps for a reason; `only` the thing that they name."""

    wish: Wish
    reference: str | None = None
    because: str | None = None
    only: bool = False


@dataclass(frozen=True, slots=True)
class Away:
    """
    Cancel everything on these days, both included, or on every day if none are named.

    `seen` is how many bookings a preview named, if it was shown.
    """

    word: ClassVar = "away"

    first: date | None = None
    last: date | None = None
    seen: int | None = None
    skip: int | None = None
    """Where the page of the preview begins."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take a cancellation back."""

    word: ClassVar = "undo"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Take the last cancellation back."""


@dataclass(frozen=True, slots=True)
class UndoAll:
    """Take back what was cancelled in one act with this booking; old buttons name none, and mean every cancellation."""

    word: ClassVar = "back"

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Move a booking, or a hold, to exactly this slot, perhaps of another resource, or of this unit of it."""

    word: ClassVar = "move"

    booking: BookingId
    during: Interval
    resource: ResourceId | None = None
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Move a booking to where the wish says."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Say in the message that led to a booking what it shall be instead."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class MoveWhere:
    """Move a booking, or a hold, without saying where to."""

    word: ClassVar = "where"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class MoveWhich:
    """
    Move the booking that `old` describes to where `wish` says.

    `by` moves it by so many minutes instead: later, or earlier where it is negative.
    """

    wish: Wish
    old: Wish
    reference: str | None = None
    by: int | None = None


@dataclass(frozen=True, slots=True)
class NameIt:
    """Say what a booking is for, without saying it yet."""

    word: ClassVar = "name"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Rename:
    """Give a booking a title, or none."""

    booking: BookingId
    title: str | None


@dataclass(frozen=True, slots=True)
class NameAs:
    """Give a booking the title of the question, or none if that has none."""

    word: ClassVar = "named"

    booking: BookingId
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class RenameWhich:
    """Give the booking that `old` describes a title, or none."""

    old: Wish
    title: str | None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class RenameBack:
    """Give a booking the title back that it had before the version that was `seen`."""

    word: ClassVar = "unname"

    booking: BookingId
    seen: int


@dataclass(frozen=True, slots=True)
class Extend:
    """
    End a booking so many minutes later, or earlier where they are negative.

    A button names the version that was `seen`: pressed twice, it extends once.
    """

    word: ClassVar = "longer"

    booking: BookingId
    minutes: int
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ExtendWhich:
    """
    Change the end of the booking that `old` describes: by so many minutes, or to this wall time, or not yet said.

    With `lasting`, it lasts so many minutes in all; with `shorter`, it ends earlier by what is not yet said.
    """

    old: Wish
    minutes: int | None = None
    until: datetime | None = None
    reference: str | None = None
    lasting: int | None = None
    shorter: bool = False


@dataclass(frozen=True, slots=True)
class Delay:
    """Come late: keep this booking, or the next one, a little longer before its release."""

    word: ClassVar = "late"

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Check in: to this booking, to the one with this code, or to the one that begins now."""

    word: ClassVar = "in"

    booking: BookingId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class CannotCome:
    """Take oneself off a booking that one attends."""

    word: ClassVar = "off"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Come:
    """Come after all to a booking that one took oneself off."""

    word: ClassVar = "come"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class CheckOut:
    """Check out of this booking, or of the one in use."""

    word: ClassVar = "out"

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class ShowCode:
    """See the door code."""

    word: ClassVar = "code"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Show:
    """See one booking in its present state."""

    word: ClassVar = "show"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Unfold:
    """
    See a booking's card with every button that it has.

    `moved`: the version that a move made; while it is the present one, the card still offers to move the booking back.
    """

    word: ClassVar = "all"

    booking: BookingId
    moved: int | None = None


@dataclass(frozen=True, slots=True)
class ListBookings:
    """List the member's bookings, from this place on."""

    word: ClassVar = "list"

    skip: int | None = None


@dataclass(frozen=True, slots=True)
class ListMatching:
    """List those of the member's bookings that fit the wish."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class MoreMatching:
    """List those of the member's bookings that fit the wish of the question, from this place on."""

    word: ClassVar = "fit"

    skip: int
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class MoreChoices:
    """See what else can be chosen in answer to a question, from this place on."""

    word: ClassVar = "which"

    skip: int
    question: QuestionId | None = None


Intent = (
    Book
    | OneByOne
    | Choose
    | Hold
    | HoldAgain
    | HoldAllAgain
    | Confirm
    | ConfirmHeld
    | DropHeld
    | DropAll
    | OneMore
    | SameAsWhich
    | Approve
    | Decline
    | Explain
    | Cancel
    | AskToCancel
    | GiveBackPart
    | TakePartBack
    | CancelWhich
    | Away
    | Undo
    | UndoLast
    | UndoAll
    | Move
    | MoveTo
    | Rewrite
    | MoveWhere
    | MoveWhich
    | NameIt
    | Rename
    | NameAs
    | RenameWhich
    | RenameBack
    | Extend
    | ExtendWhich
    | Delay
    | CheckIn
    | CannotCome
    | Come
    | CheckOut
    | ShowCode
    | Show
    | Unfold
    | ListBookings
    | ListMatching
    | MoreMatching
    | MoreChoices
)
