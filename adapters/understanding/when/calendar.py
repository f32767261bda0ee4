"""Calendar arithmetic, and the likely year of a date without one."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from adapters.understanding.when.pieces import Calendar, InMonth

YEARS_AHEAD = 8
"""A 29 February is never further away, not even across the year 2100."""
MONTHS_AHEAD = 14
"""Months in which "monday the 21st" is sought; past a year it is a slip rather than a plan."""
NEAR = 90
"""Up to so many days ahead, a wrong weekday is a slip. For a day further off it may mean next year's, because a quarter
is as far as most calendars are planned by heart."""
DECEMBER, LONGEST_MONTH = 12, 31


def made(year: int, month: int, day: int) -> date | None:
    """Return that day, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, DECEMBER)
    year = min(day.year + years, date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_later(day: date, days: int) -> date:
    """Return the day so many days later, or the last one there is."""
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))


def days_between(earlier: date, later: date) -> int:
    """Return how many days the later one is ahead."""
    return later.toordinal() - earlier.toordinal()


def month_end(day: date) -> date:
    """Return the last day of its month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def week_of(day: date) -> date:
    """Return the Monday of its week."""
    return days_later(day, -day.weekday())


def next_weekday(day: date, number: int) -> date:
    """Return the next such weekday strictly after the day."""
    return days_later(day, (number - day.weekday() - 1) % 7 + 1)


def last_weekday(day: date, number: int) -> date:
    """Return the last such weekday strictly before the day."""
    return days_later(day, -((day.weekday() - number - 1) % 7 + 1))


def nth(number: int, weekday: int | None, first: date) -> date | None:
    """Return the nth such weekday, or day, of the month that begins then; -1 is the last."""
    last = month_end(first)
    days = [day for day in _days(first, last) if weekday is None or day.weekday() == weekday]
    place = number if number < 0 else number - 1
    return days[place] if place < len(days) else None


def _days(first: date, last: date) -> Iterator[date]:
    return (date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1))


def in_calendar(said: Calendar, today: date, weekday: int | None) -> date | None:
    """
    Return the day of the calendar in its year, or without one the next such day from today on.

    With a weekday, a date that is not near may be one year later; None if no year fits.
    """
    if said.year is not None:
        found = made(said.year, said.month, said.day)
        return found if found and weekday in {None, found.weekday()} else None
    years = range(today.year, today.year + YEARS_AHEAD + 1)
    # Two years at most: a third would find some year for every slip.
    days = [day for year in years if (day := made(year, said.month, said.day)) and day >= today][:2]
    if days and weekday is not None and days_between(today, days[0]) < NEAR:
        days = days[:1]
    return next((day for day in days if weekday in {None, day.weekday()}), None)


def in_month(said: InMonth, today: date, weekday: int | None) -> date | None:
    """Return the next 3rd from today on, or the 3rd of the named month; None if that month has no such day."""
    if said.ahead is not None:
        month = months_later(today.replace(day=1), said.ahead)
        found = made(month.year, month.month, said.day)
        return found if found and weekday in {None, found.weekday()} else None
    months = (months_later(today.replace(day=1), ahead) for ahead in range(MONTHS_AHEAD))
    days = (made(month.year, month.month, said.day) for month in months)
    return next((day for day in days if day and day >= today and weekday in {None, day.weekday()}), None)
