"""The rhythms of a sentence, with what else it says → the rule by which dates fall."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime

from adapters.understanding.when.merge import merged, moved
from adapters.understanding.when.pieces import DayPiece, Every, Period, Span, Weekday
from core.domain.bookings.wish import Moment
from core.domain.series.recurrence import MOST_OF_A_WEEKDAY, WORKING_WEEK, Freq, Recurrence

WEEK = 7


def rhythm_of(said: Sequence[Every], weekdays: Collection[int]) -> Every | None:
    """
    Return the one rhythm that all of these say together, such as "every other week" and "thursdays".

    The weekdays stand elsewhere in the sentence. None of them says anything where there is no rhythm at all.
    """
    if not said:
        return None
    freqs: set[Freq | None] = {each.freq for each in said}
    if None in freqs:
        return Every(None)
    named = {day for each in said for day in each.weekdays}
    ordinals = tuple(dict.fromkeys(number for each in said for number in each.ordinals))
    monthdays = tuple(dict.fromkeys(day for each in said for day in each.monthdays))
    if "monthly" in freqs:
        return _monthly(said, named, ordinals, monthdays)
    interval = max(each.interval for each in said)
    if freqs == {"daily"}:
        return Every("daily", interval)
    # "Weekly from tuesday on" falls on Tuesdays; "on weekdays from tuesday on" falls on all of them.
    return Every("weekly", interval, tuple(sorted(named if named == set(WORKING_WEEK) else named.union(weekdays))))


def _monthly(said: Sequence[Every], named: Collection[int], ordinals: tuple[int, ...], days: tuple[int, ...]) -> Every:
    interval = max(each.interval for each in said if each.freq == "monthly")
    # "Every month on tuesdays" names no Tuesday of the month, and all of them are every week.
    if bool(named) != bool(ordinals) or (named and days) or {each.freq for each in said} != {"monthly"}:
        return Every(None)
    return Every("monthly", interval, tuple(sorted(named)), ordinals, days)


def falls_by_itself(every: Every) -> bool:
    """Whether the rhythm tells its days, without the day on which it begins."""
    return every.freq == "daily" or bool(every.weekdays or every.monthdays)


def rule(every: Every, start: Moment, *, weekday: bool) -> Recurrence:
    """
    Return the rule that begins then: a week comes back on that weekday, and a month on that day.

    With `weekday`, a month comes back on its first, second, … such weekday, because a weekday was named.
    """
    day = start.date() if isinstance(start, datetime) else start
    if every.freq == "weekly":
        return Recurrence("weekly", every.interval, every.weekdays or (day.weekday(),))
    if every.freq != "monthly":
        return Recurrence("daily", every.interval)
    if every.weekdays or every.monthdays:
        return Recurrence("monthly", every.interval, every.weekdays, every.ordinals, every.monthdays)
    if not weekday:
        return Recurrence("monthly", every.interval, monthdays=(day.day,))
    number = (day.day - 1) // WEEK + 1
    return Recurrence("monthly", every.interval, (day.weekday(),), (-1 if number == MOST_OF_A_WEEKDAY else number,))


def lasting(made: Recurrence, start: date, stretch: Span) -> Recurrence:
    """Return the rule for so many days, weeks or months: with a number of dates where it has one, else an end."""
    weeks, rest = divmod(stretch.days, WEEK)
    count = None
    if made.interval == 1 and made.freq == "monthly":
        count = stretch.months * max(1, len(made.monthdays or made.ordinals)) or None
    elif made.interval == 1 and not stretch.months and (made.freq == "daily" or not rest):
        count = stretch.days if made.freq == "daily" else weeks * len(made.weekdays)
    if count:
        return replace(made, count=count)
    return made.ending(date.fromordinal(moved(start, stretch).toordinal() - 1))


def spared(made: Recurrence, days: Sequence[DayPiece], today: date) -> Recurrence:
    """Return the rule without the days that are named to be left out; of a period, without each of its dates."""
    gone = {each.number for each in days if isinstance(each, Weekday) and not each.side}
    made = _without_weekdays(made, gone)
    for each in days:
        found = merged((each,), today)
        match found:
            case date():
                made = made.leaving_out(found)
            case Period(first, last) if last >= first:
                whole = (date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1))
                made = made.leaving_out(*filter(made.falls_on, whole))
    return made


def _without_weekdays(made: Recurrence, gone: Collection[int]) -> Recurrence:
    """Return every day "except friday" as the other six; of a rhythm that has one weekday, it is only the next one."""
    every = range(WEEK) if made.freq == "daily" and made.interval == 1 and made.count is None else made.weekdays
    rest = tuple(day for day in every if day not in gone)
    return replace(made, freq="weekly", weekdays=rest) if gone and 0 < len(rest) < len(every) else made
