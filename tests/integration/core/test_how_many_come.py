"""How many come: a fact of a booking, for which rules may want somebody's yes."""

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Circle, Role
from core.errors import CrowdNeedsApproval, NotAllowed, NotRequested
from core.use_cases.bookings import approve, expect
from core.use_cases.bookings.change_attendees import change_attendees
from tests.stage import House, refuses, slot
from tests.story import Actor, states

ADMINS = Circle(frozenset({Role.ADMIN}))
AT_NINE = slot(24, 9, 10)


@pytest.fixture
async def crowded(ann: Actor) -> Actor:
    """Let more than two people in Atlas need the yes of an admin, who is Ann."""
    await ann.rules("Atlas", approvers=ADMINS, approved_over=2)
    return ann


async def expects(by: Actor, booking: Booking, people: int) -> Booking:
    """Say that so many come."""
    return await expect.expect(by.house.ledger, booking=booking.id, people=people, **by.acting)


async def approves(house: House, booking: Booking) -> Booking:
    """Let Ann agree."""
    return await approve.approve(house.ledger, booking=booking.id, by=house.ann, via="slack")


@pytest.mark.usefixtures("crowded")
async def test_more_than_so_many_need_a_yes(ann: Actor, ben: Actor, house: House) -> None:
    """As many as may come are booked at once; those who come may be counted, or named; who approves needs nobody."""
    assert (await ben.confirms(await ben.holds("Atlas", AT_NINE, party=2))).status is Status.CONFIRMED
    assert (await ben.confirms(await ben.holds("Atlas", slot(24, 11, 12), party=3))).status is Status.PENDING
    named = await ben.names(await ben.holds("Atlas", slot(24, 13, 14)), house.ann, house.cleo)
    assert (named.heads, (await ben.confirms(named)).status) == (3, Status.PENDING)
    assert (await ann.confirms(await ann.holds("Atlas", slot(24, 15, 16), party=8))).status is Status.CONFIRMED


@pytest.mark.usefixtures("crowded")
async def test_more_people_at_what_is_booked_are_asked_for_first(ben: Actor, house: House) -> None:
    """Fewer ask nobody; more are refused, named ones as well, and can be asked for anew in the same slot."""
    booked = await ben.confirms(await ben.holds("Atlas", AT_NINE, title="planning", party=2))
    fewer = await expects(ben, booked, 1)
    with refuses(CrowdNeedsApproval, people=3, most=2, anew=True):
        await expects(ben, fewer, 3)
    with refuses(CrowdNeedsApproval, people=3):
        await change_attendees(house.ledger, booking=booked.id, add=[house.ann.id, house.cleo.id], **ben.acting)
    assert (await house.ledger.booking(booked.organization, booked.id)).heads == 1
    anew = await expect.ask_anew(house.ledger, booking=booked.id, people=3, **ben.acting)
    assert (anew.status, anew.during, anew.unit) == (Status.PENDING, AT_NINE, booked.unit)
    assert (anew.party, anew.title, anew.member) == (3, "planning", ben.member.id)
    assert (await states(house, booked))[-1] == "cancelled"
    assert (await approves(house, anew)).status is Status.CONFIRMED


@pytest.mark.usefixtures("crowded")
async def test_a_request_for_more_is_asked_for_again(ann: Actor, ben: Actor, house: House) -> None:
    """What a stage agreed to was fewer people; a request for so few that nobody has to agree is a hold again."""
    await ann.rules(
        "Atlas", approvers=Circle(frozenset({Role.ADMIN})), second_approvers=Circle(frozenset({Role.OWNER}))
    )
    waiting = await ben.confirms(await ben.holds("Atlas", AT_NINE, party=3))
    house.clock.advance(minutes=1)
    passed = await approves(house, waiting)
    assert (await approve.progress_of(house.ledger, passed)).place == 2
    house.clock.advance(minutes=1)
    fewer = await expects(ben, passed, 3)
    assert (await approve.progress_of(house.ledger, fewer)).place == 2
    more = await expects(ben, fewer, 4)
    assert (await approve.progress_of(house.ledger, more)).place == 1
    assert more.requested_at == house.clock.now()
    assert (await expects(ben, more, 2)).status is Status.HELD
    for answer in (approve.approve, approve.decline):
        with refuses(NotRequested):
            await answer(house.ledger, booking=more.id, by=house.ann, via="slack")
        with refuses(NotAllowed):
            await answer(house.ledger, booking=more.id, by=house.cleo, via="slack")
