"""Stages: several decide about a request, one after the other, and each press decides one of them."""

import asyncio
from datetime import date

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.reports import Days
from core.domain.resources.hours import Opening
from core.domain.rules.policy import HOUR
from core.errors import NeedsApproval, NotAllowed, RestChanged
from core.store import approvals
from core.use_cases.bookings import approve
from core.use_cases.bookings.approve import progress_of
from core.use_cases.bookings.give_back_part import give_back_part, take_part_back
from core.use_cases.people.admit import admit
from core.use_cases.people.change_group import put_into
from core.use_cases.people.leave import leave
from core.use_cases.reports.approvals import approvals_of
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)
CREW = Circle(groups=frozenset({"crew"}))
DORA = Identity("slack", "T1", "dora")
ADMINS = Circle(frozenset({Role.ADMIN}))


@pytest.fixture
async def in_turn(ann: Actor, house: House) -> Actor:
    """Let Atlas be approved by the crew, which is Cleo, and by admins after her, of whom Ann is one."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", approvers=CREW, second_approvers=ADMINS)
    return ann


@pytest.fixture
async def dora(house: House) -> Member:
    """One member more."""
    return await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=DORA,
        role=Role.MEMBER,
        called=PersonName("dora", NameKind.REAL, "slack"),
        zone="Europe/Berlin",
        language="en",
    )


async def approves(house: House, booking: Booking, by: Member, *, seen: int | None = None) -> Booking:
    """Approve at whatever stage it is at."""
    return await approve.approve(house.ledger, booking=booking.id, by=by, via="slack", seen=seen)


async def told(house: House) -> set[tuple[str, str]]:
    """Return what is due now: the kind of each message, and for whom."""
    names = {house.ann.id: "ann", house.ben.id: "ben", house.cleo.id: "cleo"}
    return {(each.claimed.kind, names[each.member]) for each in await due(house) if each.member in names}


async def agreed(house: House, booking: Booking) -> list[int]:
    """Return the stages that have agreed, as they are written."""
    async with house.ledger.database.connection() as connection:
        return [each.stage for each in await approvals.given(connection, booking.organization, [booking.id])]


@pytest.mark.usefixtures("in_turn")
async def test_each_stage_is_asked_in_its_turn(ben: Actor, house: House) -> None:
    """The first yes leaves it waiting and asks the next; others change nothing; the last yes books it."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    passed = await approves(house, waiting, house.cleo)
    assert (passed.status, passed.version, passed.decided_by) == (Status.PENDING, waiting.version + 1, None)
    assert ("approval", "ann") in await told(house)
    assert await approves(house, passed, house.cleo) == passed
    assert await approve.decline(house.ledger, booking=passed.id, by=house.cleo, via="slack") == passed
    house.clock.to(berlin(23, 16))
    assert await told(house) == {("asked_again", "ann")}
    booked = await approves(house, passed, house.ann)
    assert (booked.status, booked.decided_by) == (Status.CONFIRMED, house.ann.id)
    assert ("answered", "ben") in await told(house)
    assert await agreed(house, booked) == [1]


@pytest.mark.usefixtures("in_turn")
async def test_two_of_one_stage_at_once(house: House, dora: Member) -> None:
    """One stage is decided once, however many press for it, and nobody's yes counts for the next."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id, house.ben.id], by=house.ann)
    for day in range(24, 28):
        waiting = await Actor(house, dora).books("Atlas", slot(day, 15, 17))
        outcomes = await asyncio.gather(
            *(approves(house, waiting, each, seen=waiting.version) for each in (house.cleo, house.ben)),
            return_exceptions=True,
        )
        assert all(isinstance(each, Booking) and each.status is Status.PENDING for each in outcomes)
        assert await agreed(house, waiting) == [1]
        assert (await states(house, waiting))[-1] == "pending"


async def test_another_slot_begins_anew(in_turn: Actor, ben: Actor, house: House) -> None:
    """Who agreed did so to another slot; what becomes shorter goes on where it is, and nobody needs to agree again."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await approves(house, waiting, house.cleo)
    shorter = await ben.swaps(waiting, slot(24, 15, 16))
    assert (await progress_of(house.ledger, shorter)).place == 2
    other = await ben.swaps(shorter, slot(24, 9, 10))
    assert (await progress_of(house.ledger, other)).place == 1
    await approves(house, other, house.cleo)
    booked = await approves(house, other, house.ann)
    with refuses(NeedsApproval):
        await ben.extends(booked, hours=1)
    assert (await ben.extends(booked, minutes=-30)).status is Status.CONFIRMED
    assert in_turn.member == house.ann


@pytest.mark.usefixtures("in_turn")
async def test_what_is_left_of_several_things_goes_on_where_it_is(ben: Actor, house: House) -> None:
    """Also where the first of them is given back; but nothing comes back about which somebody has not agreed."""
    curie, booked = house.resource("Curie").id, []
    for day, names in ((24, ["Curie", "Atlas"]), (25, ["Atlas", "Curie"])):
        held = await ben.holds_together(names, slot(day, 15, 17))
        booked.append(await ben.confirms(held))
    leading, beside = booked
    await approves(house, leading, house.cleo)
    rest = (await give_back_part(house.ledger, booking=leading.id, resource=curie, **ben.acting)).rest
    assert (rest.resource, (await progress_of(house.ledger, rest)).place) == (house.resource("Atlas").id, 2)
    assert (await approves(house, rest, house.ann)).status is Status.CONFIRMED
    given = await give_back_part(house.ledger, booking=beside.id, resource=curie, **ben.acting)
    assert given.parts
    house.clock.advance(minutes=1)
    await approves(house, beside, house.cleo)
    with refuses(RestChanged):
        await take_part_back(house.ledger, booking=beside.id, parts=given.parts, **ben.acting)


async def test_without_the_rule_a_manager_answers_what_waits(in_turn: Actor, ben: Actor, house: House) -> None:
    """The rule that asked for a yes is taken away: what waits is still no matter of just anybody."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    await in_turn.rules("Atlas", approvers=None, second_approvers=None)
    with refuses(NotAllowed):
        await approves(house, waiting, house.cleo)
    assert (await approves(house, waiting, house.ann)).status is Status.CONFIRMED


@pytest.mark.usefixtures("in_turn")
async def test_who_decides_at_one_stage_needs_only_the_others(house: House) -> None:
    """Nobody approves their own wish, nor has somebody else of their stage to do it."""
    own = await Actor(house, house.cleo).books("Atlas", THREE_TO_FIVE)
    assert own.status is Status.PENDING
    assert await told(house) == {("approval", "ann")}
    assert (await approves(house, own, house.ann)).status is Status.CONFIRMED


async def test_a_request_never_waits_for_nobody(in_turn: Actor, ben: Actor, house: House, dora: Member) -> None:
    """When the only one of the next stage leaves, managers are asked in their place."""
    await put_into(house.ledger, group="board", members=[dora.id], by=house.ann)
    await in_turn.rules("Atlas", second_approvers=Circle(groups=frozenset({"board"})))
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    passed = await approves(house, waiting, house.cleo)
    await sent(house, await due(house))
    await leave(house.ledger, identity=DORA)
    assert ("approval", "ann") in await told(house)
    assert (await approves(house, passed, house.ann)).status is Status.CONFIRMED


async def test_one_of_several_reasons_is_enough(ann: Actor, ben: Actor, house: House, dora: Member) -> None:
    """How long, at which hours, or who books: what meets none of them is booked at once."""
    await put_into(house.ledger, group="crew", members=[dora.id], by=house.ann)
    working_hours = ((Opening(8 * 60, 18 * 60),),) * 5 + ((), ())
    await ann.rules("Atlas", approvers=ADMINS, approved_from=3 * HOUR, approved_outside=working_hours, approved_of=CREW)
    by_day, long, late = slot(24, 9, 10), slot(24, 11, 14), slot(24, 17, 19)
    expected = {by_day: Status.CONFIRMED, long: Status.PENDING, late: Status.PENDING}
    assert {each: (await ben.books("Atlas", each)).status for each in expected} == expected
    assert (await Actor(house, dora).books("Atlas", slot(25, 9, 10))).status is Status.PENDING
    with refuses(NeedsApproval):
        await ben.moves(await ben.books("Atlas", slot(26, 9, 10)), slot(26, 18, 19))


async def test_who_manages_it_is_asked_when_nobody_answers(ann: Actor, ben: Actor, house: House) -> None:
    """After the approvers were asked once more; their yes is as good, and asks nobody any more."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", approvers=CREW)
    waiting = await ben.books("Atlas", slot(26, 15, 17))
    await sent(house, await due(house))
    house.clock.to(berlin(23, 16))
    notices = await due(house)
    assert [(each.kind, each.member) for each in notices] == [("asked_again", house.cleo.id)]
    await sent(house, notices)
    house.clock.to(berlin(24, 12))
    assert ("deputy_asked", "ann") in await told(house)
    assert (await approves(house, waiting, house.ann)).status is Status.CONFIRMED


async def test_how_long_approvals_take(ann: Actor, ben: Actor, house: House) -> None:
    """The time within which half of them came, by resource and together; an own yes took none and does not count."""
    for name in ("Atlas", "Curie"):
        await ann.rules(name, approvers=ADMINS)
    for day, name, hours in ((24, "Atlas", 1), (25, "Atlas", 3), (26, "Curie", 5)):
        waiting = await ben.books(name, slot(day, 15, 16))
        house.clock.advance(hours=hours)
        await approves(house, waiting, house.ann)
    await ann.books("Atlas", slot(27, 9, 10))
    days = Days(date(2026, 11, 23), date(2026, 11, 23))
    found = await approvals_of(house.ledger, organization=house.ann.organization, days=days, who=house.ann)
    by_name = {each.resource: (each.approved, each.median) for each in found}
    atlas, curie = (house.resource(name).id for name in ("Atlas", "Curie"))
    assert by_name == {atlas: (2, 2 * HOUR), curie: (1, 5 * HOUR), None: (3, 3 * HOUR)}
    with refuses(NotAllowed):
        await approvals_of(house.ledger, organization=house.ann.organization, days=days, who=house.ben)
