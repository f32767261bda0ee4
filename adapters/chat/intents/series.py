"""What a person can want with what repeats: book it, look at it, and change one date, the later ones or all."""

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from adapters.chat.intents import intent
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from core.domain.bookings.wish import Wish
from core.domain.series.choosing import Chosen
from core.domain.series.series import Scope
from core.values import BookingId, Interval, QuestionId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


ChangeWhich = CancelWhich | MoveWhich | ExtendWhich | RenameWhich | ChangeCompany
"""The changes of a booking that words tell."""
A_DAY, A_WEEK = 24 * 60, 7
"""Minutes, and days."""


@dataclass(frozen=True, slots=True)
class BookSeries(Intent):
    """
    Book the dates of the question's wish that are free, and with `instead` something else on the others.

    `shown` tells which dates those were: if others are free by now, they are shown again instead.
    """

    word: ClassVar = "series"

    shown: int
    instead: bool = False
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class AskSeriesException(Intent):
    """
    Book the dates of the question's wish that are free, and ask once for an exception for those that rules refuse.

    `shown` tells which dates those were together; `plea` is why there should be one, or nothing yet.
    """

    word: ClassVar = "series-exc"

    shown: int
    question: QuestionId | None = None
    plea: str | None = None


@dataclass(frozen=True, slots=True)
class SeriesAt(Intent):
    """Look over the dates of the question's wish at another time: so many minutes after midnight there."""

    word: ClassVar = "series-at"

    minute: int
    question: QuestionId | None = None

    def __post_init__(self) -> None:
        """Refuse a time outside of the day with ValueError."""
        if not 0 <= self.minute < A_DAY:
            raise ValueError(f"no minute of a day: {self.minute}")


@dataclass(frozen=True, slots=True)
class SeriesOn(Intent):
    """Look over the question's wish on another weekday, Monday is 0; without one, ask on which."""

    word: ClassVar = "series-on"

    weekday: int | None = None
    question: QuestionId | None = None

    def __post_init__(self) -> None:
        """Refuse what is no weekday with ValueError."""
        if self.weekday is not None and not 0 <= self.weekday < A_WEEK:
            raise ValueError(f"no weekday: {self.weekday}")


@dataclass(frozen=True, slots=True)
class ShowSeries(Intent):
    """Show the dates of the series to which a booking belongs, from a place on."""

    word: ClassVar = "dates"

    booking: BookingId
    skip: int = 0


@dataclass(frozen=True, slots=True)
class CancelSeries(Intent):
    """Cancel this date of a series, this one and the later ones, or all; without a scope those of the question."""

    word: ClassVar = "series-no"

    booking: BookingId
    scope: Scope | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class MoveSeries(Intent):
    """
    Move this date of a series, this one and the later ones, or all, to the time of the day, and place, of this slot.

    Where not all are free, the dates are shown; `shown` tells which were, and `instead` takes something else on the
    others.
    """

    word: ClassVar = "series-move"

    booking: BookingId
    scope: Scope
    during: Interval
    resource: ResourceId | None = None
    instead: bool = False
    shown: int | None = None


@dataclass(frozen=True, slots=True)
class MoveSome(Intent):
    """
    Move the dates of a series that the question keeps to the time of the day, and the place, of its wish.

    Where not all are free, they are shown; `shown` tells which were, and `instead` takes something else on the others.
    """

    word: ClassVar = "series-move-some"

    booking: BookingId
    instead: bool = False
    shown: int | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class MoveSeriesBack(Intent):
    """Give the dates of a booking's series that were moved last their time back."""

    word: ClassVar = "series-back"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class PutOnSeries(Intent):
    """Put those whom the question names on this date, this one and the later ones, or all; else on its dates."""

    word: ClassVar = "series-add"

    booking: BookingId
    scope: Scope | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class TakeOffSeries(Intent):
    """Take those whom the question names off this date, this one and the later ones, or all; else off its dates."""

    word: ClassVar = "series-remove"

    booking: BookingId
    scope: Scope | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class LeaveSeries(Intent):
    """Not come to this date of a series as an attendee, nor to the later ones, nor to any."""

    word: ClassVar = "series-leave"

    booking: BookingId
    scope: Scope


@dataclass(frozen=True, slots=True)
class ComeToSeries(Intent):
    """Come after all to the dates of a series that one left."""

    word: ClassVar = "series-come"

    booking: BookingId
    scope: Scope


@dataclass(frozen=True, slots=True)
class EndSeries(Intent):
    """
    Let a booking's series end on that local day: earlier, or later with the dates that are free by then.

    Where dates go or come, they are shown; `shown` tells which were to come, and `instead` takes something else on the
    others.
    """

    word: ClassVar = "series-until"

    booking: BookingId
    last: date
    shown: int | None = None
    instead: bool = False


@dataclass(frozen=True, slots=True)
class EndSeriesWhich(Intent):
    """Let the series that `old` describes end on a day, or go on for so many months or days more."""

    old: Wish
    last: date | None = None
    months: int = 0
    days: int = 0
    cuts: bool = False
    """Whether dates shall only go, so that one that ends before stays as it is."""


@dataclass(frozen=True, slots=True)
class StartSeriesWhich(Intent):
    """Move the dates from that day on of the series that `old` describes to another time of the day."""

    old: Wish
    since: date
    at: time


@dataclass(frozen=True, slots=True)
class SkipSeriesWhich(Intent):
    """Cancel the date on that day of the series that `old` describes, or more of it; it is asked how much."""

    old: Wish
    on: date


@dataclass(frozen=True, slots=True)
class RestoreWhich(Intent):
    """Have again what `old` describes and was cancelled on that day: a date of a series, or a booking by itself."""

    old: Wish
    on: date


@dataclass(frozen=True, slots=True)
class ShowSeriesWhich(Intent):
    """See the dates of the series that `old` describes: how many are left, when the next one is, and the last."""

    old: Wish


@dataclass(frozen=True, slots=True)
class SomeOfSeries(Intent):
    """
    Change some dates of one of one's own series, which is described by the act; it is shown which dates they are.

    `booking` is one of its dates, where the conversation tells it.
    """

    act: ChangeWhich
    chosen: Chosen
    booking: BookingId | None = None

    @property
    def old(self) -> Wish:
        """What describes the series."""
        return self.act.wish if isinstance(self.act, CancelWhich | ChangeCompany) else self.act.old


@dataclass(frozen=True, slots=True)
class OpenSeries(Intent):
    """
    Let a booking's series go on as far as before its end was set, by which it is of the version `seen`.

    Nothing was cancelled then.
    """

    word: ClassVar = "series-open"

    booking: BookingId
    seen: int


@dataclass(frozen=True, slots=True)
class UndoSeries(Intent):
    """Take back what was cancelled of a booking's series in one act."""

    word: ClassVar = "series-undo"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class KeepFewer(Intent):
    """Keep so many units on one date of a booking's series, this one and the later ones, or all."""

    word: ClassVar = "series-fewer"

    booking: BookingId
    scope: Scope
    count: int


@dataclass(frozen=True, slots=True)
class TakeFewerBack(Intent):
    """Have the units again that dates of a booking's series gave back in one act."""

    word: ClassVar = "series-unfewer"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class KeepSeries(Intent):
    """Say that a booking's series is still needed, although nobody came lately."""

    word: ClassVar = "series-keep"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class TakeUpSeries(Intent):
    """Take back the dates that a booking's series gave back because nobody came."""

    word: ClassVar = "series-take-up"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class RenameSeries(Intent):
    """Give this date, this one and the later ones, or all the title that the question keeps; else its dates."""

    word: ClassVar = "series-name"

    booking: BookingId
    scope: Scope | None = None
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class RenameSeriesBack(Intent):
    """Give the dates of a booking's series the title back that they had before its version `seen`."""

    word: ClassVar = "series-name-back"

    booking: BookingId
    seen: int


OfDates = CancelSeries | RenameSeries | PutOnSeries | TakeOffSeries
"""The buttons of a question to which dates of a series something is done; a mere day answers it as well."""
