"""Quotas: counted in the booking's own statement, refused with their numbers, given back in time."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.resources.hours import ALWAYS
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import Busy, QuotaExceeded, TooManyHolds
from core.use_cases.people.change_group import put_into, take_out
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def hours(most: int | None, period: Period = Period.WEEK, days: int = 0) -> Quota:
    """Return a quota of so many minutes."""
    return Quota(Measure.HOURS, most, period, days)


def count(most: int, period: Period, days: int = 0) -> Quota:
    """Return a quota of so many bookings."""
    return Quota(Measure.COUNT, most, period, days)


async def test_a_studio_may_be_had_three_hours_a_week(ann: Actor) -> None:
    """The built-in quota counts both studios together; it names what is used, what is left, and the reset."""
    await ann.books("Studio A", slot(24, 9, 11))
    with refuses(QuotaExceeded, needs=120) as caught:
        await ann.holds("Studio B", slot(25, 9, 11))
    offers = {offer.during for offer in caught[0].offers}
    assert offers >= {slot(25, 9, 10), slot(25, 9, 11).shifted(7 * DAY)}
    allowance = caught[0].allowance
    assert (allowance.name, allowance.most, allowance.used, allowance.left) == ("weekly", 180, 120, 60)
    assert allowance.resets == berlin(30, 0)
    assert (await ann.holds("Studio B", slot(25, 9, 10))).status is Status.HELD
    with refuses(QuotaExceeded):
        await ann.holds("Studio B", slot(26, 9, 10))


async def test_every_member_has_their_own(ann: Actor, ben: Actor) -> None:
    """Each member has a quota of their own."""
    await ann.books("Studio A", slot(24, 9, 12))
    assert (await ben.holds("Studio A", slot(25, 9, 12))).status is Status.HELD


async def test_weeks_begin_on_monday_where_the_studio_is(ann: Actor) -> None:
    """Sunday evening and Monday morning are two weeks; a booking belongs to the one that it begins in."""
    await ann.books("Studio A", slot(29, 19, 22))
    assert (await ann.holds("Studio A", slot(30, 7, 10))).status is Status.HELD


async def test_cancelled_in_time_gives_back_and_a_no_show_does_not(ann: Actor, house: House) -> None:
    """So does an expired hold; a no-show counts as used."""
    await ann.holds("Studio A", slot(24, 9, 12))
    house.clock.advance(minutes=5)
    booking = await ann.books("Studio A", slot(24, 9, 12))
    await ann.cancels(booking)
    await ann.books("Studio B", slot(24, 9, 12))
    house.clock.to(berlin(24, 9, 10))
    with refuses(QuotaExceeded):
        await ann.holds("Studio A", slot(25, 9, 10))
    assert (await ann.allowance("weekly")).left == 0


async def test_cancelled_too_late_takes_its_quota(ann: Actor, house: House) -> None:
    """With a day's notice, a cancellation an hour before gives nothing back."""
    await ann.rules("studio", cancel_notice=DAY)
    booking = await ann.books("Studio A", slot(24, 9, 12))
    house.clock.to(berlin(24, 8))
    await ann.cancels(booking)
    assert (await ann.allowance("weekly")).used == 180


async def test_done_early_gives_the_rest_back(ann: Actor, house: House) -> None:
    """A booking that ended early counts to the minute."""
    booking = await ann.books("Studio A", slot(24, 9, 12))
    house.clock.to(berlin(24, 9))
    await ann.checks_in(booking)
    house.clock.to(berlin(24, 9, 40))
    await ann.checks_out(booking)
    assert (await ann.allowance("weekly")).used == 40


async def test_an_undo_is_refused_when_its_quota_was_spent_meanwhile(ann: Actor) -> None:
    """An undo is refused if another booking took what the cancellation gave back."""
    booking = await ann.books("Studio A", slot(24, 9, 12))
    await ann.cancels(booking)
    await ann.holds("Studio B", slot(25, 9, 11))
    with refuses(QuotaExceeded, needs=180):
        await ann.undoes(booking)


async def test_a_move_counts_the_difference_only(ann: Actor) -> None:
    """A booking that fills the quota can be moved, and shortened, but not lengthened."""
    booking = await ann.books("Studio A", slot(24, 9, 12))
    moved = await ann.moves(booking, slot(25, 10, 13))
    assert moved.during == slot(25, 10, 13)
    with refuses(QuotaExceeded, needs=240):
        await ann.extends(moved, hours=1)
    shorter = await ann.extends(moved, hours=-1)
    assert (shorter.charged, (await ann.allowance("weekly")).left) == (120, 60)


@pytest.mark.parametrize(
    ("quota", "first", "refused", "allowed"),
    [
        (hours(120, Period.DAY), slot(24, 9, 11), slot(24, 12, 13), slot(25, 9, 11)),
        (hours(120, Period.MONTH), slot(24, 9, 11), slot(30, 9, 10), slot(24, 9, 11).shifted(7 * DAY)),
        (hours(120, Period.ROLLING, 3), slot(24, 9, 11), slot(26, 9, 10), slot(27, 9, 11)),
        (count(1, Period.DAY), slot(24, 9, 11), slot(24, 12, 13), slot(25, 9, 11)),
        (count(1, Period.OPEN), slot(24, 9, 11), slot(27, 9, 10), None),
    ],
    ids=["day", "month", "rolling", "count", "open"],
)
async def test_every_period(
    ann: Actor, quota: Quota, first: Interval, refused: Interval, allowed: Interval | None
) -> None:
    """A booking in the same period is refused, one in the next is not."""
    await ann.rules("room", quotas={"mine": quota})
    await ann.books("Atlas", first)
    with refuses(QuotaExceeded):
        await ann.holds("Hubble", refused)
    if allowed:
        assert (await ann.holds("Hubble", allowed)).status is Status.HELD


async def test_a_rolling_window_looks_forward_too(ann: Actor) -> None:
    """A booking before others counts in the windows that end with them."""
    await ann.rules("room", quotas={"mine": hours(180, Period.ROLLING, 3)})
    await ann.books("Atlas", slot(27, 9, 11))
    with refuses(QuotaExceeded, needs=120):
        await ann.holds("Atlas", slot(25, 9, 11))
    assert (await ann.holds("Atlas", slot(24, 9, 11))).status is Status.HELD


async def test_what_is_open_counts_until_it_is_over(ann: Actor, house: House) -> None:
    """One booking at a time: the next one can be made when the first is completed."""
    await ann.rules("house", quotas={"open": count(1, Period.OPEN)})
    booking = await ann.books("Atlas", slot(24, 9, 10))
    with refuses(QuotaExceeded):
        await ann.holds("Desk", slot(25, 9, 10))
    house.clock.to(berlin(24, 9))
    await ann.checks_in(booking)
    house.clock.to(berlin(24, 10))
    assert (await ann.holds("Desk", slot(25, 9, 10))).status is Status.HELD


async def test_several_at_a_time_and_the_tightest_is_named(ann: Actor) -> None:
    """An organization, a kind and a room may each have a quota; a booking must keep them all."""
    await ann.rules("house", quotas={"house": count(3, Period.WEEK)})
    await ann.rules("room", quotas={"rooms": hours(240)})
    await ann.rules("Atlas", quotas={"atlas": hours(60)})
    await ann.books("Atlas", slot(24, 9, 10))
    with refuses(QuotaExceeded) as caught:
        await ann.holds("Atlas", slot(25, 9, 11))
    assert caught[0].allowance.name == "atlas"
    await ann.books("Hubble", slot(25, 9, 11))
    await ann.books("Desk", slot(25, 9, 11))
    with refuses(QuotaExceeded) as caught:
        await ann.holds("Hubble", slot(26, 9, 10))
    assert caught[0].allowance.name == "house"


async def test_a_nearer_quota_of_the_same_name_counts_instead(ann: Actor) -> None:
    """An admin may raise or lift a built-in quota."""
    await ann.rules("studio", quotas={"weekly": hours(600)})
    assert (await ann.holds("Studio A", slot(24, 9, 14))).status is Status.HELD
    await ann.rules("studio", quotas={"weekly": hours(None)})
    assert (await ann.holds("Studio B", slot(25, 9, 16))).status is Status.HELD


async def test_what_is_offered_instead_has_quota_left(ann: Actor, ben: Actor) -> None:
    """No alternative is offered that a quota would refuse."""
    await ann.rules("room", quotas={"daily": hours(60, Period.DAY)})
    await ben.books("Atlas", slot(24, 9, 10))
    await ann.books("Hubble", slot(24, 12, 13))
    with refuses(QuotaExceeded):
        await ann.holds("Atlas", slot(24, 9, 10))


async def test_two_rooms_one_quota_fifty_at_once(ann: Actor) -> None:
    """In a race over both studios, a member gets exactly what the week allows."""
    wishes = [(name, slot(day, hour, hour + 1)) for day in (24, 25) for hour in range(8, 21) for name in STUDIOS]

    outcomes = await asyncio.gather(*(ann.holds(name, wish) for name, wish in wishes), return_exceptions=True)

    assert sum(isinstance(outcome, Booking) for outcome in outcomes) == 3
    # What fills the week is as many holds as one may have; and on a busy machine some wait for the others in vain.
    assert all(isinstance(outcome, Booking | QuotaExceeded | TooManyHolds | Busy) for outcome in outcomes)
    assert (await ann.allowance("weekly")).used == 180


async def test_a_hold_and_an_extension_race_for_the_last_hour(ann: Actor) -> None:
    """Only one of them gets it."""
    booking = await ann.books("Studio A", slot(24, 9, 11))
    outcomes = await asyncio.gather(
        ann.extends(booking, hours=1), ann.holds("Studio B", slot(25, 9, 10)), return_exceptions=True
    )
    assert sorted(isinstance(outcome, QuotaExceeded) for outcome in outcomes) == [False, True]
    assert (await ann.allowance("weekly")).used == 180


STUDIOS = ("Studio A", "Studio B")
BERLIN, SANTIAGO = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Santiago")


@pytest.mark.parametrize(
    ("zone", "start", "length"),
    [
        (BERLIN, "2026-10-25T01:30:00+02:00", 25 * HOUR),
        (BERLIN, "2026-03-29T12:00:00+02:00", 23 * HOUR),
        (SANTIAGO, "2026-09-06T12:00:00-03:00", 23 * HOUR),
        (SANTIAGO, "2026-04-04T23:30:00-03:00", 25 * HOUR),
    ],
    ids=["Berlin-autumn", "Berlin-spring", "no-midnight", "midnight-twice"],
)
def test_a_day_is_a_local_day_around_a_clock_change(zone: ZoneInfo, start: str, length: timedelta) -> None:
    """It has 23 or 25 hours, and begins at the first instant of its date, also where there is no midnight."""
    begins = datetime.fromisoformat(start)
    [day] = hours(60, Period.DAY).windows(begins, zone, now=begins)
    assert day.length == length
    assert day.start.astimezone(zone).date() == begins.astimezone(zone).date()
    assert (day.start - timedelta(minutes=1)).astimezone(zone).date() < begins.astimezone(zone).date()
    assert day.holds(begins)


def test_a_week_around_a_clock_change() -> None:
    """It begins on Monday at midnight and ends on the next, an hour longer or shorter."""
    begins = berlin(25, 12, month=10)
    [week] = hours(60).windows(begins, BERLIN, now=begins)
    assert (week.start, week.end) == (berlin(19, 0, month=10), berlin(26, 0, month=10))
    assert week.length == 7 * DAY + HOUR


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        (BERLIN, date(2026, 10, 25)),
        (BERLIN, date(2026, 3, 29)),
        (SANTIAGO, date(2026, 9, 6)),
        (SANTIAGO, date(2026, 4, 4)),
    ],
    ids=["Berlin-autumn", "Berlin-spring", "no-midnight", "midnight-twice"],
)
@pytest.mark.parametrize(
    "quota",
    [hours(60, Period.DAY), hours(60), hours(60, Period.MONTH), hours(60, Period.ROLLING, 3)],
    ids=["day", "week", "month", "rolling"],
)
def test_every_period_around_a_clock_change(quota: Quota, zone: ZoneInfo, day: date) -> None:
    """Every minute of the days around it counts in periods of whole local days, each minute in as many of them."""
    minute = datetime(day.year, day.month, day.day, 12, tzinfo=zone).astimezone(UTC) - 2 * DAY
    seen = set()
    for _ in range(4 * 24 * 4):
        minute += timedelta(minutes=15)
        windows = quota.windows(minute, zone, now=minute)
        assert len(windows) == max(1, quota.days)
        for window in windows:
            assert window.holds(minute)
            first, last = window.start.astimezone(zone), (window.end - timedelta(minutes=1)).astimezone(zone)
            assert (window.start - timedelta(minutes=1)).astimezone(zone).date() < first.date() <= last.date()
            assert window.end.astimezone(zone).date() > last.date()
            seen.add(window)
    assert any(window.length % DAY for window in seen)


async def test_a_day_of_25_hours_has_one_quota(ann: Actor, house: House) -> None:
    """What is booked before and after the clocks go back counts together, and the next day anew."""
    house.clock.to(berlin(20, 12, month=10))
    await ann.rules("room", quotas={"mine": hours(120, Period.DAY)}, week=ALWAYS)
    night = berlin(25, 1, month=10)
    await ann.books("Atlas", Interval(night, night + HOUR))
    evening = berlin(25, 22, month=10)
    with refuses(QuotaExceeded, needs=120) as caught:
        await ann.holds("Atlas", Interval(evening, evening + 2 * HOUR))
    assert caught[0].allowance.resets == berlin(26, 0, month=10)
    await ann.books("Atlas", Interval(evening, evening + HOUR))
    assert (await ann.holds("Atlas", Interval(berlin(26, 0, month=10), berlin(26, 2, month=10)))).charged == 120


async def grouped(house: House, name: str, *members: Actor) -> None:
    """Put members into a group."""
    for actor in members:
        await put_into(house.ledger, group=name, members=[actor.member.id], by=house.ann)


async def test_a_quota_of_a_group_binds_its_members_each(ann: Actor, ben: Actor, house: House) -> None:
    """Each member of the group has the quota; nobody else is bound."""
    await grouped(house, "Crew", ben)
    await ann.rules("room", quotas={"daily": Quota(Measure.HOURS, 60, Period.DAY, group="crew")})
    await ben.books("Atlas", slot(24, 9, 10))
    with refuses(QuotaExceeded, needs=60):
        await ben.holds("Hubble", slot(24, 11, 12))
    assert (await ann.holds("Hubble", slot(24, 9, 12))).status is Status.HELD
    with refuses(QuotaExceeded):
        await ben.extends(await ben.books("Atlas", slot(25, 9, 10)), hours=1)


async def test_a_quota_that_a_group_shares(ann: Actor, ben: Actor, house: House) -> None:
    """The members share one amount; a member who leaves the group takes their bookings along."""
    await grouped(house, "crew", ann, ben)
    await ann.rules("room", quotas={"weekly": Quota(Measure.HOURS, 120, Period.WEEK, group="crew", shared=True)})
    await ann.books("Atlas", slot(24, 9, 10.5))
    with refuses(QuotaExceeded) as caught:
        await ben.holds("Hubble", slot(25, 9, 10))
    assert caught[0].offers[0].during == slot(25, 9, 9.5)
    assert caught[0].allowance.used == 90
    await take_out(house.ledger, group="crew", members=[ann.member.id], by=house.ann)
    assert (await ben.holds("Hubble", slot(25, 9, 10))).status is Status.HELD


async def test_a_group_races_for_what_it_shares(ann: Actor, ben: Actor, house: House) -> None:
    """Two members who race over many rooms get exactly what the group has."""
    await grouped(house, "crew", ann, ben)
    await ann.rules("room", quotas={"weekly": Quota(Measure.HOURS, 180, Period.WEEK, group="crew", shared=True)})
    wishes = [(name, slot(24, hour, hour + 1)) for hour in range(8, 20) for name in ("Atlas", "Hubble")]
    outcomes = await asyncio.gather(
        *(actor.holds(name, wish) for at, (name, wish) in enumerate(wishes) for actor in [(ann, ben)[at % 2]]),
        return_exceptions=True,
    )
    assert sum(isinstance(outcome, Booking) for outcome in outcomes) == 3
    assert all(isinstance(outcome, Booking | QuotaExceeded) for outcome in outcomes)
