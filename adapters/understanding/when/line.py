"""A line of tokens to read along, and the numbers in it."""

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Any, TypeVar

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token
from adapters.understanding.when.place import Place

T = TypeVar("T")

ANYWHERE = Place()

BEYOND, NOWHERE = ("",) * 24, (None,) * 24
"""More than any reader looks ahead or back, so that no reader has to ask whether the line goes on."""
UNREAD = object()
"""Stands for the result of a reader that has not been asked yet; None is a result."""
YEARS = range(2024, 2200)
DIGITS_OF_A_YEAR = 4
TENS = range(20, 100, 10)
ONES = range(1, 10)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to read: its tokens, the language's words, and the time at which it was said."""

    tokens: tuple[Token, ...]
    lex: Lexicon
    now: datetime
    month_first: bool = True
    place: Place = ANYWHERE
    words: tuple[str, ...] = field(init=False)
    """The tokens' words; behind them, and so before the first as well, empty ones as far as any reader looks."""
    values: tuple[int | None, ...] = field(init=False)
    """The numbers that are written in digits, at their places."""
    known: dict[tuple[object, ...], Any] = field(init=False, default_factory=dict)
    """The results of readers, by reader and place."""

    def __post_init__(self) -> None:
        """Write down the words, which are looked at far oftener than the tokens."""
        object.__setattr__(self, "words", (*(token.text for token in self.tokens), *BEYOND))
        object.__setattr__(self, "values", (*(token.value for token in self.tokens), *NOWHERE))

    def glued(self, at: int) -> bool:
        """Whether the token there touches the one before it."""
        return at < len(self.tokens) and self.tokens[at].glued

    def digits(self, at: int) -> int:
        """Return how many digits stand there."""
        return len(self.tokens[at].text) if self.values[at] is not None else 0

    def after(self, at: int, *words: Container[str]) -> int:
        """Return the place behind at most one word of each set, in that order."""
        for allowed in words:
            if self.words[at] in allowed:
                at += 1
        return at

    def joined(self, at: int, mark: str) -> bool:
        """Whether this mark ties two numbers together there, without any space."""
        tied = self.words[at] == mark and self.values[at + 1] is not None
        return tied and self.glued(at) and self.glued(at + 1)


def remembered(read: Callable[[Line, int], T]) -> Callable[[Line, int], T]:
    """Let a place of a line be read once, however many readers ask for it."""

    def reading(line: Line, at: int) -> T:
        key = (read, at)
        found: T = line.known.get(key, UNREAD)
        if found is UNREAD:
            line.known[key] = found = read(line, at)
        return found

    reading.__doc__ = read.__doc__
    return reading


def integer(line: Line, at: int) -> tuple[int, int] | None:
    """Read 12, twelve, or twenty five; return it with the place behind."""
    value = line.values[at]
    if value is not None:
        return value, at + 1
    number = line.lex.numbers.cardinals.get(line.words[at])
    if number is None:
        return None
    behind = at + 1
    if number in TENS:
        ones = behind + (line.words[behind] == "-" and line.glued(behind))
        if line.words[ones] in line.lex.links.conjunctions:
            tied = ones + 1 + (line.words[ones + 1] == "-")
            ones = tied if _joined_ones(line, number, tied) else ones
        more = line.lex.numbers.cardinals.get(line.words[ones], 0)
        if more in ONES:
            return number + more, ones + 1
    return number, behind


def _joined_ones(line: Line, tens: int, at: int) -> bool:
    """Tell "treinta y cinco" and "vingt et un" from "las veinte y cinco"."""
    ones = line.lex.numbers.cardinals.get(line.words[at], 0)
    return ones in ONES and (tens > TENS[0] or ones == 1)


def ordinal(line: Line, at: int) -> tuple[int, int] | None:
    """Read 3rd, third, or twenty third; return it with the place behind."""
    value = line.values[at]
    if value is not None:
        glued = line.glued(at + 1) and line.words[at + 1] in line.lex.numbers.ordinal_endings
        # The dot of "3." is one, that of "3.12." or "10.30" is not.
        decimal = line.words[at + 1] == "." and line.glued(at + 2) and line.values[at + 2] is not None
        return (value, at + 2) if glued and not decimal else None
    number = line.lex.numbers.ordinals.get(line.words[at])
    if number is not None:
        return number, at + 1
    tens = line.lex.numbers.cardinals.get(line.words[at], 0)
    ones = at + 1 + (line.words[at + 1] == "-")
    number = line.lex.numbers.ordinals.get(line.words[ones], 0)
    return (tens + number, ones + 1) if tens in TENS and number in ONES else None


@remembered
def amount(line: Line, at: int) -> tuple[Fraction | int, int] | None:
    """Read 2, 1.5, 1/2, half a, a couple of, two and a quarter; return it with the place behind."""
    lex = line.lex
    amounts, articles = lex.numbers.amounts, lex.numbers.articles
    if line.words[at] in amounts or (line.words[at] in articles and line.words[at + 1] in amounts):
        at += line.words[at] not in amounts
        return amounts[line.words[at]], line.after(at + 1, lex.links.of, articles)
    part = _part(line, at) or (_part(line, at + 1) if line.words[at] in lex.numbers.articles else None)
    if part:
        return part
    couple = at + (line.words[at] in lex.numbers.articles)
    if line.words[couple] in lex.numbers.couples:
        return 2, line.after(couple + 1, lex.links.of)
    if line.words[at] in lex.numbers.articles:
        return _with_part(line, 1, at + 1)
    whole = integer(line, at)
    return _with_part(line, whole[0], whole[1]) if whole else None


def _part(line: Line, at: int) -> tuple[Fraction, int] | None:
    lex = line.lex
    if line.words[at] in lex.numbers.halves:
        return Fraction(1, 2), line.after(at + 1, lex.links.of, lex.numbers.articles)
    if line.words[at] in lex.numbers.quarters:
        return Fraction(1, 4), line.after(at + 1, lex.links.of, lex.numbers.articles)
    return _fraction(line, at)


def _fraction(line: Line, at: int) -> tuple[Fraction, int] | None:
    below = line.values[at + 2]
    if line.values[at] is None or not line.joined(at + 1, "/") or below not in {2, 3, 4}:
        return None
    return Fraction(line.values[at] or 0, below), line.after(at + 3, line.lex.links.of, line.lex.numbers.articles)


def _with_part(line: Line, whole: int, at: int) -> tuple[Fraction | int, int]:
    lex = line.lex
    for mark in (".", ","):
        if line.joined(at, mark) and line.values[at - 1] is not None:
            tenths = Fraction(line.values[at + 1] or 0, 10 ** line.digits(at + 1))
            return whole + tenths, line.after(at + 2, lex.links.of)
    if line.words[at] in lex.numbers.quarters:
        return Fraction(whole, 4), line.after(at + 1, lex.links.of, lex.numbers.articles)
    if more := _fraction(line, at):
        return whole + more[0], more[1]
    if line.words[at] in lex.links.conjunctions:
        several = integer(line, at + 1)
        part = _part(line, several[1] if several else line.after(at + 1, lex.numbers.articles))
        if part:
            # "Las dos y media una hora": a clock, and then how long.
            behind = part[1] - (line.words[part[1] - 1] in lex.numbers.articles)
            return whole + part[0] * (several[0] if several else 1), behind
    return whole, at


def year_alone(line: Line, at: int) -> int | None:
    """
    Return the year that is named there without a month, where something comes back: until 2040.

    Where another number has four digits as well, 2030 is a time of the evening; so it is with a word for the hour.
    """
    value, lex = line.values[at], line.lex
    if value is None or value not in YEARS or value < line.now.year or lex.coming_back.isdisjoint(line.words):
        return None
    clock = value % 100 < 60 and not value % 5  # noqa: PLR2004 - minutes
    alike = any(line.digits(each) == DIGITS_OF_A_YEAR for each in range(len(line.tokens)) if each != at)
    timed = line.words[at + 1] in lex.clocks.hours or line.words[at + 1] in lex.clocks.oclock
    return None if timed or (clock and alike) else value
