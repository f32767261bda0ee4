"""Days, as people write and say them; each kind of day has a module with its readers."""

from collections.abc import Callable
from datetime import date

from adapters.understanding.lexicon.occasions import Beside
from adapters.understanding.when.calendar import days_later, last_weekday, next_weekday, week_of
from adapters.understanding.when.clocks import makes_a_clock
from adapters.understanding.when.days.month import (
    after_weekday,
    day_first,
    end_of,
    month_first,
    month_nth,
    nth_of_month,
    of_month,
    within_month,
)
from adapters.understanding.when.days.named import feast, relative, weekday
from adapters.understanding.when.days.numeric import numeric, spaced
from adapters.understanding.when.days.periods import numbered_week, week_later, weekend, with_side, with_side_behind
from adapters.understanding.when.line import Line, remembered
from adapters.understanding.when.merge import merged
from adapters.understanding.when.pieces import Calendar, DayPiece, Days, Fixed, Found, InMonth, Period, Weekday

BESIDE: dict[str, int] = {Beside.EVE: -1, Beside.MORROW: 1}
"""How many days away the day is that such a word tells by another."""
MOST_PIECES = 4
"""Nobody says one day in more ways at once; a bound, so that nonsense costs little."""

# The first that reads something wins, so what needs more words stands before what is content with fewer.
_OF_NUMBERS: tuple[Callable[[Line, int], Found], ...] = (
    nth_of_month,  # "3rd monday of march" is not the 3rd
    numeric,
    spaced,  # "le 17 02" is not the 17th
    day_first,  # "3 march" is not the 3rd of any month
    week_later,
    with_side_behind,
    of_month,
    after_weekday,  # the 21 of "monday 21" is the weakest sign of a day
)
_OF_WORDS: tuple[Callable[[Line, int], Found], ...] = (
    relative,  # the most frequent, and like no other
    end_of,  # "the last of march" and "end of march" begin like a day of it
    nth_of_month,  # "last friday of october" is not last friday
    month_nth,  # "next month first monday" is not next month
    within_month,  # "in march" is not the march of "march 3"
    numbered_week,  # "week 48" is not the week of "monday week"
    day_first,  # "third of march" is not the third
    month_first,
    feast,
    week_later,
    weekend,
    with_side,
    with_side_behind,
    of_month,
)


@remembered
def day(line: Line, at: int) -> Found:
    """Read one piece of a day; return it with the place behind. A day that cannot be is Wrong."""
    word = line.words[at]
    if word in line.lex.days.weekdays or word in line.lex.occasions.short_weekdays:
        found = weekday(line, at)
        if found or word in line.lex.days.weekdays:
            return found and (_weekday_around(line, *found) or found)
    if word in BESIDE:
        return _beside(line, at)
    if word in line.lex.days.week and (found := _week_around(line, at)):
        return found
    numeric = line.values[at] is not None
    if makes_a_clock(line, at + 1) if numeric else word not in line.lex.day_words:
        return None
    for read in _OF_NUMBERS if numeric else _OF_WORDS:
        found = read(line, at)
        if found:
            return found
    return None


@remembered
def days(line: Line, at: int) -> tuple[Days, int] | None:
    """Read all pieces that say one day together, such as "Friday, the 13th of March"."""
    lex, pieces, behind = line.lex, list[DayPiece](), at
    while len(pieces) < MOST_PIECES:
        if pieces and (line.words[behind] in lex.links.to or line.words[behind] in lex.links.until):
            break
        found = day(line, line.after(behind, {","}, lex.beside_days, lex.inside_days) if pieces else behind)
        if found is None:
            break
        pieces.append(found[0])
        behind = found[1]
    return (tuple(pieces), behind) if pieces else None


def _beside(line: Line, at: int) -> Found:
    """Read the eve of a day, and the day after it."""
    start = line.after(at + 1, line.lex.links.of, line.lex.links.of)
    found = day(line, start) if line.words[start] not in BESIDE else None
    told = merged((found[0],), line.now.date()) if found else None
    return (Fixed(days_later(told, BESIDE[line.words[at]])), found[1]) if found and isinstance(told, date) else None


def _week_around(line: Line, at: int) -> Found:
    """Read the week of march 4th, semaine du 4 mars, Woche vom 4. März."""
    links = line.lex.links.of | line.lex.days.dated
    start = line.after(at + 1, links, links)
    found = day(line, start) if start > at + 1 else None
    if found is None or not isinstance(found[0], Calendar | InMonth):
        return None
    told = merged((found[0],), line.now.date())
    if not isinstance(told, date):
        return None
    monday = week_of(told)
    return Period(monday, days_later(monday, 6)), found[1]


def _weekday_around(line: Line, said: DayPiece, at: int) -> Found:
    """Read the friday before Easter and the monday after Christmas."""
    lex = line.lex
    start = line.after(at + 1, lex.links.of, lex.links.of)
    feast = line.words[start] in lex.occasions.named
    if line.words[at] not in lex.occasions.around or not feast or not isinstance(said, Weekday):
        return None
    found = day(line, start)
    told = merged((found[0],), line.now.date()) if found else None
    if found is None or not isinstance(told, date):
        return None
    before = line.words[at] in lex.occasions.before
    return Fixed((last_weekday if before else next_weekday)(told, said.number)), found[1]
