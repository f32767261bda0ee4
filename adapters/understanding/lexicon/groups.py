"""The words of a language, in groups. A language fills what it has; most defaults mean that it has none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeVar

from adapters.understanding.reading import Often, Verb
from core.domain.bookings.wish import Part

Words = frozenset[str]
Half = Literal["am", "pm"]
Side = Literal["", "this", "next", "second", "last"]
Remark = Literal["confirm", "drop", "drop_all", "undo", "withdraw", "late", "hello", "thanks", "why", "one_more"]
Length = tuple[int, int, int]
"""Months, days and minutes."""

NONE: Words = frozenset()
T = TypeVar("T")


def by_first(phrases: Mapping[str, T]) -> Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]:
    """Return the words of each phrase, and its meaning, under the first of them; the longest phrases come first."""
    grouped: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    split = ((tuple(phrase.split()), meaning) for phrase, meaning in phrases.items())
    for words, meaning in sorted(split, key=lambda each: -len(each[0])):
        grouped.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(each) for first, each in grouped.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """How people count."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    """Numbers in words: "twelve", and the tens that others are put together from."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Places in words: "third"."""
    ordinal_endings: Words = NONE
    """What makes a place of a number that it touches: 3"rd"."""
    articles: Words = NONE
    """Words for one of something: "a" room."""
    halves: Words = NONE
    """Words for a half: "half" an hour."""
    quarters: Words = NONE
    """Words for a quarter: a "quarter" of an hour."""
    amounts: Mapping[str, Fraction] = field(default_factory=dict)
    """Single words for other fractions: "anderthalb" is one and a half."""
    couples: Words = NONE
    """Words for two of something: a "couple" of hours."""
    vague: Words = NONE
    """Numbers that mostly count nothing: that "one"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """Lengths of time."""

    units: Mapping[str, Length] = field(default_factory=dict)
    """What lengths are counted in: "hours", "min"."""
    alone: Mapping[str, int] = field(default_factory=dict)
    """Whole lengths that need no number, in minutes: "viertelstunde"."""
    glued_units: Mapping[str, Length] = field(default_factory=dict)
    """Units that count only where they touch their number: 90"m"."""
    lasting: Words = NONE
    """Before a length: "for" two hours."""
    ahead: Words = NONE
    """Before a length that starts now: "in" 20 minutes."""
    further: Words = NONE
    """Between a number and its unit: 30 "more" minutes."""
    from_now: Words = NONE
    """Behind a length that starts now: two weeks "out"."""
    time: Words = NONE
    """The noun that may follow a length: in two weeks' "time"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Times of day."""

    halves: Mapping[str, Half] = field(default_factory=dict)
    """Words for the halves of the day: "am", "pm"."""
    half_letters: Mapping[str, Half] = field(default_factory=lambda: {"a": "am", "p": "pm"})
    """Their first letters, behind a number: 3"p". All languages borrow them."""
    half_tails: Words = frozenset({"m"})
    """The letter behind those, where they are written apart: 3 p."m"."""
    hour_letters: Words = frozenset({"h"})
    """Letters between hours and minutes: 15"h"30. All languages borrow them."""
    noon: Words = NONE
    """Words for 12:00."""
    midnight: Words = NONE
    """Words for 0:00."""
    now: Words = NONE
    """Words for this moment: "now", "asap"."""
    oclock: Words = NONE
    """Behind the hour of a clock, and before its minutes: 15 "uhr" 20."""
    hours: Words = NONE
    """Units of length that stand behind the hour of a clock as well: 15 "heures" 20."""
    marked: bool = False
    """Whether a bare number behind a weekday is never a clock, so that "jeudi 15" is the 15th."""
    half_before: bool = False
    """Whether a half counts towards the hour named: "halb drei" is half past two."""
    past: Words = NONE
    """Between minutes and the hour before: ten "past" three."""
    before: Words = NONE
    """Between minutes and the hour to come: ten "to" three."""
    adding: Words = NONE
    """Between an hour and the minutes since: las tres "y" media."""
    lacking: Words = NONE
    """Between an hour and the minutes it lacks: las tres "menos" cuarto."""
    about: Words = NONE
    """Behind a clock that is not meant to the minute: 3"ish"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Days, weeks and months, and how often they come back."""

    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Days of the week; Monday is 0."""
    plural_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Words for every such day: "mondays"."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Names of months; January is 1."""
    relative: Mapping[str, int] = field(default_factory=dict)
    """Days counted from today: "tomorrow" is 1."""
    weeks_later: Mapping[str, int] = field(default_factory=dict)
    """Behind a weekday, how many days after it: lundi "en huit"."""
    dated: Words = NONE
    """Before a bare number that is therefore a day: "le" 3, "el" 3, "vom" 3 bis zum 5."""
    dotted: bool = False
    """Whether 10.10 may be a day as well as a clock."""
    dashed: bool = False
    """Whether 17-2 may be a day."""
    sides: Mapping[str, Side] = field(default_factory=dict)
    """Which of several: "this" friday, "next" week, "last" month."""
    week: Words = NONE
    """Words for a week."""
    weekend: Words = NONE
    """Words for a weekend."""
    month: Words = NONE
    """Words for a month."""
    day: Words = NONE
    """Words for a day, as in every "day"."""
    workday: Words = NONE
    """Words for a day from Monday to Friday."""
    parts: Mapping[str, Part] = field(default_factory=dict)
    """Parts of the day: "morning"."""
    tonight: Words = NONE
    """Words for this evening."""
    whole_day: Words = NONE
    """Words for all day."""
    entire: Words = NONE
    """Before a part of the day, all of it: the "whole" afternoon."""
    end: Words = NONE
    """Before a week or a month, its last day: "end" of march."""
    early: Words = NONE
    """Before a month, its first days: "early" march."""
    middle: Words = NONE
    """Before a month, the days around its middle: "mid" december."""
    inside: Words = NONE
    """Before a month, all of its days: "in" march."""
    each: Words = NONE
    """Before what comes back: "every" tuesday."""
    other: Words = NONE
    """Between "every" and what is left out in turn: every "other" week."""
    frequencies: Mapping[str, Often] = field(default_factory=dict)
    """Single words for a rhythm: "weekly"."""
    describing: Words = NONE
    """Those of them that describe the noun before them: a rapport "hebdomadaire"."""
    times: Words = NONE
    """Behind a number of repetitions: 5 "times"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Small words that lead to a time, or from one to the next."""

    on: Words = NONE
    """Before a day: "on" friday."""
    at: Words = NONE
    """Before a clock: "at" 3; `min` of them is typed where only a number was."""
    of: Words = NONE
    """Inside a time, without a meaning of their own: end "of" "the" week."""
    since: Words = NONE
    """Before the first of two times: "from" 2 to 4."""
    between: Words = NONE
    """Those of `since` behind which "and" joins two times: "between" 2 and 4."""
    to: Words = NONE
    """Between two times: 2 "to" 4, 2"-"4."""
    until: Words = NONE
    """Before an end: "until" 5."""
    after: Words = NONE
    """Before a time that something follows: two days "after" the 5th."""
    towards: Words = NONE
    """Before what a booking is moved to: "to" friday."""
    into: Words = NONE
    """Before the thing that a booking goes to, and no time: "into" curie."""
    exchanging: Words = NONE
    """Between the thing that is given and the one that is had for it: swap atlas "for" curie."""
    instead: Words = NONE
    """Before what a booking is moved from: "instead" of friday."""
    conjunctions: Words = NONE
    """Between two things that are both meant: atlas "and" hubble."""
    either: Words = NONE
    """Between two things of which one is meant: atlas "or" hubble."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Things:
    """What is booked, for how many, and what a booking is called."""

    kinds: Mapping[str, str] = field(default_factory=dict)
    """Kinds of things, one of them: "room"."""
    plural_kinds: Mapping[str, str] = field(default_factory=dict)
    """Kinds of things, several of them: "rooms"."""
    kind_endings: Mapping[str, str] = field(default_factory=dict)
    """Ends of long words that name a kind: Sitzungs"zimmer"."""
    numbered_kinds: Words = NONE
    """Kinds whose units have numbers: seat 12C."""
    numbering: Words = NONE
    """Between a kind and the number of its unit: desk "no" 4."""
    floors: Words = NONE
    """Words for a storey."""
    windows: Words = NONE
    """Where a seat is that has a "window"."""
    rows: Words = NONE
    """Before the number of the "row" in which a seat is."""
    aisles: Words = NONE
    """Where a seat is that one leaves without asking anybody: at the "aisle"."""
    classes: Mapping[str, str] = field(default_factory=dict)
    """Classes of seats, each with what it means in any language: "coach class" is economy, "on business" is none."""
    class_words: Words = NONE
    """Beside the name of a class: economy "class"."""
    beside: Words = NONE
    """How several seats shall be: "together", which they are anyway where they can be."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """What a room may have: "beamer" is a projector."""
    having: Words = NONE
    """Before a tag, never before a name: "with" a projector."""
    people: Words = NONE
    """Behind a number of people: six "people"."""
    party: Words = NONE
    """Before a number of people: a "team" of six."""
    seats: Words = NONE
    """Of these, what counts seats and tells nothing of who comes: six "seats", what "fits" six."""
    most: Words = NONE
    """Before the greatest number: "up" to 6."""
    nouns: Words = NONE
    """Words for a booking."""
    own: Words = NONE
    """Before one's own booking: "my" 3pm."""
    mine: Words = NONE
    """For a thing of one's own that is not named again: a camera please, "mine" is broken."""
    codes: Words = NONE
    """Words for an access code."""
    references: Words = NONE
    """Words for a booking's reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """What people want done, and how they deny it."""

    firm: Mapping[str, Verb] = field(default_factory=dict)
    """Words that say what is wanted, wherever they stand."""
    mild: Mapping[str, Verb] = field(default_factory=dict)
    """Words that say it only where hardly anything else is said."""
    separable: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Verbs whose other half stands at the end, and the word that both are: check … "ein"."""
    ridding: Words = NONE
    """Verbs that cancel only where they are about one's own booking: "kill" my booking, and not the lights."""
    freeing: Mapping[str, str] = field(default_factory=dict)
    """Words for "free" that order a thing given back where they lead to it, and the verb that they are then."""
    rest: Words = NONE
    """What is left of a booking that gets shorter: give back the "rest"."""
    last: bool = False
    """Whether the verb stands behind what it is about: Atlas von Montag auf Dienstag "verschieben"."""
    forward: Words = NONE
    """Words that move a booking to an earlier time: "prepone"."""
    make: Words = NONE
    """Before a new length: "make" it 2 hours."""
    negations: Words = NONE
    """Before a verb: do "not" book it, "did" you cancel it."""
    between_negations: Words = NONE
    """Between a negation and its verb: did "you" cancel."""
    negations_behind: Words = NONE
    """Behind a verb and what it is about: storniere Atlas "nicht"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """Commands, answers to the last message, and everything that is said around a wish."""

    commands: Mapping[str, str] = field(default_factory=dict)
    """Words with which a command begins: "rules" atlas."""
    remarks: Mapping[str, Remark] = field(default_factory=dict)
    """Whole sentences that answer the last message, or greet."""
    refusing: Words = NONE
    """Before what is wanted instead: "no", Curie."""
    please: Words = NONE
    """Words of courtesy around an answer."""
    because: Words = NONE
    """Before a reason."""
    it: Words = NONE
    """The booking that was spoken of last, and verbs that need no other object: make "it" later."""
    same: Words = NONE
    """The time of before, on another day."""
    besides: Words = NONE
    """A thing is wanted as well: hubble "too"."""
    again: Words = NONE
    """All that was booked before: "the same" next week."""
    too: Words = NONE
    """Around what is had besides, or once more: and hubble "too", the same "again"."""
    earlier: Words = NONE
    """Behind how much earlier: an hour "earlier"."""
    later: Words = NONE
    """Behind how much later: an hour "later"."""
    longer: Words = NONE
    """Behind how much longer: an hour "longer"."""
    shorter: Words = NONE
    """Behind how much shorter: an hour "shorter"."""
    away: Words = NONE
    """What people are who will not come: "sick"."""
    every: Words = NONE
    """All bookings, where something is cancelled: cancel "everything"."""
    late: Words = NONE
    """What people are who will come later: "late"."""
    detained: Words = NONE
    """Around it, what keeps them: "stuck in traffic", late."""
    unfinished: Words = NONE
    """Who is "almost" done, or "soon", is not done."""
    fillers: Words = NONE
    """Words without a meaning here."""
    chatter: Words = NONE
    """Words of people who talk about something else."""
    idle: Words = NONE
    """Words that ask for nothing where nothing to book is named, and may be what a booking is for: "wow", "worries"."""
