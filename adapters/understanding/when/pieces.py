"""The pieces that a sentence about time is made of, before they are put together."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from adapters.understanding.lexicon.groups import Half, Side
from adapters.understanding.reading import Reason
from core.domain.bookings.wish import Part
from core.domain.series.recurrence import Freq


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said; midnight is 0, and 24:00 is the end of the day."""

    hour: int
    minute: int = 0
    half: Half | None = None
    exact: bool = False
    """Whether it can only mean this hour, as 15:00 and 09:30 do."""
    bare: bool = False
    """Whether it is a mere number, which may count something instead."""
    role: Literal["", "at", "until", "to"] = ""
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time as it was said."""

    months: int = 0
    days: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday is 0."""

    number: int
    side: Side = ""


@dataclass(frozen=True, slots=True)
class Later:
    """A number of days after another day in the sentence: the week of "monday week"."""

    days: int
    today: bool = False
    """Whether the other day may be today, if that is its weekday."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A day that is already known; `grain` says how exactly it was meant."""

    day: date
    grain: Literal["day", "week", "month"] = "day"


@dataclass(frozen=True, slots=True)
class Period:
    """A week, a weekend, a month: all its days, or the frame of a weekday."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class InMonth:
    """The 3rd, of this month or of one that is so many months ahead."""

    day: int
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day of a month, perhaps of a year."""

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Wrong:
    """A contradiction, or a time that does not exist."""

    reason: Reason


DayPiece = Weekday | Later | Fixed | Period | InMonth | Calendar | Wrong
Days = tuple[DayPiece, ...]
Found = tuple[DayPiece, int] | None
"""A piece of a day and the place behind it, if a reader found one."""


@dataclass(frozen=True, slots=True)
class DayRange:
    """From one day to another, both included."""

    first: Days
    last: Days


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one time of day to another, perhaps with the day said in between."""

    start: Clock
    end: Clock
    days: Days = ()


@dataclass(frozen=True, slots=True)
class MomentRange:
    """From a time on one day to a time on another."""

    first: Days
    start: Clock
    last: Days
    end: Clock


@dataclass(frozen=True, slots=True)
class Until:
    """Up to a day, perhaps to its clock."""

    days: Days
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """A length of time after now, or after that clock."""

    span: Span
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length of time."""

    span: Span


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A morning, an afternoon or an evening; `today` where it was "this" one."""

    part: Part
    today: bool = False
    whole: bool = False
    """Whether all of it is meant: the "whole" afternoon."""
    loose: bool = False
    """Whether a clock beside it may as well lie outside: close of play at half past six."""


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that only the people there know: after standup, until close of play."""


@dataclass(frozen=True, slots=True)
class WholeDay:
    """All of the day."""


@dataclass(frozen=True, slots=True)
class Every:
    """A rhythm."""

    freq: Freq | None
    """None for a rhythm that Bellhop does not offer."""
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    """Monday is 0."""
    ordinals: tuple[int, ...] = ()
    """Which of a month's weekdays; -1 is the last."""
    monthdays: tuple[int, ...] = ()
    """Days of a month; -1 is the last."""


@dataclass(frozen=True, slots=True)
class Holidays:
    """The public holidays of the country, as far as all of it keeps them; a series leaves them out."""


@dataclass(frozen=True, slots=True)
class Times:
    """A number of repetitions."""

    count: int


@dataclass(frozen=True, slots=True)
class People:
    """A number of people, or only of the seats that are wanted."""

    count: int
    seats: bool = False


Piece = (
    Clock
    | ClockRange
    | MomentRange
    | DayRange
    | DayPiece
    | Until
    | Ahead
    | Stretch
    | PartOfDay
    | Vague
    | WholeDay
    | Every
    | Times
    | People
)


class Placed(NamedTuple):
    """A piece and the tokens that say it."""

    piece: Piece
    start: int
    end: int


Spared = DayPiece | DayRange | Every | Holidays
"""What a series leaves out; of a rhythm, its weekdays."""
