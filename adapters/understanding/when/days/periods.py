"""Days told by their distance, and periods: next week, this weekend, monday week, KW 48, the next 3 days."""

from adapters.understanding.lexicon.groups import Side
from adapters.understanding.when.calendar import days_later, last_weekday, month_end, months_later, week_of
from adapters.understanding.when.clocks import makes_a_clock
from adapters.understanding.when.days.named import side_behind
from adapters.understanding.when.days.numeric import numeric
from adapters.understanding.when.line import Line, integer
from adapters.understanding.when.pieces import Fixed, Found, Later, Period, Weekday, Wrong
from adapters.understanding.when.spans import span

SATURDAY, SUNDAY = 5, 6
WEEKS = 53
MOST_DAYS = 366
"""Of "the next 400 days" nobody books all."""
AHEAD: dict[Side, int] = {"": 0, "this": 0, "next": 1, "second": 2, "last": -1}
"""Weeks, months or days from the present one."""


def with_side(line: Line, at: int) -> Found:
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
    return _period(line, at + 1, ahead) or (_several(line, at + 1) if ahead else numeric(line, at + 1))


def with_side_behind(line: Line, at: int) -> Found:
    """Read semaine prochaine, mes que viene, 3 prochains jours."""
    lex, word = line.lex, line.words[at]
    if word in lex.days.week or word in lex.days.weekend or word in lex.days.month:
        side = side_behind(line, at + 1)
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
        # On a Sunday, some mean the week that ends, and others the one that begins.
        ends = today.weekday() == SUNDAY and not ahead
        return Period(monday, days_later(monday, SUNDAY + 7 * ends)), at + 1
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
        return Fixed(last_weekday(line.now.date(), weekday)), at + 1
    return _period(line, at, -1)


def _several(line: Line, at: int) -> Found:
    """Read the 3 days of "next 3 days", or the date of "next 5/12"."""
    found = span(line, at)
    if found and 0 < found[0].days <= MOST_DAYS and not found[0].minutes:
        # Today is not among the next three days: it has begun.
        tomorrow = days_later(line.now.date(), 1)
        return Period(tomorrow, days_later(tomorrow, found[0].days - 1)), found[1]
    return numeric(line, at)


def weekend(line: Line, at: int) -> Found:
    """Read the weekend alone: the next one, or the one that it is."""
    return _period(line, at, 0) if line.words[at] in line.lex.days.weekend else None


def week_later(line: Line, at: int) -> Found:
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


def numbered_week(line: Line, at: int) -> Found:
    """Read KW 48, semaine 48, week 48: the next one with that number."""
    lex, number = line.lex, line.values[at + 1]
    if line.words[at] not in lex.days.week or number is None or not 0 < number <= WEEKS:
        return None
    before, behind = line.words[at - 1], line.words[at + 2]
    spoken = before in lex.days.weekdays or before in lex.numbers.articles or line.values[at - 1] is not None
    if spoken or makes_a_clock(line, at + 2) or behind in lex.spans.units or behind in {"/", ":", "."}:
        return None
    monday = week_of(line.now.date())
    mondays = (days_later(monday, 7 * ahead) for ahead in range(WEEKS + 1))
    found = next((each for each in mondays if each.isocalendar().week == number), None)
    return (Period(found, days_later(found, SUNDAY)) if found else Wrong("no-such-day")), at + 2
