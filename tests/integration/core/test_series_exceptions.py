"""Exceptions for what repeats: all dates that rules refuse are asked for once, and answered together."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.rules.policy import HOUR
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, SeriesWish
from core.errors import TooManyExceptions
from core.use_cases.bookings import approve
from core.use_cases.bookings.ask_exception import exceptions_of
from core.use_cases.bookings.bookings_of import bookings_of
from core.use_cases.series.book import Booked, book
from core.use_cases.series.dates_of import lost_since, told_together
from core.use_cases.series.exceptions import exceptions_for
from tests.repeating import looks_over, repeated
from tests.stage import House, berlin, due, slot
from tests.story import Actor

WHY = "the album has to be done"
FOUR = Recurrence("weekly", weekdays=(1,), count=4)
TWICE_A_WEEK = Recurrence("weekly", weekdays=(1, 3), count=6)
TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)


def long(house: House, recurrence: Recurrence = FOUR) -> SeriesWish:
    """Return a wish for four hours of Atlas on each date, from 14:00 on."""
    return repeated(house, "Atlas", recurrence, at=time(14), minutes=240)


async def had(who: Actor, wish: SeriesWish) -> dict[date, frozenset[str]]:
    """Return what could be had with an exception."""
    found = await looks_over(who, wish)
    ledger, member = who.house.ledger, who.member
    return await exceptions_for(ledger, organization=member.organization, found=found, by=member.id)


async def tries(who: Actor, wish: SeriesWish) -> Booked | LookOver:
    """Ask for all dates that could be had with an exception, which may have changed meanwhile."""
    days = dict.fromkeys(await had(who, wish), wish.resource)
    return await book(who.house.ledger, wish=wish, days=days, purpose=Purpose(plea=WHY), **who.acting)


async def asks(who: Actor, wish: SeriesWish) -> Booked:
    """Ask for all dates."""
    done = await tries(who, wish)
    assert isinstance(done, Booked)
    return done


async def counted(who: Actor) -> tuple[int, int]:
    """Return for how many exceptions somebody asked, and how many they were granted."""
    found = await exceptions_of(who.house.ledger, organization=who.member.organization, member=who.member.id)
    return found.asked, found.granted


async def now_are(who: Actor, done: Booked) -> list[Status]:
    """Return what became of each date."""
    every = [await who.house.ledger.booking(who.member.organization, each.id) for each in done.bookings]
    return [each.settled(who.house.clock.now()).status for each in every]


async def test_all_dates_are_asked_for_once_and_granted_once(ann: Actor, ben: Actor, house: House) -> None:
    """One message to whoever decides, one yes, one exception that counts; its holder is told once of all dates."""
    await ann.rules("Atlas", longest=3 * HOUR)
    done = await asks(ben, long(house))
    assert await now_are(ben, done) == [Status.PENDING] * 4
    assert [each.lapses_at for each in done.bookings] == [berlin(24, 12)] * 4
    asked = await due(house)
    assert [(each.claimed.kind, each.member) for each in asked] == [(Kind.APPROVAL, house.ann.id)]
    first = done.bookings[0]
    also = await told_together(house.ledger, first, kind=Kind.APPROVAL, reader=house.ann.id)
    assert [each.id for each in also] == [each.id for each in done.bookings[1:]]
    assert await counted(ben) == (1, 0)
    await approve.approve(house.ledger, booking=first.id, by=house.ann, via="slack")
    assert await now_are(ben, done) == [Status.CONFIRMED] * 4
    assert await counted(ben) == (1, 1)
    assert [each.member for each in await due(house) if each.claimed.kind is Kind.ANSWERED] == [house.ben.id]


async def test_what_needs_no_exception_is_booked_at_once(ben: Actor, house: House) -> None:
    """Of a quota each week's first date is left; the others are asked for, and a no leaves those that are booked."""
    wish = repeated(house, "Studio B", TWICE_A_WEEK, first=TUESDAY, at=time(10), minutes=120)
    rules = await had(ben, wish)
    assert [bool(each) for each in rules.values()] == [False, True] * 3
    done = await asks(ben, wish)
    booked, pending = Status.CONFIRMED, Status.PENDING
    assert await now_are(ben, done) == [booked, pending] * 3
    await approve.decline(house.ledger, booking=done.bookings[1].id, by=house.ann, via="slack")
    assert await now_are(ben, done) == [booked, Status.CANCELLED] * 3
    own = await bookings_of(house.ledger, organization=ben.member.organization, member=ben.member.id)
    assert [each.occurrence for each in own] == [TUESDAY + timedelta(weeks=week) for week in range(3)]
    assert await counted(ben) == (1, 0)


async def test_a_series_without_an_end_goes_on_only_where_dates_are_free(ann: Actor, ben: Actor, house: House) -> None:
    """Nobody was asked about what comes later, so of a series of exceptions alone no more dates follow."""
    await ann.rules("Atlas", longest=3 * HOUR)
    forever = await asks(ben, long(house, replace(FOUR, count=None)))
    assert forever.series.extends_at is None
    assert forever.later == ()
    studio = repeated(house, "Studio B", replace(TWICE_A_WEEK, count=None), first=TUESDAY, at=time(10), minutes=120)
    assert (await asks(ben, studio)).series.extends_at is not None


async def test_nobody_answers_in_time(ann: Actor, ben: Actor, house: House) -> None:
    """After a working day every slot is free again, and its holder is told once."""
    await ann.rules("Atlas", longest=3 * HOUR)
    done = await asks(ben, long(house))
    await due(house)
    house.clock.to(berlin(24, 12))
    told = [each for each in await due(house) if each.claimed.kind is Kind.LAPSED]
    assert [each.member for each in told] == [house.ben.id]
    assert await now_are(ben, done) == [Status.EXPIRED] * 4
    first = await house.ledger.booking(ben.member.organization, done.bookings[0].id)
    also = await told_together(house.ledger, first, kind=Kind.LAPSED, reader=house.ben.id)
    assert len(also) == 3
    assert (await ann.books("Atlas", slot(24, 14, 15))).status is Status.CONFIRMED


async def test_a_date_that_is_gone_by_the_time_of_the_yes_is_named(ann: Actor, ben: Actor, house: House) -> None:
    """It was dropped, or its start came first; all others are granted, and the one is told as lost."""
    await ann.rules("Atlas", longest=3 * HOUR)
    done = await asks(ben, long(house))
    await ben.cancels(done.bookings[2])
    granted = await approve.approve(house.ledger, booking=done.bookings[0].id, by=house.ann, via="slack")
    confirmed = Status.CONFIRMED
    states = await now_are(ben, done)
    assert [states[0], states[1], states[3]] == [confirmed] * 3
    assert [each.id for each in await lost_since(house.ledger, granted)] == [done.bookings[2].id]


async def test_a_date_that_is_taken_before_it_is_asked_for_stops_the_request(
    ann: Actor, ben: Actor, house: House
) -> None:
    """Nothing is asked then; all dates are looked over afresh, without the one."""
    await ann.rules("Atlas", longest=3 * HOUR)
    wish = long(house)
    days = dict.fromkeys(await had(ben, wish), wish.resource)
    await ann.books("Atlas", slot(24, 15, 16))
    again = await book(house.ledger, wish=wish, days=days, purpose=Purpose(plea=WHY), **ben.acting)
    assert isinstance(again, LookOver)
    assert await counted(ben) == (0, 0)
    assert len(await had(ben, wish)) == 3


async def test_whoever_decides_is_granted_theirs_at_once(ann: Actor, house: House) -> None:
    """It is written down as one exception all the same."""
    await ann.rules("Atlas", longest=3 * HOUR)
    done = await asks(ann, long(house))
    assert {(each.status, each.decided_by) for each in done.bookings} == {(Status.CONFIRMED, ann.member.id)}
    assert await counted(ann) == (1, 1)
    assert await due(house) == []


async def test_a_series_is_one_of_the_exceptions_that_one_may_ask_for(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever may ask once a month asks for one series, and is offered no second; a race has one winner."""
    await ann.rules("Atlas", longest=3 * HOUR, exceptions=1)
    wish, other = long(house), long(house, replace(FOUR, weekdays=(3,)))
    days = [dict.fromkeys(await had(ben, each), each.resource) for each in (wish, other)]
    pressed = [
        book(house.ledger, wish=each, days=meant, purpose=Purpose(plea=WHY), **ben.acting)
        for each, meant in zip((wish, other), days, strict=True)
    ]
    done = await asyncio.gather(*pressed, return_exceptions=True)
    assert [type(each) for each in done if isinstance(each, Booked)] == [Booked]
    assert [type(each) for each in done if isinstance(each, Exception)] == [TooManyExceptions]
    assert await had(ben, other) == await had(ben, wish) == {}


async def test_what_no_exception_helps_against_is_left_out(ann: Actor, ben: Actor, house: House) -> None:
    """A date that somebody has is not asked for, whatever its rules say."""
    await ann.rules("Atlas", longest=3 * HOUR)
    await ann.books("Atlas", slot(24, 15, 16))
    assert TUESDAY not in await had(ben, long(house))
    done = await asks(ben, long(house))
    assert len(done.bookings) == 3
    assert done.series.wish.recurrence.without == {TUESDAY}
