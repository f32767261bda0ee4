"""Shifting: where the dates of a series go when one of them goes to another day."""

from datetime import date, time, timedelta

import pytest

from core.domain.series.recurrence import Recurrence
from core.domain.series.series import SeriesWish
from core.domain.series.shifting import Shift, shifts
from core.values import ResourceId

TUESDAY, THURSDAY, FIRST_MONDAY = date(2026, 11, 24), date(2026, 11, 26), date(2026, 12, 7)
TUESDAYS = Recurrence("weekly", weekdays=(1,))
FIRST_MONDAYS = Recurrence("monthly", weekdays=(0,), ordinals=(1,))
FIFTEENTHS = Recurrence("monthly", monthdays=(15,))


def days(rule: Recurrence, first: date, *, most: int = 60) -> list[str]:
    """Return the dates of a rule in the days behind its first one."""
    through = first + timedelta(days=most)
    return [f"{day:%m-%d}" for day in rule.coming(first, after=first - timedelta(days=1), through=through)]


def shifted(rule: Recurrence, day: date, to: date) -> SeriesWish:
    """Return what a wish from that day on is once its date goes to another day."""
    shift = Shift.of(rule, day, to)
    assert shift is not None
    return shift.wish(SeriesWish(ResourceId(1), rule, day, time(9), timedelta(hours=1)))


@pytest.mark.parametrize(
    ("rule", "day", "to", "falling"),
    [
        (Recurrence("weekly", weekdays=(1,), count=3), TUESDAY, THURSDAY, ["11-26", "12-03", "12-10"]),
        (Recurrence("weekly", weekdays=(1,), until=date(2026, 12, 8)), TUESDAY, THURSDAY, ["11-26", "12-03", "12-10"]),
        (Recurrence("weekly", weekdays=(1,), until=date(2026, 12, 14)), TUESDAY, THURSDAY, ["11-26", "12-03", "12-10"]),
        (Recurrence("weekly", 2, weekdays=(1,), count=3), TUESDAY, date(2026, 11, 30), ["11-30", "12-14", "12-28"]),
        (Recurrence("weekly", weekdays=(1, 3), count=3), TUESDAY, date(2026, 11, 25), ["11-25", "11-27", "12-02"]),
        (Recurrence("weekly", weekdays=(1,), count=3, without=frozenset({date(2026, 12, 1)})), TUESDAY, THURSDAY,
         ["11-26", "12-10"]),
        (FIRST_MONDAYS, FIRST_MONDAY, date(2026, 12, 3), ["12-03", "01-07"]),
        (FIFTEENTHS, date(2026, 12, 15), date(2026, 12, 20), ["12-20", "01-20"]),
    ],
)  # fmt: skip
def test_all_dates_go_along(rule: Recurrence, day: date, to: date, falling: list[str]) -> None:
    """There are as many as before, wherever the rule ends, and what was left out stays out."""
    wish = shifted(rule, day, to)
    assert wish.first == to
    assert days(wish.recurrence, wish.first) == falling


@pytest.mark.parametrize(
    ("rule", "day", "to"),
    [
        (Recurrence("daily"), TUESDAY, THURSDAY),
        (Recurrence("weekly", 2, weekdays=(1, 6)), TUESDAY, date(2026, 11, 25)),
        (FIRST_MONDAYS, FIRST_MONDAY, date(2026, 12, 10)),
        (FIRST_MONDAYS, FIRST_MONDAY, date(2027, 1, 7)),
        (Recurrence("monthly", weekdays=(0,), ordinals=(1, 3)), FIRST_MONDAY, date(2026, 12, 3)),
    ],
)
def test_some_rules_cannot_go_along(rule: Recurrence, day: date, to: date) -> None:
    """Every day, days that would no longer be in one week, and another place in the month."""
    assert Shift.of(rule, day, to) is None


def test_a_month_without_the_day_is_left_out() -> None:
    """From the 15th to the 31st: November has none."""
    shift = Shift.of(FIFTEENTHS, date(2026, 12, 15), date(2026, 12, 31))
    assert shift is not None
    assert shift.day(date(2027, 2, 15)) is None


@pytest.mark.parametrize(
    ("rule", "day", "like", "there"),
    [
        (TUESDAYS, TUESDAY, Recurrence("weekly", weekdays=(3,)), [THURSDAY, date(2026, 12, 3)]),
        (TUESDAYS, TUESDAY, Recurrence("weekly", weekdays=(0,)), [date(2026, 11, 23), date(2026, 11, 30)]),
        (TUESDAYS, TUESDAY, Recurrence("weekly", weekdays=(1, 3)), []),
        (TUESDAYS, TUESDAY, Recurrence("weekly", 2, weekdays=(3,)), []),
        (TUESDAYS, TUESDAY, Recurrence("monthly", monthdays=(1,)), []),
        (FIRST_MONDAYS, FIRST_MONDAY, Recurrence("monthly", weekdays=(3,), ordinals=(1,)), [date(2026, 12, 3)]),
    ],
)
def test_the_days_of_another_rule_are_found(rule: Recurrence, day: date, like: Recurrence, there: list[date]) -> None:
    """In the date's own week first, and then in the next one; none where that rule has other dates."""
    assert [day + each.by for each in shifts(rule, day, like)] == there
