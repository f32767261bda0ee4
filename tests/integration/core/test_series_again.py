"""Series that are changed a second time: what was done before is neither in the way nor told of again."""

from datetime import time, timedelta

from core.domain.bookings.booking import Booking
from core.domain.messages import Kind
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.use_cases.series.book import Booked, book
from core.use_cases.series.dates_of import told_together
from core.use_cases.series.extend import extend_due
from core.use_cases.series.move import Moved, NewSlot, move
from core.values import Interval
from tests.repeating import books, cancels, looks_over, looks_over_move, moves, repeated, standing
from tests.stage import House, berlin, due, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def test_what_one_has_just_cancelled_is_not_in_ones_way(ann: Actor, ben: Actor, house: House) -> None:
    """All dates are cancelled and wanted again in the same minute: they are the member's, and nobody else's."""
    booked = await books(ann, repeated(house))
    await cancels(ann, booked.bookings[0], Scope.ALL)
    assert len((await looks_over(ben, repeated(house))).refused) == 8
    assert len((await books(ann, repeated(house))).bookings) == 8


async def test_a_series_without_a_date_to_cancel_can_be_ended(ann: Actor, house: House) -> None:
    """Its one date is in use, and further ones would come: it ends all the same, and is taken back by nobody."""
    await ann.rules("room", ahead=timedelta(days=5))
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    house.clock.to(berlin(24, 9, 30))
    await ann.checks_in(booked.bookings[0])
    ended = await cancels(ann, booked.bookings[0], Scope.ALL)
    assert (ended.going, [each.id for each in ended.staying]) == ((), [booked.bookings[0].id])
    house.clock.advance(days=8)
    assert await extend_due(house.ledger) == 0
    assert await standing(ann, booked) == []


async def test_a_date_that_is_elsewhere_moves_where_it_is(ann: Actor, ben: Actor, house: House) -> None:
    """Seven dates in one room and one in another: all go to ten, each in its room."""
    await ben.books("Atlas", Interval(berlin(8, 9, month=12), berlin(8, 10, month=12)))
    wish = repeated(house)
    booked = await book(house.ledger, wish=wish, days=(await looks_over(ann, wish)).chosen_with_instead, **ann.acting)
    assert isinstance(booked, Booked)
    to = NewSlot(starts=time(10))
    chosen = (await looks_over_move(ann, booked.bookings[0], Scope.ALL, to)).found.chosen
    moved = await move(house.ledger, booking=booked.bookings[0].id, scope=Scope.ALL, to=to, days=chosen, **ann.acting)
    assert isinstance(moved, Moved)
    assert [each.resource for each in moved.moved] == [each.resource for each in booked.bookings]


async def test_a_move_tells_of_what_it_moved_and_not_of_what_was_moved_before(ann: Actor, house: House) -> None:
    """All go to ten, and later the last four to two: a guest is told of four."""
    booked = await books(ann, repeated(house), house.cleo)
    await moves(ann, booked.bookings[0], Scope.ALL, NewSlot(starts=time(10)))
    house.clock.advance(hours=1)
    await sent(house, await due(house))
    await moves(ann, booked.bookings[4], Scope.LATER, NewSlot(starts=time(14)))
    [notice] = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert isinstance(notice.subject, Booking)
    others = await told_together(house.ledger, notice.subject, kind=notice.kind, reader=notice.member)
    assert [each.id for each in others] == [each.id for each in booked.bookings[5:]]
