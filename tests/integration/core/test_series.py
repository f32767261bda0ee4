"""Series: all dates are looked over at once and booked in one transaction; each is a booking of its own."""

import asyncio
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import REPAINTS, Kind
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Opening
from core.domain.rules.quota import Measure, Period, Quota
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import LookOver, Scope
from core.errors import Closed, NotOnThatDay, NotYours, QuotaExceeded, RestChanged, SlotTaken, TooFarAhead, UndoOver
from core.ledger import Ledger
from core.secrets import Vault
from core.use_cases.bookings import approve, change_attendees
from core.use_cases.messages.notice import Notice
from core.use_cases.series import amend, cancel, move
from core.use_cases.series.book import Booked, book
from core.use_cases.series.cancel import TakenBack
from core.use_cases.series.dates_of import dates_of, told_together
from core.use_cases.series.extend import extend_due
from core.use_cases.series.move import Moving, NewSlot
from core.values import Interval
from tests.bench.round_trips import CountedDatabase, CountingCursor
from tests.repeating import (
    FIRST,
    HALF_PAST_NINE,
    TUESDAYS,
    books,
    cancels,
    looks_over,
    looks_over_move,
    moves,
    moves_back,
    repeated,
    standing,
    undoes,
)
from tests.stage import BERLIN, KEY, House, berlin, due, refuses, sent
from tests.story import Actor

SECOND, THIRD, FOURTH = (FIRST + timedelta(weeks=weeks) for weeks in (1, 2, 3))
WEEK = timedelta(weeks=1)
THURSDAY = date(2026, 12, 3)
FOREVER = Recurrence("weekly", weekdays=(1,))


def morning(day: int, *, month: int = 12, hour: int = 9) -> Interval:
    """Return an hour of a morning in Berlin."""
    return Interval(berlin(day, hour, month=month), berlin(day, hour + 1, month=month))


async def test_all_dates_are_looked_over_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """What is taken is named, with another room for it and a time at which all dates are free; nothing is held."""
    await ben.books("Atlas", morning(8))
    found = await looks_over(ann, repeated(house))
    assert [each.day for each in found.refused] == [THIRD]
    assert isinstance(found.refused[0].refusal, SlotTaken)
    assert (len(found.free), found.later, found.better) == (7, (), time(10))
    assert set(found.instead) == {THIRD}
    assert await ann.bookings() == []


async def test_what_was_chosen_is_booked_and_nothing_else(ann: Actor, ben: Actor, house: House) -> None:
    """Seven dates in one room and one in another, each a booking with its own reminder; the holder is told nothing."""
    await ben.books("Atlas", morning(8))
    wish = repeated(house)
    found = await looks_over(ann, wish)
    booked = await book(house.ledger, wish=wish, days=found.chosen_with_instead, **ann.acting)
    assert isinstance(booked, Booked)
    assert [each.status for each in booked.bookings] == [Status.CONFIRMED] * 8
    elsewhere = [each.occurrence for each in booked.bookings if each.resource != wish.resource]
    assert elsewhere == [THIRD]
    assert await ann.bookings() == [each.id for each in booked.bookings]
    assert await due(house) == []
    house.clock.to(berlin(24, 9, 15))
    assert [notice.kind.value for notice in await due(house)] == ["reminder"]


async def test_a_date_that_is_lost_meanwhile_leaves_nothing_behind(ann: Actor, ben: Actor, house: House) -> None:
    """Between the look and the press somebody takes one date: no half series, but the dates as they are now."""
    wish = repeated(house)
    found = await looks_over(ann, wish)
    await ben.books("Atlas", morning(8))
    again = await book(house.ledger, wish=wish, days=found.chosen, **ann.acting)
    assert isinstance(again, LookOver)
    assert [each.day for each in again.refused] == [THIRD]
    assert await ann.bookings() == []


async def test_two_series_for_the_same_dates_have_one_winner(ann: Actor, ben: Actor, house: House) -> None:
    """Both are pressed at once: one has all of them, and the other is told so."""
    wish = repeated(house)
    days = (await looks_over(ann, wish)).chosen
    pressed = [book(house.ledger, wish=wish, days=days, **actor.acting) for actor in (ann, ben)]
    answers = await asyncio.gather(*pressed)
    won, lost = sorted(answers, key=lambda answer: isinstance(answer, LookOver))
    assert isinstance(won, Booked)
    assert isinstance(lost, LookOver)
    assert (len(won.bookings), len(lost.refused)) == (8, 8)
    assert sorted(map(len, [await ann.bookings(), await ben.bookings()])) == [0, 8]


async def test_what_is_over_is_in_nobodys_way(ann: Actor, ben: Actor, house: House) -> None:
    """A hold that lapsed still has its row; a series takes its slot all the same."""
    await ben.holds("Atlas", morning(1))
    house.clock.advance(minutes=6)
    assert len((await books(ann, repeated(house))).bookings) == 8


async def test_quotas_count_each_date_in_its_own_week(ann: Actor, ben: Actor, house: House) -> None:
    """One hour a week allows a weekly hour, and not two; what is refused takes nothing from the other dates."""
    quotas = {"weekly": Quota(Measure.HOURS, 60, Period.WEEK)}
    await ann.rules("room", quotas=quotas)
    twice = Recurrence("weekly", weekdays=(1, 3), count=4)
    found = await looks_over(ben, repeated(house, recurrence=twice, minutes=60))
    assert [isinstance(each.refusal, QuotaExceeded) for each in found.dates] == [False, True, False, True]
    assert (found.instead, found.better) == ({}, None)
    assert len((await books(ben, repeated(house, minutes=60))).bookings) == 8
    with refuses(QuotaExceeded):
        await ben.holds("Atlas", morning(3, hour=12))


async def test_an_open_quota_counts_the_dates_together(ann: Actor, ben: Actor, house: House) -> None:
    """Whoever may have three bookings at a time gets the first three dates."""
    await ann.rules("room", quotas={"open": Quota(Measure.COUNT, 3, Period.OPEN)})
    found = await looks_over(ben, repeated(house))
    assert [each.refusal is None for each in found.dates] == [True] * 3 + [False] * 5


async def test_dates_too_far_ahead_come_later(ann: Actor, house: House) -> None:
    """Three months can be booked; the rest is named, of an open end its next date."""
    until_june = repeated(house, recurrence=Recurrence("weekly", weekdays=(1,), until=date(2027, 6, 1)))
    booked = await books(ann, until_june)
    latest = date(2027, 2, 16)
    assert (booked.bookings[-1].occurrence, booked.later[0], booked.later[-1]) == (
        latest,
        latest + WEEK,
        date(2027, 6, 1),
    )
    assert booked.series.extends_at == berlin(23, 9, 30, month=2, year=2027) - timedelta(days=90)
    forever = await looks_over(ann, repeated(house, "Curie", Recurrence("weekly", weekdays=(1,))))
    assert (len(forever.dates), forever.later) == (13, (latest + WEEK,))
    with refuses(TooFarAhead):
        await looks_over(ann, repeated(house, first=date(2027, 6, 1)))


async def test_whole_days_follow_the_hours_of_each_day(ann: Actor, house: House) -> None:
    """A desk on Fridays and Saturdays: what is closed is refused, each date by itself."""
    weekend = Recurrence("weekly", weekdays=(4, 5), count=4)
    await ann.rules("Desk", week=((Opening(8 * 60, 18 * 60),),) * 5 + ((),) * 2)
    found = await looks_over(ann, repeated(house, "Desk", weekend, first=date(2026, 11, 27), at=None))
    assert [type(each.refusal) for each in found.dates] == [type(None), Closed] * 2
    friday = Interval(berlin(27, 8), berlin(27, 18))
    assert (found.free[0].occurrence.during, found.instead, found.better) == (friday, {}, None)


async def test_this_and_later_are_cancelled_and_taken_back(ann: Actor, ben: Actor, house: House) -> None:
    """The series ends there and others may have the dates; within the minute all of it comes back as it was."""
    booked = await books(ann, repeated(house, recurrence=Recurrence("weekly", weekdays=(1,))), title="Stand-up")
    third = booked.bookings[2]
    gone = await cancels(ann, third, Scope.LATER)
    assert gone.series is not None
    assert (len(gone.going), gone.series.ends_before, gone.series.extends_at) == (11, THIRD, None)
    assert await standing(ann, booked) == [FIRST, SECOND]
    back = await undoes(ann, booked.bookings[-1])
    assert (len(back.back), back.lost) == (11, ())
    assert len(await standing(ann, booked)) == 13
    with refuses(NotYours):
        await cancels(ben, third, Scope.ALL)
    await cancels(ann, third, Scope.ALL)
    assert await standing(ann, booked) == []
    house.clock.advance(minutes=2)
    with refuses(UndoOver):
        await undoes(ann, third)
    assert len((await books(ben, repeated(house))).bookings) == 8


async def test_one_undo_takes_back_one_act(ann: Actor, house: House) -> None:
    """Of dates cancelled one by one at the same instant one comes back, and pressed again it changes nothing."""
    booked = await books(ann, repeated(house))
    second, third, *_, last = booked.bookings[1:]
    for each in (second, third):
        await cancels(ann, each, Scope.ONE)
    await cancels(ann, last, Scope.LATER)
    assert [each.id for each in (await undoes(ann, third)).back] == [third.id]
    assert await undoes(ann, third) == TakenBack((), ())
    assert [each.id for each in (await undoes(ann, last)).back] == [last.id]
    assert second.occurrence not in await standing(ann, booked)


async def test_many_dates_are_written_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """Renaming, approving, moving or cancelling 40 dates, and back, asks the database as often as the same of two."""
    await ann.rules("room", ahead=timedelta(days=400), approvers=Circle(frozenset({Role.ADMIN})))
    asked: dict[int, list[int]] = {}
    async with CountedDatabase(house.ledger.database.conninfo) as database:
        ledger = Ledger(house.clock, database, Vault(KEY))
        for count, name in ((2, "Atlas"), (40, "Curie")):
            booked = await books(ben, repeated(house, name, replace(TUESDAYS, count=count)), house.cleo)
            await ledger.catalogue(house.ben.organization)
            first, days = (
                booked.bookings[0].id,
                {each.occurrence: each.resource for each in booked.bookings if each.occurrence is not None},
            )
            shorter = NewSlot(length=timedelta(minutes=15))
            for act in (
                amend.rename(ledger, booking=first, scope=Scope.ALL, title="Retro", **ben.acting),
                approve.approve(ledger, booking=first, by=house.ann, via="slack"),
                move.move(ledger, booking=first, scope=Scope.ALL, to=shorter, days=days, **ben.acting),
                move.move_back(ledger, booking=first, **ben.acting),
                cancel.cancel(ledger, booking=first, scope=Scope.ALL, **ben.acting),
                cancel.undo(ledger, booking=first, **ben.acting),
                cancel.cancel(ledger, booking=first, scope=Scope.ALL, **ben.acting),
            ):
                before = CountingCursor.round_trips
                await act
                asked.setdefault(count, []).append(CountingCursor.round_trips - before)
            assert await standing(ben, booked) == []
    assert asked[40] == asked[2]


async def test_a_date_by_itself_is_an_ordinary_booking(ann: Actor, house: House) -> None:
    """One is cancelled, one is moved by hand and keeps its place in the rule; the others stay."""
    booked = await books(ann, repeated(house))
    await cancels(ann, booked.bookings[1], Scope.ONE)
    moved = await ann.moves(booked.bookings[2], morning(9, hour=14))
    assert (moved.occurrence, moved.series, moved.by_hand) == (THIRD, booked.series.id, True)
    assert await standing(ann, booked) == [FIRST, THIRD, FOURTH, *(FOURTH + WEEK * each for each in range(1, 5))]
    back = await ann.moves(moved, booked.bookings[2].during)
    assert not back.by_hand


async def also_told(house: House, notice: Notice) -> tuple[Booking, ...]:
    """Return the other dates of which a message tells."""
    assert isinstance(notice.subject, Booking)
    return await told_together(house.ledger, notice.subject, kind=notice.kind, reader=notice.member)


async def test_everybody_is_told_once(ann: Actor, house: House) -> None:
    """Eight dates for a colleague with a guest: one message to each, and one when all are cancelled."""
    booked = await books(ann, repeated(house), house.cleo, holder=house.ben)
    notices = await due(house)
    assert [len(await also_told(house, notice)) for notice in notices] == [7, 7]
    told = [(notice.kind.value, notice.member) for notice in notices]
    assert sorted(told) == [("booked_for_you", house.ben.id), ("invited", house.cleo.id)]
    await sent(house, await due(house))
    await cancels(ann, booked.bookings[0], Scope.ALL)
    house.clock.advance(minutes=2)
    [notice] = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert notice.member == house.cleo.id
    assert len(await also_told(house, notice)) == 7


async def test_whoever_was_taken_off_a_date_before_they_were_told_is_told_of_the_others(
    ann: Actor, house: House
) -> None:
    """The one message about all dates goes on to the next on which they still come."""
    booked = await books(ann, repeated(house), house.cleo)
    await ann.names(booked.bookings[0])
    told = [each for _ in range(2) for each in await due(house) if each.kind is Kind.INVITED]
    assert [each.about.booking for each in told] == [booked.bookings[1].id]


async def test_whoever_was_invited_to_a_date_that_is_off_is_told_of_the_others(ann: Actor, house: House) -> None:
    """The first date is cancelled before anybody was told: the message is about the second one, and six more."""
    booked = await books(ann, repeated(house), house.cleo, holder=house.ben)
    await cancels(Actor(house, house.ben), booked.bookings[0], Scope.ONE)
    notices = [each for each in await due(house) if each.kind not in REPAINTS]
    told = [(each.kind, each.member, each.about.booking) for each in notices]
    second = booked.bookings[1].id
    assert sorted(told) == [(Kind.BOOKED_FOR_YOU, house.ben.id, second), (Kind.INVITED, house.cleo.id, second)]
    assert [len(await also_told(house, each)) for each in notices] == [6, 6]


async def test_later_dates_move_and_exceptions_stay(ann: Actor, ben: Actor, house: House) -> None:
    """
    From the second date on at ten: one was moved by hand and one is taken then, and both keep their slots; undone,
    everything is where it was.
    """
    booked = await books(ann, repeated(house), house.cleo)
    by_hand = await ann.moves(booked.bookings[2], morning(9, hour=14))
    await ben.books("Atlas", Interval(berlin(15, 10, month=12), berlin(15, 11, month=12)))
    house.clock.advance(minutes=1)
    await sent(house, await due(house))
    to = NewSlot(starts=time(10))
    found = await looks_over_move(ann, booked.bookings[1], Scope.LATER, to)
    assert [each.day for each in found.found.refused] == [FOURTH]
    assert (set(found.found.instead), found.found.better) == ({FOURTH}, time(9, 15))
    assert found.staying == (by_hand,)
    moved = await moves(ann, booked.bookings[1], Scope.LATER, to)
    assert [each.occurrence for each in moved.kept] == [THIRD, FOURTH]
    assert (len(moved.moved), moved.series.wish.starts) == (5, time(10))
    assert {each.during.start.astimezone(BERLIN).time() for each in moved.moved} == {time(10)}
    [notice] = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert (notice.member, len(await also_told(house, notice))) == (house.cleo.id, 4)
    with refuses(NotYours):
        await moves_back(ben, booked.bookings[0])
    back = await moves_back(ann, booked.bookings[1])
    assert (len(back.back), back.lost) == (5, ())
    again = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert again.series.wish == booked.series.wish
    slots = {each.occurrence: each.during for each in again.bookings}
    assert slots == {each.occurrence: each.during for each in booked.bookings} | {THIRD: by_hand.during}
    with refuses(RestChanged):
        await moves_back(ann, booked.bookings[1])


async def test_a_series_goes_to_another_weekday(ann: Actor, ben: Actor, house: House) -> None:
    """
    From the second date on, on Thursdays: what was moved by hand or is taken then stays, what was cancelled never comes
    back, whoever comes is told once, and it can be undone.
    """
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.cleo)
    by_hand = await ann.moves(booked.bookings[2], morning(9, hour=14))
    await cancels(ann, booked.bookings[4], Scope.ONE)
    await ben.books("Atlas", morning(17))
    house.clock.advance(minutes=2)
    await sent(house, await due(house))
    thursdays = NewSlot(day=THURSDAY)
    found = await looks_over_move(ann, booked.bookings[1], Scope.LATER, thursdays)
    assert [each.day for each in found.found.refused] == [date(2026, 12, 17)]
    assert found.staying == (by_hand,)
    moved = await moves(ann, booked.bookings[1], Scope.LATER, thursdays)
    assert [each.occurrence for each in moved.kept] == [THIRD, FOURTH]
    assert {each.during.start.astimezone(BERLIN).strftime("%a %H:%M") for each in moved.moved} == {"Thu 09:30"}
    [notice] = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert (notice.member, len(await also_told(house, notice))) == (house.cleo.id, len(moved.moved) - 1)
    house.clock.advance(days=7)
    await extend_due(house.ledger)
    dates, last = await standing(ann, booked), booked.bookings[-1].occurrence
    assert last is not None
    assert dates[-1] == last + timedelta(days=9)
    assert date(2026, 12, 24) not in dates
    with refuses(RestChanged):
        await moves_back(ann, booked.bookings[1])


async def test_another_weekday_is_taken_back(ann: Actor, house: House) -> None:
    """All dates are on the days of before, and the series has the rule of before."""
    booked = await books(ann, repeated(house))
    moved = await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(time(10), day=FIRST + timedelta(days=2)))
    assert [each.occurrence for each in moved.moved] == [
        each + timedelta(days=2) for each in (FIRST + WEEK * n for n in range(8))
    ]
    back = await moves_back(ann, booked.bookings[0])
    assert [each.during for each in back.back] == [each.during for each in booked.bookings]
    again = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert (again.series.wish, again.series.looked_until) == (booked.series.wish, booked.series.looked_until)
    assert await standing(ann, booked) == [FIRST + WEEK * each for each in range(8)]
    with refuses(NotOnThatDay, day=FIRST + timedelta(days=1)):
        daily = await books(ann, repeated(house, "Curie", Recurrence("daily", count=3)))
        await moves(ann, daily.bookings[0], Scope.ALL, NewSlot(day=FIRST + timedelta(days=1)))


async def test_a_series_moves_along_itself(ann: Actor, house: House) -> None:
    """Four hours every day become four hours two hours earlier, and later: no date is in the way of another one."""
    daily = Recurrence("daily", count=5)
    booked = await books(ann, repeated(house, recurrence=daily, minutes=240))
    for starts in (time(7, 30), time(11, 30)):
        moved = await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(starts=starts))
        assert (len(moved.moved), moved.kept) == (5, ())


async def test_dates_move_into_each_others_slots(ann: Actor, house: House) -> None:
    """Twenty-two hours every day, four hours later: each date gets what the one after it leaves, and goes back."""
    await ann.rules("room", longest=timedelta(hours=24), week=((Opening(0, 24 * 60),),) * 7)
    booked = await books(ann, repeated(house, recurrence=Recurrence("daily", count=3), minutes=22 * 60))
    assert len((await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(starts=time(13, 30)))).moved) == 3
    back = await moves_back(ann, booked.bookings[0])
    assert [each.during for each in back.back] == [each.during for each in booked.bookings]


async def test_what_a_quota_has_no_room_for_does_not_come_back(ann: Actor, house: House) -> None:
    """Of the dates that were cancelled one lies in a week that is used up since; the others are back."""
    await ann.rules("room", quotas={"weekly": Quota(Measure.HOURS, 60, Period.WEEK)})
    booked = await books(ann, repeated(house))
    await cancels(ann, booked.bookings[0], Scope.ALL)
    await ann.books("Curie", morning(8))
    back = await undoes(ann, booked.bookings[0])
    assert [each.occurrence for each in back.lost] == [THIRD]
    assert await standing(ann, booked) == [FIRST + WEEK * each for each in range(8) if each != 2]


async def test_dates_that_overlap_each_other_are_refused(ann: Actor, house: House) -> None:
    """Thirty hours every day: of two dates in a row only one can be had, and the others can be booked."""
    await ann.rules("room", longest=timedelta(hours=48), week=((Opening(0, 24 * 60),),) * 7)
    wish = repeated(house, recurrence=Recurrence("daily", count=5), minutes=30 * 60)
    found = await looks_over(ann, wish)
    assert [type(each.refusal) for each in found.dates] == [type(None), SlotTaken] * 2 + [type(None)]
    assert len((await books(ann, wish)).bookings) == 3


async def test_going_back_gives_each_date_its_unit(ann: Actor, ben: Actor, house: House) -> None:
    """A second desk is given back for a room and had again; a date whose old slot has begun stays where it is."""
    wish = repeated(house, "Desk", at=HALF_PAST_NINE)
    first, second = house.resource("Desk").units[:2]
    booked = await books(ann, replace(wish, unit=second.id))
    await books(ben, replace(wish, unit=first.id))
    moved = await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(time(15), resource=house.resource("Curie").id))
    assert len(moved.moved) == 8
    house.clock.to(berlin(24, 11))
    back = await moves_back(ann, booked.bookings[0])
    assert [each.occurrence for each in back.lost] == [FIRST]
    assert [each.unit for each in back.back] == [second.id] * 7


async def test_a_slot_that_is_lost_while_moving_moves_nothing(ann: Actor, ben: Actor, house: House) -> None:
    """Between the look and the press somebody takes one: everything stays, and the dates are told as they are now."""
    booked = await books(ann, repeated(house))
    to = NewSlot(starts=time(10))
    found = await looks_over_move(ann, booked.bookings[0], Scope.ALL, to)
    await ben.books("Atlas", Interval(berlin(15, 10, month=12), berlin(15, 11, month=12)))
    again = await move.move(
        house.ledger, booking=booked.bookings[0].id, scope=Scope.ALL, to=to, days=found.found.chosen, **ann.acting
    )
    assert isinstance(again, Moving)
    assert [each.day for each in again.found.refused] == [FOURTH]
    here = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert here.bookings == booked.bookings


async def test_moving_costs_no_quota_twice(ann: Actor, ben: Actor, house: House) -> None:
    """Who has the only hour of each week may have it at another time, and not for longer."""
    await ann.rules("room", quotas={"weekly": Quota(Measure.HOURS, 60, Period.WEEK)})
    booked = await books(ben, repeated(house, minutes=60))
    longer = await looks_over_move(ben, booked.bookings[0], Scope.ALL, NewSlot(length=timedelta(minutes=90)))
    assert all(isinstance(each.refusal, QuotaExceeded) for each in longer.found.dates)
    assert len((await moves(ben, booked.bookings[0], Scope.ALL, NewSlot(starts=time(14)))).moved) == 8


async def test_one_request_asks_for_the_whole_series(ann: Actor, ben: Actor, house: House) -> None:
    """Its approver is asked once and answers for all dates; only then is a guest told, once as well."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    booked = await books(ben, repeated(house), house.cleo)
    assert {each.status for each in booked.bookings} == {Status.PENDING}
    notices = await due(house)
    assert [(notice.kind, notice.member) for notice in notices] == [(Kind.APPROVAL, house.ann.id)]
    assert len(await also_told(house, notices[0])) == 7
    await sent(house, notices)
    last = booked.bookings[-1]
    approved = await approve.approve(house.ledger, booking=last.id, by=house.ann, via="slack")
    assert (approved.status, approved.decided_by) == (Status.CONFIRMED, house.ann.id)
    notices = [each for each in await due(house) if each.kind not in REPAINTS]
    told = [(notice.kind, notice.member) for notice in notices]
    assert sorted(told) == [(Kind.ANSWERED, house.ben.id), (Kind.INVITED, house.cleo.id)]
    assert [len(await also_told(house, notice)) for notice in notices] == [7, 7]
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert {each.status for each in dates.bookings} == {Status.CONFIRMED}
    assert await approve.approve(house.ledger, booking=last.id, by=house.ann, via="slack") == approved
    second = await books(ben, repeated(house, at=time(14)))
    await approve.decline(house.ledger, booking=second.bookings[0].id, by=house.ann, via="slack")
    assert await standing(ben, second) == []


async def test_each_date_gets_its_own_title_back(ann: Actor, house: House) -> None:
    """One undo takes one renaming back: of its dates, each to what it was, and of no other; a later title stays."""
    booked = await books(ann, repeated(house), title="Stand-up")
    rename, named = partial(amend.rename, house.ledger, **ann.acting), booked.bookings
    await rename(booking=named[1].id, scope=Scope.ONE, title="Retro")
    await rename(booking=named[5].id, scope=Scope.ONE, title="Planning")
    done = await rename(booking=named[0].id, scope=Scope.ALL, title="Planning")
    assert [each.id for each in done.changed] == [each.id for each in (*named[:5], *named[6:])]
    await rename(booking=named[2].id, scope=Scope.ONE, title="Review")
    back = partial(amend.rename_back, house.ledger, booking=named[0].id, seen=done.changed[0].version, **ann.acting)
    again = await back()
    assert (len(again.changed), [each.id for each in again.staying]) == (6, [named[2].id])
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    said = ["Stand-up", "Retro", "Review", "Stand-up", "Stand-up", "Planning", "Stand-up", "Stand-up"]
    assert ([each.title for each in dates.bookings], dates.series.title) == (said, "Stand-up")
    late = await back()
    assert (late.changed, late.series.version) == ((), again.series.version)


async def test_a_title_and_guests_are_changed_from_one_date_on(ann: Actor, house: House) -> None:
    """The later dates are renamed and get a guest, who is told once; who is put on one date alone is told as well."""
    booked = await books(ann, repeated(house), title="Stand-up")
    third = booked.bookings[2]
    renamed = await amend.rename(house.ledger, booking=third.id, scope=Scope.LATER, title="Retro", **ann.acting)
    assert (len(renamed.changed), renamed.series.title) == (6, "Retro")
    guests = [house.cleo.id]
    put = await amend.change_attendees(house.ledger, booking=third.id, scope=Scope.LATER, add=guests, **ann.acting)
    assert (len(put.changed), put.series.attendees) == (6, (house.cleo.id,))
    await change_attendees.change_attendees(
        house.ledger, booking=booked.bookings[0].id, add=[house.ben.id], **ann.acting
    )
    notices = await due(house)
    await sent(house, notices)
    about = [(notice.kind, notice.member, notice.about.id) for notice in notices if notice.kind not in REPAINTS]
    assert sorted(about) == sorted(
        [(Kind.INVITED, house.cleo.id, third.id), (Kind.INVITED, house.ben.id, booked.bookings[0].id)]
    )
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert [each.title for each in dates.bookings] == ["Stand-up"] * 2 + ["Retro"] * 6
    assert [each.attendees for each in dates.bookings[1:3]] == [(), (house.cleo.id,)]
    off = await amend.change_attendees(house.ledger, booking=third.id, scope=Scope.ALL, remove=guests, **ann.acting)
    assert (len(off.changed), off.series.attendees) == (6, ())
    left = [(notice.kind, notice.member) for notice in await due(house) if notice.kind not in REPAINTS]
    assert left == [(Kind.UNINVITED, house.cleo.id)]
