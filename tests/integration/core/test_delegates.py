"""Delegates: who answers requests in the place of those who are away."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import CannotStandIn, NotAllowed
from core.use_cases.bookings import approve
from core.use_cases.bookings.card_facts import card_facts
from core.use_cases.people.admit import admit
from core.use_cases.people.change_group import put_into
from core.use_cases.people.export_person import export_person
from core.use_cases.people.leave import leave
from core.use_cases.people.set_role import set_role
from core.use_cases.people.stand_in import come_back, let_stand_in, stand_in_of, turn_due
from core.use_cases.people.suspend import suspend
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor

THREE_TO_FIVE = slot(27, 15, 17)
CREW = Circle(groups=frozenset({"crew"}))
DORA = Identity("slack", "T1", "dora")
FRIDAY = date(2026, 11, 27)


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


@pytest.fixture
async def asking(ann: Actor, house: House) -> Actor:
    """Let Atlas be approved by the crew, which is Cleo."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=house.ann)
    await ann.rules("Atlas", approvers=CREW)
    return ann


async def goes_away(house: House, delegate: Member, *, first: date | None = None, last: date | None = FRIDAY) -> None:
    """Let somebody answer in the place of Cleo."""
    await let_stand_in(house.ledger, member=house.cleo, delegate=delegate.id, first=first, last=last, via="slack")


async def told(house: House) -> set[tuple[str, str]]:
    """Return what is due now, and for whom, and send it."""
    names, notices = {house.ann.id: "ann", house.ben.id: "ben", house.cleo.id: "cleo"}, await due(house)
    await sent(house, notices)
    return {(each.claimed.kind, names[each.member]) for each in notices if each.member in names}


async def approves(house: House, booking: Booking, by: Member) -> Booking:
    """Approve."""
    return await approve.approve(house.ledger, booking=booking.id, by=by, via="slack")


@pytest.mark.usefixtures("asking")
async def test_what_waits_goes_on_and_comes_back(ben: Actor, house: House) -> None:
    """What waits when it begins, and what comes meanwhile; afterwards whoever was away is asked what still waits."""
    waiting = await ben.books("Atlas", THREE_TO_FIVE)
    assert await told(house) == {("approval", "cleo")}
    await goes_away(house, house.ann, first=date(2026, 11, 24), last=date(2026, 11, 25))
    assert (await turn_due(house.ledger), await told(house)) == (0, set())
    house.clock.to(berlin(24, 0, 1))
    assert sorted(await asyncio.gather(turn_due(house.ledger), turn_due(house.ledger))) == [0, 1]
    assert ("approval", "ann") in await told(house)
    later = await ben.books("Atlas", slot(27, 9, 10))
    assert {each for each in await told(house) if each[0] == "approval"} == {("approval", "ann")}
    facts = await card_facts(house.ledger, later, reader=house.ann.id, now=house.clock.now())
    assert facts.instead_of == (("cleo", berlin(26, 0)),)
    approved = await approves(house, later, house.cleo)
    assert (approved.decided_by, approved.status) == (house.cleo.id, Status.CONFIRMED), "who is away may answer, too"
    house.clock.to(berlin(25, 16))
    await told(house)
    house.clock.to(berlin(26, 0))
    assert (await turn_due(house.ledger), await turn_due(house.ledger)) == (1, 0)
    assert ("approval", "cleo") in await told(house)
    assert await stand_in_of(house.ledger, house.cleo) is None
    assert (await approves(house, waiting, house.cleo)).status is Status.CONFIRMED


@pytest.mark.usefixtures("asking")
async def test_a_delegate_decides_as_long_as_that_lasts(ben: Actor, house: House, dora: Member) -> None:
    """A member who may decide nothing decides what waits for who is away, but never about what is their own."""
    waiting, own = await ben.books("Atlas", THREE_TO_FIVE), await Actor(house, dora).books("Atlas", slot(27, 9, 10))
    with refuses(NotAllowed):
        await approves(house, waiting, dora)
    await goes_away(house, dora)
    for booking in (own, waiting):
        facts = await card_facts(house.ledger, booking, reader=dora.id, now=house.clock.now())
        assert len(facts.instead_of) == (booking is waiting)
    with refuses(NotAllowed):
        await approves(house, own, dora)
    assert (await approves(house, waiting, dora)).decided_by == dora.id
    later = await ben.books("Atlas", slot(26, 9, 10))
    ended = await come_back(house.ledger, member=house.cleo, via="slack")
    assert (ended and ended.delegate, await come_back(house.ledger, member=house.cleo, via="slack")) == (dora.id, None)
    with refuses(NotAllowed):
        await approves(house, later, dora)
    assert ("approval", "cleo") in await told(house)


@pytest.mark.usefixtures("asking")
async def test_nobody_stands_in_who_could_not_be_asked(ben: Actor, house: House, dora: Member) -> None:
    """Not oneself, nor who is suspended, nor for days that are over; who cannot answer any more is passed over."""
    for delegate, last, why in ((house.cleo, FRIDAY, "self"), (house.ann, date(2026, 11, 22), "over")):
        with refuses(CannotStandIn, why=why):
            await goes_away(house, delegate, last=last)
    await goes_away(house, dora, last=None)
    for member in (house.cleo, dora):
        known = await export_person(house.ledger, organization=dora.organization, member=member.id, by=None)
        assert [each["you"] for each in known["delegates"]] == ["away" if member is house.cleo else "delegate"]
    await suspend(house.ledger, organization=dora.organization, member=dora.id, by=house.ann)
    with refuses(CannotStandIn, why="gone"):
        await goes_away(house, dora)
    await ben.books("Atlas", THREE_TO_FIVE)
    assert {each for each in await told(house) if each[0] == "approval"} == {("approval", "cleo")}
    await leave(house.ledger, identity=DORA)
    assert await stand_in_of(house.ledger, house.cleo) is None


@pytest.mark.usefixtures("asking")
async def test_a_delegate_who_becomes_a_guest_decides_nothing(ben: Actor, house: House, dora: Member) -> None:
    """Whoever is away is asked herself then, and what the guest presses is refused."""
    await goes_away(house, dora)
    guest = replace(dora, role=Role.GUEST)
    await set_role(house.ledger, organization=dora.organization, member=dora.id, role=Role.GUEST, by=house.ann)
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    assert {each for each in await told(house) if each[0] == "approval"} == {("approval", "cleo")}
    with refuses(NotAllowed):
        await approves(house, booking, guest)
    assert (await approves(house, booking, house.cleo)).status is Status.CONFIRMED


@pytest.mark.usefixtures("asking")
async def test_what_waits_comes_back_if_the_next_delegate_begins_later(ben: Actor, house: House, dora: Member) -> None:
    """Whoever was away decides until then; what was never with the delegate before is not asked about again."""
    await goes_away(house, dora, first=FRIDAY)
    await ben.books("Atlas", THREE_TO_FIVE)
    assert {each for each in await told(house) if each[0] == "approval"} == {("approval", "cleo")}
    await goes_away(house, house.ann, first=FRIDAY)
    assert await told(house) == set()
    await goes_away(house, house.ann)
    assert await told(house) == {("approval", "ann")}
    house.clock.advance(minutes=1)
    await goes_away(house, dora, first=FRIDAY)
    assert await told(house) == {("approval", "cleo")}


@pytest.mark.usefixtures("asking")
async def test_who_stood_in_is_asked_no_more(ben: Actor, house: House, dora: Member) -> None:
    """The second message to a delegate is dropped once they answer for nobody; while they do, it comes."""
    await goes_away(house, dora, last=None)
    await ben.books("Atlas", THREE_TO_FIVE)
    notices = await due(house)
    assert [each.member for each in notices if each.kind == "approval"] == [dora.id]
    await sent(house, notices)
    house.clock.advance(hours=1)
    await ben.books("Atlas", slot(27, 9, 10))
    await sent(house, await due(house))
    house.clock.advance(hours=3)
    notices = await due(house)
    assert [each.member for each in notices if each.kind == "asked_again"] == [dora.id]
    await sent(house, notices)
    await come_back(house.ledger, member=house.cleo, via="slack")
    house.clock.advance(hours=1)
    assert [(each.kind, each.member) for each in await due(house) if each.kind in {"approval", "asked_again"}] == [
        ("approval", house.cleo.id),
        ("approval", house.cleo.id),
    ]
