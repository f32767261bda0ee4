"""Bookings as calendar events: read back by other people's programs, they say what was booked, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from adapters.calendars.writing import Reading, calendar
from adapters.wording import Words
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.calendars import Entry
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Series, SeriesWish
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, SeriesId, SiteId, UnitId
from tests.stage import BERLIN, slot

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo")
ANN, BEN, CLEO = (MemberId(number) for number in range(1, 4))
NAMES = {ANN: "Ann", BEN: "Ben; of Kraków", CLEO: "كليو"}
FIRST, YEAR_LATER = date(2026, 11, 24), date(2027, 11, 23)
TUESDAYS = Recurrence("weekly", weekdays=(1,), until=YEAR_LATER)
DAY = timedelta(days=1)
FOLD = 75
"""Octets of a line, RFC 5545, section 3.1."""


def house(zone: str) -> Catalogue:
    """Return two rooms in a zone, open day and night."""
    site = Site(SiteId(1), "Site; one", ZoneInfo(zone))
    rooms = (
        Resource(ResourceId(number), OrganizationId(1), name, Kind.ROOM, site, (Unit(UnitId(number), ""),), floor=floor)
        for number, name, floor in ((1, "Atlas", "2"), (2, "Hubble", "0"))
    )
    return Catalogue(OrganizationId(1), 1, site.zone, tuple(rooms))


def reading(zone: str = "Europe/Berlin", names: dict[MemberId, str] = NAMES, language: str = "en") -> Reading:
    """Return Ann, who reads in that language."""
    return Reading(ANN, Words(language), house(zone), names)


def booking(during: Interval, number: int = 7, **facts: object) -> Booking:
    """Return a booking of Ann's in Atlas."""
    made = Booking(
        id=BookingId(number),
        organization=OrganizationId(1),
        resource=ResourceId(1),
        unit=UnitId(1),
        member=ANN,
        during=during,
        status=Status.CONFIRMED,
        version=3,
        via="slack",
        blocks_until=during.end,
        charged=0,
    )
    return replace(made, **facts)  # type: ignore[arg-type]


THREE_TO_FIVE = slot(24, 15, 17)


def written(single: Booking, read: Reading) -> Event:
    """Return the one event of a booking, as it is read back."""
    [event] = Calendar.from_ical(calendar([Entry(single, "uid", single.version)], read)).events
    return event


def test_people_s_words_come_back_as_they_were_written() -> None:
    """What would break a line, or end a value, is kept; no line is longer than RFC 5545 allows."""
    title = "Retro; plan, \\n and\nmore 🎉 مراجعة " * 2
    text = calendar([Entry(booking(THREE_TO_FIVE, title=title, attendees=(BEN, CLEO)), "uid", 3)], reading())

    assert max(map(len, text.split(b"\r\n"))) <= FOLD
    [event] = Calendar.from_ical(text).events
    assert str(event["SUMMARY"]) == title
    assert str(event["LOCATION"]) == "Atlas, floor 2, Site; one"
    assert str(event["DESCRIPTION"]).splitlines() == [
        "With: Ben; of Kraków, كليو",
        f"Reference {reference(BookingId(7))}",
    ]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"], event["TRANSP"]) == ("uid", 3, "CONFIRMED", "OPAQUE")
    assert "METHOD" not in Calendar.from_ical(text)


def test_nobody_is_named_who_may_not_be_known() -> None:
    """Of people without a name here nothing is said at all; the thing itself is the title."""
    event = written(booking(THREE_TO_FIVE, member=BEN, attendees=(CLEO,)), reading(names={ANN: "Ann"}))

    assert str(event["DESCRIPTION"]) == f"Reference {reference(BookingId(7))}"
    assert str(event["SUMMARY"]) == "Atlas"


@pytest.mark.parametrize(
    ("status", "state", "busy"),
    [
        (Status.PENDING, "TENTATIVE", "OPAQUE"),
        (Status.IN_USE, "CONFIRMED", "OPAQUE"),
        (Status.CANCELLING, "CANCELLED", "TRANSPARENT"),
        (Status.NO_SHOW, "CANCELLED", "TRANSPARENT"),
    ],
)
def test_a_state_is_told_in_the_calendar_s_words(status: Status, state: str, busy: str) -> None:
    """What waits is tentative; what is over early is cancelled, and takes nobody's time."""
    event = written(booking(THREE_TO_FIVE, status=status), reading())

    assert (event["STATUS"], event["TRANSP"]) == (state, busy)


def test_whole_days_are_days() -> None:
    """From midnight to midnight there, and of an hour that comes twice the second one is in UTC."""
    days = Interval(datetime(2026, 11, 24, tzinfo=BERLIN), datetime(2026, 11, 26, tzinfo=BERLIN))
    event = written(booking(days), reading())
    assert (event.start, event.end) == (date(2026, 11, 24), date(2026, 11, 26))

    second = Interval(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), datetime(2026, 10, 25, 2, 30, tzinfo=UTC))
    event = written(booking(second), reading())
    assert (event.start, event.end) == (second.start, second.end)


def dates_of(series: Series, days: Sequence[date], house: Catalogue) -> list[Booking]:
    """Return the bookings of these days of a series."""
    atlas = house.resource(ResourceId(1))
    slots = [series.wish.on(day, atlas) for day in days]
    return [
        booking(slot.during, number, series=series.id, occurrence=slot.day) for number, slot in enumerate(slots, 100)
    ]


def repeated(starts: time | None, rule: Recurrence, minutes: int = 45) -> Series:
    """Return a series of Ann's in Atlas."""
    length = timedelta(minutes=minutes) if starts else None
    wish = SeriesWish(ResourceId(1), rule, FIRST, starts, length)
    return Series(SeriesId(5), OrganizationId(1), wish, ANN, ANN, "slack", looked_until=YEAR_LATER)


def repeating(one: Booking, revision: int, series: Series, dates: Sequence[Booking]) -> Entry:
    """Return the entry of these dates of a series."""
    return Entry(one, "uid", revision, series.wish.recurrence, series.wish.first, tuple(dates))


def expanded(text: bytes) -> list[tuple[datetime, datetime, str]]:
    """Return what stands in a calendar, as another program reckons it: start, end and place."""
    found = recurring_ical_events.of(Calendar.from_ical(text)).between(date(2026, 1, 1), date(2030, 1, 1))
    return sorted(
        (each.start.astimezone(UTC), each.end.astimezone(UTC), str(each["LOCATION"]).partition(",")[0])
        for each in found
    )


def booked(dates: Sequence[Booking], house: Catalogue) -> list[tuple[datetime, datetime, str]]:
    """Return the same as the bookings have it."""
    return sorted((each.during.start, each.during.end, house.resource(each.resource).name) for each in dates)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("starts", [time(2, 15), time(23, 30)])
def test_a_series_is_one_event_over_every_clock_change(zone: str, starts: time) -> None:
    """A year of days, one cancelled, one moved, one in another room: each when it is booked, and one UID for all."""
    rule = Recurrence("daily", until=YEAR_LATER)
    series, there = repeated(starts, rule), house(zone)
    dates = dates_of(series, rule.days(FIRST, through=YEAR_LATER), there)
    moved = replace(dates[7], during=Interval(dates[7].during.start + DAY / 3, dates[7].during.end + DAY / 3))
    elsewhere = replace(dates[9], resource=ResourceId(2), unit=UnitId(2))
    kept = [*dates[:3], *dates[4:7], moved, dates[8], elsewhere, *dates[10:]]

    text = calendar([repeating(kept[0], 12, series, kept)], reading(zone))

    assert expanded(text) == booked(kept, there)
    read = Calendar.from_ical(text).events
    assert {str(each["UID"]) for each in read} == {"uid"}
    assert sum("RRULE" in each for each in read) == 1
    assert len(read) < 3 + 2 * 3  # the two that differ, and days on which the clocks change
    assert [str(each["TZID"]) for each in Calendar.from_ical(text).walk("VTIMEZONE")] == [zone]


def test_whole_days_repeat_as_days() -> None:
    """Nobody's clock moves their midnight."""
    rule = replace(TUESDAYS, until=date(2027, 4, 6))
    series, there = repeated(None, rule), house("Europe/Berlin")
    dates = dates_of(series, rule.days(FIRST, through=YEAR_LATER), there)

    text = calendar([repeating(dates[0], 1, series, dates)], reading())

    [event] = Calendar.from_ical(text).events
    assert (event.start, event.end) == (FIRST, FIRST + DAY)
    assert len(recurring_ical_events.of(Calendar.from_ical(text)).between(FIRST, YEAR_LATER)) == len(dates)


@pytest.mark.parametrize("left", [0, 1, 2])
def test_little_is_left_of_a_series(left: int) -> None:
    """Of none that stands the event is cancelled, by the UID by which it is known."""
    series, there = repeated(time(9, 30), TUESDAYS), house("Europe/Berlin")
    dates = dates_of(series, TUESDAYS.days(FIRST, through=YEAR_LATER), there)
    gone = replace(dates[0], status=Status.CANCELLED)

    read = Calendar.from_ical(calendar([repeating(gone, 9, series, dates[3 : 3 + left])], reading())).events

    assert [(each["UID"], each["STATUS"]) for each in read] == [("uid", "CONFIRMED" if left else "CANCELLED")]
    assert [each.start for each in read] == [(dates[3] if left else gone).during.start.astimezone(BERLIN)]


def test_dates_that_the_rule_no_longer_gives_stand_for_themselves() -> None:
    """What was on Tuesdays before the series moved to Thursdays is still told of, once each."""
    thursdays = Recurrence("weekly", weekdays=(3,), until=YEAR_LATER)
    before, there = repeated(time(9, 30), TUESDAYS), house("Europe/Berlin")
    after = replace(before, wish=replace(before.wish, recurrence=thursdays, first=date(2026, 12, 10)))
    old = dates_of(before, (date(2026, 11, 24), date(2026, 12, 1)), there)
    new = dates_of(after, (date(2026, 12, 10), date(2026, 12, 17)), there)
    dates = [*old, *(replace(each, id=BookingId(each.id + 50)) for each in new)]

    text = calendar([repeating(dates[0], 9, after, dates)], reading())

    assert expanded(text) == booked(dates, there)
    assert len({str(each["UID"]) for each in Calendar.from_ical(text).events}) == 3


RULES = st.sampled_from(
    [
        TUESDAYS,
        replace(TUESDAYS, interval=2, weekdays=(1, 3)),
        Recurrence("daily", interval=3, until=YEAR_LATER),
        Recurrence("monthly", weekdays=(1,), ordinals=(1, -1), until=YEAR_LATER),
        Recurrence("monthly", monthdays=(24, 31), until=YEAR_LATER),
        Recurrence("weekly", weekdays=(0, 1, 2, 3, 4), count=30),
    ]
)


@settings(max_examples=25)
@given(
    rule=RULES,
    zone=st.sampled_from(ZONES),
    quarter=st.integers(0, 95),
    minutes=st.sampled_from([15, 60, 600, 1500]),
    kept=st.sets(st.integers(0, 40), min_size=1),
    moved=st.dictionaries(st.integers(0, 40), st.integers(-200, 200)),
)
@example(rule=TUESDAYS, zone="Europe/Berlin", quarter=63, minutes=15, kept={0, 1}, moved={0: 33})
def test_whatever_is_left_and_moved_is_told_as_it_is_booked(
    rule: Recurrence, zone: str, quarter: int, minutes: int, kept: set[int], moved: dict[int, int]
) -> None:
    """Any rule, any zone, any of its dates, each wherever it was moved: another program finds just these."""
    series, there = repeated(time(quarter // 4, quarter % 4 * 15), rule, minutes), house(zone)
    every = dates_of(series, rule.days(FIRST, through=YEAR_LATER), there)
    dates = [each for place, each in enumerate(every) if place in kept]
    for place, each in enumerate(dates):
        by = moved.get(place, 0) * timedelta(minutes=15)
        dates[place] = replace(each, during=Interval(each.during.start + by, each.during.end + by))

    entry = repeating(every[0], 1, series, dates)

    if dates:
        assert expanded(calendar([entry], reading(zone))) == booked(dates, there)
