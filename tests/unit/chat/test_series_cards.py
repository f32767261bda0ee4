"""What repeats in words: how often, on which days, in every language."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from adapters.chat.cards import series
from adapters.wording import Words
from adapters.wording.marks import plain
from core import errors
from core.domain.series.recurrence import WORKING_WEEK, Recurrence
from core.domain.series.series import Clock, LookOver, SeriesWish, Verdict
from core.values import UnitId
from tests.stage import slot
from tests.unit.chat.test_wording import ATLAS, look

MONDAYS = Recurrence("monthly", weekdays=(0,), ordinals=(1,))
FRIDAYS = Recurrence("monthly", weekdays=(4,), ordinals=(-1,))
RULES = [
    (Recurrence("daily"), "every day", "jeden Tag"),
    (Recurrence("daily", 2), "every 2 days", "alle 2 Tage"),
    (Recurrence("weekly", weekdays=(1, 3)), "every Tuesday and Thursday", "jede Woche Dienstag und Donnerstag"),
    (Recurrence("weekly", 2, (4,)), "every 2 weeks on Friday", "alle 2 Wochen Freitag"),
    (Recurrence("weekly", weekdays=WORKING_WEEK), "Monday to Friday", "Montag bis Freitag"),
    (
        Recurrence("monthly", weekdays=(0,), ordinals=(1,)),
        "the first Monday of each month",
        "jeden Monat am ersten Montag",
    ),
    (
        Recurrence("monthly", weekdays=(4,), ordinals=(-1,)),
        "the last Friday of each month",
        "jeden Monat am letzten Freitag",
    ),
    (Recurrence("monthly", 3, monthdays=(15,)), "day 15 every 3 months", "alle 3 Monate am 15."),
    (Recurrence("monthly", monthdays=(-1,)), "the last day of each month", "jeden Monat am letzten Tag"),
]
WISH = SeriesWish(ATLAS.id, Recurrence("weekly", weekdays=(1,)), date(2026, 11, 24), time(15), timedelta(hours=2))
TUESDAY = WISH.on(date(2026, 11, 24), ATLAS)


@pytest.mark.parametrize(("rule", "english", "german"), RULES)
def test_a_rule_is_told_in_words(rule: Recurrence, english: str, german: str) -> None:
    """How often, and on which days."""
    assert [series.rule(rule, Words(language)) for language in ("en", "de")] == [english, german]


def test_an_italian_sunday_is_feminine() -> None:
    """Every other weekday is masculine."""
    first = Recurrence("monthly", weekdays=(0, 6), ordinals=(1,))
    assert series.rule(first, Words("it")) == "il primo lunedì e la prima domenica di ogni mese"


@pytest.mark.parametrize(
    ("refusal", "why"),
    [
        (errors.SlotTaken(ATLAS.id, slot(24, 15, 17)), "taken"),
        (errors.BlackedOut(ATLAS.id, slot(24, 15, 17), slot(24, 0, 23), "repairs"), "closed: repairs"),
        (errors.TooSoon(ATLAS.id, slot(24, 15, 17), slot(24, 17, 18).start), "too late"),
    ],
)
def test_a_date_that_is_refused_has_its_reason(refusal: errors.Refusal, why: str) -> None:
    """The reason stands behind the date, and without any free date nothing can be booked."""
    shown = series.looked_over(LookOver(WISH, (Verdict(TUESDAY, refusal=refusal),)), None, look("en"))
    assert f"Not free: Tue 24 Nov ({why})." in plain("\n".join(shown.lines))
    assert [each.label for each in shown.buttons] == ["Another day", "Browse"]


def test_what_the_clocks_and_the_calendar_do_is_told() -> None:
    """A time that the clocks skip or show twice, and months that lack the day."""
    months = replace(WISH, recurrence=Recurrence("monthly", monthdays=(31,), count=2))
    dates = (
        Verdict(replace(TUESDAY, clock=Clock.SKIPPED), unit=UnitId(1)),
        Verdict(replace(TUESDAY, clock=Clock.DOUBLED), unit=UnitId(1)),
    )
    said = plain("\n".join(series.looked_over(LookOver(months, dates), None, look("en")).lines))
    assert "the clocks skip that time" in said
    assert "the clocks show that time twice" in said
    assert "Months without that day are left out." in said
