"""Lengths of time, as people write and say them."""

from dataclasses import replace
from fractions import Fraction

from adapters.understanding.when.line import Line, amount, remembered
from adapters.understanding.when.pieces import Span

HOUR = 60
DAY = 24 * HOUR
MINUTELY, HOURLY, DAILY = (0, 0, 1), (0, 0, 60), (0, 1, 0)
FIVE = 5
"""Minutes behind an hour are multiples of this: "1 hour thirty"; other numbers count something else."""
MILITARY = 4
"""Digits of a clock such as 1400hrs."""
MOST = 10_000_000
"""What a number with more digits is taken for: in every unit a longer time than any rule allows."""
LONGEST = 36_600
"""Days of the longest stretch of time; a century more would leave the calendar when it is added to a day."""


@remembered
def span(line: Line, at: int) -> tuple[Span, int] | None:
    """Read 90 min, an hour and a half, 1h30, 2 weeks; return it with the place behind."""
    first = _one(line, at)
    if first is None:
        return None
    total, behind, unit = first
    # "In an hour, 45 min" says when, and how long; so does Dutch "om 14 uur, 30 minuten".
    leads = line.lex.spans.ahead | line.lex.links.at
    commas: set[str] = set() if line.words[at - 1] in leads else {","}
    while True:
        more = _one(line, line.after(behind, commas, line.lex.links.conjunctions))
        # Units fall, and days do not mix with minutes: "2 hours 30 min" is one length, "2 days 3 hours" is two.
        if more is None or more[2] >= unit or (more[2] < DAILY) is not (unit < DAILY):
            break
        total, behind, unit = _sum(total, more[0]), more[1], more[2]
    return _with_rest(line, total, behind, unit)


def _one(line: Line, at: int) -> tuple[Span, int, tuple[int, int, int]] | None:
    whole = at + (line.words[at] in line.lex.numbers.articles)
    if line.words[whole] in line.lex.spans.alone:
        return Span(minutes=line.lex.spans.alone[line.words[whole]]), whole + 1, MINUTELY
    said = _the_one(line, at) or amount(line, at) or _endless(line, at)
    if said is None:
        return None
    many, behind = said
    behind += line.words[behind] == "-" and line.glued(behind) and line.glued(behind + 1)
    behind = line.after(behind, line.lex.spans.further)
    unit = line.lex.spans.units.get(line.words[behind])
    if unit is None and line.glued(behind):
        unit = line.lex.spans.glued_units.get(line.words[behind])
    # The 10 of "um 10 viertelstunde" is an hour.
    alone = many != 1 and line.words[behind] in line.lex.spans.alone
    if unit is None or alone or (unit == HOURLY and _is_military(line, at)):
        return None
    return _bounded(_times(unit, many)), behind + 1, unit


def _is_military(line: Line, at: int) -> bool:
    """Whether four digits before "hours" are a clock: 1500, and neither 2500 nor 9999."""
    if line.digits(at) != MILITARY:
        return False
    hour, minute = divmod(int(line.words[at]), 100)
    return hour * HOUR < DAY and minute < HOUR


def _bounded(total: Span) -> Span:
    """Return a length of at most a century; what is longer is too long by any rule, and must not be dropped."""
    return total if total.months * 30 + total.days + total.minutes // DAY <= LONGEST else Span(minutes=LONGEST * DAY)


def _endless(line: Line, at: int) -> tuple[int, int] | None:
    """Read a number of so many digits that nothing counts with it."""
    endless = at < len(line.tokens) and line.values[at] is None and line.tokens[at].raw.isdecimal()
    return (MOST, at + 1) if endless else None


def _the_one(line: Line, at: int) -> tuple[int, int] | None:
    """Read the "the" of "for the hour"."""
    said = line.words[at] in line.lex.links.of and line.words[at - 1] in line.lex.spans.lasting
    said = said and line.words[at + 1] not in line.lex.days.dated
    # "Pour la semaine prochaine" says which week, and no length.
    return (1, at + 1) if said and line.words[at + 2] not in line.lex.days.sides else None


def _times(unit: tuple[int, int, int], many: Fraction | int) -> Span:
    months, days, minutes = (Fraction(many) * each for each in unit)
    # Half a day is a length in hours; whole days stay days, which are not always of 24 hours.
    if days.denominator > 1:
        days, minutes = Fraction(0), days * DAY
    return Span(int(months), int(days), int(minutes))


def _sum(one: Span, other: Span) -> Span:
    return Span(one.months + other.months, one.days + other.days, one.minutes + other.minutes)


def _with_rest(line: Line, total: Span, at: int, unit: tuple[int, int, int]) -> tuple[Span, int]:
    """Add the half of "an hour and a half" and the thirty of "1 hour thirty"."""
    lex = line.lex
    if unit != HOURLY:
        return total, at
    if line.words[at] in lex.links.conjunctions:
        part = amount(line, at + 1)
        if part and part[0] < 1:
            return replace(total, minutes=total.minutes + int(part[0] * HOUR)), part[1]
    rest = amount(line, line.after(at, lex.links.conjunctions))
    if rest and 1 < rest[0] < HOUR and not rest[0] % FIVE and not _is_clock(line, rest[1]):
        return replace(total, minutes=total.minutes + int(rest[0])), rest[1]
    return total, at


def _is_clock(line: Line, at: int) -> bool:
    word = line.words[at]
    if word == ".":
        # The dot of "10.30", and not the one that ends a sentence.
        return line.glued(at + 1) and line.values[at + 1] is not None
    clocks = line.lex.clocks
    others = ({":", "-"}, clocks.half_letters, clocks.halves, line.lex.things.people)
    return any(word in words for words in others)
