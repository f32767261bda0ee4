"""Days, as people write and say them."""

from collections.abc import Callable
from datetime import date

from adapters.understanding.lexicon.groups import Side
from adapters.understanding.when.calendar import (
    days_later,
    in_calendar,
    month_end,
    months_later,
    next_weekday,
    nth,
    week_of,
)
from adapters.understanding.when.line import Line, integer, ordinal, remembered
from adapters.understanding.when.pieces import Calendar, DayPiece, Days, Fixed, InMonth, Later, Period, Weekday, Wrong
from adapters.understanding.when.spans import span

LONGEST_MONTH, DECEMBER = 31, 12
YEARS = range(1990, 2200)
SATURDAY, SUNDAY = 5, 6
WEEKS = 53
CENTURY, SHORT_YEAR, FULL_YEAR = 2000, 2, 4
MOST_DAYS = 366
ISO_TIME = "t"
"""Between day and clock in ISO 8601, whatever the language: 2026-11-25T14:00."""
AHEAD: dict[Side, int] = {"": 0, "this": 0, "next": 1, "second": 2, "last": -1}
MOST_PIECES = 4
"""Nobody says one day in more ways at once; a bound, so that nonsense costs little."""
DAY_NUMBERS = range(20, LONGEST_MONTH + 1)
Found = tuple[DayPiece, int] | None


@remembered
def day(line: Line, at: int) -> Found:
    """Read one piece of a day; return it with the place behind. A day that cannot be is Wrong."""
    word = line.words[at]
    if word in line.lex.days.weekdays:
        return _weekday(line, at)
    numeric = line.values[at] is not None
    if _is_clock(line, at + 1) if numeric else word not in line.lex.day_words:
        return None
    for read in _OF_NUMBERS if numeric else _OF_WORDS:
        found = read(line, at)
        if found:
            return found
    return None


def _is_clock(line: Line, at: int) -> bool:
    """Say whether what stands behind a number makes a clock of it at once: 15:30, 15h, 3 pm."""
    clocks, word = line.lex.clocks, line.words[at]
    return word in clocks.halves or ((word == ":" or word in clocks.hour_letters) and line.glued(at))


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


def _relative(line: Line, at: int) -> Found:
    lex, today = line.lex, line.now.date()
    offset = lex.days.relative.get(line.words[at])
    return (Fixed(days_later(today, offset)), at + 1) if offset is not None else None


def _weekday(line: Line, at: int) -> Found:
    number = line.lex.days.weekdays.get(line.words[at])
    if number is None:
        return None
    behind = at + 1 + (line.words[at + 1] == "." and line.glued(at + 1))
    side = _side_behind(line, behind)
    if side == "last":
        return Fixed(next_weekday(days_later(line.now.date(), -8), number)), behind + 1
    return (Weekday(number, side), behind + 1) if side else (Weekday(number), behind)


def _side_behind(line: Line, at: int) -> Side | None:
    """Read the "prochain" of "lundi prochain"; the "next" of "monday next week" belongs to the week."""
    days, after = line.lex.days, line.words[at + 1]
    side = days.sides.get(line.words[at])
    taken = side and (after in days.week or after in days.weekend or after in days.month or after in days.weekdays)
    return None if taken else side


def _with_side(line: Line, at: int) -> Found:
    """Read this friday, next week, this weekend, next 3 days, next month."""
    lex = line.lex
    side = lex.days.sides.get(line.words[at])
    if side is None:
        return None
    if side == "last":
        return _gone(line, at + 1)
    if line.words[at + 1] in lex.days.sides and line.words[at + 2] in lex.days.weekdays:
        return Weekday(lex.days.weekdays[line.words[at + 2]], "this"), at + 3
    if line.words[at + 1] in lex.days.weekdays:
        return Weekday(lex.days.weekdays[line.words[at + 1]], side), at + 2
    ahead = AHEAD[side]
    return _period(line, at + 1, ahead) or (_several(line, at + 1) if ahead else _numeric(line, at + 1))


def _with_side_behind(line: Line, at: int) -> Found:
    """Read semaine prochaine, mes que viene, 3 prochains jours."""
    lex, word = line.lex, line.words[at]
    if word in lex.days.week or word in lex.days.weekend or word in lex.days.month:
        side = _side_behind(line, at + 1)
        found = _period(line, at, AHEAD[side]) if side else None
        return (found[0], at + 2) if found else None
    number = integer(line, at)
    if number and lex.days.sides.get(line.words[number[1]]) == "next":
        days = lex.spans.units.get(line.words[number[1] + 1], (0, 0, 0))[1] * number[0]
        tomorrow = days_later(line.now.date(), 1)
        return (Period(tomorrow, days_later(tomorrow, days - 1)), number[1] + 2) if 0 < days <= MOST_DAYS else None
    return None


def _period(line: Line, at: int, ahead: int) -> Found:
    lex, today = line.lex, line.now.date()
    monday = days_later(week_of(today), 7 * ahead)
    if line.words[at] in lex.days.week:
        return Period(monday, days_later(monday, SUNDAY)), at + 1
    if line.words[at] in lex.days.weekend:
        return Period(days_later(monday, SATURDAY), days_later(monday, SUNDAY)), at + 1
    if line.words[at] in lex.days.month:
        first = months_later(today.replace(day=1), ahead)
        return Period(first, month_end(first)), at + 1
    if line.words[at] in lex.days.day:
        return Fixed(days_later(today, ahead)), at + 1
    return None


def _gone(line: Line, at: int) -> Found:
    """Read last friday and last week, which are over."""
    weekday = line.lex.days.weekdays.get(line.words[at])
    if weekday is not None:
        return Fixed(next_weekday(days_later(line.now.date(), -8), weekday)), at + 1
    return _period(line, at, -1)


def _several(line: Line, at: int) -> Found:
    """Read the 3 days of "next 3 days", or the date of "next 5/12"."""
    found = span(line, at)
    if found and 0 < found[0].days <= MOST_DAYS and not found[0].minutes:
        tomorrow = days_later(line.now.date(), 1)
        return Period(tomorrow, days_later(tomorrow, found[0].days - 1)), found[1]
    return _numeric(line, at)


def _weekend(line: Line, at: int) -> Found:
    return _period(line, at, 0) if line.words[at] in line.lex.days.weekend else None


def _week_later(line: Line, at: int) -> Found:
    """Read the week of "monday week" and "a week on friday"."""
    lex = line.lex
    named = line.words[at - 1] in lex.days.weekdays or line.words[at - 1] in lex.days.relative
    if line.words[at] in lex.days.weeks_later and named:
        return Later(lex.days.weeks_later[line.words[at]], today=True), at + 1
    if line.words[at] in lex.days.week and named and line.words[at + 1] not in lex.days.sides:
        return Later(7), at + 1
    if named and line.words[at] in lex.spans.ahead:
        weeks = span(line, at + 1)
        whole = weeks and not weeks[0].minutes and not weeks[0].months and not weeks[0].days % 7
        return (Later(weeks[0].days), weeks[1]) if weeks and whole else None
    found = span(line, at) or (span(line, at - 1) if line.words[at - 1] in lex.numbers.articles else None)
    if found is None or found[0].months or found[0].minutes or found[0].days % 7:
        return None
    behind = line.after(found[1], lex.links.on | lex.links.after)
    known = line.words[behind] in lex.days.weekdays or line.words[behind] in lex.days.relative
    return (Later(found[0].days), behind) if known else None


def _numbered_week(line: Line, at: int) -> Found:
    """Read KW 48, semaine 48, week 48: the next one with that number."""
    lex, number = line.lex, line.values[at + 1]
    if line.words[at] not in lex.days.week or number is None or not 0 < number <= WEEKS:
        return None
    before, behind = line.words[at - 1], line.words[at + 2]
    spoken = before in lex.days.weekdays or before in lex.numbers.articles or line.values[at - 1] is not None
    if spoken or _is_clock(line, at + 2) or behind in lex.spans.units or behind in {"/", ":", "."}:
        return None
    monday = week_of(line.now.date())
    mondays = (days_later(monday, 7 * ahead) for ahead in range(WEEKS + 1))
    found = next((each for each in mondays if each.isocalendar().week == number), None)
    return (Period(found, days_later(found, SUNDAY)) if found else Wrong("no-such-day")), at + 2


def _numeric(line: Line, at: int) -> Found:
    """Read 2026-11-25, 25/12, 3/20/26, 25.12.2026, 2012/aug/10."""
    first = line.values[at]
    mark = line.words[at + 1]
    if first is None or mark not in {"/", "-", "."} or not line.glued(at + 1) or line.words[at - 1] == ":":
        return None
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
        return _checked(second, first, None), at + 3
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


def _spaced(line: Line, at: int) -> Found:
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
    return _checked(second, first, year + CENTURY * (year < CENTURY - 1) if year is not None else None), behind


def _year_first(line: Line, at: int, mark: str) -> Found:
    if not line.joined(at + 3, mark):
        return None
    year, month, number = line.values[at], line.values[at + 2], line.values[at + 4] or 0
    behind = at + 5 + (line.words[at + 5] == ISO_TIME and line.glued(at + 5))
    month = line.lex.days.months.get(line.words[at + 2]) if month is None else month
    return (_checked(month, number, year), behind) if month is not None else None


def _spelled_between(line: Line, at: int, mark: str) -> Found:
    """Read 10-aug-2026."""
    month = line.lex.days.months.get(line.words[at + 2])
    if month is None or not line.joined(at + 3, mark):
        return None
    return _checked(month, line.values[at] or 0, line.values[at + 4]), at + 5


def _ordered(line: Line, first: int, second: int, year: int | None, mark: str) -> DayPiece:
    day_first = mark == "." or first > DECEMBER or (second <= DECEMBER and not line.month_first)
    return _checked(second, first, year) if day_first else _checked(first, second, year)


def either_order(line: Line) -> bool:
    """Whether a date such as 4/12 stands there, which is another day if the month comes first."""
    return any(_either_order(line, at) for at, word in enumerate(line.words) if word in {"/", "-"})


def _either_order(line: Line, at: int) -> bool:
    first, second, year = line.values[at - 1], line.values[at + 1], line.values[at + 3]
    both = first is not None and second is not None and 0 < first <= DECEMBER and 0 < second <= DECEMBER
    # A dash ties clocks more often than days; only with a year is 4-12-2027 a day.
    return both and first != second and (line.words[at] == "/" or (line.words[at + 2] == "-" and year is not None))


def _checked(month: int, number: int, year: int | None) -> DayPiece:
    said = Calendar(month, number, year)
    exists = 0 < month <= DECEMBER and in_calendar(said, date.min, None)
    return said if exists else Wrong("no-such-day")


def _day_first(line: Line, at: int) -> Found:
    """Read 3 march, the third of march 2015, 15 of february, third day of october."""
    lex = line.lex
    start = line.after(at, lex.links.of)
    number = ordinal(line, start) or integer(line, start)
    if number is None:
        return None
    behind = line.after(number[1], lex.days.day, lex.links.of, lex.links.of)
    month = lex.days.months.get(line.words[behind])
    if month is None or line.digits(start) > SHORT_YEAR:
        return None
    behind += 1 + (line.words[behind + 1] == "." and line.glued(behind + 1))
    year, behind = year_after(line, behind)
    return _checked(month, number[0], year), behind


def _month_first(line: Line, at: int) -> Found:
    """Read march 3, March the 3rd, Feb13, october, 1st, May twenty nine 2026."""
    lex = line.lex
    if line.words[at] not in lex.days.months or line.words[at] in lex.days.weekdays:
        return None
    behind = line.after(at + 1, {"."}, {","}, lex.links.of)
    number = ordinal(line, behind) or integer(line, behind)
    if number is None or not 0 < number[0] <= LONGEST_MONTH:
        return None
    word = line.words[number[1]]
    if line.joined(number[1], ":") or (word in lex.clocks.halves and number[0] <= DECEMBER):
        return None
    year, after = year_after(line, number[1])
    return _checked(lex.days.months[line.words[at]], number[0], year), after


def year_after(line: Line, at: int) -> tuple[int | None, int]:
    """Read the year behind a day of a month, if there is one."""
    start = line.after(at, {",", "."}, line.lex.spans.ahead | line.lex.links.of)
    year = line.values[start]
    clocklike = _is_clock(line, start + 1)
    if year in YEARS and line.digits(start) == FULL_YEAR and not clocklike:
        return year, start + 1
    return None, at


def _nth(line: Line, at: int) -> Found:
    """Read first monday of next month, last friday of october 2015, last day of october."""
    lex = line.lex
    start = line.after(at, lex.links.of)
    number = (-1, start + 1) if lex.days.sides.get(line.words[start]) == "last" else ordinal(line, start)
    if number is None:
        return None
    weekday = lex.days.weekdays.get(line.words[number[1]])
    if weekday is None and line.words[number[1]] not in lex.days.day:
        return None
    frame = _frame(line, line.after(number[1] + 1, lex.links.of, lex.links.of))
    return _nth_in(line, number[0], weekday, frame) if frame else None


def _nth_in(line: Line, number: int, weekday: int | None, frame: tuple[list[date], int]) -> Found:
    months, behind = frame
    found = (nth(number, weekday, month) for month in months)
    meant = next((each for each in found if each and each >= line.now.date()), None)
    return (Fixed(meant) if meant else Wrong("no-such-day")), behind


def _frame(line: Line, at: int) -> tuple[list[date], int] | None:
    """
    Return the first days of the months that may be meant by "october 2015", "next month", "this month".

    The words "every month" stay unread, because they also say how often.
    """
    lex, this_month = line.lex, line.now.date().replace(day=1)
    if line.words[at] in lex.days.months:
        month = lex.days.months[line.words[at]]
        year, behind = year_after(line, at + 1)
        years = [year] if year else [line.now.year, min(line.now.year + 1, date.max.year)]
        return [date(each, month, 1) for each in years], behind
    if line.words[at] in lex.days.each and line.words[at + 1] in lex.days.month:
        return [this_month, months_later(this_month, 1)], at
    side = lex.days.sides.get(line.words[at])
    if line.words[at + bool(side)] not in lex.days.month:
        return None
    side = side or _side_behind(line, at + 1)
    if side:
        return [months_later(this_month, AHEAD[side])], at + 2
    return [this_month, months_later(this_month, 1)], at + 1


def _of_month(line: Line, at: int) -> Found:
    """Read the 3rd, on the third, 20th of the current month."""
    lex = line.lex
    start = line.after(at, lex.links.of | lex.links.on | lex.days.dated)
    number = ordinal(line, start) or _dated(line, start)
    led = _led(line, at) or line.words[start - 1] in lex.days.dated
    if number is None or (line.values[start] is None and not led):
        return None
    if line.words[number[1] - 1] == "." and not _dotted_day(line, start, number[1]):
        return None
    if not 0 < number[0] <= LONGEST_MONTH:
        return Wrong("no-such-day"), number[1]
    if line.words[number[1]] in lex.days.week or line.words[number[1]] in lex.spans.units:
        return None
    frame = _frame(line, line.after(number[1], lex.links.of, lex.links.of))
    if frame is None:
        return InMonth(number[0]), number[1]
    ahead = (frame[0][0].year - line.now.year) * DECEMBER + frame[0][0].month - line.now.month
    return InMonth(number[0], ahead if len(frame[0]) == 1 else None), frame[1]


def _dated(line: Line, at: int) -> tuple[int, int] | None:
    """Read the mere number of "le 3" and "el 20", which is no clock, no stretch and no seat."""
    number = integer(line, at) if line.words[at - 1] in line.lex.days.dated else None
    if number is None or not 0 < number[0] <= LONGEST_MONTH:
        return None
    lex, word = line.lex, line.words[number[1]]
    others = (
        lex.clocks.hours, lex.clocks.oclock, lex.clocks.halves, lex.clocks.adding, lex.clocks.lacking, lex.spans.units,
        lex.things.people, {":", "/", "-"},
    )  # fmt: skip
    glued = line.glued(number[1]) and word[:1].isalnum()
    return None if glued or any(word in words for words in others) else number


def _dotted_day(line: Line, start: int, behind: int) -> bool:
    """Tell the day of "am 3." and "3. bis 5. Mai" from the last number of a sentence."""
    lex, before = line.lex, line.words[start - 1]
    return before in lex.links.on or before in lex.days.dated or line.words[behind] in lex.days.months


def _after_weekday(line: Line, at: int) -> Found:
    """Read the 21 of "monday 21"; the 14 of "monday 14" is a clock."""
    lex, number, following = line.lex, line.values[at], line.words[at + 1]
    others = ({":", "/", "-"}, lex.clocks.hour_letters, lex.clocks.half_letters, lex.clocks.halves)
    alone = not any(following in words for words in others)
    usual = range(1, LONGEST_MONTH + 1) if lex.clocks.marked else DAY_NUMBERS
    counts = following in lex.clocks.hours or following in lex.clocks.oclock or following in lex.things.people
    if number is None or number not in usual or counts:
        return None
    end = line.values[at + 2] if following in lex.links.to or following in lex.links.until else None
    ranged = end is not None and end > number and not _is_that_day(line, at, number)
    dot = line.words[at - 1] == "." and line.words[at - 2] in lex.days.weekdays
    named = dot or line.words[at - 1] in lex.days.weekdays
    return (InMonth(number), at + 1) if alone and named and not ranged and not line.glued(at + 1) else None


def _is_that_day(line: Line, at: int, number: int) -> bool:
    """Say whether the next such weekday is the 16th, as in "samedi 16 à 18h"."""
    weekday = line.lex.days.weekdays.get(line.words[at - 1])
    return weekday is not None and next_weekday(line.now.date(), weekday).day == number


def _led(line: Line, at: int) -> bool:
    """Say whether a word before makes a day of "the first", which may as well be the first of anything."""
    lex = line.lex
    word = line.words[at - 2 if line.words[at - 1] in lex.links.of else at - 1]
    leading = (lex.days.weekdays, lex.links.on, lex.links.at, lex.links.to, lex.links.until, lex.links.since)
    return any(word in words for words in leading)


def _end_of(line: Line, at: int) -> Found:
    """Read end of march, end of the month, end of next week."""
    lex = line.lex
    start = line.after(at, lex.links.of)
    if line.words[start] not in lex.days.end:
        return None
    behind = line.after(start + 1, lex.links.of, lex.links.of)
    if line.words[behind] in lex.days.week:
        side = _side_behind(line, behind + 1)
        sunday = days_later(week_of(line.now.date()), SUNDAY + 7 * AHEAD[side or "this"])
        return Fixed(sunday), behind + 1 + (side is not None)
    side = lex.days.sides.get(line.words[behind])
    if side and line.words[behind + 1] in lex.days.week:
        return Fixed(days_later(week_of(line.now.date()), SUNDAY + 7 * AHEAD[side])), behind + 2
    frame = _frame(line, behind)
    if frame is None:
        return None
    ends = (month_end(month) for month in frame[0])
    return next((Fixed(end) for end in ends if end >= line.now.date()), Wrong("past")), frame[1]


_OF_NUMBERS: tuple[Callable[[Line, int], Found], ...] = (
    _nth,
    _numeric,
    _spaced,
    _day_first,
    _week_later,
    _with_side_behind,
    _of_month,
    _after_weekday,
)
_OF_WORDS: tuple[Callable[[Line, int], Found], ...] = (
    _end_of,
    _nth,
    _numbered_week,
    _day_first,
    _month_first,
    _relative,
    _week_later,
    _weekend,
    _with_side,
    _with_side_behind,
    _of_month,
)
