"""Replies that only make sense after an earlier message; they become intents before anything is answered."""

from dataclasses import dataclass
from datetime import datetime

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.members import AboutDuty, AboutGroup, AboutPeople
from adapters.chat.intents.questions import WouldMove
from adapters.chat.intents.series import (
    EndSeriesWhich,
    ShowSeriesWhich,
    SkipSeriesWhich,
    SomeOfSeries,
    StartSeriesWhich,
)
from adapters.chat.intents.times_for_all import FindTime
from adapters.understanding.lexicon.asides import About, Attending
from adapters.understanding.lexicon.sequels import Extreme
from adapters.understanding.people import Named
from core.domain.bookings.wish import Wish


@dataclass(frozen=True, slots=True)
class Pick:
    """
    Take one of the last offers, perhaps for so many `minutes`: the first is 1, the last -1.

    Mean `otherwise` where nothing was offered.
    """

    number: int
    otherwise: Intent
    minutes: int | None = None
    start: datetime | None = None
    """At this clock, on the day that was offered."""
    unit: bool = False
    """Whether the number may rather be that of a unit of what was shown, or a day of the month."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Have so many of what was shown last and is held; mean `otherwise` where there are no several of it."""

    count: int
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class OneWith:
    """Take the one of the last offers that the wish describes; mean `otherwise` where that is not one of them."""

    wish: Wish
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Number:
    """Answer a question with a number; `clock` is its meaning as a time of day, `otherwise` where nothing was asked."""

    value: int
    clock: Wish
    otherwise: Intent


@dataclass(frozen=True, slots=True)
class Answering:
    """Answer the open question with a time or a length, not being sure; mean `otherwise` where nothing was asked."""

    wish: Wish
    otherwise: "Intent | FollowUp"
    number: int | None = None
    """A mere number, whose meaning as a clock is the wish."""
    beside: bool = False
    """Whether the sentence says something else as well, so that what is booked is only offered to be moved."""


@dataclass(frozen=True, slots=True)
class Instead:
    """
    Have something else in place of the booking that was shown last.

    `otherwise`: what is meant where nothing was shown; None for the wish itself. `doubtful`: it is only preferred.
    `taken`: what was offered is taken so.
    """

    wish: Wish
    otherwise: "Intent | FollowUp | None" = None
    doubtful: bool = False
    taken: bool = False
    of: str | None = None
    """What it stands in for, where that is named; a booking of anything else is not meant."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Shift the booking that was shown last by so many minutes; mean `otherwise` where none was shown."""

    start: int
    end: int
    otherwise: Intent


@dataclass(frozen=True, slots=True)
class Last:
    """Give the booking that was shown last so many minutes; mean `otherwise` where none was shown."""

    minutes: int
    otherwise: Intent


@dataclass(frozen=True, slots=True)
class SameTime:
    """
    Book what was shown last on another day as well; mean `otherwise` where nothing was shown.

    `besides`: nothing says that it is the same, as in "and on friday?", which goes on with an open question first.
    `weekday`: the day is a mere weekday.
    """

    wish: Wish
    otherwise: Intent
    besides: bool = False
    weekday: bool = False


@dataclass(frozen=True, slots=True)
class Both:
    """
    Do `first`, and change the start, the end or the length of that by so many minutes as well.

    Mean `otherwise` where nothing comes of the first that has a time.
    """

    first: "Instead | SameTime | It | Shift"
    by: "Shift | Last"
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class It:
    """
    Change a booking that the words do not describe: "cancel it", "move the booking to friday", "extend my booking".

    `pointed`: it is the booking that was shown last, because they do not just say "mine". Mean `otherwise` where none
    was shown.
    """

    otherwise: CancelWhich | MoveWhich | ExtendWhich | RenameWhich
    pointed: bool
    doubtful: bool = False
    """Whether it is not certain that the change is wanted."""
    removes: bool = False
    """Whether the verb takes people off a booking as well."""
    lately: bool = False
    """Whether only a booking that was shown just now can be meant; then nothing is, where none was."""


@dataclass(frozen=True, slots=True)
class TheOther:
    """Take the other one of two offers, or of two of a `kind`; mean `otherwise` where there were not two."""

    otherwise: Intent
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class SameHour:
    """Begin the booking that was shown last so many minutes past its hour; mean `otherwise` where none was shown."""

    minute: int
    otherwise: Intent


@dataclass(frozen=True, slots=True)
class Left:
    """Leave the booking that was shown last at this time, or take back that it was moved away from it."""

    wish: Wish
    otherwise: Intent


@dataclass(frozen=True, slots=True)
class Best:
    """Take one of the last offers by its size or its start; mean `otherwise` where nothing was offered."""

    by: Extreme
    otherwise: "Intent | FollowUp"
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Larger:
    """See what is larger than what was shown last, at its time; mean `otherwise` where nothing was shown."""

    otherwise: Intent
    smaller: bool = False
    """Whether it shall rather be smaller."""


@dataclass(frozen=True, slots=True)
class Because:
    """Give the reason for the request that was declined last; mean `otherwise` where none was declined lately."""

    reason: str
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Called:
    """See the bookings with that title; mean `otherwise` where none of one's own is called so."""

    title: str
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Naming:
    """Mean `meant` for these people, who were named without an @, as far as they are members."""

    people: tuple[Named, ...]
    meant: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Do something about people, if somebody is called so here; mean `otherwise` where nobody is."""

    meant: AboutPeople | AboutGroup | AboutDuty
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class ForGroup:
    """Look for a time for a group that the words name; mean `otherwise` where they name none."""

    meant: FindTime
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Aside:
    """Say something in passing of the card that was shown last; mean `otherwise` where none was shown."""

    about: About
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Attends:
    """Tell of somebody that they come to what was shown last, or that they do not; mean `otherwise` without that."""

    what: Attending
    name: str
    otherwise: "Intent | FollowUp"
    instead_of: str | None = None
    """In whose place they come; without a name, of whoever was put on its list just now."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """Change one of the bookings that were listed last: the first is 1; mean `otherwise` where none were."""

    number: int
    change: CancelWhich | MoveWhich | ExtendWhich | RenameWhich
    otherwise: "Intent | FollowUp"
    compared: bool = False
    """Whether it is the earlier or the later one, so that it may be one of all that the speaker has."""


SeriesChange = (
    EndSeriesWhich | StartSeriesWhich | SkipSeriesWhich | SomeOfSeries | ExtendWhich | MoveWhich | ShowSeriesWhich
)
"""What may be said of a series, which `old` describes."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Do two things, of which a part of the sentence tells the one, and a part the other."""

    first: "Intent | FollowUp"
    then: "Intent | FollowUp"
    instead: bool = False
    """Whether the second is wanted only where the first cannot be had."""


OfOne = MoveWhich | ExtendWhich | RenameWhich | ChangeCompany
"""What may be changed of one booking together with something else."""


@dataclass(frozen=True, slots=True)
class TwoChanges:
    """Change the one booking of one's own that is described in two ways; mean `otherwise` where there is no such."""

    about: Wish
    reference: str | None
    first: OfOne
    then: OfOne
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class Meant:
    """Mean another booking than the one that was cancelled just now; mean `otherwise` where none was."""

    wish: Wish
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class OfSeries:
    """Change one of one's own series; mean `otherwise` where none is described."""

    meant: SeriesChange
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class OfTitle:
    """Change the booking that is called so; mean `otherwise` where none of one's own is."""

    title: str
    meant: "Intent | FollowUp"
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class HaveAgain:
    """Have again what was given back of a booking; mean `otherwise` where nothing like it was."""

    wish: Wish
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class ForWhom:
    """Say for whom what was shown or asked last is; mean `otherwise` where nothing was, or nobody is called so."""

    people: tuple[Named, ...]
    otherwise: "Intent | FollowUp"


@dataclass(frozen=True, slots=True)
class OfOwn:
    """Mean the one booking of one's own that `old` describes; mean `otherwise` where none does, or several do."""

    meant: Doubtful | MoveWhich | WouldMove
    old: Wish
    otherwise: "Intent | FollowUp"


Earlier = (
    Aside
    | Amount
    | Answering
    | OneWith
    | Attends
    | OneOf
    | Pick
    | Number
    | Instead
    | Shift
    | Last
    | SameTime
    | TheOther
    | SameHour
    | It
    | Left
    | Best
    | Larger
)
"""What completes an earlier message, as the conversation's memory has it."""
FollowUp = (
    Earlier
    | Apart
    | Because
    | Both
    | Called
    | ForWhom
    | HaveAgain
    | Meant
    | Naming
    | OfOwn
    | OfSeries
    | OfTitle
    | Perhaps
    | ForGroup
    | TwoChanges
)
