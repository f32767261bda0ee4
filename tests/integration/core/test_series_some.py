"""Some dates of a series are changed: the others stay, and what is still to come as well."""

from datetime import time
from functools import partial

from core.domain.messages import Kind
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope, Some
from core.errors import AlreadyOver, RestChanged
from core.use_cases.bookings import hand_over
from core.use_cases.series import amend
from core.use_cases.series.dates_of import dates_of
from core.use_cases.series.move import NewSlot
from tests.repeating import FIRST, books, cancels, moves, moves_back, repeated, standing, undoes
from tests.stage import House, due, refuses, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def test_every_second_date_is_cancelled_and_comes_back_alone(ann: Actor, house: House) -> None:
    """The series goes on without them; one undo brings these back, and none that was cancelled by itself."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.cleo)
    await sent(house, await due(house))
    days = [each.occurrence for each in booked.bookings if each.occurrence]
    first, second, third, *_ = booked.bookings
    await cancels(ann, first, Scope.ONE)
    some = Some(frozenset(days[1::2]))
    done = await cancels(ann, second, some)
    assert [each.occurrence for each in done.going] == days[1::2]
    assert done.series is not None
    assert (done.series.ends_before, done.series.extends_at) == (None, booked.series.extends_at)
    with refuses(AlreadyOver):
        await cancels(ann, third, some)
    assert [each.occurrence for each in (await undoes(ann, booked.bookings[3])).back] == days[1::2]
    assert await standing(ann, booked) == days[1:]
    await cancels(ann, third, Some(frozenset(days[2:5])))
    house.clock.advance(minutes=2)
    told = [(each.member, each.about.id) for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert told == [(house.cleo.id, first.id), (house.cleo.id, third.id)]


async def test_some_dates_move_by_themselves_and_back(ann: Actor, house: House) -> None:
    """They are moved as if each had been by hand, so that the series leaves them; back, they go along again."""
    booked = await books(ann, repeated(house))
    days = [each.occurrence for each in booked.bookings if each.occurrence]
    moved = await moves(ann, booked.bookings[1], Some(frozenset(days[1:3])), NewSlot(starts=time(10)))
    assert ([each.occurrence for each in moved.moved], moved.kept) == (days[1:3], ())
    assert moved.series.wish == booked.series.wish
    later = await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(starts=time(11)))
    assert [each.occurrence for each in later.kept] == days[1:3]
    await moves_back(ann, booked.bookings[0])
    with refuses(RestChanged):
        await moves_back(ann, booked.bookings[1])
    again = await moves(ann, booked.bookings[5], Some(frozenset(days[5:7])), NewSlot(starts=time(10)))
    assert [each.occurrence for each in (await moves_back(ann, again.moved[0])).back] == days[5:7]


async def test_a_date_that_was_handed_over_is_another_s(ann: Actor, ben: Actor, house: House) -> None:
    """What is done to dates of a series, to some or to all, leaves it alone; its holder does with it what they want."""
    booked = await books(ann, repeated(house))
    days = [each.occurrence for each in booked.bookings if each.occurrence]
    first, second, *others = booked.bookings
    await hand_over.offer(house.ledger, booking=first.id, to=ben.member.id, **ann.acting)
    await hand_over.take_over(house.ledger, booking=first.id, **ben.acting)
    dates = partial(dates_of, house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert [each.id for each in (await dates()).bookings] == [second.id, *(each.id for each in others)]
    assert [each.id for each in (await dates(holder=ben.member.id)).bookings] == [first.id]

    gone = await cancels(ann, second, Some(frozenset(days[:3])))
    assert ([each.occurrence for each in gone.going], gone.staying) == (days[1:3], ())
    moved = await moves(ann, others[1], Scope.ALL, NewSlot(starts=time(11)))
    assert ([each.occurrence for each in moved.moved], moved.kept) == (days[3:], ())
    left = await cancels(ben, first, Scope.ALL)
    assert [each.id for each in left.going] == [first.id]


async def test_a_date_that_is_there_already_stays_as_it_is(ann: Actor, house: House) -> None:
    """Moved to where it stands, by itself or with the others, it is no other version, and still goes along."""
    booked = await books(ann, repeated(house))
    first = booked.bookings[0]
    there = NewSlot(starts=booked.series.wish.starts)
    assert (await moves(ann, first, Scope.ONE, there)).moved == (first,)
    assert (await moves(ann, first, Scope.ALL, there)).moved == booked.bookings
    assert len((await moves(ann, first, Scope.ALL, NewSlot(starts=time(11)))).moved) == len(booked.bookings)


async def test_some_dates_get_guests_and_a_title(ann: Actor, house: House) -> None:
    """Whatever comes later has the guests and the title of the series."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), title="Stand-up")
    some = Some(frozenset({FIRST, *[each.occurrence for each in booked.bookings[3:5] if each.occurrence]}))
    one = booked.bookings[0].id
    named = await amend.rename(house.ledger, booking=one, scope=some, title="Retro", **ann.acting)
    put = await amend.change_attendees(house.ledger, booking=one, scope=some, add=[house.cleo.id], **ann.acting)
    assert (len(named.changed), len(put.changed)) == (3, 3)
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert (dates.series.title, dates.series.attendees) == ("Stand-up", ())
    assert [each.title for each in dates.bookings[:4]] == ["Retro", "Stand-up", "Stand-up", "Retro"]
