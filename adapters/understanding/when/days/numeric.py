"""Days written in numbers: 2026-11-25, 25/12, 27.11., "le 17 02"."""

from datetime import date

from adapters.understanding.when.calendar import DECEMBER, LONGEST_MONTH, in_calendar
from adapters.understanding.when.clocks import makes_a_clock
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Calendar, DayPiece, Found, Wrong

YEARS = range(1990, 2200)
"""Four digits behind a day are a year only here; 1430 is a clock."""
CENTURY, SHORT_YEAR, FULL_YEAR = 2000, 2, 4
ISO_TIME = "t"
"""Between day and clock in ISO 8601, whatever the language: 2026-11-25T14:00."""


def numeric(line: Line, at: int) -> Found:
    """Read 2026-11-25, 25/12, 3/20/26, 25.12.2026, 2012/aug/10."""
    first = line.values[at]
    mark = line.words[at + 1]
    if first is None or mark not in {"/", "-", "."} or not line.glued(at + 1) or line.words[at - 1] == ":":
        return None
    # With a dot, four digits begin no day: "1430. 15" is the end of a sentence.
    if line.digits(at) == FULL_YEAR and mark != ".":
        return _year_first(line, at, mark)
    second, third = line.values[at + 2], line.values[at + 4]
    if second is None or not line.glued(at + 2):
        return _spelled_between(line, at, mark)
    if line.joined(at + 3, mark) and third is not None and line.digits(at + 4) in {SHORT_YEAR, FULL_YEAR}:
        year = third + CENTURY if line.digits(at + 4) == SHORT_YEAR else third
        return _ordered(line, first, second, year, mark), at + 5
    return _without_year(line, at, mark)


def _without_year(line: Line, at: int, mark: str) -> Found:
    """Read 25/12 and 27.11., perhaps with a year apart from it."""
    first, second = line.values[at] or 0, line.values[at + 2] or 0
    if mark == "." and line.words[at + 3] == "." and line.glued(at + 3) and 0 < second <= DECEMBER:
        return _ordered(line, first, second, None, mark), at + 4
    if _dotted(line, at, mark) or _dashed(line, at, mark):
        return checked(second, first, None), at + 3
    # "1/2 hour" is half an hour.
    if mark != "/" or line.words[at + 3] in line.lex.spans.units:
        return None
    year, behind = year_after(line, at + 3)
    return _ordered(line, first, second, year, mark), behind


def _dotted(line: Line, at: int, mark: str) -> bool:
    """Tell the day 10.10 from the clocks "um 10.10" and "10.10 uhr"."""
    lex, behind = line.lex, line.words[at + 3]
    clock = line.words[at - 1] in lex.links.at or behind in lex.clocks.oclock or behind in lex.clocks.hours
    return lex.days.dotted and mark == "." and 0 < (line.values[at + 2] or 0) <= DECEMBER and not clock


def _dashed(line: Line, at: int, mark: str) -> bool:
    """Tell the days 17-2 and "el 3-3" from the clocks 3-5."""
    lex, first = line.lex, line.values[at] or 0
    likely = line.words[at - 1] in lex.days.dated or DECEMBER < first <= LONGEST_MONTH
    return lex.days.dashed and mark == "-" and likely and 0 < (line.values[at + 2] or 0) <= DECEMBER


def spaced(line: Line, at: int) -> Found:
    """Read "le 17 02" and "20 2 14", where no clock is written so."""
    first, second, third = line.values[at], line.values[at + 1], line.values[at + 2]
    led = line.words[at - 1] in line.lex.days.dated
    if not line.lex.clocks.marked or first is None or second is None or line.glued(at + 1):
        return None
    year = third if third is not None and line.digits(at + 2) in {SHORT_YEAR, FULL_YEAR} else None
    behind = at + 2 + (year is not None)
    alone = at == 0 and behind == len(line.tokens)
    if not (led or alone) or not 0 < first <= LONGEST_MONTH or not 0 < second <= DECEMBER or line.glued(behind):
        return None
    return checked(second, first, year + CENTURY * (year < CENTURY - 1) if year is not None else None), behind


def _year_first(line: Line, at: int, mark: str) -> Found:
    if not line.joined(at + 3, mark):
        return None
    year, month, number = line.values[at], line.values[at + 2], line.values[at + 4] or 0
    behind = at + 5 + (line.words[at + 5] == ISO_TIME and line.glued(at + 5))
    month = line.lex.days.months.get(line.words[at + 2]) if month is None else month
    return (checked(month, number, year), behind) if month is not None else None


def _spelled_between(line: Line, at: int, mark: str) -> Found:
    """Read 10-aug-2026."""
    month = line.lex.days.months.get(line.words[at + 2])
    if month is None or not line.joined(at + 3, mark):
        return None
    return checked(month, line.values[at] or 0, line.values[at + 4]), at + 5


def year_after(line: Line, at: int) -> tuple[int | None, int]:
    """Read the year behind a day of a month, if there is one."""
    start = line.after(at, {",", "."}, line.lex.spans.ahead | line.lex.links.of)
    year = line.values[start]
    clocklike = makes_a_clock(line, start + 1)
    if year in YEARS and line.digits(start) == FULL_YEAR and not clocklike:
        return year, start + 1
    return None, at


def either_order(line: Line) -> bool:
    """Whether a date such as 4/12 stands there, which is another day if the month comes first."""
    return any(_either_order(line, at) for at, word in enumerate(line.words) if word in {"/", "-"})


def _either_order(line: Line, at: int) -> bool:
    first, second, year = line.values[at - 1], line.values[at + 1], line.values[at + 3]
    both = first is not None and second is not None and 0 < first <= DECEMBER and 0 < second <= DECEMBER
    # A dash ties clocks more often than days; only with a year is 4-12-2027 a day.
    return both and first != second and (line.words[at] == "/" or (line.words[at + 2] == "-" and year is not None))


def _ordered(line: Line, first: int, second: int, year: int | None, mark: str) -> DayPiece:
    # No language writes the month first with dots, and a number over 12 is no month.
    day_first = mark == "." or first > DECEMBER or (second <= DECEMBER and not line.month_first)
    return checked(second, first, year) if day_first else checked(first, second, year)


def checked(month: int, number: int, year: int | None) -> DayPiece:
    """Return that day of the calendar, or Wrong where no year has it."""
    said = Calendar(month, number, year)
    # From year 1 on, because 29 February exists in some year even if not in the next one.
    exists = 0 < month <= DECEMBER and in_calendar(said, date.min, None)
    return said if exists else Wrong("no-such-day")
