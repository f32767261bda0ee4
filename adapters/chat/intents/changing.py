"""How a booking that stands is changed: moved, renamed, made longer or shorter, given another wish."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.domain.series.recurrence import Recurrence
from core.values import BookingId, Interval, QuestionId, ResourceId, UnitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Move(Intent):
    """Move a booking, or a hold, to exactly this slot, perhaps of another resource, or of this unit of it."""

    word: ClassVar = "move"

    booking: BookingId
    during: Interval
    resource: ResourceId | None = None
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class MoveTo(Intent):
    """Move a booking to where the wish says."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class Rewrite(Intent):
    """Say in the message that led to a booking what it shall be instead."""

    booking: BookingId
    wish: Wish


@dataclass(frozen=True, slots=True)
class MoveWhere(Intent):
    """Move a booking, or a hold, without saying where to."""

    word: ClassVar = "where"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class MoveWhich(Intent):
    """
    Move the booking that `old` describes to where `wish` says.

    `by` moves it by so many minutes instead: later, or earlier where it is negative. `repeat` is the rule of the
    "thursdays" it goes to, where it is not one of them: nothing moves then without a press. With `keeps_end`, only its
    start is another. `weekday`: the day is the next one of its name, and may be that of the booking's own week.
    """

    wish: Wish
    old: Wish
    reference: str | None = None
    by: int | None = None
    repeat: Recurrence | None = None
    keeps_end: bool = False
    weekday: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class NameIt(Intent):
    """Say what a booking is for, without saying it yet."""

    word: ClassVar = "name"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Rename(Intent):
    """Give a booking a title, or none."""

    booking: BookingId
    title: str | None


@dataclass(frozen=True, slots=True)
class NameAs(Intent):
    """Give a booking the title of the question, or none if that has none."""

    word: ClassVar = "named"

    booking: BookingId
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class RenameWhich(Intent):
    """Give the booking that `old` describes a title, or none."""

    old: Wish
    title: str | None
    reference: str | None = None
    wondered: bool = False
    """Whether it is only asked whether to do it, which is a button."""


@dataclass(frozen=True, slots=True)
class RenameBack(Intent):
    """Give a booking the title back that it had before the version that was `seen`."""

    word: ClassVar = "unname"

    booking: BookingId
    seen: int


@dataclass(frozen=True, slots=True)
class Extend(Intent):
    """
    End a booking so many minutes later, or earlier where they are negative.

    A button names the version that was `seen`: pressed twice, it extends once.
    """

    word: ClassVar = "longer"

    booking: BookingId
    minutes: int
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ExtendWhich(Intent):
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
class Delay(Intent):
    """Come late: keep this booking, or the next one, a little longer before its release."""

    word: ClassVar = "late"

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class DelayWhich(Intent):
    """Come late to the booking that the wish describes: "10 min late for atlas"."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class AskAnew(Intent):
    """Give a booking back, and ask for its slot for so many people, of whom somebody has to approve."""

    word: ClassVar = "crowd"

    booking: BookingId
    people: int


@dataclass(frozen=True, slots=True)
class AskLonger(Intent):
    """Ask for what a longer slot has more than a booking, which somebody has to approve; the booking stays."""

    word: ClassVar = "ask-longer"

    booking: BookingId
    during: Interval
