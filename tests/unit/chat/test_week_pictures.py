"""The words of a week's picture: every hour where they fit, and else a line for each day."""

from datetime import date, timedelta

from adapters.chat.cards.week_pictures import Busy, week_picture
from adapters.wording.marks import plain
from tests.unit.chat.test_cards import ANN, look

MONDAY = date(2026, 11, 23)
DAYS = [MONDAY + timedelta(days=each) for each in range(7)]


def test_hours_that_are_alike_are_told_as_one() -> None:
    """Closed days and free ones are told in a word."""
    shares = {(MONDAY, hour): 0.25 if hour < 10 else 0.0 for hour in range(8, 12)}
    shares |= {(DAYS[1], hour): 0.0 for hour in range(8, 12)}
    shown = week_picture(Busy(DAYS, "Atlas", shares), look(ANN))
    assert [plain(each) for each in shown.lines[1:4]] == [
        "Mon 23 Nov: 08:00–10:00 25 %",
        "Tue 24 Nov: all free",
        "Wed 25 Nov: closed",
    ]
    assert shown.file is not None
    assert "Mon 23 Nov: 08:00–10:00 25 %" in shown.file.spoken


def test_a_busy_week_has_a_line_for_each_day() -> None:
    """A caption has room for so many words; the day's share and its busiest hour are left."""
    shares = {(each, hour): hour / 24 for each in DAYS for hour in range(24)}
    shown = week_picture(Busy(DAYS, None, shares), look(ANN))
    assert plain(shown.lines[1]) == "Mon 23 Nov: 48 % taken, most at 23:00 (96 %)"
