"""The result of understanding: a `Reading`, and the names that a sentence may use."""

from dataclasses import dataclass, field
from typing import Literal

from core.domain.bookings.wish import Moment, Wish
from core.domain.series.recurrence import Recurrence

Verb = Literal["book", "find", "cancel", "move", "list", "checkin", "checkout", "extend", "help", "quota", "other"]
ACTS: frozenset[Verb] = frozenset({"cancel", "move", "extend", "checkin", "checkout"})
"""What is done to a booking that exists."""
CHANGES: frozenset[Verb] = frozenset({"cancel", "move", "extend"})
"""Acts whose verbs may as well belong to what a booking is for."""
Speech = Literal["request", "question", "report", "maybe", "quote"]
"""What a sentence is said for: to have something done, to learn something, to tell something, to think aloud."""
Certainty = Literal["do", "ask", "answer", "leave"]
"""
What may follow a sentence: the act, the act as a button, an answer, or nothing.

`do`: a clear request about one's own. `ask`: an act is meant, or may be, and is not certain. `answer`: a question.
`leave`: talk.
"""
Company = Literal["add", "remove", "give", "spare", "leave", "guests"]
"""
What is done with the people of a booking: put on it, taken off it, given it. `spare`: none of these, as is said.

`leave`: the speaker cannot come. `guests`: they ask who comes.
"""
Beyond = Literal["watch", "not-booking"]
"""What is asked for that is no act on a booking: to be told when something gets free, or what is done elsewhere."""
Often = Literal["daily", "weekly", "weekdays", "weekends", "monthly"]
"""How often, as a single word says it."""
Reason = Literal[
    "past",
    "end-before-start",
    "no-such-day",
    "no-such-time",
    "no-such-repeat",
    "day-mismatch",
    "other-day",
    "clock-skipped",
    "clock-twice",
    "part-mismatch",
    "two-times",
    "two-names",
    "zero-length",
    "several",
    "two-lengths",
    "two-ends",
    "correction",
    "exclusion",
]

UNSAID = Wish()
"""The wish of a text that names nothing."""


@dataclass(frozen=True, slots=True)
class Named:
    """One resource of the catalogue, with everything that people call it."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    capacity: int | None = None
    several: bool = False
    """Whether there is more than one unit of it."""
    measures: tuple[str, ...] = ()
    """Names of its measures, such as screens."""
    attributes: tuple[str, ...] = ()
    """Names of all attributes that describe it."""
    site: str | None = None
    floor: str | None = None
    kind_names: tuple[str, str] | None = None
    """What one and several of its kind are called in this house, where that is not the language's own word."""
    classes: tuple[str, ...] = ()
    """The classes of its seats."""


@dataclass(frozen=True, slots=True)
class Reading:
    """
    One reading of one text.

    Its wish holds the resource as the catalogue spells it, and times that are naive and the place's own. For a move
    they are the new time; for an extension only the end or the minutes are set.
    """

    intent: Verb
    wish: Wish = UNSAID
    old: Wish = UNSAID
    """
    For a move: the resource and the start of the booking, where the text tells them apart from the new ones.

    For an extension: the day of the booking, or its start.
    """
    rivals: tuple[str, ...] = ()
    """Two or more names that fit equally well; then the wish names none."""
    unknown: str | None = None
    """Words, as typed, that stand where a name is expected and match nothing."""
    shorter: bool = False
    """Whether the minutes are taken away: from an extended booking's end, or from the start of a moved one."""
    whole: bool = False
    """Whether the minutes are all that an extended booking shall last: "cut it to 45 min"."""
    replaces: bool = False
    """Whether the thing stands in for that of a booking: "curie instead of atlas"."""
    keeps_end: bool = False
    """Whether only the start of a moved booking changes: "start at 3:30, same end"."""
    unsized: bool = False
    """Whether an extended booking shall be longer, or shorter, by what is not said."""
    repeat: Recurrence | None = None
    """How it comes back, from the start of the wish on, which is the first time."""
    away: bool = False
    """For a cancellation: whether it covers every booking in that time, because the person will not be there."""
    code: str | None = None
    """Six digits."""
    reference: str | None = None
    """A booking's short reference, in capitals."""
    reason: Reason | None = None
    """The contradiction in the text, or the second meaning, because of which only a question may follow."""
    several: tuple[Wish, ...] = ()
    """The wishes of a sentence that has more than one; each is whole by itself, and only one at a time is held."""
    times: tuple[Moment, ...] = ()
    """The starts that may be meant, where two days contradict each other."""
    weekday: bool = field(default=False, compare=False)
    """Whether the day was said as a weekday and nothing else: the next one, or that of a booking's own week."""
    speech: Speech = "request"
    certain: Certainty = "do"
    vague: bool = False
    """Whether an act is only not certain because nobody here knows what it is about: "cancel the kraken"."""
    governed: str | None = None
    """The words, as typed, of the verb that decided, with what it is about."""
    left: tuple[str, ...] = ()
    """The words, as typed, that were not used."""
    beyond: Beyond | None = None
    """What it asks for, where that is no booking; then the intent is "other"."""
    whose: str | None = None
    """Whose booking it is about, as named, where it is somebody else's."""
    title: str | None = None
    """What the booking is for, in the person's own words; for an existing booking, the title that tells it."""
    people: tuple[str, ...] = ()
    """Everybody whom it names, as named: for whom it is, and who comes along."""
    company: Company | None = None
    """What is to be done with the people; then the wish tells the booking, as far as it is told."""
    units: tuple[str, ...] | int | None = None
    """The labels of several units, or how many are wanted."""
    zone: str | None = None
    """The IANA zone that was said; the times are converted to the place's own."""

    @property
    def clarify(self) -> bool:
        """Whether only a question may follow."""
        return self.reason is not None
