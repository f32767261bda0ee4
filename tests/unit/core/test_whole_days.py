"""Whole days: what counts as one, how it is judged, and that nothing of it rings at night."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.bookings import moving, nearby, starts, using
from core.domain.bookings.booking import Booking
from core.domain.bookings.edits import Wanted
from core.domain.bookings.moving import Destination
from core.domain.bookings.planning import planned
from core.domain.bookings.status import Status
from core.domain.bookings.stay import Stay
from core.domain.bookings.wish import Wish
from core.domain.messages import REPAINTS, Kind
from core.domain.resources.hours import ALWAYS, CIVIL, DAY, Opening, Week
from core.domain.resources.resource import Kind as Thing
from core.domain.resources.resource import Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.errors import Closed, OffGrid, TooLong
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
SEVEN_TO_TEN: Week = ((Opening(7 * 60, 22 * 60),),) * 7
NOT_SUNDAYS: Week = (*SEVEN_TO_TEN[:6], ())
MONDAY = date(2026, 11, 30)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""The days on which Berlin's clocks go forward, and back."""
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
QUIET_FROM = time(21)


def thing(kind: Thing = Thing.DESK, week: Week = SEVEN_TO_TEN, zone: ZoneInfo = BERLIN, **rules: Any) -> Resource:
    """Return a thing that is open at these hours."""
    policy = Policy(**{"longest": 7 * DAY, "ahead": 365 * DAY, **rules, "week": week})
    site = Site(SiteId(1), "Berlin", zone)
    return Resource(ResourceId(1), OrganizationId(1), "Desk", kind, site, (Unit(UnitId(1), ""),), policy=policy)


def held(resource: Resource, during: Interval, *, now: datetime) -> Booking:
    """Return that slot, held by its member."""
    stay = resource.stay(during, now=now)
    return Booking(
        BookingId(1),
        OrganizationId(1),
        resource.id,
        UnitId(1),
        MemberId(1),
        during,
        Status.HELD,
        1,
        "slack",
        during.end,
        stay.minutes,
        lapses_at=now + 5 * MINUTE,
        booked_by=MemberId(1),
        rings_at=stay.rings_at,
        check_in_by=stay.check_in_by,
    )


def whole(resource: Resource, first: date, last: date | None = None) -> Interval:
    """Return these whole days."""
    found = resource.whole_day(first, last)
    assert found is not None
    return found


@pytest.mark.parametrize("kind", [Thing.DESK, Thing.ROOM])
@pytest.mark.parametrize(("day", "hours"), [(MONDAY, 24), (SPRING, 23), (AUTUMN, 25)])
def test_a_day_is_whole_however_long_it_is(kind: Thing, day: date, hours: int) -> None:
    """Also when the clocks change in it; a week of days is a week for a rule, whatever its hours come to."""
    always = thing(kind, ALWAYS)
    during = whole(always, day)
    assert (during.length, always.days(during)) == (timedelta(hours=hours), (day, day))
    always.check(whole(always, day - 3 * DAY, day + 3 * DAY), now=BEFORE)
    with pytest.raises(TooLong):
        always.check(whole(always, day - 3 * DAY, day + 4 * DAY), now=BEFORE)


def test_what_is_no_whole_day() -> None:
    """A minute less than the opening hours, and what departs."""
    desk = thing()
    during = whole(desk, MONDAY)
    assert desk.days(Interval(during.start + MINUTE, during.end)) is None
    assert replace(desk, departures=(during,)).days(during) is None


def test_the_rest_of_today_is_a_whole_day_of_what_is_booked_by_the_day() -> None:
    """A room that somebody wants now is wanted at that minute."""
    now = whole(thing(), MONDAY).start + timedelta(hours=3)
    rest = Interval(now, whole(thing(), MONDAY).end)
    assert thing().is_whole(rest, now=now)
    assert not thing(Thing.ROOM).is_whole(rest, now=now)
    assert not thing().is_whole(rest, now=now - timedelta(hours=1))


def test_several_days_count_open_hours() -> None:
    """Closed nights refuse nothing and cost nothing; a closed day is refused by its name."""
    desk = thing(week=NOT_SUNDAYS)
    desk.check(whole(desk, MONDAY, MONDAY + 2 * DAY), now=BEFORE + 300 * DAY)
    assert desk.stay(whole(desk, MONDAY, MONDAY + 2 * DAY), now=BEFORE).minutes == 3 * 15 * 60
    over_sunday = Interval(whole(desk, MONDAY + 5 * DAY).start, whole(desk, MONDAY + 7 * DAY).end)
    with pytest.raises(Closed) as caught:
        desk.check(over_sunday, now=BEFORE + 300 * DAY)
    assert (caught.value.day, caught.value.hours) == (MONDAY + 6 * DAY, ())
    assert desk.whole_day(MONDAY + 5 * DAY, MONDAY + 7 * DAY) is None


def test_a_desk_from_one_day_to_another() -> None:
    """What is booked by the day may be taken in the afternoon and given back in the morning; a room may not."""
    during = Interval(whole(thing(), MONDAY).start + timedelta(hours=7), whole(thing(), MONDAY + DAY).start + DAY / 8)
    thing().check(during, now=BEFORE + 300 * DAY)
    with pytest.raises(Closed):
        thing(Thing.ROOM).check(during, now=BEFORE + 300 * DAY)


def test_a_whole_day_keeps_every_grid() -> None:
    """A house that closes at ten to six can be had from opening to closing in steps of an hour."""
    odd = thing(week=((Opening(430, 1070),),) * 7, granularity=timedelta(hours=1))
    odd.check(whole(odd, MONDAY), now=BEFORE + 300 * DAY)
    with pytest.raises(OffGrid):
        odd.check(whole(odd, MONDAY).stretched(end=-MINUTE), now=BEFORE + 300 * DAY)


@pytest.mark.parametrize(("day", "utc"), [(MONDAY, 9), (SPRING, 8), (AUTUMN, 9)])
def test_check_in_until_ten_is_ten_by_the_clock(day: date, utc: int) -> None:
    """Check-in opens with the day; at ten, wall time, it is released, and half an hour before that comes a warning."""
    desk = thing(check_in=time(10))
    booked = held(desk, whole(desk, day), now=BEFORE).confirmed(by=MemberId(1), now=BEFORE, policy=desk.policy)
    ten = datetime(day.year, day.month, day.day, utc, tzinfo=UTC)
    assert (booked.check_in_opens, booked.release_at) == (booked.during.start, ten)
    assert booked.warned_at == ten - 30 * MINUTE
    assert booked.settled(ten).status is Status.NO_SHOW


def test_without_an_hour_nobody_checks_in() -> None:
    """Not even where the rule asks for a check-in: that is for bookings with a start."""
    desk = thing(check_in=True)
    booked = held(desk, whole(desk, MONDAY), now=BEFORE).confirmed(by=MemberId(1), now=BEFORE, policy=desk.policy)
    assert booked.needs_no_check_in
    assert booked.settled(booked.during.end - MINUTE) is booked


def test_a_morning_that_becomes_a_whole_day_is_not_released_any_more() -> None:
    """And the other way round: the slot decides, not what the booking was."""
    desk = thing()
    day = whole(desk, MONDAY)
    morning = held(desk, day.stretched(end=-timedelta(hours=10)), now=BEFORE)
    booked = morning.confirmed(by=MemberId(1), now=BEFORE, policy=desk.policy)
    stay = desk.stay(day, now=BEFORE)
    longer = moving.moved(booked, Destination(day, stay=stay), by=MemberId(1), now=BEFORE, policy=desk.policy)
    assert (booked.release_at is None, longer.release_at, longer.charged) == (False, None, 15 * 60)
    back = moving.moved(
        longer, Destination(booked.during, stay=Stay(300)), by=MemberId(1), now=BEFORE, policy=desk.policy
    )
    assert (back.release_at, back.rings_at) == (booked.release_at, None)


def test_whole_days_move_by_the_day() -> None:
    """To another day, or to the next ones if they are taken, as many as they were; also over a change of clocks."""
    desk = thing(week=NOT_SUNDAYS)
    two = whole(desk, SPRING - 2 * DAY, SPRING - DAY)
    assert Wish(start=SPRING + DAY).moved(two, desk, desk) == whole(desk, SPRING + DAY, SPRING + 2 * DAY)
    again = Wish().repeating(two, desk)
    assert (again.start, again.end) == (SPRING - 2 * DAY, SPRING - DAY)
    days = starts.on_next_days(desk, two, now=BEFORE)
    assert days[0] == whole(desk, SPRING + DAY, SPRING + 2 * DAY)
    wanted = Wanted(desk, two, BEFORE)
    near = nearby.candidates(wanted, nearby.times(wanted, ()), {})
    assert days[0] in [each.offer.during for each in near]


@pytest.mark.parametrize("until", [time(0), time(7, 30), CIVIL])
def test_nobody_is_asked_before_anything_rings(until: time) -> None:
    """The rule would release a day of which its holder was never told."""
    with pytest.raises(ValueError, match="check_in"):
        Policy(check_in=until)


ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"])
OPENINGS = st.tuples(st.integers(0, 20 * 60), st.integers(20 * 60 + 1, 1440))
UNTIL = st.sampled_from([True, False, time(8, 15), time(10), time(12, 30)])


@given(
    zone=ZONES,
    hours=OPENINGS,
    first=st.dates(date(2026, 1, 2), date(2026, 12, 1)),
    more=st.integers(0, 5),
    until=UNTIL,
    late=st.booleans(),
)
def test_nothing_of_a_whole_day_rings_at_night(
    *, zone: str, hours: tuple[int, int], first: date, more: int, until: bool | time, late: bool
) -> None:
    """Wherever it is, whenever the clocks change, and whether or not somebody is late."""
    desk = thing(week=((Opening(*hours),),) * 7, zone=ZoneInfo(zone), check_in=until)
    now = BEFORE - 30 * DAY
    before = held(desk, whole(desk, first, first + more * DAY), now=now)
    booked = before.confirmed(by=MemberId(1), now=now, policy=desk.policy)
    if late and booked.release_at is not None:
        booked = using.delayed(booked, by=MemberId(1), now=booked.during.start)
    ringing = [each for each in planned(booked, before=before, now=now) if each.kind not in REPAINTS]
    assert Kind.CHECK_IN in {each.kind for each in ringing}
    for each in ringing:
        assert CIVIL <= desk.local(each.at).time() < QUIET_FROM, each
        assert desk.local(each.at).date() == first
