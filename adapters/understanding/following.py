"""What only makes sense after what was said before: "the second one", "no, Curie", "an hour earlier", "same time"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token, rewritten, tokens
from adapters.understanding.when.line import Line, ordinal
from adapters.understanding.when.pieces import Clock, ClockRange, Stretch
from adapters.understanding.when.scan import scan

LAST = -1
LONGEST = 8
"""Words of the longest sentence that is about what was said before and nothing else."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of what was offered: the first is 1, the last -1."""

    number: int


@dataclass(frozen=True, slots=True)
class Correction:
    """Something else instead; `text` says what, without the no before it."""

    text: str


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
    """The same thing at the same time of another day; `text` says which day."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number and nothing else: a clock, a length or one of what was offered, whichever was asked for."""

    value: int


Following = Number | Choice | Correction | Shift | Lasting | SameTime


def following(text: str, lex: Lexicon, *, now: datetime) -> Following | None:
    """Return what a sentence says of what was said before; None where it stands by itself. `now` is wall time."""
    line = rewritten(tokens(text, lex.typography), lex.phrases_by_first)
    if not 0 < len(line) <= LONGEST:
        return None
    if len(line) == 1 and line[0].value is not None:
        return Number(line[0].value)
    if line[0].text in lex.talk.refusing and any(token.is_word or token.value is not None for token in line[1:]):
        return Correction(text.split(None, 1)[-1].lstrip(",;: "))
    if any(token.text in lex.talk.same for token in line):
        return SameTime(" ".join(token.raw for token in line if token.text not in lex.talk.same))
    return _choice(line, lex, now) or _shift(line, lex, now)


def _choice(line: Sequence[Token], lex: Lexicon, now: datetime) -> Choice | None:
    said = Line(tuple(line), lex, now)
    ordinals = lex.numbers.ordinals
    small = lex.talk.fillers | lex.numbers.articles | lex.links.of | lex.numbers.vague
    at = next((at for at, token in enumerate(line) if token.text not in small or token.text in ordinals), None)
    if at is None:
        return None
    last = lex.days.sides.get(line[at].text) == "last"
    number = (LAST, at + 1) if last else ordinal(said, at)
    rest = [token.text for token in line[number[1] :]] if number else []
    counted = line[at].value is None or bool(rest)
    fits = number is not None and number[0] < LONGEST and all(word in small or not word.isalnum() for word in rest)
    fits = fits and counted
    return Choice(number[0]) if number and fits and number[0] else None


def _shift(line: Sequence[Token], lex: Lexicon, now: datetime) -> Shift | Lasting | None:
    words = {token.text for token in line}
    ways = {(-1, -1): lex.talk.earlier, (1, 1): lex.talk.later, (0, 1): lex.talk.longer, (0, -1): lex.talk.shorter}
    way = next((way for way, said in ways.items() if words & said), None)
    # What is said of a time by itself, "an hour later", is no word about a booking unless it says so.
    if (way is None and not words & lex.verbs.make) or (way == (1, 1) and not words & lex.talk.it):
        return None
    said = ways[way] if way else lex.verbs.make
    others = tuple(token for token in line if token.text not in said | lex.talk.it | lex.links.towards | lex.links.on)
    pieces = [placed.piece for placed in scan(Line(others, lex, now))]
    spans = [piece.span for piece in pieces if isinstance(piece, Stretch)]
    known = all(isinstance(piece, Stretch | Clock) and not isinstance(piece, ClockRange) for piece in pieces)
    strange = [token for token in others if token.is_word and token.text not in lex.known | set(lex.spans.units)]
    if len(spans) != 1 or not known or strange or not spans[0].minutes:
        return None
    if way is None:
        return Lasting(spans[0].minutes) if len(pieces) == 1 else None
    return Shift(way[0] * spans[0].minutes, way[1] * spans[0].minutes)
