"""Whether a series is still needed: nobody comes, its holder is asked and warned, and its dates are given back."""

import asyncio
from datetime import timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.rules.policy import Rules
from core.domain.series.health import AWAY, Unused
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope, Series
from core.errors import NotYours, UndoOver
from core.store import series as kept
from core.use_cases.bookings.check_in import check_in
from core.use_cases.messages.notice import Notice
from core.use_cases.series import look_after
from core.use_cases.series.book import Booked
from core.use_cases.series.cancel import TakenBack
from core.use_cases.series.dates_of import told_together
from tests.repeating import FIRST, books, cancels, repeated, standing, undoes
from tests.stage import House, berlin, due, refuses, sent
from tests.story import Actor

WEEK = timedelta(weeks=1)
ASKED = berlin(8, 9, 40, month=12)
"""Ten minutes after the start of the third Tuesday, to which nobody came."""
ANSWER_BY = berlin(11, 9, 40, month=12)
ABOUT = {Kind.SERIES_ASKED, Kind.SERIES_WARNED, Kind.SERIES_GIVEN_UP}


async def told(house: House) -> list[Notice]:
    """Look after what is due, send all messages, and return those that ask or tell of a series that nobody needs."""
    await look_after.look_after_due(house.ledger)
    found = []
    while notices := await due(house):
        found += [each for each in notices if each.kind in ABOUT]
        await sent(house, notices)
    return found


async def of(house: House, booked: Booked) -> Series:
    """Return a series as it is now."""
    async with house.ledger.database.connection() as connection:
        found = await kept.found(connection, booked.series.organization, booked.series.id)
    assert found is not None
    return found


async def keeps(actor: Actor, booked: Booked) -> Series:
    """Say that a series is still needed."""
    return await look_after.keep(actor.house.ledger, booking=booked.bookings[2].id, **actor.acting)


async def takes_up(actor: Actor, booked: Booked) -> TakenBack:
    """Take back what a series gave back."""
    return await look_after.take_up(actor.house.ledger, booking=booked.bookings[2].id, **actor.acting)


async def unused(actor: Actor, house: House) -> Booked:
    """Book eight Tuesdays, and let nobody come to three of them; the question is due, and not yet told."""
    booked = await books(actor, repeated(house), house.cleo, title="Stand-up")
    for at in (berlin(24, 9, 40), berlin(1, 9, 40, month=12)):
        house.clock.to(at)
        assert await told(house) == []
    house.clock.to(ASKED)
    return booked


async def test_who_does_not_answer_loses_the_dates_to_come(ann: Actor, ben: Actor, house: House) -> None:
    """After three unused dates she is asked, two days later warned, a day later five dates go; cleo is told once."""
    booked = await unused(ann, house)
    [question] = await told(house)
    assert (question.kind, question.member) == (Kind.SERIES_ASKED, ann.member.id)
    assert isinstance(question.subject, Unused)
    assert (question.subject.count, question.subject.latest.id) == (3, booked.bookings[2].id)
    assert [each.occurrence for each in question.subject.dates] == [FIRST + WEEK * each for each in range(3, 8)]
    assert question.until == ANSWER_BY
    house.clock.to(ANSWER_BY - timedelta(days=1))
    assert [each.kind for each in await told(house)] == [Kind.SERIES_WARNED]
    house.clock.to(ANSWER_BY)
    [over] = await told(house)
    assert over.kind is Kind.SERIES_GIVEN_UP
    assert isinstance(over.subject, Unused)
    assert len(over.subject.dates) == 5
    assert await standing(ann, booked) == []
    house.clock.advance(minutes=2)
    [notice] = [each for each in await due(house) if each.kind is Kind.CHANGED_FOR_YOU]
    assert notice.member == house.cleo.id
    assert isinstance(notice.subject, Booking)
    assert len(await told_together(house.ledger, notice.subject, kind=notice.kind, reader=house.cleo.id)) == 4
    await sent(house, await due(house))
    taken = await ben.books("Atlas", booked.bookings[4].during)
    with refuses(NotYours):
        await takes_up(ben, booked)
    back = await takes_up(ann, booked)
    assert [each.occurrence for each in back.lost] == [booked.bookings[4].occurrence]
    assert {each.status for each in back.back} == {Status.CONFIRMED}
    invited = [each for each in await due(house) if each.kind is Kind.INVITED]
    assert [each.member for each in invited] == [house.cleo.id]
    assert taken.id not in {each.id for each in back.back}
    assert [(await of(house, booked)).given_up_at, await told(house)] == [None, []]
    with refuses(UndoOver):
        await takes_up(ann, booked)


async def test_an_answer_keeps_it_and_begins_the_count_anew(ann: Actor, ben: Actor, house: House) -> None:
    """Nothing is given back; only after three more unused dates she is asked once more."""
    booked = await unused(ann, house)
    await told(house)
    with refuses(NotYours):
        await keeps(ben, booked)
    assert (await keeps(ann, booked)).answer_by is None
    assert (await keeps(ann, booked)).version == (await of(house, booked)).version
    house.clock.to(ANSWER_BY)
    assert await told(house) == []
    for day, asked in ((15, []), (22, []), (29, [Kind.SERIES_ASKED])):
        house.clock.to(berlin(day, 9, 40, month=12))
        assert [each.kind for each in await told(house)] == asked
    assert len(await standing(ann, booked)) == 2


async def test_who_comes_has_answered(ann: Actor, house: House) -> None:
    """A daily series: while the answer is waited for somebody comes to the next date, and that is that."""
    booked = await books(ann, repeated(house, recurrence=Recurrence("daily", count=10)))
    for day in (24, 25, 26):
        house.clock.to(berlin(day, 9, 40))
        asked = await told(house)
    assert [each.kind for each in asked] == [Kind.SERIES_ASKED]
    house.clock.to(berlin(27, 9, 25))
    fourth = booked.bookings[3]
    await check_in(house.ledger, organization=fourth.organization, booking=fourth.id, by=ann.member.id, via="slack")
    house.clock.to(berlin(27, 9, 40))
    assert await told(house) == []
    assert (await of(house, booked)).answer_by is None


async def test_nobody_is_warned_too_late(ann: Actor, house: House) -> None:
    """Bellhop was away when the answer was due: she is warned, and has a day more."""
    booked = await unused(ann, house)
    await told(house)
    house.clock.to(ANSWER_BY + AWAY)
    assert [each.kind for each in await told(house)] == [Kind.SERIES_WARNED]
    assert len(await standing(ann, booked)) == 5
    house.clock.advance(days=1)
    assert [each.kind for each in await told(house)] == [Kind.SERIES_GIVEN_UP]


async def test_undo_at_once_brings_it_back_as_well(ann: Actor, house: House) -> None:
    """Within the minute it is taken back as any cancellation; two days later nothing is left to take back."""
    booked = await unused(ann, house)
    await told(house)
    house.clock.to(ANSWER_BY)
    await told(house)
    assert len((await undoes(ann, booked.bookings[3])).back) == 5
    series = await of(house, booked)
    assert (series.given_up_at, series.ends_before, series.needed_at) == (None, None, ANSWER_BY)
    await cancels(ann, booked.bookings[3], Scope.ALL)
    house.clock.advance(minutes=5)
    with refuses(UndoOver):
        await takes_up(ann, booked)


@pytest.mark.parametrize("rule", [Rules(unused_dates=None), Rules(check_in=False)], ids=["no-question", "no-check-in"])
async def test_nobody_is_asked_where_nothing_is_counted(ann: Actor, house: House, rule: Rules) -> None:
    """The rule asks after no series; where nobody has to check in, no date is unused."""
    await ann.rules("room", **rule)
    await unused(ann, house)
    assert await told(house) == []


async def test_two_who_look_after_it_ask_once(ann: Actor, house: House) -> None:
    """Two replicas look at the same moment: one question, and one row of the audit."""
    booked = await unused(ann, house)
    await asyncio.gather(look_after.look_after_due(house.ledger), look_after.look_after_due(house.ledger))
    assert [each.kind for each in await told(house)] == [Kind.SERIES_ASKED]
    assert (await of(house, booked)).version == booked.series.version + 1
