"""The end of a series is set anew: sooner, or later with the dates that are added."""

from datetime import date, timedelta

from core.domain.messages import Kind
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Ending, Scope
from core.errors import NotYours, RestChanged, SeriesTooLong
from core.use_cases.series.book import Booked
from core.use_cases.series.end import Ended, end_on, look_over_end, reopen
from core.use_cases.series.extend import extend_due
from core.values import Interval
from tests.repeating import FIRST, books, cancels, repeated, standing
from tests.stage import House, berlin, due, refuses, sent
from tests.story import Actor

WEEK = timedelta(weeks=1)
LAST = FIRST + 7 * WEEK
"""The last of eight Tuesdays."""
FOREVER = Recurrence("weekly", weekdays=(1,))


async def looks_over(actor: Actor, booked: Booked, last: date) -> Ending:
    """Look over what another last day would do."""
    return await look_over_end(
        actor.house.ledger,
        organization=actor.member.organization,
        booking=booked.bookings[0].id,
        last=last,
        by=actor.member.id,
    )


async def ends(actor: Actor, booked: Booked, last: date) -> Ended | Ending:
    """Let a series end on another day, with every date that is free."""
    found = (await looks_over(actor, booked, last)).found
    days = found.chosen if found else {}
    return await end_on(actor.house.ledger, booking=booked.bookings[0].id, last=last, days=days, **actor.acting)


async def test_a_series_goes_on_for_longer(ann: Actor, ben: Actor, house: House) -> None:
    """The date that is taken is left out for good, the others are booked, and whoever comes is told once."""
    booked = await books(ann, repeated(house), house.cleo)
    await ben.books("Atlas", Interval(berlin(26, 9, month=1, year=2027), berlin(26, 10, month=1, year=2027)))
    await sent(house, await due(house))
    plan = await looks_over(ann, booked, LAST + 3 * WEEK)
    assert plan.found is not None
    assert [each.day for each in plan.found.refused] == [LAST + 2 * WEEK]
    done = await ends(ann, booked, LAST + 3 * WEEK)
    assert isinstance(done, Ended)
    assert [each.occurrence for each in done.added] == [LAST + WEEK, LAST + 3 * WEEK]
    assert [(each.kind, each.member) for each in await due(house) if each.kind is Kind.INVITED] == [
        (Kind.INVITED, house.cleo.id)
    ]
    assert (await looks_over(ann, booked, LAST + 3 * WEEK)).found is None
    with refuses(NotYours):
        await looks_over(ben, booked, LAST)
    with refuses(SeriesTooLong):
        await looks_over(ann, booked, date(2060, 1, 1))


async def test_what_was_cancelled_by_itself_never_comes_back(ann: Actor, house: House) -> None:
    """A date goes, the series ends before it and goes on again: what ended with it comes, and that one does not."""
    booked = await books(ann, repeated(house))
    await cancels(ann, booked.bookings[6], Scope.ONE)
    house.clock.advance(minutes=2)
    plan = await looks_over(ann, booked, LAST - 3 * WEEK)
    assert [each.occurrence for each in plan.going] == [LAST - 2 * WEEK, LAST]
    assert await ends(ann, booked, LAST - 3 * WEEK) == plan
    await cancels(ann, plan.going[0], Scope.LATER)
    done = await ends(ann, booked, LAST + WEEK)
    assert isinstance(done, Ended)
    assert [each.occurrence for each in done.added] == [LAST - 2 * WEEK, LAST, LAST + WEEK]


async def test_a_series_without_an_end_gets_one(ann: Actor, house: House) -> None:
    """Nothing is cancelled; it is extended as far as its end, or for ever once the end is taken back."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    last = booked.bookings[-1].occurrence
    assert last is not None
    done = await ends(ann, booked, last + WEEK + timedelta(days=3))
    assert (isinstance(done, Ended), done.series.extends_at is not None) == (True, True)
    house.clock.advance(days=21)
    await extend_due(house.ledger)
    assert (await standing(ann, booked))[-1] == last + WEEK
    with refuses(RestChanged):
        await reopen(house.ledger, booking=booked.bookings[-1].id, seen=done.series.version, **ann.acting)
    cut = (await ends(ann, booked, last + WEEK + timedelta(days=2))).series
    again = await reopen(house.ledger, booking=booked.bookings[-1].id, seen=cut.version, **ann.acting)
    assert again.last_day() == last + WEEK + timedelta(days=3)


async def test_a_last_date_cancelled_by_itself_stays_so(ann: Actor, house: House) -> None:
    """No date goes with the end before it; once the series goes on again, that date is not among those that come."""
    booked = await books(ann, repeated(house))
    await cancels(ann, booked.bookings[7], Scope.ONE)
    house.clock.advance(minutes=2)
    assert isinstance(await ends(ann, booked, LAST - WEEK), Ended)
    done = await ends(ann, booked, LAST + WEEK)
    assert isinstance(done, Ended)
    assert [each.occurrence for each in done.added] == [LAST + WEEK]


async def test_an_end_is_taken_back_only_while_it_is_the_last_change(ann: Actor, house: House) -> None:
    """What happened to the series since is kept, and nobody is told that it goes on as before."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    last = booked.bookings[-1].occurrence
    assert last is not None
    first = await ends(ann, booked, last + 2 * WEEK)
    second = await ends(ann, booked, last + WEEK)
    with refuses(RestChanged):
        await reopen(house.ledger, booking=booked.bookings[-1].id, seen=first.series.version, **ann.acting)
    again = await reopen(house.ledger, booking=booked.bookings[-1].id, seen=second.series.version, **ann.acting)
    assert again.last_day() == last + 2 * WEEK
