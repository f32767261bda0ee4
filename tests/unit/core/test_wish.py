"""What a wish means as a slot: one rule each for days, clocks, lengths, ends, departures and moves."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Missing, Wish, ending_at, remaining
from core.domain.resources.hours import ALWAYS, Opening, Week
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.errors import Closed, NoSuchDeparture, PastTime, Refusal, TooFarAhead
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS: Week = (*((Opening(7 * 60, 22 * 60),),) * 5, (), ())
NOW = datetime(2026, 11, 23, 11, 0, 40, tzinfo=UTC)
"""Monday, 12:00:40 in Berlin."""
MONDAY, TUESDAY, WEDNESDAY, SATURDAY = (date(2026, 11, day) for day in (23, 24, 25, 28))


def thing(kind: Kind = Kind.ROOM, *, departures: tuple[Interval, ...] = (), **rules: Any) -> Resource:
    """Return a resource in Berlin that is open on weekdays from 7 to 22."""
    policy = Policy(**{"week": WEEKDAYS, "longest": timedelta(days=7), **rules})
    site = Site(SiteId(1), "Berlin", BERLIN)
    units = (Unit(UnitId(1), "12C"),)
    return Resource(ResourceId(1), OrganizationId(1), "Atlas", kind, site, units, departures=departures, policy=policy)


def wall(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a wall time."""
    return datetime.combine(day, time(hour, minute))


def berlin(day: date, start: float, end: float, *, until: date | None = None) -> Interval:
    """Return from one hour to another of a day in Berlin, perhaps of a later day."""
    first, last = (datetime.combine(each, time(), tzinfo=BERLIN) for each in (day, until or day))
    return Interval((first + timedelta(hours=start)).astimezone(UTC), (last + timedelta(hours=end)).astimezone(UTC))


ROOM, DESK = thing(), thing(Kind.DESK)
USUAL = thing(usual=timedelta(minutes=45))
FLIGHT = thing(
    Kind.SEAT,
    departures=tuple(berlin(day, hour, hour + 1) for day in (MONDAY, TUESDAY, WEDNESDAY) for hour in (9, 17)),
)


@pytest.mark.parametrize(
    ("resource", "wish", "slot"),
    [
        (ROOM, Wish(), Missing.DAY),
        (ROOM, Wish(minutes=60), Missing.DAY),
        (ROOM, Wish(start=TUESDAY), Missing.CLOCK),
        (ROOM, Wish(start=TUESDAY, part="morning"), Missing.CLOCK),
        (DESK, Wish(start=TUESDAY, part="morning"), Missing.CLOCK),
        (ROOM, Wish(start=TUESDAY, part="morning", whole=True), berlin(TUESDAY, 8, 12)),
        (ROOM, Wish(start=TUESDAY, part="afternoon", whole=True), berlin(TUESDAY, 12, 18)),
        (ROOM, Wish(start=TUESDAY, part="evening", whole=True), berlin(TUESDAY, 17, 22)),
        (ROOM, Wish(start=TUESDAY, end=WEDNESDAY, part="morning", whole=True), Missing.CLOCK),
        (ROOM, Wish(start=wall(TUESDAY, 15)), Missing.LENGTH),
        (ROOM, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 17)), berlin(TUESDAY, 15, 17)),
        (ROOM, Wish(start=wall(TUESDAY, 15), minutes=90), berlin(TUESDAY, 15, 16.5)),
        (ROOM, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 17), minutes=60), berlin(TUESDAY, 15, 16)),
        (ROOM, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 15)), Missing.LENGTH),
        (ROOM, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 14)), Missing.LENGTH),
        (USUAL, Wish(start=wall(TUESDAY, 15)), berlin(TUESDAY, 15, 15.75)),
        (USUAL, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 14)), berlin(TUESDAY, 15, 15.75)),
        (DESK, Wish(start=TUESDAY), berlin(TUESDAY, 7, 22)),
        (DESK, Wish(start=TUESDAY, end=WEDNESDAY), berlin(TUESDAY, 7, 22, until=WEDNESDAY)),
        (DESK, Wish(start=WEDNESDAY, end=TUESDAY), berlin(WEDNESDAY, 7, 22)),
        (DESK, Wish(start=MONDAY), berlin(MONDAY, 12, 22)),
        (DESK, Wish(start=wall(TUESDAY, 9)), berlin(TUESDAY, 9, 22)),
        (DESK, Wish(start=wall(TUESDAY, 23)), Missing.LENGTH),
    ],
)
def test_a_wish_names_a_slot_or_lacks_one_thing(resource: Resource, wish: Wish, slot: Interval | Missing) -> None:
    """What is missing is asked for in the order day, clock, length."""
    assert wish.slot(resource, now=NOW) == slot


def test_a_length_counts_elapsed_time_and_an_end_is_a_wall_time() -> None:
    """In the night in which the clocks go back, 1:00–4:00 lasts four hours, and three hours end at 3:00."""
    night = date(2026, 10, 25)
    always = thing(week=ALWAYS)
    until = Wish(start=wall(night, 1), end=wall(night, 4)).slot(always, now=NOW)
    lasting = Wish(start=wall(night, 1), minutes=180).slot(always, now=NOW)
    assert isinstance(until, Interval)
    assert isinstance(lasting, Interval)
    assert (until.minutes, always.local(lasting.end).hour) == (240, 3)


def test_an_end_in_the_skipped_hour_names_no_slot() -> None:
    """In the night in which the clocks go forward, 2:30 is 3:30, so that 2:30–3:00 ends before it starts."""
    night = date(2026, 3, 29)
    wish = Wish(start=wall(night, 2, 30), end=wall(night, 3))
    assert wish.slot(thing(week=ALWAYS), now=NOW) is Missing.LENGTH


@pytest.mark.parametrize(("day", "refusal"), [(SATURDAY, Closed), (date(2026, 11, 20), PastTime)])
def test_a_whole_day_that_cannot_be_had_is_refused_by_the_rules(day: date, refusal: type[Exception]) -> None:
    """Whether it is closed or over, the resource's rules say."""
    with pytest.raises(refusal):
        DESK.check(cast("Interval", Wish(start=day).slot(DESK, now=NOW)), now=NOW)


@pytest.mark.parametrize(
    ("resource", "wish", "slot"),
    [
        (ROOM, Wish(start=wall(TUESDAY, 15)), berlin(TUESDAY, 15, 16)),
        (thing(shortest=timedelta(hours=2)), Wish(start=wall(TUESDAY, 15)), berlin(TUESDAY, 15, 17)),
        (thing(longest=timedelta(minutes=30)), Wish(start=wall(TUESDAY, 15)), berlin(TUESDAY, 15, 15.5)),
        (USUAL, Wish(start=wall(TUESDAY, 15)), berlin(TUESDAY, 15, 15.75)),
        (ROOM, Wish(start=wall(TUESDAY, 15), end=wall(TUESDAY, 17)), berlin(TUESDAY, 15, 17)),
        (ROOM, Wish(start=TUESDAY), berlin(TUESDAY, 7, 22)),
        (ROOM, Wish(), berlin(MONDAY, 12, 22)),
        (ROOM, Wish(start=SATURDAY), None),
        (FLIGHT, Wish(start=TUESDAY), berlin(TUESDAY, 9, 10)),
        (FLIGHT, Wish(start=SATURDAY), None),
    ],
)
def test_a_search_assumes_what_was_not_said(resource: Resource, wish: Wish, slot: Interval | None) -> None:
    """Today, the whole day, an hour or as near to it as the rules allow, the first departure."""
    assert wish.assumed(resource, now=NOW) == slot


@pytest.mark.parametrize(
    ("wish", "slot"),
    [
        (Wish(start=WEDNESDAY), Missing.DEPARTURE),
        (Wish(start=wall(WEDNESDAY, 17)), berlin(WEDNESDAY, 17, 18)),
        (Wish(start=MONDAY), berlin(MONDAY, 17, 18)),
        (Wish(start=wall(TUESDAY, 17), day_guessed=True), Missing.DEPARTURE),
        (Wish(), Missing.DEPARTURE),
    ],
)
def test_a_departure_is_picked_by_day_and_clock(wish: Wish, slot: Interval | Missing) -> None:
    """One that has left does not count, and a clock alone fits every day."""
    assert wish.slot(FLIGHT, now=NOW) == slot


def test_no_departure_is_refused_with_the_next_ones() -> None:
    """At most three of them."""
    with pytest.raises(NoSuchDeparture) as refused:
        Wish(start=SATURDAY).slot(FLIGHT, now=NOW)
    assert refused.value.departures == FLIGHT.departures[1:4]


@pytest.mark.parametrize(
    ("wish", "closed"),
    [
        (Wish(start=SATURDAY), berlin(SATURDAY, 0, 24)),
        (Wish(start=TUESDAY, end=WEDNESDAY), berlin(TUESDAY, 0, 24, until=WEDNESDAY)),
        (Wish(start=wall(TUESDAY, 9, 30), end=wall(TUESDAY, 12)), berlin(TUESDAY, 9.5, 12)),
        (Wish(start=wall(TUESDAY, 9), minutes=30), berlin(TUESDAY, 9, 9.5)),
        (Wish(start=TUESDAY, part="morning"), berlin(TUESDAY, 7, 12)),
        (Wish(start=TUESDAY, part="evening"), berlin(TUESDAY, 17, 24)),
        (Wish(start=TUESDAY, minutes=120), Missing.CLOCK),
        (Wish(start=wall(TUESDAY, 9)), Missing.LENGTH),
        (Wish(start=wall(TUESDAY, 9), end=wall(TUESDAY, 8)), Missing.LENGTH),
        (Wish(), Missing.DAY),
    ],
)
def test_a_blackout_closes_calendar_days(wish: Wish, closed: Interval | Missing) -> None:
    """From midnight to midnight, whatever the opening hours are; a part of a day begins when the place opens."""
    assert wish.closing(USUAL) == closed


BEFORE = berlin(TUESDAY, 15, 17)
HERE, THERE = ROOM, Resource(ResourceId(2), OrganizationId(1), "Curie", Kind.ROOM, ROOM.site, ROOM.units)
LONDON = Site(SiteId(2), "London", ZoneInfo("Europe/London"))
ABROAD = Resource(ResourceId(3), OrganizationId(1), "Ada", Kind.ROOM, LONDON, ROOM.units)


@pytest.mark.parametrize(
    ("wish", "to", "after"),
    [
        (Wish(), HERE, Missing.DAY),
        (Wish(), THERE, BEFORE),
        (Wish(), ABROAD, BEFORE.shifted(timedelta(hours=1))),
        (Wish(start=WEDNESDAY), HERE, berlin(WEDNESDAY, 15, 17)),
        (Wish(start=wall(MONDAY, 10), day_guessed=True), HERE, berlin(TUESDAY, 10, 12)),
        (Wish(start=wall(WEDNESDAY, 10)), HERE, berlin(WEDNESDAY, 10, 12)),
        (Wish(start=wall(MONDAY, 10), end=wall(MONDAY, 11), day_guessed=True), HERE, berlin(TUESDAY, 10, 11)),
        (Wish(start=wall(WEDNESDAY, 10), end=wall(WEDNESDAY, 11)), HERE, berlin(WEDNESDAY, 10, 11)),
        (Wish(start=wall(WEDNESDAY, 10), minutes=30), HERE, berlin(WEDNESDAY, 10, 10.5)),
        (Wish(start=WEDNESDAY, minutes=30), HERE, berlin(WEDNESDAY, 15, 15.5)),
        (Wish(start=wall(WEDNESDAY, 10), end=wall(WEDNESDAY, 9)), HERE, Missing.LENGTH),
        (Wish(start=WEDNESDAY, part="morning"), HERE, Missing.CLOCK),
        (Wish(start=MONDAY, part="morning", whole=True, day_guessed=True), HERE, berlin(TUESDAY, 8, 12)),
        (Wish(start=MONDAY, part="evening", whole=True, day_guessed=True), HERE, berlin(TUESDAY, 17, 22)),
        (Wish(start=WEDNESDAY, part="afternoon", whole=True), HERE, berlin(WEDNESDAY, 12, 18)),
    ],
)
def test_a_move_changes_what_was_said_and_keeps_the_rest(wish: Wish, to: Resource, after: Interval | Missing) -> None:
    """A clock keeps the day, a day the clock, a start the length, another place the wall time."""
    assert wish.moved(BEFORE, HERE, to) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (berlin(TUESDAY, 7, 22), berlin(TUESDAY, 8, 12)),
        (berlin(TUESDAY, 9, 17), berlin(TUESDAY, 9, 12)),
        (berlin(TUESDAY, 11, 12), berlin(TUESDAY, 8, 12)),
        (berlin(TUESDAY, 14, 15), berlin(TUESDAY, 8, 12)),
    ],
)
def test_a_booking_is_narrowed_to_a_part_of_its_day(before: Interval, after: Interval) -> None:
    """Of what lasts longer the part stays; what has nothing else to lose gets all of it."""
    only = Wish(start=MONDAY, part="morning", whole=True, day_guessed=True)
    assert only.moved(before, DESK, DESK) == after


@pytest.mark.parametrize(
    ("wish", "day"),
    [
        (Wish(start=WEDNESDAY), WEDNESDAY),
        (Wish(start=date(2026, 11, 30), end=date(2026, 12, 6)), date(2026, 12, 1)),
        (Wish(start=date(2026, 11, 23), end=date(2026, 11, 29)), date(2026, 12, 1)),
        (Wish(start=date(2026, 12, 2), end=date(2026, 12, 4)), date(2026, 12, 2)),
        (Wish(), TUESDAY),
    ],
)
def test_the_same_time_on_another_day(wish: Wish, day: date) -> None:
    """Of a week it is the same weekday, but not the same slot; of days without that weekday the first."""
    again = wish.repeating(BEFORE, ROOM)
    assert again == Wish(resource="Atlas", start=wall(day, 15), minutes=120)
    assert again.slot(ROOM, now=NOW) == berlin(day, 15, 17)


@pytest.mark.parametrize(
    ("wish", "describes"),
    [
        (Wish(), True),
        (Wish(resource="Atlas", kind="room", unit="12c"), True),
        (Wish(start=TUESDAY), True),
        (Wish(start=MONDAY, end=WEDNESDAY), True),
        (Wish(start=wall(MONDAY, 15), day_guessed=True), True),
        (Wish(resource="Curie"), False),
        (Wish(kind="desk"), False),
        (Wish(unit="12D"), False),
        (Wish(start=WEDNESDAY), False),
        (Wish(start=wall(TUESDAY, 14)), False),
    ],
)
def test_a_wish_describes_a_booking(wish: Wish, *, describes: bool) -> None:
    """By thing, unit, day or days, and clock; whatever is not said fits."""
    booking = Booking(
        id=BookingId(1),
        organization=OrganizationId(1),
        resource=ResourceId(1),
        unit=UnitId(1),
        member=MemberId(1),
        during=BEFORE,
        status=Status.CONFIRMED,
        version=1,
        via="slack",
        lapses_at=BEFORE.start,
        blocks_until=BEFORE.end,
        charged=BEFORE.minutes,
    )
    assert wish.describes(booking, ROOM) is describes


def test_what_is_left_of_a_slot_begins_with_the_running_minute() -> None:
    """Seconds are dropped; what has not begun or is over stays as it is."""
    assert remaining(berlin(MONDAY, 9, 13), now=NOW) == berlin(MONDAY, 12, 13)
    assert remaining(berlin(MONDAY, 13, 14), now=NOW) == berlin(MONDAY, 13, 14)
    assert remaining(berlin(MONDAY, 8, 9), now=NOW) == berlin(MONDAY, 8, 9)


def test_an_end_that_is_a_clock_is_the_first_after_the_start() -> None:
    """Until 18:00 is the same day, until 1:00 the next one."""
    assert ending_at(BEFORE, ROOM, time(18)) == berlin(TUESDAY, 15, 18).end
    assert ending_at(BEFORE, ROOM, time(1)) == berlin(WEDNESDAY, 0, 1).end


SAID = Wish(resource="Hubble", start=wall(TUESDAY, 15), end=wall(TUESDAY, 17))


@pytest.mark.parametrize(
    ("before", "more", "changed"),
    [
        (Wish(start=TUESDAY), Wish(resource="Atlas"), {"resource": "Atlas", "start": TUESDAY}),
        (Wish(start=TUESDAY), Wish(start=wall(MONDAY, 15), day_guessed=True), {"start": wall(TUESDAY, 15)}),
        (SAID, Wish(end=wall(MONDAY, 16), day_guessed=True), {"start": wall(TUESDAY, 15), "end": wall(TUESDAY, 16)}),
        (Wish(start=TUESDAY), Wish(start=wall(WEDNESDAY, 15)), {"start": wall(WEDNESDAY, 15)}),
        (Wish(start=TUESDAY), Wish(start=WEDNESDAY), {"start": WEDNESDAY}),
        (SAID, Wish(start=wall(TUESDAY, 9)), {"start": wall(TUESDAY, 9), "end": None, "minutes": 120}),
        (SAID, Wish(minutes=30), {"start": wall(TUESDAY, 15), "end": None, "minutes": 30}),
        (Wish(minutes=30), SAID, {"start": SAID.start, "end": SAID.end, "minutes": None}),
        (Wish(minutes=30), Wish(start=wall(TUESDAY, 9)), {"start": wall(TUESDAY, 9), "minutes": 30}),
    ],
)
def test_what_is_said_later_replaces_what_was_said_before(
    before: Wish, more: Wish, changed: Mapping[str, object]
) -> None:
    """A clock alone keeps the day, a start alone the length; an end and a length replace each other."""
    after = before.completed_by(more)
    assert {name: getattr(after, name) for name in changed} == changed


SPRING, AUTUMN = date(2026, 3, 20), date(2026, 11, 5)
MOMENTS = st.none() | st.dates(SPRING, AUTUMN) | st.datetimes(wall(SPRING, 0), wall(AUTUMN, 0))
WISHES = st.builds(
    Wish,
    start=MOMENTS,
    end=MOMENTS,
    part=st.sampled_from([None, "morning", "evening"]),
    minutes=st.none() | st.integers(1, 3000),
    day_guessed=st.booleans(),
)


def outcome(wish: Wish, resource: Resource) -> object:
    """Return the slot, the missing piece or the refusal."""
    try:
        return wish.slot(resource, now=NOW)
    except Refusal as refusal:
        return refusal


@given(WISHES, WISHES, st.sampled_from([ROOM, DESK, USUAL, thing(week=ALWAYS), ABROAD]))
def test_no_wish_is_too_odd(wish: Wish, more: Wish, resource: Resource) -> None:
    """Ends before starts and clock changes included: a slot, a missing piece, or a day that cannot be had."""
    for each in (wish, wish.completed_by(more)):
        assert isinstance(outcome(each, resource), Interval | Missing | Closed | PastTime | TooFarAhead)
        assert isinstance(each.assumed(resource, now=NOW), Interval | None)
        assert isinstance(each.closing(resource), Interval | Missing)
        assert isinstance(each.moved(BEFORE, ROOM, resource), Interval | Missing)
        assert isinstance(each.repeating(BEFORE, ROOM).slot(ROOM, now=NOW), Interval)


def test_all_day_is_from_opening_to_closing() -> None:
    """Of a room as well, if it is said; a day alone lacks a clock, and a clock said later takes its place."""
    room = thing()
    day = Wish(resource="Atlas", start=TUESDAY)
    all_day = day.completed_by(Wish(whole=True))

    assert day.slot(room, now=NOW) is Missing.CLOCK
    assert all_day.slot(room, now=NOW) == berlin(TUESDAY, 7, 22)
    clock = Wish(start=wall(TUESDAY, 15), minutes=60, day_guessed=True)
    assert all_day.completed_by(clock).slot(room, now=NOW) == berlin(TUESDAY, 15, 16)
    assert Wish(start=wall(TUESDAY, 9), minutes=60).completed_by(Wish(whole=True)).whole
