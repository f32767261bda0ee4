"""What a calendar says of when its owner is busy."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from adapters.calendars import busy
from adapters.calendars.busy import NotReadError, busy_times
from core.domain.people.own_calendar import Trouble
from core.values import Interval
from tests.calendar_server import calendar
from tests.stage import berlin

BERLIN = ZoneInfo("Europe/Berlin")
NOVEMBER = Interval(datetime(2026, 11, 22, 23, tzinfo=UTC), datetime(2026, 12, 20, tzinfo=UTC))
ZONE = """BEGIN:VTIMEZONE
TZID:Their own
BEGIN:STANDARD
DTSTART:19701101T000000
TZOFFSETFROM:+0500
TZOFFSETTO:+0500
END:STANDARD
END:VTIMEZONE
"""


def times(*events: str, head: str = "") -> list[tuple[datetime, datetime]]:
    """Return the busy times in a calendar with these events."""
    content = calendar(*events, head=head).encode()
    return [(each.start, each.end) for each in busy_times(content, NOVEMBER, BERLIN)]


def test_times_are_those_of_their_zones() -> None:
    """UTC, a named zone, one that the calendar explains itself, and none, which is where its owner lives."""
    assert times(
        "DTSTART:20261124T090000Z\nDTEND:20261124T100000Z",
        "DTSTART;TZID=America/New_York:20261124T090000\nDURATION:PT1H",
        "DTSTART;TZID=Their own:20261124T220000\nDTEND;TZID=Their own:20261124T230000",
        "DTSTART:20261124T130000\nDTEND:20261124T133000",
        head=ZONE,
    ) == [
        (berlin(24, 10), berlin(24, 11)),
        (berlin(24, 13), berlin(24, 13, 30)),
        (berlin(24, 15), berlin(24, 16)),
        (berlin(24, 18), berlin(24, 19)),
    ]


def test_whole_days_are_those_where_its_owner_lives() -> None:
    """The end is the day after the last, and one that is not said is the day after the first."""
    assert times("DTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261126", "DTSTART;VALUE=DATE:20261130") == [
        (berlin(24, 0), berlin(26, 0)),
        (berlin(30, 0), berlin(1, 0, month=12)),
    ]


@pytest.mark.parametrize(
    "free",
    [
        "TRANSP:TRANSPARENT",
        "STATUS:CANCELLED",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=DAILY;BYMINUTE=1,2,3",
        "RRULE:FREQ=NEVER",
    ],
)
def test_what_takes_no_time_is_left_out(free: str) -> None:
    """And what repeats within a day or cannot be read, which keeps nothing else from being read."""
    nine = "DTSTART:20261125T080000Z\nDTEND:20261125T090000Z"
    assert times(f"DTSTART:20261124T090000Z\nDTEND:20261124T100000Z\n{free}", nine) == [(berlin(25, 9), berlin(25, 10))]


def test_what_bellhop_wrote_is_left_out() -> None:
    """It knows that better, and a program may keep for a day what was cancelled."""
    event = "DTSTART:20261124T090000Z\nDTEND:20261124T100000Z"
    assert busy_times(calendar(event).replace("0@elsewhere", "ab12@bellhop").encode(), NOVEMBER, BERLIN) == ()


def test_a_series_is_busy_on_its_dates_alone() -> None:
    """One date is out, one is moved, one is cancelled; it began long ago, and clocks were changed since."""
    series = "DTSTART;TZID=Europe/Berlin:20260601T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20261214T220000Z"
    series += "\nEXDATE;TZID=Europe/Berlin:20261130T090000"
    moved = (
        "RECURRENCE-ID;TZID=Europe/Berlin:20261123T090000\nDTSTART;TZID=Europe/Berlin:20261123T140000\nDURATION:PT1H"
    )
    gone = moved.replace("1123T", "1207T")
    content = calendar(series, moved, f"{gone}\nSTATUS:CANCELLED")
    content = content.replace("1@elsewhere", "0@elsewhere").replace("2@elsewhere", "0@elsewhere")
    assert [(each.start, each.end) for each in busy_times(content.encode(), NOVEMBER, BERLIN)] == [
        (berlin(23, 14), berlin(23, 15)),
        (berlin(14, 9, month=12), berlin(14, 10, month=12)),
    ]


def test_what_overlaps_is_one_time_and_what_is_over_is_none() -> None:
    """As is what lies after the weeks that are looked at."""
    assert times(
        "DTSTART:20261124T093000Z\nDTEND:20261124T110000Z",
        "DTSTART:20261124T090000Z\nDTEND:20261124T100000Z",
        "DTSTART:20261124T110000Z\nDTEND:20261124T113000Z",
        "DTSTART:20261001T090000Z\nDTEND:20261001T100000Z",
        "DTSTART:20270101T090000Z\nDTEND:20270101T100000Z",
        "DTSTART:20261124T190000Z\nDTEND:20261124T190000Z",
    ) == [(berlin(24, 10), berlin(24, 12, 30))]


@pytest.mark.parametrize("content", ["", "<html></html>", "BEGIN:VCALENDAR", "BEGIN:VEVENT\nEND:VEVENT\n"])
def test_what_is_no_calendar_is_refused(content: str) -> None:
    """A page to sign in at, most often."""
    with pytest.raises(NotReadError) as refused:
        busy_times(content.encode(), NOVEMBER, BERLIN)
    assert refused.value.why is Trouble.UNREADABLE


def test_more_than_a_person_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the number of events before they are read, and by the time that their series take."""
    event = "DTSTART:20261124T090000Z\nDTEND:20261124T100000Z"
    many = calendar(*[event] * (busy.MOST_EVENTS + 1)).encode()
    with pytest.raises(NotReadError) as refused:
        busy_times(many, NOVEMBER, BERLIN)
    assert refused.value.why is Trouble.TOO_LARGE
    monkeypatch.setattr(busy, "LONGEST", -1.0)
    with pytest.raises(NotReadError) as slow:
        busy_times(calendar(event).encode(), NOVEMBER, BERLIN)
    assert slow.value.why is Trouble.TOO_LARGE
