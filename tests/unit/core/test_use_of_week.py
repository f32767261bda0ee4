"""How much is taken in each hour: by minutes, while it is open, day by day."""

from datetime import date, timedelta

import pytest

from core.domain.bookings.use_of_week import shares
from core.values import Interval
from tests.stage import berlin
from tests.unit.chat.test_cards import CATALOGUE

ATLAS = CATALOGUE.listed[0]
TUESDAY = date(2026, 11, 24)


def test_an_hour_that_is_half_taken_is_a_half() -> None:
    """By minutes, and only while it is open."""
    unit = ATLAS.units[0].id
    taken = {unit: [Interval(berlin(24, 9), berlin(24, 10, 30)), Interval(berlin(24, 17, 30), berlin(24, 23))]}
    found = shares([ATLAS], taken, [TUESDAY])
    assert found[TUESDAY, 9] == 1
    assert found[TUESDAY, 10] == pytest.approx(0.5)
    assert found[TUESDAY, 11] == 0
    assert found[TUESDAY, 17] == pytest.approx(0.5)


def test_days_are_told_apart() -> None:
    """What is taken on one day is taken on no other."""
    unit = ATLAS.units[0].id
    found = shares([ATLAS], {unit: [Interval(berlin(24, 9), berlin(24, 10))]}, [TUESDAY, TUESDAY + timedelta(days=1)])
    assert found[TUESDAY, 9] == 1
    assert found[TUESDAY + timedelta(days=1), 9] == 0
