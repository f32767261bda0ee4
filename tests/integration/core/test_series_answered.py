"""Series that somebody must approve: who answers for which of their dates, and what becomes of the series."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.member import Circle, Role
from core.domain.series.recurrence import Recurrence
from core.errors import NotAllowed
from core.remembered import Remembered
from core.store import series
from core.use_cases.bookings import approve
from core.use_cases.bookings.explain import declined_lately, explain
from core.use_cases.people.change_group import put_into
from core.use_cases.people.forget_person import forget_person
from core.use_cases.series.book import Booked, book
from core.use_cases.series.dates_of import dates_of
from core.use_cases.series.extend import extend_due
from core.values import Interval
from tests.repeating import books, looks_over, repeated, standing
from tests.stage import House, berlin, due, refuses, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def statuses(actor: Actor, booked: Booked) -> dict[str, set[Status]]:
    """Return the states of the dates of a series, by the name of their resource."""
    house = actor.house
    dates = await dates_of(house.ledger, organization=actor.member.organization, series=booked.series.id)
    names = {house.resource(name).id: name for name in ("Atlas", "Curie")}
    return {name: {each.status for each in dates.bookings if each.resource == place} for place, name in names.items()}


async def test_each_answers_for_what_they_approve(ann: Actor, ben: Actor, house: House) -> None:
    """Atlas and Curie have approvers of their own: each is asked once, and answers for the dates there alone."""
    for group, member in (("atlas crew", house.cleo), ("curie crew", house.ann)):
        await put_into(house.ledger, group=group, members=[member.id], by=house.ann)
    await ann.rules("Atlas", approvers=Circle(frozenset(), frozenset({"atlas crew"})))
    await ann.rules("Curie", approvers=Circle(frozenset(), frozenset({"curie crew"})))
    await ann.books("Atlas", Interval(berlin(8, 9, month=12), berlin(8, 10, month=12)))
    wish = repeated(house)
    found = await looks_over(ben, wish)
    days = {**found.chosen, **dict.fromkeys(found.instead, house.resource("Curie").id)}
    booked = await book(house.ledger, wish=wish, days=days, **ben.acting)
    assert isinstance(booked, Booked)
    notices = await due(house)
    asked = sorted(each.member for each in notices if each.kind is Kind.APPROVAL)
    assert asked == sorted([house.cleo.id, house.ann.id])
    await sent(house, notices)
    cleo = replace(house.cleo, groups=frozenset({"atlas crew"}))
    await approve.approve(house.ledger, booking=booked.bookings[0].id, by=cleo, via="slack")
    assert await statuses(ben, booked) == {"Atlas": {Status.CONFIRMED}, "Curie": {Status.PENDING}}
    other = next(each for each in booked.bookings if each.resource == house.resource("Curie").id)
    await approve.approve(house.ledger, booking=other.id, by=house.ann, via="slack")
    assert await statuses(ben, booked) == {"Atlas": {Status.CONFIRMED}, "Curie": {Status.CONFIRMED}}


async def test_a_series_that_is_declined_asks_nobody_again(ann: Actor, ben: Actor, house: House) -> None:
    """No further date of it is requested."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    booked = await books(ben, repeated(house, recurrence=FOREVER))
    await approve.decline(house.ledger, booking=booked.bookings[0].id, by=house.ann, via="slack")
    house.clock.advance(days=8)
    assert (await extend_due(house.ledger), await standing(ben, booked)) == (0, [])


async def test_why_a_series_was_declined_is_said_of_all_its_dates(ann: Actor, ben: Actor, house: House) -> None:
    """The reason that is added later is about the first of them, whose card its holder has, and of each other one."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    booked = await books(ben, repeated(house, recurrence=Recurrence("weekly", weekdays=(1,), count=3)))
    first, *others = booked.bookings
    await approve.decline(house.ledger, booking=others[-1].id, by=house.ann, via="slack")
    assert await declined_lately(house.ledger, by=house.ann) == first.id
    explained = await explain(house.ledger, booking=first.id, by=house.ann, via="slack", because="the board meets")
    assert (explained.id, explained.because) == (first.id, "the board meets")
    async with house.ledger.database.connection() as connection:
        dates = await series.standing(
            connection, first.organization, booked.series.id, now=house.clock.now(), states={Status.CANCELLED}
        )
    assert [each.because for each in dates] == ["the board meets"] * 3
    with refuses(NotAllowed):
        await explain(house.ledger, booking=first.id, by=house.ben, via="slack", because="no")


async def test_a_request_that_nobody_answers_is_the_last(ann: Actor, ben: Actor, house: House) -> None:
    """When it has lapsed, those who approve are not asked for the next date."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})), ahead=timedelta(days=5))
    await books(ben, repeated(house, recurrence=FOREVER))
    while notices := await due(house):
        await sent(house, notices)
    house.clock.advance(days=5)
    assert await extend_due(house.ledger) == 1
    told = [(each.kind, each.member) for each in await due(house) if each.kind in {Kind.APPROVAL, Kind.SERIES_ENDED}]
    assert told == [(Kind.SERIES_ENDED, house.ben.id)]


async def test_rules_that_another_process_set_count_at_once(ben: Actor, house: House) -> None:
    """A process that has not read the catalogue for days books no date that the rules forbid by now."""
    booked = await books(ben, repeated(house, recurrence=FOREVER))
    other = Actor(replace(house, ledger=replace(house.ledger, _remembered=Remembered())), house.ann)
    await other.rules("Atlas", bookable_by=Circle(frozenset({Role.OWNER})))
    house.clock.advance(days=8)
    before = await standing(ben, booked)
    await extend_due(house.ledger)
    assert await standing(ben, booked) == before


async def test_who_booked_it_for_somebody_may_leave(ann: Actor, ben: Actor, house: House) -> None:
    """The series is its holder's, and goes on in their name."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), holder=house.ben)
    await forget_person(house.ledger, organization=house.ann.organization, member=house.ann.id, by=None)
    house.clock.advance(days=8)
    assert await extend_due(house.ledger) == 1
    dates = await dates_of(house.ledger, organization=ben.member.organization, series=booked.series.id)
    assert (dates.bookings[-1].member, dates.bookings[-1].booked_by) == (house.ben.id, house.ben.id)


async def test_a_series_that_cannot_be_read_stops_no_other(ann: Actor, ben: Actor, house: House) -> None:
    """The fault is told once the others are done, and the series waits for some hours."""
    broken, whole = (
        await books(ann, repeated(house, recurrence=FOREVER)),
        await books(ben, repeated(house, "Curie", FOREVER)),
    )
    async with house.ledger.database.connection() as connection:
        await connection.execute("UPDATE series SET rule = 'RRULE:FREQ=NEVER' WHERE id = %s", (broken.series.id,))
    house.clock.advance(days=8)
    before = len(await standing(ben, whole))
    with pytest.raises(ValueError, match="no rule of a series"):
        await extend_due(house.ledger)
    assert len(await standing(ben, whole)) == before + 1
    assert await extend_due(house.ledger) == 0


async def test_several_approve_a_series_in_turn(ann: Actor, ben: Actor, house: House) -> None:
    """One press agrees to all dates and asks the next once; the last press books them all, and the holder hears it."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    crew, admins = Circle(groups=frozenset({"crew"})), Circle(frozenset({Role.ADMIN}))
    await ann.rules("Atlas", approvers=crew, second_approvers=admins)
    booked = await books(ben, repeated(house))
    first, last = booked.bookings[0].id, booked.bookings[-1].id
    notices = await due(house)
    assert [each.member for each in notices if each.kind is Kind.APPROVAL] == [house.cleo.id]
    await sent(house, notices)
    assert (await approve.approve(house.ledger, booking=first, by=house.cleo, via="slack")).status is Status.PENDING
    assert (await statuses(ben, booked))["Atlas"] == {Status.PENDING}
    notices = await due(house)
    assert [each.member for each in notices if each.kind is Kind.APPROVAL] == [house.ann.id]
    await sent(house, notices)
    await approve.approve(house.ledger, booking=first, by=house.cleo, via="slack")
    assert (await statuses(ben, booked))["Atlas"] == {Status.PENDING}
    await approve.approve(house.ledger, booking=last, by=house.ann, via="slack")
    assert (await statuses(ben, booked))["Atlas"] == {Status.CONFIRMED}
    assert [each.member for each in await due(house) if each.kind is Kind.ANSWERED] == [house.ben.id]


async def test_a_date_that_was_moved_begins_anew(ann: Actor, ben: Actor, house: House) -> None:
    """The last stage's yes is for what the first agreed to; the date at its new time needs both."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    crew, admins = Circle(groups=frozenset({"crew"})), Circle(frozenset({Role.ADMIN}))
    await ann.rules("Atlas", approvers=crew, second_approvers=admins)
    booked = await books(ben, repeated(house))
    first, last = booked.bookings[0], booked.bookings[-1]
    await approve.approve(house.ledger, booking=first.id, by=house.cleo, via="slack")
    moved = await ben.swaps(last, last.during.stretched(end=timedelta(hours=1)))
    await approve.approve(house.ledger, booking=first.id, by=house.ann, via="slack")
    dates = await dates_of(house.ledger, organization=ben.member.organization, series=booked.series.id)
    by_id = {each.id: each.status for each in dates.bookings}
    assert by_id.pop(moved.id) is Status.PENDING
    assert set(by_id.values()) == {Status.CONFIRMED}
    for each in (house.cleo, house.ann):
        await approve.approve(house.ledger, booking=moved.id, by=each, via="slack")
    assert (await statuses(ben, booked))["Atlas"] == {Status.CONFIRMED}
