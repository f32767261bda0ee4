"""Several units on each date of a series: all of them or none, and together through all that becomes of it."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta

from core.domain.bookings.booking import Booking
from core.domain.rules.quota import Measure, Period, Quota
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, Scope, SeriesWish
from core.errors import NotYours, QuotaExceeded, RestChanged, SlotTaken, StaysTogether, TooMany
from core.store.checks import broken
from core.use_cases.bookings.give_back_part import give_back_part
from core.use_cases.series.book import Booked, book
from core.use_cases.series.extend import extend_due
from core.use_cases.series.fewer import keep_fewer, take_fewer_back
from core.use_cases.series.move import NewSlot
from core.values import Interval
from tests.repeating import FIRST, books, cancels, looks_over, looks_over_move, moves, moves_back, repeated, standing
from tests.repeating import undoes as takes_back
from tests.stage import House, berlin, refuses
from tests.story import Actor

WEEK = timedelta(weeks=1)
FOURS = Recurrence("weekly", weekdays=(1,), count=4)
EIGHTH = Interval(berlin(8, 9, month=12), berlin(8, 10, month=12))
"""An hour of the third date, within which it lies."""


def desks(house: House, count: int, recurrence: Recurrence = FOURS) -> SeriesWish:
    """Return a wish for so many desks on each Tuesday."""
    return replace(repeated(house, "Desk", recurrence), count=count)


async def taken(house: House) -> int:
    """Return how many units are taken from now on; the rows of one booking are alike, or this fails."""
    async with house.ledger.database.connection() as connection:
        assert await broken(connection, "bookings apart from the one that they belong to") == 0
        rows = await connection.execute("SELECT count(*) FROM bookings WHERE occupies AND ended_at IS NULL")
        [(count,)] = await rows.fetchall()
    return int(count)


def units(booking: Booking) -> set[int]:
    """Return the units of a booking."""
    return {booking.unit, *booking.companions}


async def test_each_date_has_all_of_its_units(ann: Actor, ben: Actor, house: House) -> None:
    """Where too few are left a date is refused; the others have the same units, under one reference each."""
    for _ in range(10):
        await ben.books("Desk", EIGHTH)
    found = await looks_over(ann, desks(house, 3))
    assert [each.day for each in found.refused] == [FIRST + 2 * WEEK]
    assert isinstance(found.refused[0].refusal, SlotTaken)
    booked = await books(ann, desks(house, 3))
    assert len(booked.bookings) == 3
    assert {frozenset(units(each)) for each in booked.bookings} == {frozenset(units(booked.bookings[0]))}
    assert len(units(booked.bookings[0])) == 3
    assert await taken(house) == 10 + 3 * 3
    assert len(await ann.bookings()) == 3
    with refuses(TooMany):
        await looks_over(ann, desks(house, 12))


async def test_who_is_slower_gets_none_of_them(ann: Actor, ben: Actor, house: House) -> None:
    """Of twelve desks, seven go to one series and seven to nobody."""
    days = (await looks_over(ann, desks(house, 7))).chosen
    pressed = [book(house.ledger, wish=desks(house, 7), days=days, **actor.acting) for actor in (ann, ben)]
    answers = await asyncio.gather(*pressed)
    won, lost = sorted(answers, key=lambda answer: isinstance(answer, LookOver))
    assert isinstance(won, Booked)
    assert isinstance(lost, LookOver)
    assert await taken(house) == 4 * 7


async def test_quotas_count_every_unit(ann: Actor, ben: Actor, house: House) -> None:
    """An hour a week has room for two desks of half an hour, and not for three."""
    await ann.rules("Desk", quotas={"weekly": Quota(Measure.HOURS, 60, Period.WEEK)})
    three = await looks_over(ben, desks(house, 3))
    assert all(isinstance(each.refusal, QuotaExceeded) for each in three.dates)
    booked = await books(ben, desks(house, 2))
    assert len(booked.bookings) == 4
    with refuses(QuotaExceeded):
        await ben.holds("Desk", EIGHTH)
    moved = await moves(ben, booked.bookings[0], Scope.ALL, NewSlot(starts=time(14)))
    assert len(moved.moved) == 4


async def test_all_units_of_a_date_go_along(ann: Actor, ben: Actor, house: House) -> None:
    """They are moved and moved back, cancelled and taken back together; one that is in the way refuses the date."""
    booked = await books(ann, desks(house, 3))
    afternoon = NewSlot(starts=time(14))
    for _ in range(10):
        await ben.books("Desk", Interval(berlin(8, 14, month=12), berlin(8, 15, month=12)))
    plan = await looks_over_move(ann, booked.bookings[0], Scope.ALL, afternoon)
    assert [each.day for each in plan.found.refused] == [FIRST + 2 * WEEK]
    moved = await moves(ann, booked.bookings[0], Scope.ALL, afternoon)
    assert [units(each) for each in moved.moved] == [units(booked.bookings[0])] * 3
    assert await taken(house) == 10 + 4 * 3
    assert len((await moves_back(ann, booked.bookings[0])).back) == 3
    with refuses(StaysTogether, resource=house.resource("Desk").id):
        await looks_over_move(ann, booked.bookings[0], Scope.ALL, NewSlot(resource=house.resource("Studio A").id))
    await cancels(ann, booked.bookings[1], Scope.LATER)
    assert len((await takes_back(ann, booked.bookings[1])).back) == 3
    assert await taken(house) == 10 + 4 * 3
    await cancels(ann, booked.bookings[0], Scope.ALL)
    house.clock.advance(minutes=2)
    assert await standing(ann, booked) == []


async def test_one_unit_of_a_date_is_given_back(ann: Actor, house: House) -> None:
    """That date has two then, and the others three."""
    booked = await books(ann, desks(house, 3))
    second = booked.bookings[1]
    await give_back_part(house.ledger, booking=second.id, resource=second.resource, **ann.acting)
    assert await taken(house) == 4 * 3 - 1
    moved = await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(length=timedelta(minutes=15)))
    assert sorted(len(units(each)) for each in moved.moved) == [2, 3, 3, 3]


async def test_fewer_are_kept_of_a_series(ann: Actor, ben: Actor, house: House) -> None:
    """From the second date on one of three goes, also of what is still to come; taken back as far as it is free."""
    booked = await books(ann, desks(house, 3, Recurrence("weekly", weekdays=(1,))))
    dates, before = len(booked.bookings), await taken(house)
    second = booked.bookings[1]
    done = await keep_fewer(house.ledger, booking=second.id, scope=Scope.LATER, count=2, **ann.acting)
    assert [len(units(each)) for each in done.changed] == [2] * (dates - 1)
    assert done.series.wish.count == 2
    assert await taken(house) == before - (dates - 1)
    again = await keep_fewer(house.ledger, booking=second.id, scope=Scope.ALL, count=2, **ann.acting)
    assert [each.id for each in again.changed] == [booked.bookings[0].id]
    back = await take_fewer_back(house.ledger, booking=second.id, **ann.acting)
    assert [len(units(each)) for each in back.back] == [3]
    with refuses(RestChanged):
        await take_fewer_back(house.ledger, booking=second.id, **ann.acting)
    with refuses(NotYours):
        await keep_fewer(house.ledger, booking=second.id, scope=Scope.ALL, count=1, **ben.acting)


async def test_what_was_given_back_and_is_taken_stays_away(ann: Actor, ben: Actor, house: House) -> None:
    """Of four dates that gave two desks back each, the one on which somebody has them by now stays as it is."""
    booked = await books(ann, desks(house, 3))
    await keep_fewer(house.ledger, booking=booked.bookings[0].id, scope=Scope.ALL, count=1, **ann.acting)
    for _ in range(10):
        await ben.books("Desk", EIGHTH)
    back = await take_fewer_back(house.ledger, booking=booked.bookings[0].id, **ann.acting)
    assert [len(units(each)) for each in back.back] == [3] * 3
    assert [each.occurrence for each in back.lost] == [FIRST + 2 * WEEK]
    assert await taken(house) == 10 + 3 * 3 + 1


async def test_dates_that_come_near_have_as_many(ann: Actor, house: House) -> None:
    """A series without an end goes on with all of its units."""
    booked = await books(ann, desks(house, 3, Recurrence("weekly", weekdays=(1,))))
    before = await taken(house)
    house.clock.to(berlin(25, 10))
    assert await extend_due(house.ledger) == 1
    assert await taken(house) == before + 3
    assert (await standing(ann, booked))[-1] == date(2027, 2, 23)
