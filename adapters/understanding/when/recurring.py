"""The rhythms of a sentence, with what else it says → the rule by which dates fall."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from adapters.understanding.when.merge import merged, moved
from adapters.understanding.when.pieces import DayPiece, DayRange, Every, Holidays, Period, Span, Spared, Weekday
from core.domain.bookings.wish import Moment
from core.domain.resources.holidays import holidays_between
from core.domain.series.recurrence import LONGEST, MOST_OF_A_WEEKDAY, WORKING_WEEK, Freq, Recurrence

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
    """Return the rule for so many days, weeks or months: with a number of dates where it is sure, else an end."""
    weeks, rest = divmod(stretch.days, WEEK)
    count = None
    if made.interval == 1 and made.freq == "monthly" and _has_each(made):
        count = stretch.months * (len(made.monthdays) or len(made.ordinals) * len(made.weekdays)) or None
    elif made.interval == 1 and not stretch.months and (made.freq == "daily" or not rest):
        count = stretch.days if made.freq == "daily" else weeks * len(made.weekdays)
    if count:
        return replace(made, count=count)
    return made.ending(date.fromordinal(moved(start, stretch).toordinal() - 1))


def _has_each(made: Recurrence) -> bool:
    """Whether every month has all of its dates; the last one may be one of the others."""
    named = made.monthdays or made.ordinals
    return not made.leaves_months_out and (len(named) == 1 or -1 not in named)


def spared(
    made: Recurrence, first: date, left_out: Sequence[Spared], today: date, *, country: str
) -> Recurrence | None:
    """
    Return the rule from that day on without what is to be left out; None where it cannot be, or nothing would be left.

    Of a period it is each of its dates; of a weekday of the only one in a week, just the next; and of holidays, those
    of the country.
    """
    days = [each for each in left_out if isinstance(each, DayPiece)]
    named = {each.number for each in days if isinstance(each, Weekday) and not each.side}
    whole = {day for each in left_out if isinstance(each, Every) for day in each.weekdays}
    if any(isinstance(each, Every) and each != Every("weekly", weekdays=each.weekdays) for each in left_out):
        return None
    most = first + LONGEST
    if whole or (named and (made.freq == "daily" or len(named) < len(made.weekdays))):
        found = _without_weekdays(made, named | whole, first, most)
        if found is None:
            return None
        made = found
    for each in days:
        on = merged((each,), today)
        match on:
            case date() if made.falls_on(on):
                made = made.leaving_out(on)
            case Period(begins, last) if last >= begins:
                made = made.leaving_out(*filter(made.falls_on, _between(begins, last)))
    for between in (each for each in left_out if isinstance(each, DayRange)):
        begins_on, last_on = merged(between.first, today), merged(between.last, today)
        if isinstance(begins_on, date) and isinstance(last_on, date):
            made = made.leaving_out(*filter(made.falls_on, _between(begins_on, last_on)))
    if any(isinstance(each, Holidays) for each in left_out):
        kept = holidays_between(first, min(most, made.until or most), country)
        made = made.leaving_out(*filter(made.falls_on, kept))
    return made


def _between(first: date, last: date) -> Iterator[date]:
    return (date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1))


def _without_weekdays(made: Recurrence, gone: Collection[int], first: date, most: date) -> Recurrence | None:
    """Return every day "except friday" as the other six; None where none is left."""
    if made.interval == 1 and made.freq in {"daily", "weekly"}:
        rest = tuple(day for day in made.weekdays or range(WEEK) if day not in gone)
        return replace(made, freq="weekly", weekdays=rest) if rest else None
    falling = made.coming(first, after=date.fromordinal(first.toordinal() - 1), through=most)
    return made.leaving_out(*(day for day in falling if day.weekday() in gone))
