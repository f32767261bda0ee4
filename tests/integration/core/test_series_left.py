"""An attendee leaves the dates of a series, and comes back."""

from functools import partial

import pytest

from core.domain.lengths import COUNTS
from core.domain.messages import Kind
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope, Some
from core.errors import NotYours, TooMany
from core.use_cases.series.amend import Amended, change_attendees
from core.use_cases.series.attend import attend
from core.use_cases.series.book import Booked
from core.use_cases.series.dates_of import dates_of
from tests.repeating import books, repeated
from tests.stage import House, due, refuses, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def attends(actor: Actor, booked: Booked, scope: Scope, *, at: int = 0, comes: bool = False) -> Amended:
    """Leave dates of a series, or come to them again."""
    one = booked.bookings[at].id
    return await attend(actor.house.ledger, booking=one, scope=scope, comes=comes, **actor.acting)


async def test_later_dates_are_left_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """Nor are they on those that are still to come; nobody is told to go who went, and back they are on the list."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.ben, house.cleo)
    await sent(house, await due(house))
    done = await attends(ben, booked, Scope.LATER, at=2)
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert len(done.changed) == len(dates.bookings) - 2
    assert dates.series.attendees == (house.cleo.id,)
    assert [house.ben.id in each.attendees for each in dates.bookings[:4]] == [True, True, False, False]
    assert dates.bookings[3].absentees == (house.ben.id,)
    house.clock.advance(minutes=2)
    assert not [each for each in await due(house) if each.kind in {Kind.UNINVITED, Kind.INVITED}]
    again = await attends(ben, booked, Scope.LATER, at=2)
    assert (again.changed, again.series.version) == ((), done.series.version)
    back = await attends(ben, booked, Scope.LATER, at=2, comes=True)
    assert (len(back.changed), back.series.attendees) == (len(done.changed), (house.cleo.id, house.ben.id))
    twice = await attends(ben, booked, Scope.LATER, at=2, comes=True)
    assert (twice.changed, twice.series.version) == ((), back.series.version)
    with refuses(NotYours):
        await attends(ann, booked, Scope.ALL)


async def test_who_comes_to_one_date_is_not_put_on_the_others(ann: Actor, ben: Actor, house: House) -> None:
    """Somebody who was named on one date alone leaves it and comes back: what is still to come is not theirs."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.cleo)
    await ann.names(booked.bookings[1], house.cleo, house.ben)
    untouched = await attends(ben, booked, Scope.ALL, at=1, comes=True)
    assert (untouched.changed, untouched.series.attendees, untouched.series.version) == ((), (house.cleo.id,), 1)
    left = await attends(ben, booked, Scope.ALL, at=1)
    back = await attends(ben, booked, Scope.ALL, at=1, comes=True)
    assert [len(left.changed), len(back.changed)] == [1, 1]
    assert {left.series.attendees, back.series.attendees} == {(house.cleo.id,)}


async def test_taking_a_leave_back_takes_back_just_that(ann: Actor, ben: Actor, house: House) -> None:
    """Dates that were left before, by themselves or with others, stay left; each act is taken back by its own dates."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.ben)
    await attends(ben, booked, Scope.ONE, at=2)
    later = await attends(ben, booked, Scope.LATER, at=3)
    earlier = await attends(ben, booked, Scope.ALL)
    assert [each.id for each in earlier.changed] == [each.id for each in booked.bookings[:2]]
    back = await attends(ben, booked, Scope.ALL, comes=True)
    assert ([each.id for each in back.changed], back.series.attendees) == ([each.id for each in earlier.changed], ())
    rest = await attends(ben, booked, Scope.LATER, at=3, comes=True)
    assert [each.id for each in rest.changed] == [each.id for each in later.changed]
    assert rest.series.attendees == (house.ben.id,)
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert [place for place, each in enumerate(dates.bookings) if house.ben.id not in each.attendees] == [2]


async def test_a_full_series_has_no_place_for_one_who_comes_back(
    ann: Actor, ben: Actor, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is still to come is full, though its dates are not: nothing is changed."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.ben)
    await attends(ben, booked, Scope.ALL)
    days = frozenset(each.occurrence for each in booked.bookings if each.occurrence)
    change = partial(change_attendees, house.ledger, booking=booked.bookings[0].id, **ann.acting)
    await change(scope=Scope.ALL, add=[house.cleo.id])
    await change(scope=Some(days), remove=[house.cleo.id])
    monkeypatch.setitem(COUNTS, "attendees", 1)
    with refuses(TooMany, what="attendees", given=2):
        await attends(ben, booked, Scope.ALL, comes=True)
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert {each.attendees for each in dates.bookings} == {()}
