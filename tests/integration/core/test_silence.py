"""Silence: a request that nobody answers is answered by the rules, shortly before it lapses."""

import asyncio
from dataclasses import replace

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status, WaitsFor
from core.domain.bookings.story import Happening
from core.domain.people.member import Circle, Role
from core.domain.reports import Days
from core.domain.rules.policy import HOUR
from core.domain.rules.silence import Silence
from core.use_cases.audit.history import history
from core.use_cases.bookings import approve
from core.use_cases.bookings.answer_silence import answer_due
from core.use_cases.bookings.ask_exception import ask_exception
from core.use_cases.bookings.slot import Place
from core.use_cases.reports.approvals import approvals_of
from tests.bench.round_trips import CountedDatabase, CountingCursor
from tests.stage import House, berlin, due, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)
ADMINS = Circle(frozenset({Role.ADMIN}))


@pytest.fixture
async def asking(ann: Actor) -> Actor:
    """Let Atlas be approved by admins, of whom Ann is one, then by owners; silence is a yes."""
    owners = Circle(frozenset({Role.OWNER}))
    await ann.rules("Atlas", approvers=ADMINS, second_approvers=owners, deadline_answer=Silence.APPROVE)
    return ann


async def now(house: House, booking: Booking) -> Booking:
    """Return the booking as it is written."""
    return await house.ledger.booking(booking.organization, booking.id)


async def answered(house: House) -> list[tuple[str, int]]:
    """Return the answers that are due now, and for whom."""
    return [(each.kind, each.member) for each in await due(house) if each.kind == "answered"]


async def test_silence_is_a_yes_where_the_rule_says_so(asking: Actor, ben: Actor, house: House) -> None:
    """At all stages that are open, once; its holder is told, and history and report say that it was nobody."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 39))
    assert await answer_due(house.ledger) == 0
    house.clock.to(berlin(24, 14, 40))
    assert sorted(await asyncio.gather(answer_due(house.ledger), answer_due(house.ledger))) == [0, 1]
    booked = await now(house, waiting)
    assert (booked.status, booked.decided_by, booked.waits_for) == (Status.CONFIRMED, None, WaitsFor.NOBODY)
    assert (booked.decided_at, booked.charged) == (berlin(24, 14, 40), waiting.charged)
    assert await answered(house) == [("answered", house.ben.id)]
    known = await history(house.ledger, organization=waiting.organization, booking=waiting.id, by=house.ann)
    assert known.events[-1].what is Happening.APPROVED_BY_RULE
    # Who presses now changes nothing, whatever they press.
    late = await approve.decline(house.ledger, booking=waiting.id, by=house.ann, via="slack")
    assert late.version == booked.version
    day = booked.during.start.date()
    waited = await approvals_of(house.ledger, organization=waiting.organization, days=Days(day, day), who=asking.member)
    assert [(each.approved, each.median, each.unanswered) for each in waited] == [(0, None, 1), (0, None, 1)]


async def test_silence_is_a_no_or_nothing(asking: Actor, ben: Actor, house: House) -> None:
    """A no gives the slot and the quota back before it would lapse; without a rule it lapses, and nobody answers it."""
    await asking.rules("Atlas", deadline_answer=Silence.DECLINE, deadline=24 * HOUR)
    waiting, lapsing = await ben.books("Atlas", slot(26, 15, 17)), await ben.books("Atlas", slot(27, 15, 17))
    house.clock.to(berlin(25, 14, 40))
    assert await answer_due(house.ledger) == 1
    declined = await now(house, waiting)
    assert (declined.was_declined, declined.charged, declined.ended_at) == (True, 0, berlin(25, 14, 40))
    assert await answered(house) == [("answered", house.ben.id)]
    assert (await approve.approve(house.ledger, booking=waiting.id, by=house.ann, via="slack")).was_declined
    await asking.rules("Atlas", deadline_answer=Silence.LAPSE)
    house.clock.to(berlin(26, 14, 45))
    assert await answer_due(house.ledger) == 0
    assert (await now(house, lapsing)).settled(berlin(26, 15)).status is Status.EXPIRED


async def test_what_came_late_and_exceptions_lapse(asking: Actor, ben: Actor, house: House) -> None:
    """Nobody had the time to answer; and an exception is granted by somebody, or not at all."""
    await asking.rules("Curie", approvers=ADMINS, longest=HOUR, deadline_answer=Silence.APPROVE)
    place = Place(house.resource("Curie").id)
    during, by = slot(27, 9, 12), ben.member
    excepted = await ask_exception(house.ledger, place=place, during=during, by=by, via="slack", plea="guests")
    assert excepted.lapses_at == berlin(24, 12)
    house.clock.to(berlin(24, 11, 45))
    assert (await answer_due(house.ledger), (await now(house, excepted)).status) == (0, Status.PENDING)
    house.clock.to(berlin(24, 13, 41))
    late = await ben.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    assert (await answer_due(house.ledger), (await now(house, late)).status) == (0, Status.PENDING)


async def test_an_answer_in_the_last_minute_is_the_only_one(asking: Actor, ben: Actor, house: House) -> None:
    """Whoever comes first decides: an admin and the rule at the same instant never both do."""
    await asking.rules("Atlas", second_approvers=None)
    for day in range(24, 28):
        waiting = await ben.books("Atlas", slot(day, 15, 17))
        house.clock.to(berlin(day, 14, 45))
        no = approve.decline(house.ledger, booking=waiting.id, by=house.ann, via="slack")
        _, by_rule = await asyncio.gather(no, answer_due(house.ledger))
        booking = await now(house, waiting)
        assert (booking.status is Status.CONFIRMED, booking.decided_by is None) == (by_rule == 1, by_rule == 1)


async def test_where_no_rule_answers_hardly_anything_is_read(asking: Actor, ben: Actor, house: House) -> None:
    """However many requests lapse: which they are, and that the rules are as they were."""
    await asking.rules("Atlas", second_approvers=None, deadline_answer=Silence.LAPSE)
    for start in range(9, 12):
        await ben.books("Atlas", slot(24, start, start + 1))
    house.clock.to(berlin(24, 8, 45))
    counted = replace(house.ledger, database=CountedDatabase(house.ledger.database.conninfo))
    async with counted.database:
        await answer_due(counted)
        before = CountingCursor.round_trips
        assert await answer_due(counted) == 0
        assert CountingCursor.round_trips - before == 2
