"""Days of a month: 3 march, the third of october, first monday of next month, on the 3rd, end of march."""

from datetime import date

from adapters.understanding.when.calendar import (
    DECEMBER,
    LONGEST_MONTH,
    days_later,
    month_end,
    months_later,
    next_weekday,
    nth,
    week_of,
)
from adapters.understanding.when.days.named import side_behind
from adapters.understanding.when.days.numeric import SHORT_YEAR, checked, year_after
from adapters.understanding.when.days.periods import AHEAD, SUNDAY
from adapters.understanding.when.line import Line, integer, ordinal
from adapters.understanding.when.pieces import Fixed, Found, InMonth, Period, Wrong

PARTS = (range(1, 11), range(11, 21))
"""The days of a month that are early, and around its middle."""
DAY_NUMBERS = range(20, LONGEST_MONTH + 1)
"""Behind a weekday a bare number is a day from here on; up to 19 it is as likely the hour: "monday 14"."""


def day_first(line: Line, at: int) -> Found:
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
    return checked(month, number[0], year), behind


def month_first(line: Line, at: int) -> Found:
    """Read march 3, March the 3rd, Feb13, october, 1st, May twenty nine 2026."""
    lex = line.lex
    if line.words[at] not in lex.days.months or line.words[at] in lex.days.weekdays:
        return None
    behind = line.after(at + 1, {"."}, {","}, lex.links.of)
    number = ordinal(line, behind) or integer(line, behind)
    if number is None or not 0 < number[0] <= LONGEST_MONTH:
        return None
    word = line.words[number[1]]
    # The 3 of "march 3:30" and "march 3pm" is an hour.
    if line.joined(number[1], ":") or (word in lex.clocks.halves and number[0] <= DECEMBER):
        return None
    year, after = year_after(line, number[1])
    return checked(lex.days.months[line.words[at]], number[0], year), after


def nth_of_month(line: Line, at: int) -> Found:
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


def month_nth(line: Line, at: int) -> Found:
    """Read next month first monday, december, the last friday."""
    lex = line.lex
    frame = None if line.words[at] in lex.days.each else _frame(line, at)
    if frame is None:
        return None
    start = line.after(frame[1], {","}, lex.links.on, lex.numbers.articles)
    number = (-1, start + 1) if lex.days.sides.get(line.words[start]) == "last" else ordinal(line, start)
    weekday = lex.days.weekdays.get(line.words[number[1]]) if number else None
    if number is None or weekday is None:
        return None
    return _nth_in(line, number[0], weekday, (frame[0], number[1] + 1))


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
        # Without a year the coming one: this year's, and next year's where this year's is over.
        years = [year] if year else [line.now.year, min(line.now.year + 1, date.max.year)]
        return [date(each, month, 1) for each in years], behind
    if line.words[at] in lex.days.each and line.words[at + 1] in lex.days.month:
        return [this_month, months_later(this_month, 1)], at
    side = lex.days.sides.get(line.words[at])
    if line.words[at + bool(side)] not in lex.days.month:
        return None
    side = side or side_behind(line, at + 1)
    if side:
        return [months_later(this_month, AHEAD[side])], at + 2
    return [this_month, months_later(this_month, 1)], at + 1


def within_month(line: Line, at: int) -> Found:
    """Read early march, the middle of next month, in march; the "in" alone leads to a month's name."""
    days, links = line.lex.days, line.lex.links.of
    start = line.after(at, links)
    part = next(
        (part for part, said in zip(PARTS, (days.early, days.middle), strict=True) if line.words[start] in said),
        None,
    )
    if part is None:
        inside = line.words[at] in days.inside and line.words[at + 1] in days.months
        part, behind = range(1, LONGEST_MONTH + 1), at + 1
        if not inside or month_first(line, behind):
            return None
    else:
        behind = line.after(line.after(start + 1, {"-"}), links, links)
    frame = _frame(line, behind)
    if frame is None or frame[1] == behind:
        return None
    periods = (
        Period(first.replace(day=part[0]), min(month_end(first), days_later(first, part[-1] - 1))) for first in frame[0]
    )
    return next(((each, frame[1]) for each in periods if each.last >= line.now.date()), (Wrong("past"), frame[1]))


def of_month(line: Line, at: int) -> Found:
    """Read the 3rd, on the third, 20th of the current month."""
    lex = line.lex
    start = line.after(at, lex.before_dates)
    number = ordinal(line, start) or _dated(line, start) or _framed(line, start)
    led = _led(line, at) or line.words[start - 1] in lex.days.dated
    spelled = number is not None and line.values[start] is None
    if number is None or (spelled and (not led or _counts(line, number[1]))):
        return None
    if line.words[number[1] - 1] == "." and not _dotted_day(line, start, number[1]):
        return None
    if not 0 < number[0] <= LONGEST_MONTH:
        return Wrong("no-such-day"), number[1]
    # "The 3rd week" and "for the first hour" name no day.
    if line.words[number[1]] in lex.days.week or line.words[number[1]] in lex.spans.units:
        return None
    frame = _frame(line, line.after(number[1], lex.links.of, lex.links.of))
    if frame is None:
        return InMonth(number[0]), number[1]
    ahead = (frame[0][0].year - line.now.year) * DECEMBER + frame[0][0].month - line.now.month
    return InMonth(number[0], ahead if len(frame[0]) == 1 else None), frame[1]


def _counts(line: Line, at: int) -> bool:
    """Whether the word there is what a spelled-out number counts: Italian "il primo buco libero" names no day."""
    lex, word = line.lex, line.words[at]
    return word in lex.things.nouns or word in lex.every_kind or (word[:1].isalpha() and word not in lex.known)


def _framed(line: Line, at: int) -> tuple[int, int] | None:
    """Read the mere number of "30 of this month"."""
    number = integer(line, at)
    if number is None or not 0 < number[0] <= LONGEST_MONTH or line.words[number[1]] not in line.lex.links.of:
        return None
    inside = line.after(number[1], line.lex.links.of, line.lex.links.of)
    sided = line.words[inside] in line.lex.days.sides and line.words[inside + 1] in line.lex.days.month
    return number if sided or (line.words[inside] in line.lex.days.month and side_behind(line, inside + 1)) else None


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
    # The "et" of "le 3 et le 4" adds a day, and no minutes.
    another = word in lex.clocks.adding and line.words[number[1] + 1] in lex.days.dated
    return None if glued or (any(word in words for words in others) and not another) else number


def _dotted_day(line: Line, start: int, behind: int) -> bool:
    """Tell the day of "am 3.", "3. und 4." and "3. bis 5. Mai" from the last number of a sentence."""
    lex, before = line.lex, line.words[start - 1]
    if before in lex.links.on or before in lex.days.dated or line.words[behind] in lex.days.months:
        return True
    listed = before in lex.links.conjunctions or before == ","
    several = listed and line.words[start - 2] == "." and line.values[start - 3] is not None
    return several and _dotted_day(line, start - 3, start - 1)


def after_weekday(line: Line, at: int) -> Found:
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
    # The 9 of "every tuesday 9" is a clock: no series is on one day of a month and one of the week.
    if line.words[at - 2] in lex.days.each:
        return None
    dot = line.words[at - 1] == "." and line.words[at - 2] in lex.days.weekdays
    named = dot or line.words[at - 1] in lex.days.weekdays
    return (InMonth(number), at + 1) if alone and named and not ranged and not line.glued(at + 1) else None


def _is_that_day(line: Line, at: int, number: int) -> bool:
    """Whether the next such weekday is the 16th, as in "samedi 16 à 18h"."""
    weekday = line.lex.days.weekdays.get(line.words[at - 1])
    return weekday is not None and next_weekday(line.now.date(), weekday).day == number


def _led(line: Line, at: int) -> bool:
    """Whether a word before makes a day of "the first", which may as well be the first of anything."""
    lex = line.lex
    word = line.words[at - 2 if line.words[at - 1] in lex.links.of else at - 1]
    leading = (lex.days.weekdays, lex.links.on, lex.links.at, lex.links.to, lex.links.until, lex.links.since)
    return any(word in words for words in leading)


def end_of(line: Line, at: int) -> Found:
    """Read end of march, end of the month, end of next week."""
    lex = line.lex
    start = line.after(at, lex.links.of)
    if line.words[start] not in lex.days.end:
        return None
    behind = line.after(start + 1, lex.links.of, lex.links.of)
    if line.words[behind] in lex.days.week:
        side = side_behind(line, behind + 1)
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
