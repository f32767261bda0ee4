"""Shifting: a series goes to another day of the week, or of the month, and each of its dates with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

from core.domain.resources.hours import DAY
from core.domain.series.recurrence import MOST_OF_A_WEEKDAY, Recurrence
from core.domain.series.series import Series, SeriesWish

WEEK = 7
LONGEST_MONTH = 31
ONE = 1
"""A rule that gives one date a month."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How every date of a rule goes along when one of them goes to another day."""

    before: Recurrence
    after: Recurrence
    """The rule by which they fall then; its end and what it leaves out are still those of before."""
    by: timedelta
    """How far the one date goes. Of what repeats weekly, all others go as far."""

    @classmethod
    def of(cls, rule: Recurrence, day: date, to: date) -> Self | None:
        """
        Return the shift that brings a date of the rule to another day; None if no rule of the same kind does.

        What repeats weekly goes by so many days. What repeats monthly on one day goes to another day of the month, or
        to the same one of another weekday: from the first Monday to the first Thursday. What repeats daily stays.
        """
        after = _after(rule, day, to)
        return None if after is None else cls(rule, after, to - day)

    def day(self, before: date) -> date | None:
        """Return where a date of the rule goes; None in a month that has no such day."""
        if self.before.freq == "weekly":
            return before + self.by
        first = before.replace(day=1)
        last = (first + 31 * DAY).replace(day=1) - DAY
        plain = replace(self.after, interval=1, until=None, count=None, without=frozenset())
        return next(plain.coming(first, after=first - DAY, through=last), None)

    def wish(self, of: SeriesWish) -> SeriesWish:
        """Return the wish on its new days: as many dates, and what was left out is left out there."""
        rule = replace(self.after, without=frozenset(filter(None, map(self.day, of.recurrence.without))))
        if of.recurrence.until is not None:
            rule = replace(rule, until=self._near(_last(of) or of.recurrence.until))
        return replace(of, recurrence=rule, first=self._near(of.first))

    def series(self, of: Series) -> Series:
        """Return the series on its new days; it was looked at, and ends, as far as it did before."""
        return replace(
            of,
            wish=self.wish(of.wish),
            looked_until=self._near(of.looked_until),
            ends_before=None if of.ends_before is None else self._near(of.ends_before),
            was_ends_before=None if of.was_ends_before is None else self._near(of.was_ends_before),
        )

    def _near(self, day: date) -> date:
        """Return where a day goes, which need not be a date of the rule."""
        return self.day(day) or day + self.by


def shifts(rule: Recurrence, day: date, like: Recurrence) -> Iterator[Shift]:
    """
    Yield the shifts that bring a date of the rule to the days of another one: in its own week or month, then a week on.

    There are none where the other rule has more days or fewer, or comes back less often.
    """
    begins, days = (
        (day - day.weekday() * DAY, 2 * WEEK) if rule.freq == "weekly" else (day.replace(day=1), LONGEST_MONTH)
    )
    named = like.weekdays, like.ordinals, like.monthdays
    for to in (begins + after * DAY for after in range(days)):
        found = Shift.of(rule, day, to) if like.freq == rule.freq and like.interval in {1, rule.interval} else None
        if found and (found.after.weekdays, found.after.ordinals, found.after.monthdays) == named:
            yield found


def _after(rule: Recurrence, day: date, to: date) -> Recurrence | None:
    match rule.freq:
        case "weekly":
            days = [each + (to - day).days for each in rule.weekdays]
            # Every other week, its days must stay in one week together.
            apart = len({each // WEEK for each in days}) > 1
            return None if rule.interval > 1 and apart else replace(rule, weekdays=_in_order(days))
        case "monthly" if (day.year, day.month) == (to.year, to.month):
            return _in_month(rule, to)
        case _:
            return None


def _in_month(rule: Recurrence, to: date) -> Recurrence | None:
    if len(rule.monthdays) == ONE:
        return replace(rule, monthdays=(to.day,))
    if len(rule.ordinals) == len(rule.weekdays) == ONE and rule.ordinals[0] < MOST_OF_A_WEEKDAY:
        after = replace(rule, weekdays=(to.weekday(),))
        return after if after.falls_on(to) else None
    return None


def _in_order(days: list[int]) -> tuple[int, ...]:
    return tuple(sorted(each % WEEK for each in days))


def _last(of: SeriesWish) -> date | None:
    """Return the last date that the rule of a wish gives, if it has an end."""
    rule = replace(of.recurrence, without=frozenset())
    last = None
    for day in rule.coming(of.first, after=of.first - DAY, through=date.max):
        last = day
    return last
