"""Recurrences: on which dates they fall, where they end, and their text."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.lengths import COUNTS
from core.domain.series.recurrence import LONGEST, WIDEST, WORKING_WEEK, Recurrence
from core.errors import NoSuchRhythm, NothingFalls, SeriesTooLong, TooMany
from tests.stage import refuses

TUESDAY = date(2026, 11, 24)
FAR = TUESDAY + LONGEST
TUESDAYS = Recurrence("weekly", weekdays=(1,))
FALLING = [
    (Recurrence("daily", count=3), ["11-24", "11-25", "11-26"]),
    (Recurrence("daily", 10, count=2), ["11-24", "12-04"]),
    (Recurrence("weekly", weekdays=(1,), until=date(2026, 12, 8)), ["11-24", "12-01", "12-08"]),
    (Recurrence("weekly", 2, weekdays=(0, 2), count=4), ["11-25", "12-07", "12-09", "12-21"]),
    (Recurrence("weekly", weekdays=WORKING_WEEK, count=5), ["11-24", "11-25", "11-26", "11-27", "11-30"]),
    (Recurrence("monthly", weekdays=(0,), ordinals=(1,), count=2), ["12-07", "01-04"]),
    (Recurrence("monthly", weekdays=(4,), ordinals=(-1,), count=2), ["11-27", "12-25"]),
    (Recurrence("monthly", weekdays=(1,), ordinals=(1, 3), count=3), ["12-01", "12-15", "01-05"]),
    (Recurrence("monthly", monthdays=(15,), count=2), ["12-15", "01-15"]),
    (Recurrence("monthly", monthdays=(-1,), count=2), ["11-30", "12-31"]),
    (Recurrence("monthly", monthdays=(31,), count=3), ["12-31", "01-31", "03-31"]),
    (Recurrence("monthly", 3, monthdays=(24,), count=2), ["11-24", "02-24"]),
    (Recurrence("weekly", weekdays=(1,), count=3, without=frozenset({date(2026, 12, 1)})), ["11-24", "12-08"]),
]


@pytest.mark.parametrize(("rule", "days"), FALLING)
def test_the_dates_fall_by_the_rule(rule: Recurrence, days: list[str]) -> None:
    """Weeks begin on Mondays, a month without that day is left out, and what is left out counts."""
    assert [f"{day:%m-%d}" for day in rule.days(TUESDAY, through=FAR)] == days


def test_an_open_rule_falls_as_far_as_it_is_asked() -> None:
    """It has no end of its own, and the last day that is asked for is among its dates."""
    assert TUESDAYS.is_open
    assert TUESDAYS.days(TUESDAY, through=date(2026, 12, 8))[-1] == date(2026, 12, 8)
    assert TUESDAYS.from_on(date(2026, 11, 25)) == date(2026, 12, 1)
    assert Recurrence("daily").from_on(TUESDAY) == TUESDAY
    assert Recurrence("monthly", 12, monthdays=(30,)).from_on(date(2027, 2, 1)) is None


def test_a_rule_can_be_cut_and_thinned_out() -> None:
    """What stands before a date stays, and a date that is left out falls no more."""
    cut = TUESDAYS.leaving_out(date(2026, 12, 1)).leaving_out(date(2026, 12, 15)).ending(date(2026, 12, 22))
    assert [day.day for day in cut.days(TUESDAY, through=FAR)] == [24, 8, 22]
    assert not cut.is_open


@pytest.mark.parametrize(
    ("rule", "falls", "never"),
    [
        (Recurrence("daily", 3), date(2026, 11, 25), None),
        (TUESDAYS, date(2026, 12, 1), date(2026, 12, 2)),
        (Recurrence("monthly", weekdays=(4,), ordinals=(-1,)), date(2026, 11, 27), date(2026, 11, 20)),
        (TUESDAYS.leaving_out(date(2026, 12, 1)), date(2026, 12, 8), date(2026, 12, 1)),
    ],
)
def test_whether_a_date_could_be_one(rule: Recurrence, falls: date, never: date | None) -> None:
    """Its weekday and its place in the month tell, and what is left out is none."""
    assert rule.falls_on(falls)
    assert never is None or not rule.falls_on(never)


def test_a_month_may_lack_the_day() -> None:
    """The 31st and a fifth Friday are missing in some months, and the last day in none."""
    lacking = [Recurrence("monthly", monthdays=(31,)), Recurrence("monthly", weekdays=(4,), ordinals=(5,))]
    assert all(rule.leaves_months_out for rule in lacking)
    assert not Recurrence("monthly", monthdays=(-1,)).leaves_months_out


def test_what_cannot_be_a_series_is_refused() -> None:
    """An interval of nothing, more than ten years, more than a thousand dates, and no date at all."""
    for interval in (0, -1, WIDEST + 1):
        with refuses(NoSuchRhythm, interval=interval, most=WIDEST):
            Recurrence("daily", interval).days(TUESDAY, through=FAR)
    with refuses(SeriesTooLong, first=TUESDAY, last=date(2040, 1, 1), latest=FAR):
        Recurrence("weekly", weekdays=(1,), until=date(2040, 1, 1)).days(TUESDAY, through=FAR)
    with refuses(TooMany, what="dates", most=COUNTS["dates"], given=5_000):
        Recurrence("daily", count=5_000).days(TUESDAY, through=FAR)
    with refuses(TooMany, what="dates", most=COUNTS["dates"]):
        Recurrence("daily").days(TUESDAY, through=FAR)
    with refuses(NothingFalls, first=TUESDAY, last=date(2026, 11, 25)):
        Recurrence("weekly", weekdays=(0,), until=date(2026, 11, 25)).days(TUESDAY, through=FAR)
    with refuses(NothingFalls, first=date(2027, 2, 1)):
        Recurrence("monthly", 12, monthdays=(30,)).days(date(2027, 2, 1), through=FAR)


def test_what_is_asked_for_too_long_goes_as_far_as_it_may() -> None:
    """A thousand dates, or ten years; what may be, what is open, and what is no rhythm at all stays as it is."""
    weekly = Recurrence("weekly", weekdays=(1,))
    assert replace(weekly, count=2000).bounded(TUESDAY) == replace(weekly, count=1000)
    assert replace(weekly, until=date(2060, 1, 1)).bounded(TUESDAY) == replace(weekly, until=FAR)
    assert Recurrence("daily", until=date(2060, 1, 1)).bounded(TUESDAY) == Recurrence("daily", count=1000)
    for fine in (weekly, replace(weekly, count=10), TUESDAYS, Recurrence("daily", 0, count=2000)):
        assert fine.bounded(TUESDAY) == fine


@pytest.mark.parametrize(
    ("freq", "named"),
    [
        ("daily", {"weekdays": (1,)}),
        ("weekly", {}),
        ("weekly", {"weekdays": (1,), "ordinals": (1,)}),
        ("weekly", {"weekdays": (2, 1)}),
        ("weekly", {"weekdays": (7,)}),
        ("monthly", {}),
        ("monthly", {"weekdays": (1,)}),
        ("monthly", {"ordinals": (1,)}),
        ("monthly", {"weekdays": (1,), "ordinals": (6,)}),
        ("monthly", {"monthdays": (32,)}),
        ("monthly", {"monthdays": (1,), "weekdays": (1,), "ordinals": (1,)}),
        ("daily", {"until": TUESDAY, "count": 1}),
    ],
)
def test_what_is_no_rule_is_no_recurrence(freq: str, named: dict[str, object]) -> None:
    """A rule names its days as its frequency does, and has one end."""
    with pytest.raises(ValueError, match=r"rule|days|ordinals"):
        Recurrence(freq, **named)  # type: ignore[arg-type]


weekdays = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
ends: st.SearchStrategy[dict[str, int | date]] = st.one_of(
    st.just({}),
    st.integers(1, 60).map(lambda count: {"count": count}),
    st.integers(0, 700).map(lambda days: {"until": TUESDAY + timedelta(days)}),
)
rules = st.builds(
    lambda named, interval, end: Recurrence(**named, interval=interval, **end),
    st.one_of(
        st.just({"freq": "daily"}),
        weekdays.map(lambda days: {"freq": "weekly", "weekdays": days}),
        st.sampled_from([(1,), (2, 4), (-1,), (5,)]).flatmap(
            lambda which: weekdays.map(lambda days: {"freq": "monthly", "weekdays": days, "ordinals": which})
        ),
        st.sampled_from([(1,), (15, 31), (-1,), (30,)]).map(lambda days: {"freq": "monthly", "monthdays": days}),
    ),
    st.integers(1, 5),
    ends,
)


@given(rule=rules, first=st.integers(0, 60).map(lambda days: TUESDAY + timedelta(days)))
@settings(max_examples=80)
def test_every_day_of_two_years_falls_or_does_not(rule: Recurrence, first: date) -> None:
    """Day by day, by the calendar alone, the same dates fall; and the text means the same to others, and to Bellhop."""
    through = first + timedelta(days=730)
    days = [first + timedelta(days=after) for after in range(731)]
    falling = [day for day in days if _falls(rule, first, day)][: rule.count]
    expected = [day for day in falling if rule.until is None or day <= rule.until]
    if not expected:
        with refuses(NothingFalls, first=first):
            rule.days(first, through=through)
        return
    assert list(rule.days(first, through=through)) == expected
    theirs = rrulestr(rule.text, dtstart=datetime(first.year, first.month, first.day))  # noqa: DTZ001 - a local date
    assert [each.date() for each in theirs.between(theirs[0], _midnight(through), inc=True)] == expected
    thinned = rule.leaving_out(expected[0])
    assert [Recurrence.read(rule.text), Recurrence.read(thinned.text)] == [rule, thinned]


@pytest.mark.parametrize(
    "text", ["", "RRULE:FREQ=YEARLY", "RRULE:FREQ=DAILY;BYHOUR=9", "RRULE:FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY", "x=y"]
)
def test_a_text_that_is_none_of_its_own_is_refused(text: str) -> None:
    """Another rule, or a part that it would have to forget, is no recurrence."""
    with pytest.raises(ValueError, match=r"\S"):
        Recurrence.read(text)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a local date


def _falls(rule: Recurrence, first: date, day: date) -> bool:
    """Whether the rule gives that day, by the calendar alone."""
    after = timedelta(days=1)
    match rule.freq:
        case "daily":
            return (day - first).days % rule.interval == 0
        case "weekly":
            weeks = ((day - timedelta(day.weekday())) - (first - timedelta(first.weekday()))).days // 7
            return weeks % rule.interval == 0 and day.weekday() in rule.weekdays
        case "monthly":
            months = (day.year - first.year) * 12 + day.month - first.month
            last = (day + after).month != day.month
            last_of_its = (day + timedelta(7)).month != day.month
            places = {(day.day - 1) // 7 + 1, *({-1} if last_of_its else ())}
            here = day.weekday() in rule.weekdays and bool(places & set(rule.ordinals))
            numbered = day.day in rule.monthdays or (last and -1 in rule.monthdays)
            return months % rule.interval == 0 and (here or numbered)
