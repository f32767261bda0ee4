"""Follow-ups: sentences that only make sense after the previous message, such as "the second one" or "no, Curie"."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.understanding.again import repeated
from adapters.understanding.heard import Heard
from adapters.understanding.reading import Reading
from adapters.understanding.references import TAKEN
from adapters.understanding.sentence import Parsed
from adapters.understanding.tokens import Token
from adapters.understanding.when.line import Line, ordinal
from adapters.understanding.when.pieces import Clock, ClockRange, Stretch
from adapters.understanding.when.scan import NAME, scan

LAST = -1
LONGEST = 8
"""Words of the longest follow-up; a longer sentence stands by itself."""

MARKS = {",", ".", "?", "!"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options that were offered: the first is 1, the last -1."""

    number: int


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction such as "no, Curie at 4"; `reading` is the new wish."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Shift:
    """The same booking so many minutes later, or, if negative, earlier: its start, its end, or both."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lasting:
    """The same booking for so many minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SameTime:
    """The same thing at the same time of another day, which `reading` tells."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Number:
    """A number alone: a clock, a length or the number of an option, whichever was asked for."""

    value: int
    reading: Reading
    """Its meaning as a clock."""


Following = Number | Choice | Correction | Shift | Lasting | SameTime


def following(heard: Heard) -> Following | None:
    """Return the meaning of a sentence after the previous message; None if it stands by itself."""
    line, lex = heard.line.tokens, heard.lexicon
    again = repeated(heard) if line else None
    if again:
        return SameTime(again)
    if not 0 < len(line) <= LONGEST:
        return None
    if len(line) == 1 and line[0].value is not None:
        return Number(line[0].value, heard.clock(line))
    if line[0].text in lex.talk.refusing and any(_says_something(token) for token in line[1:]):
        instead = _rest(heard, {0})
        return Correction(instead) if instead else None
    same = {at for at, token in enumerate(line) if token.text in lex.talk.same}
    if same:
        other = _rest(heard, same)
        return SameTime(other) if other and other.wish.start else None
    # A name or a reference makes it a sentence of its own: "move atlas an hour earlier".
    return None if any(token.text in {NAME, TAKEN} for token in line) else _choice(heard) or _shift(heard)


def _says_something(token: Token) -> bool:
    return token.is_word or token.value is not None or token.text == NAME


def _rest(heard: Heard, dropped: set[int]) -> Reading | None:
    """Read the rest of a sentence as a booking, if it names things and times and nothing else."""
    rest = heard.parsed.without(dropped)
    number = _number_alone(rest.line.tokens)
    if number:
        reading = heard.clock(number)
    elif dropped & heard.parsed.used or not _says_only_what(heard, rest):
        return None
    else:
        reading = heard.reader.meaning(rest, expected=True)
    return None if reading.clarify else reading


def _number_alone(line: Sequence[Token]) -> Sequence[Token]:
    """Return the one typed word that there is, if it begins with a digit: 4, 16h."""
    words = [token for token in line if token.text not in MARKS]
    alone = bool(words) and words[0].value is not None and all(token.glued for token in words[1:])
    return words if alone else ()


def _says_only_what(heard: Heard, rest: Parsed) -> bool:
    """Whether the words name things, times and people and say nothing else of them: "curie at 4, please"."""
    lex, calls = heard.lexicon, heard.reader.known.called(heard.lexicon)
    expected = lex.leading.union(
        lex.links.of, lex.links.towards, lex.links.since, lex.numbers.articles, lex.talk.refusing, lex.things.having,
        lex.talk.please, calls.kinds, calls.tags,
    )  # fmt: skip
    return all(
        at in rest.used or not token.text[:1].isalnum() or token.text in expected
        for at, token in enumerate(rest.line.tokens)
    )


def _choice(heard: Heard) -> Choice | None:
    line, lex = heard.line.tokens, heard.lexicon
    ordinals = lex.numbers.ordinals
    small = lex.talk.fillers | lex.numbers.articles | lex.links.of | lex.numbers.vague
    at = next((at for at, token in enumerate(line) if token.text not in small or token.text in ordinals), None)
    if at is None:
        return None
    last = lex.days.sides.get(line[at].text) == "last"
    number = (LAST, at + 1) if last else ordinal(heard.line, at)
    rest = [token.text for token in line[number[1] :]] if number else []
    counted = line[at].value is None or bool(rest)
    fits = number is not None and number[0] < LONGEST and all(word in small or not word.isalnum() for word in rest)
    fits = fits and counted
    return Choice(number[0]) if number and fits and number[0] else None


def _shift(heard: Heard) -> Shift | Lasting | None:
    line, lex = heard.line.tokens, heard.lexicon
    words = {token.text for token in line}
    ways = {(-1, -1): lex.talk.earlier, (1, 1): lex.talk.later, (0, 1): lex.talk.longer, (0, -1): lex.talk.shorter}
    way = next((way for way, said in ways.items() if words & said), None)
    # "An hour later" alone is a time; only with "make it" and its like does it speak of a booking.
    if (way is None and not words & lex.verbs.make) or (way == (1, 1) and not words & lex.talk.it):
        return None
    said = ways[way] if way else lex.verbs.make
    others = tuple(token for token in line if token.text not in said | lex.talk.it | lex.links.towards | lex.links.on)
    # Scanned again without those words: with them, "30 minutes later" is a time from now and no length.
    pieces = [placed.piece for placed in scan(Line(others, lex, heard.reader.now))]
    spans = [piece.span for piece in pieces if isinstance(piece, Stretch)]
    known = all(isinstance(piece, Stretch | Clock) and not isinstance(piece, ClockRange) for piece in pieces)
    strange = [token for token in others if token.is_word and token.text not in lex.known | set(lex.spans.units)]
    if len(spans) != 1 or not known or strange or not spans[0].minutes:
        return None
    if way is None:
        return Lasting(spans[0].minutes) if len(pieces) == 1 else None
    return Shift(way[0] * spans[0].minutes, way[1] * spans[0].minutes)
