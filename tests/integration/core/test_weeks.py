"""One's own coming week: sent on the weekday that somebody chose, by their own clock, unless nothing is booked."""

from dataclasses import replace
from datetime import date

from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.people.week import SUNDAY, Week
from core.domain.reports import Days
from core.use_cases.messages.notice import Notice
from core.use_cases.people.choose_zone import choose_zone
from core.use_cases.people.leave import leave
from core.use_cases.people.send_week import plan_weeks, send_week, stop_week, week_of
from core.values import Interval
from tests.stage import House, berlin, due, sent, slot
from tests.story import Actor

SUNDAY_AT_FIVE = berlin(29, 17)
NEXT = Days(date(2026, 11, 30), date(2026, 12, 6))


def december(day: int) -> Interval:
    """Return an hour of a morning in December."""
    return Interval(berlin(day, 9, month=12), berlin(day, 10, month=12))


async def told(house: House) -> list[Notice]:
    """Plan what is due, send all messages, and return those with somebody's week."""
    await plan_weeks(house.ledger)
    found = []
    while notices := await due(house):
        found += [each for each in notices if each.kind is Kind.WEEK]
        await sent(house, notices)
    return found


async def test_it_tells_what_one_has_and_comes_to(ann: Actor, ben: Actor, house: House) -> None:
    """Sunday at five: her own booking and the one that ben named her for; not today's, and none of the week after."""
    await send_week(house.ledger, member=ann.member, weekday=SUNDAY, via="slack")
    assert await week_of(house.ledger, ann.member) == SUNDAY
    today = await ann.books("Curie", slot(29, 9, 10))
    own = await ann.books("Atlas", slot(30, 9, 10))
    theirs = await ben.books("Curie", december(1))
    await ben.names(theirs, ann.member)
    await ann.books("Atlas", december(7))
    house.clock.to(berlin(29, 16, 59))
    assert await told(house) == []
    house.clock.to(SUNDAY_AT_FIVE)
    [notice] = await told(house)
    assert isinstance(notice.subject, Week)
    assert (notice.member, notice.subject.days) == (ann.member.id, NEXT)
    assert [each.id for each in notice.subject.bookings] == [own.id, theirs.id]
    assert today.id not in {each.id for each in notice.subject.bookings}
    assert await told(house) == []
    house.clock.advance(days=7)
    [notice] = await told(house)
    assert isinstance(notice.subject, Week)
    assert notice.subject.days.first == date(2026, 12, 7)


async def test_an_empty_week_is_not_sent(ann: Actor, house: House) -> None:
    """Nothing is booked, so nothing comes; nor where she wants it no more."""
    await send_week(house.ledger, member=ann.member, weekday=SUNDAY, via="slack")
    house.clock.to(SUNDAY_AT_FIVE)
    assert await told(house) == []
    await ann.books("Atlas", december(8))
    assert [await stop_week(house.ledger, member=ann.member), await week_of(house.ledger, ann.member)] == [True, None]
    assert not await stop_week(house.ledger, member=ann.member)
    house.clock.advance(days=7)
    assert await told(house) == []


async def test_it_comes_by_ones_own_clock(ann: Actor, house: House) -> None:
    """In New York five o'clock is six hours later, and the days are those of New York."""
    await choose_zone(house.ledger, member=ann.member, zone="America/New_York")
    there: Member = replace(ann.member, zone="America/New_York")
    await ann.books("Atlas", slot(30, 9, 10))
    await send_week(house.ledger, member=there, weekday=SUNDAY, via="slack")
    house.clock.to(SUNDAY_AT_FIVE)
    assert await told(house) == []
    house.clock.advance(hours=6)
    assert len(await told(house)) == 1


async def test_who_has_left_is_told_nothing(ben: Actor, house: House) -> None:
    """His booking stands for an admin to decide about; he reads nothing of it."""
    await send_week(house.ledger, member=ben.member, weekday=SUNDAY, via="slack")
    await ben.books("Atlas", slot(30, 9, 10))
    assert await leave(house.ledger, identity=Identity("slack", "T1", "ben"))
    house.clock.to(SUNDAY_AT_FIVE)
    assert await told(house) == []
