"""How people ask for facts, report faults, and ask for what Bellhop cannot do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from adapters.understanding.typography import Typography

Topic = Literal[
    "place", "has", "size", "biggest", "smallest", "length", "ahead", "approval", "bookers", "code",
    "who", "day", "members", "earliest",
    "next", "whether-cancelled", "whether-booked", "history", "released", "should-cancel",
    "code-seen", "page",
    "if-absent", "cancel-until", "hours", "check-in", "if-cancelled", "would-move",
    "works", "fault",
    "watch", "waiting", "in-line",
    "add", "rename", "delete", "import", "report", "calendar", "poll", "swap", "payment", "remind",
    "role", "unwatch", "not-booking", "take-out", "my-data", "forget-me", "language", "close", "week", "no-week",
    "my-polls", "poll-them", "exception", "stand-in", "delegate", "stand-ins", "back", "calendar-link",
    "calendar-links", "ask-them", "requests-here", "no-requests-here", "my-requests",
    "board-here", "no-board-here",
    "decline", "have-again", "swap-oneself",
]  # fmt: skip
"""
What a sentence asks about: a fact of a thing, others' bookings, one's own, a fault, or what Bellhop cannot do.

Where several fit, the last of them wins.
"""
Steps = tuple["Step", ...]

KIND, TAG, PERIOD, WHO = "@kind", "@tag", "@period", "@who"
"""In a cue, any word for a kind of thing, for what a room may have, for a month or a year; or a strange one."""
WIDE = 6
"""Words that a gap may hold, unless the cue says how many."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a cue: one of these words, behind a gap of at most so many others."""

    words: frozenset[str]
    gap: int = 0
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """Words in this order that tell what is asked; `whole` cues are the whole sentence."""

    topic: Topic
    steps: Steps
    whole: bool = False
    spare: int = 0
    """So many other words may follow the last step of a cue that is the whole sentence: when is it "again"?"""
    needed: tuple[frozenset[str], ...] = field(init=False, compare=False)
    """The words of each step that cannot be left out: most sentences lack one, and are asked no further."""

    def __post_init__(self) -> None:
        """Collect what is needed once."""
        object.__setattr__(self, "needed", tuple(step.words for step in self.steps if not step.optional))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whether:
    """How people ask for a yes or a no."""

    copulas: frozenset[str] = frozenset()
    """Words that begin such a question: "is" Curie free."""
    open: frozenset[str] = frozenset()
    """Words that ask for more: when, which, show me."""
    beginning: frozenset[str] = frozenset()
    """What a meeting does at its time: when does it "start"."""
    taken: frozenset[str] = frozenset()
    """What a thing is that is not free."""
    suiting: frozenset[str] = frozenset()
    """What another time of a booking may do: would 1pm "work" for atlas, too?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """How people say over which time, and by what, a report counts."""

    last: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    """The words before a first day, up to today: "since" Monday."""
    periods: Mapping[str, str] = field(default_factory=dict)
    """Words for a day, a week, a month, a quarter and a year."""
    by: Mapping[str, str] = field(default_factory=dict)
    """What everything is counted by: people, hours, weekdays, …"""
    each: frozenset[str] = frozenset()
    """The words that stand before that: by, per."""
    who: frozenset[str] = frozenset()
    """The words that ask for people: "who" booked the most."""
    least: frozenset[str] = frozenset()
    """Words for what is hardly used."""
    absent: frozenset[str] = frozenset()
    """Words for bookings to which nobody came."""
    forms: Mapping[str, str] = field(default_factory=dict)
    """What it shall come as, if not in words."""
    peaks: frozenset[str] = frozenset()
    """Words that ask when, or where, most is booked: the "busiest" hours."""
    approvals: frozenset[str] = frozenset()
    """Words for the approval of what others book."""
    every: frozenset[str] = frozenset()
    """The words before a month in which it shall come by itself."""
    monthly: frozenset[str] = frozenset()
    stopping: frozenset[str] = frozenset()


def reporting(
    typography: Typography,
    *,
    when: tuple[str, str, str],
    periods: str,
    by: Mapping[str, str],
    each: tuple[str, str],
    told: tuple[str, str, str, str],
    forms: Mapping[str, str],
    monthly: tuple[str, str, str],
) -> Reporting:
    """
    Return the group of a language; `when` are words for the last and the present one of `periods`, and for since.

    `told` are words for what is hardly used, for absence, for when most is booked, and for approvals.
    """
    units = zip(("day", "week", "month", "quarter", "year"), periods.split("|"), strict=True)
    return Reporting(
        last=typography.words(when[0]),
        this=typography.words(when[1]),
        since=typography.words(when[2]),
        periods=typography.each({words: unit for unit, words in units}),
        by=typography.each(by),
        each=typography.words(each[0]),
        who=typography.words(each[1]),
        least=typography.words(told[0]),
        absent=typography.words(told[1]),
        forms=typography.each(forms),
        every=typography.words(monthly[0]),
        monthly=typography.words(monthly[1]),
        stopping=typography.words(monthly[2]),
        peaks=typography.words(told[2]),
        approvals=typography.words(told[3]),
    )


Pointing = tuple[str, str, str, str]
"""Words for the speakers, for what was spoken of last, for the place, and verbs of what is over: I, it, there, had."""
House = tuple[str, str, str]
"""Words for the whole house, for what breaks down and is no part of a room, and for seasons: office, lift, winter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """How people ask for facts, and for what Bellhop cannot do."""

    cues: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)
    """The cues under each word with which they may begin."""
    words: frozenset[str] = frozenset()
    """Every word of a cue."""
    languages: Mapping[str, str] = field(default_factory=dict)
    """Names of languages, and their tags."""
    speaker: frozenset[str] = frozenset()
    """Words with which people speak of themselves: what "I" have booked."""
    this: frozenset[str] = frozenset()
    """What was spoken of last: where is "it"?"""
    past: frozenset[str] = frozenset()
    """Behind "who", of what is over: who "had" Curie on Monday?"""
    inside: frozenset[str] = frozenset()
    """The place that was spoken of last: is there a projector in "there"?"""
    house: frozenset[str] = frozenset()
    """Words for the whole house: close the "office"."""
    outside: frozenset[str] = frozenset()
    """What breaks down and is no part of a room: the "lift", a "train"."""
    seasons: frozenset[str] = frozenset()
    """In which something always is so, and is no fault of today: it is cold in "winter"."""
    whether: Whether = field(default_factory=Whether)
    reporting: Reporting = field(default_factory=Reporting)

    def words_of(self, topic: Topic) -> frozenset[str]:
        """Return every word of the cues of a topic."""
        cues = (cue for several in self.cues.values() for cue in several if cue.topic == topic)
        return frozenset(word for cue in cues for step in cue.steps for word in step.words)


def questions(
    typography: Typography,
    cues: Mapping[Topic, str],
    *,
    languages: Mapping[str, str],
    pointing: Pointing,
    house: House,
    whether: Whether,
    reporting: Reporting,
    words: Mapping[str, str],
) -> Questions:
    """
    Return the group of a language.

    Cues are separated by bars. `is/are` is one of two words, `is?` may be missing, `~` is a gap, `~2` one of at most
    two words, `@kind` any word for a kind, `@tag` one for what a room has, `@period` a month or a year, `@who` a word
    that the language does not know, such as a name, and a cue between `^` and `$` is the whole sentence. `CANCEL`
    stands for the words that `words` has under that name.
    """
    read = [_cue(topic, _written(text, words), typography) for topic, said in cues.items() for text in said.split("|")]
    by_first: dict[str, list[Cue]] = {}
    for cue in read:
        for word in cue.steps[0].words:
            by_first.setdefault(word, []).append(cue)
    return Questions(
        cues={word: tuple(several) for word, several in by_first.items()},
        words=frozenset(word for cue in read for step in cue.steps for word in step.words) - {KIND, TAG, PERIOD, WHO},
        languages=typography.each(languages),
        speaker=typography.words(pointing[0]),
        this=typography.words(pointing[1]),
        inside=typography.words(pointing[2]),
        past=typography.words(pointing[3]),
        house=typography.words(house[0]),
        outside=typography.words(house[1]),
        seasons=typography.words(house[2]),
        whether=whether,
        reporting=reporting,
    )


def _written(text: str, words: Mapping[str, str]) -> str:
    """Return the cue with the words of each group in place of its name, which is written in capitals."""
    parts = ("/".join(words.get(each, each) for each in part.split("/")) for part in text.split())
    return " ".join(parts)


def _cue(topic: Topic, text: str, typography: Typography) -> Cue:
    steps: list[Step] = []
    gap = 0
    for part in text.split():
        if part in {"^", "$"}:
            continue
        if part.startswith("~"):
            gap = int(part[1:] or WIDE)
            continue
        words = frozenset(spelled for word in part.rstrip("?").split("/") for spelled in typography.words(word))
        steps.append(Step(words, gap, part.endswith("?")))
        gap = 0
    return Cue(topic, tuple(steps), text.strip().startswith("^"), gap)
