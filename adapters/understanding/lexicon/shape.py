"""What a language has to say about booking: the fields that each lexicon fills."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

from adapters.understanding.reading import Part, Verb

Words = frozenset[str]
Half = Literal["am", "pm"]
Freq = Literal["daily", "weekly", "weekdays", "monthly"]
Side = Literal["", "this", "next", "second", "last"]
Remark = Literal["confirm", "drop", "undo", "late", "hello", "thanks"]


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, without case and accents, and the few words that phrases are rewritten to."""

    code: str
    phrases: Mapping[str, str]
    """Words that mean another, or several others: "day after tomorrow", "montagabend"."""
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_endings: Words
    articles: Words
    halves: Words
    quarters: Words
    amounts: Mapping[str, Fraction]
    """Words for one and a half, and what else is neither whole nor a mere half."""
    couples: Words
    units: Mapping[str, tuple[int, int, int]]
    """Months, days and minutes of one."""
    glued_units: Mapping[str, tuple[int, int, int]]
    """The same, where they touch their number."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    plural_weekdays: Mapping[str, int]
    months: Words
    """What dateparser knows as a month."""
    relative_days: Mapping[str, int]
    weeks_later: Mapping[str, int]
    """So many days after the weekday before it: lundi "en huit"."""
    dated: Words
    """Before a number that is therefore a day: "le" 3, "el" 3, "vom" 3 bis zum 5."""
    clocks_are_marked: bool
    """Whether clocks are never bare numbers behind a weekday, so that "jeudi 15" is the 15th."""
    dotted_dates: bool
    """Whether 10.10 is a day as well as a clock."""
    dashed_dates: bool
    """Whether 17-2 is one."""
    sides: Mapping[str, Side]
    week: Words
    weekend: Words
    month: Words
    day: Words
    parts: Mapping[str, Part]
    halves_of_day: Mapping[str, Half]
    noon: Words
    midnight: Words
    oclock: Words
    """Behind the hour of a clock, and before its minutes: 15 "uhr" 20."""
    hours: Words
    """Units that stand behind the hour of a clock as well: 15 "heures" 20."""
    adding: Words
    """Between an hour and what has gone of it since: las tres "y" media."""
    lacking: Words
    """Between an hour and what it still lacks: las tres "menos" cuarto."""
    half_before: bool
    """Whether "half three" is half past two."""
    now: Words
    whole_day: Words
    tonight: Words
    on: Words
    at: Words
    since: Words
    between: Words
    """Those of `since` behind which "and" joins two times: "between" 2 and 4."""
    until: Words
    to: Words
    conjunctions: Words
    either: Words
    vague_numbers: Words
    """Numbers that mostly count nothing: that "one"."""
    about: Words
    """Behind a clock that is not meant to the minute: 3"ish"."""
    time: Words
    """Behind a stretch of time: in two weeks' "time"."""
    other: Words
    """Between two weeks: every "other" week."""
    most: Words
    """Before the greatest number: "up" to 6."""
    towards: Words
    """Before what a booking is moved to: "to" friday."""
    instead: Words
    """Before what it is moved from: "instead" of friday."""
    lasting: Words
    ahead: Words
    """Before a stretch of time: "in" 20 minutes."""
    further: Words
    """Between a number and its unit: 30 "more" minutes."""
    from_now: Words
    """After a stretch of time: 20 minutes "out"."""
    after: Words
    of: Words
    past: Words
    before: Words
    each: Words
    frequencies: Mapping[str, Freq]
    workday: Words
    times: Words
    end: Words
    people: Words
    party: Words
    verbs: Mapping[str, Verb]
    separable: Mapping[str, Mapping[str, str]]
    """Verbs whose other half stands at the end, and the word that both are: check … "ein"."""
    verb_last: bool
    """Whether the verb stands behind what it is about: Atlas von Montag auf Dienstag "verschieben"."""
    mild_verbs: Mapping[str, Verb]
    """Words that mean it only where hardly anything else is said."""
    nouns: Words
    """What people call a booking."""
    away: Words
    """What somebody is who will not come."""
    shortening: Words
    """Verbs of extending that mean the opposite."""
    because: Words
    """Before a reason."""
    negations: Words
    """Before a verb: do "not" book it, "did" you cancel it."""
    between_negations: Words
    """What may stand between the two: did "you" cancel."""
    negations_behind: Words
    """Behind a verb and what it is about: storniere Atlas "nicht"."""
    late: Words
    """What somebody says who will come later."""
    forward: Words
    """Verbs and words that move a booking to an earlier time."""
    own: Words
    codes: Words
    """What people call an access code."""
    references: Words
    numbering: Words
    """Between a kind and the number of its unit: desk "no" 4."""
    kinds: Mapping[str, str]
    plural_kinds: Mapping[str, str]
    kind_endings: Mapping[str, str]
    """Ends of long words that are of a kind: Sitzungs"zimmer"."""
    floors: Words
    """What a storey is called."""
    numbered_kinds: Words
    """Kinds whose units have numbers: seat 12C."""
    tags: Mapping[str, str]
    having: Words
    """Before a tag, never before a name: "with" a projector."""
    refusing: Words
    """Before what is wanted instead: "no", Curie."""
    please: Words
    earlier: Words
    later: Words
    longer: Words
    shorter: Words
    it: Words
    """What the booking is called that was spoken of last, and the verbs that need no other: make "it" later."""
    make: Words
    """What leads to another length of it: "make" it 2 hours."""
    same: Words
    """The same time as before, on another day."""
    commands: Mapping[str, str]
    """Words with which a sentence begins that is a command: "rules" atlas, and the command that each is."""
    remarks: Mapping[str, Remark]
    """Whole sentences that answer the last message, or nothing at all."""
    fillers: Words
    chatter: Words
    """Words of people talking about something else."""

    @cached_property
    def phrases_by_first(self) -> Mapping[str, Mapping[tuple[str, ...], str]]:
        """The phrases under their first word, the longest first."""
        grouped: dict[str, dict[tuple[str, ...], str]] = {}
        for phrase in sorted(self.phrases, key=len, reverse=True):
            words = tuple(phrase.split())
            grouped.setdefault(words[0], {})[words] = self.phrases[phrase]
        return grouped

    @cached_property
    def time_words(self) -> Words:
        """Every word with which something about time can begin."""
        return frozenset().union(
            self.numbers, self.ordinals, self.articles, self.halves, self.quarters, self.weekdays, self.months,
            self.plural_weekdays, self.relative_days, self.sides, self.weekend, self.parts, self.noon, self.midnight,
            self.now, self.whole_day, self.tonight, self.on, self.at, self.since, self.until, self.to, self.lasting,
            self.ahead, self.after, self.before, self.each, self.frequencies, self.end, self.party, self.week,
            self.month, self.workday, self.amounts, self.weeks_later, self.dated, "+",
        )  # fmt: skip

    @cached_property
    def leading(self) -> Words:
        """Small words before a time: on, at, for."""
        return self.on | self.at | self.lasting

    @cached_property
    def placing(self) -> Words:
        """Small words inside a time, where it matters little which: at, on, in the."""
        return self.at | self.of

    @cached_property
    def on_or_at(self) -> Words:
        """Small words before the second half of a time."""
        return self.on | self.at

    @cached_property
    def beside_days(self) -> Words:
        """Small words between two pieces of one day, none of which leads to another day."""
        return self.on_or_at - self.to - self.until

    @cached_property
    def inside_days(self) -> Words:
        """The same, behind those."""
        return self.of - self.to

    @cached_property
    def named_hours(self) -> Words:
        """Noon and midnight."""
        return self.noon | self.midnight

    @cached_property
    def counting(self) -> Words:
        """Every word with which a number, a clock or a stretch of time can begin."""
        return frozenset().union(
            self.numbers, self.articles, self.halves, self.quarters, self.amounts, self.couples, self.noon,
            self.midnight,
        )  # fmt: skip

    @cached_property
    def day_words(self) -> Words:
        """Every word with which a day can begin."""
        return frozenset().union(
            self.counting, self.ordinals, self.weekdays, self.months, self.relative_days, self.sides, self.week,
            self.weekend, self.month, self.weeks_later, self.dated, self.end, self.of, self.on, self.ahead,
        )  # fmt: skip

    @cached_property
    def known(self) -> Words:
        """Every word that means anything here, so that no name is read into it."""
        return frozenset().union(
            self.time_words, self.units, self.day, self.halves_of_day, self.oclock, self.conjunctions, self.from_now,
            self.of, self.past, self.workday, self.times, self.people, self.verbs, self.mild_verbs, self.nouns,
            self.earlier, self.later, self.longer, self.shorter, self.it, self.same,
            self.hours, self.adding, self.lacking, self.because, self.floors, self.separable,
            self.kinds, self.plural_kinds, self.tags, self.having, self.fillers, self.chatter, self.couples,
        )  # fmt: skip

    @cached_property
    def spellable(self) -> tuple[str, ...]:
        """The long words that a slip of the thumb may not hide."""
        words = {
            *(*self.weekdays, *self.months, *self.relative_days, *self.parts, *self.verbs, *self.nouns, *self.units),
            *(*self.tags, *self.kinds, *self.plural_kinds, *self.since, *self.until),
        }
        return tuple(sorted(word for word in words if len(word) > 5))  # noqa: PLR2004 - shorter ones meet other words
