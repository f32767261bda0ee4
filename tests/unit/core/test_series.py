"""The wall time of a series: always the same by the clocks there, on whatever dates its rule gives."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from dateutil.rrule import WEEKLY, rrule
from icalendar import Calendar

from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Clock, Series, SeriesWish
from core.values import MemberId, OrganizationId, ResourceId, SeriesId, SiteId, UnitId

FIRST, LAST = date(2026, 11, 24), date(2029, 11, 20)
"""Three years of Tuesdays, with every clock change there is in them."""
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo")
TUESDAYS = Recurrence("weekly", weekdays=(1,), until=LAST)
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//example//EN
BEGIN:VEVENT
UID:1
SUMMARY:Stand-up
DTSTART;TZID={zone}:20261124T093000
DTEND;TZID={zone}:20261124T100000
RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20291120T235959Z
END:VEVENT
END:VCALENDAR
"""


def somewhere(zone: str) -> Resource:
    """Return a resource in that zone that is open day and night."""
    site = Site(SiteId(1), zone, ZoneInfo(zone))
    return Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, site, (Unit(UnitId(1), ""),))


def wish(at: time, recurrence: Recurrence = TUESDAYS) -> SeriesWish:
    """Return half an hour at that wall time."""
    return SeriesWish(ResourceId(1), recurrence, FIRST, at, timedelta(minutes=30))


@pytest.mark.parametrize("zone", ZONES)
def test_half_past_nine_stays_half_past_nine(zone: str) -> None:
    """Over three years, as dateutil and recurring-ical-events reckon it."""
    there, wanted = somewhere(zone), wish(time(9, 30))
    slots = [wanted.on(day, there) for day in TUESDAYS.days(FIRST, through=LAST)]
    walls = {each.during.start.astimezone(ZoneInfo(zone)).time() for each in slots}
    assert (walls, {each.clock for each in slots}, len(slots)) == ({time(9, 30)}, {Clock.AS_SAID}, 157)

    first = datetime.combine(FIRST, time(9, 30), tzinfo=ZoneInfo(zone))
    reckoned = list(rrule(WEEKLY, dtstart=first, until=datetime(2029, 11, 21, tzinfo=UTC)))
    assert [each.during.start for each in slots] == [each.astimezone(UTC) for each in reckoned]

    events = recurring_ical_events.of(Calendar.from_ical(CALENDAR.format(zone=zone))).between(FIRST, date(2029, 12, 1))
    told = sorted((each["DTSTART"].dt.astimezone(UTC), each["DTEND"].dt.astimezone(UTC)) for each in events)
    assert [(each.during.start, each.during.end) for each in slots] == told


@pytest.mark.parametrize(
    ("zone", "day", "at", "clock", "start"),
    [
        ("Europe/Berlin", date(2027, 3, 28), time(2, 30), Clock.SKIPPED, time(3, 30)),
        ("Europe/Berlin", date(2027, 10, 31), time(2, 30), Clock.DOUBLED, time(2, 30)),
        ("Australia/Lord_Howe", date(2027, 10, 3), time(2, 15), Clock.SKIPPED, time(2, 45)),
        ("Australia/Lord_Howe", date(2027, 4, 4), time(1, 45), Clock.DOUBLED, time(1, 45)),
        ("Europe/Berlin", date(2027, 3, 28), time(9, 30), Clock.AS_SAID, time(9, 30)),
    ],
)
def test_an_hour_that_is_not_there_or_comes_twice_is_said(
    zone: str, day: date, at: time, clock: Clock, start: time
) -> None:
    """What the clocks skip begins as much later, what they show twice the first time; it is as long as ever."""
    found = wish(at).on(day, somewhere(zone))
    assert (found.clock, found.during.minutes) == (clock, 30)
    assert found.during.start.astimezone(ZoneInfo(zone)).time() == start


def test_dates_that_follow_are_found_however_far_the_last_one_is() -> None:
    """The rule is counted from its first date: every third week stays every third week, years later."""
    recurrence = Recurrence("weekly", interval=3, weekdays=(1,))
    years_later = date(2036, 1, 1)
    coming = recurrence.coming(FIRST, after=years_later, through=years_later + timedelta(days=40))
    assert [(day - FIRST).days % 21 for day in coming] == [0, 0]


def test_a_series_goes_on_where_a_month_lacks_the_day() -> None:
    """Every 59 months on the 31st: June 2031 has none, so that the next date is nearly ten years later."""
    rule = Recurrence("monthly", interval=59, monthdays=(31,))
    first = date(2026, 7, 31)
    kept = Series(
        id=SeriesId(1),
        organization=OrganizationId(1),
        wish=SeriesWish(ResourceId(1), rule, first, time(9), timedelta(minutes=30)),
        member=MemberId(1),
        booked_by=MemberId(1),
        via="slack",
        looked_until=first,
    )
    assert kept.following() == date(2036, 5, 31)


@pytest.mark.parametrize("twice", [{"weekdays": (1,), "ordinals": (1, 1)}, {"monthdays": (31, 31)}])
def test_no_rule_names_a_day_twice(twice: dict[str, tuple[int, ...]]) -> None:
    """It would be written, and never read again."""
    with pytest.raises(ValueError, match="a day twice"):
        Recurrence("monthly", **twice)  # type: ignore[arg-type]
