"""Out and in: what becomes of what somebody held, two memberships that become one, strangers, links, a lost owner."""

from functools import partial

import pytest

from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.join_request import Answer
from core.domain.people.member import Circle, Role
from core.domain.people.week import SUNDAY
from core.errors import (
    AlreadyOwned,
    AskedAlready,
    BadInvitation,
    BothBooked,
    BothOn,
    NoSuchInvitation,
    NotAllowed,
    NotBookable,
)
from core.use_cases.calendars.make_feed import make_feed
from core.use_cases.calendars.read_feed import read_feed
from core.use_cases.people.admit import identities_of, member_behind
from core.use_cases.people.ask_to_join import answer_request, ask_to_join, requests_to_join
from core.use_cases.people.change_group import put_into
from core.use_cases.people.claim_ownership import claim_ownership
from core.use_cases.people.invite import accept, invite, open_invitations, revoke
from core.use_cases.people.join_memberships import join_memberships
from core.use_cases.people.leave import leave
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.send_week import send_week, week_of
from core.use_cases.people.suspend import suspend
from core.use_cases.series.dates_of import dates_of
from tests import repeating
from tests.integration.core.test_leaving import told
from tests.integration.core.test_people_admin import account, becomes, comes, now_is, owns, raced
from tests.stage import House, refuses, slot
from tests.story import Actor

MORNING, NOON = slot(24, 9, 10), slot(24, 12, 13)


@pytest.mark.parametrize(("fate", "count"), [("keep", 1), ("free", 0), ("give", 1)])
async def test_what_a_removed_member_held_meets_its_fate(
    house: House, ann: Actor, ben: Actor, fate: str, count: int
) -> None:
    """Their hold ends and the booking stays, is cancelled, or is another's; they are out, and a second time is none."""
    booked, held = await ben.books("atlas", MORNING), await ben.holds("hubble", NOON)
    to = house.cleo.id if fate == "give" else None
    ousted = partial(remove, house.ledger, organization=house.ann.organization, member=ben.member.id, by=ann.member)
    gone = await ousted(because="moved away", free=fate == "free", to=to)
    now = [await house.ledger.booking(each.organization, each.id) for each in (booked, held)]
    assert (gone.fate, len(gone.bookings)) == (fate, 1)
    assert [each.status for each in now] == [Status.CONFIRMED if count else Status.CANCELLED, Status.CANCELLED]
    assert now[0].member == (to or ben.member.id)
    assert (await now_is(house, ben.member)).removed
    again = await ousted(because="", free=True)
    assert not again.bookings
    # The platform's word brings nobody back who was taken out here.
    assert (await member_behind(house.ledger, account("slack", "ben"))) is not None


async def test_a_removal_that_cannot_be_whole_changes_nothing(house: House, ann: Actor, ben: Actor) -> None:
    """Who may not book a room is given none of it: the member stays, with everything; so does one whom Ben removes."""
    booked = await ben.books("atlas", MORNING)
    await ann.rules("atlas", bookable_by=Circle(frozenset({Role.ADMIN})))
    ousted = partial(remove, house.ledger, organization=house.ann.organization, because="")
    with refuses(NotBookable):
        await ousted(member=ben.member.id, by=ann.member, to=house.cleo.id)
    with refuses(NotAllowed):
        await ousted(member=house.cleo.id, by=ben.member)
    assert (await now_is(house, ben.member)).left_at is None
    assert (await house.ledger.booking(booked.organization, booked.id)).member == ben.member.id


async def test_two_memberships_become_one(house: House, ann: Actor, ben: Actor) -> None:
    """Bookings, groups, accounts, weeks and the higher role are one person's; two bookings of one time are refused."""
    other = await comes(house, "telegram", "benno")
    twin = Actor(house, other)
    await put_into(house.ledger, group="crew", members=[other.id], by=ann.member)
    await becomes(house, other, Role.ADMIN, by=ann.member)
    booked, clashing = await twin.books("atlas", MORNING), await ben.books("hubble", MORNING)
    weekly = await repeating.books(twin, repeating.repeated(house, "Curie"), ben.member)
    await send_week(house.ledger, member=other, weekday=SUNDAY, via="telegram")
    organization = house.ann.organization
    joined = partial(join_memberships, house.ledger, organization=organization, member=ben.member.id, by=ann.member)
    with refuses(BothBooked):
        await joined(other=other.id)
    with refuses(BothOn):
        await joined(other=house.cleo.id)
    await ben.cancels(clashing)
    house.clock.advance(minutes=2)
    now = await joined(other=other.id)
    assert (now.role, now.groups, now.platforms) == (Role.ADMIN, ("crew",), ("slack", "telegram"))
    assert (await house.ledger.booking(booked.organization, booked.id)).member == ben.member.id
    theirs = (await dates_of(house.ledger, organization=organization, series=weekly.series.id)).series
    assert (theirs.member, theirs.booked_by, theirs.attendees) == (ben.member.id, ben.member.id, ())
    assert {each.platform for each in await identities_of(house.ledger, ben.member)} == {"slack", "telegram"}
    assert [await week_of(house.ledger, each) for each in (ben.member, other)] == [SUNDAY, None]
    behind = await member_behind(house.ledger, account("telegram", "benno"))
    assert behind is not None
    assert behind.id == ben.member.id


async def test_who_was_two_keeps_the_calendar_links_of_both(house: House, ann: Actor, ben: Actor) -> None:
    """They read what the one person has then; those that go to somebody who is suspended open nothing."""
    organization = house.ann.organization
    twin, third = await comes(house, "telegram", "benno"), await comes(house, "telegram", "carla")
    fourth = await comes(house, "slack", "carla.b")
    token, _ = await make_feed(house.ledger, by=twin)
    booked = await ben.books("Hubble", MORNING)
    joined = partial(join_memberships, house.ledger, organization=organization, by=ann.member)
    await joined(member=ben.member.id, other=twin.id)
    content = await read_feed(house.ledger, token=token)
    assert content is not None
    assert len(content.entries) == 1
    assert content.member.id == ben.member.id
    assert booked.member == ben.member.id

    theirs, _ = await make_feed(house.ledger, by=third)
    await suspend(house.ledger, organization=organization, member=fourth.id, by=ann.member)
    await joined(member=fourth.id, other=third.id)
    assert await read_feed(house.ledger, token=theirs) is None
    await let_back(house.ledger, organization=organization, member=fourth.id, by=ann.member)
    assert await read_feed(house.ledger, token=theirs) is None


async def test_a_stranger_is_let_in_once_and_by_the_first_answer(house: House, ann: Actor, ben: Actor) -> None:
    """Admins are told once; the first answer counts; a no is kept for a week, and told to nobody."""
    organization = house.ann.organization

    async def asks(who: str) -> None:
        await ask_to_join(
            house.ledger,
            organization=organization,
            identity=account("telegram", who.lower()),
            name=who,
            language="de",
        )

    await asks("Nina")
    await asks("Otto")
    with refuses(AskedAlready, declined=False):
        await asks("Nina")
    assert await told(house) == [(Kind.ASKS_TO_JOIN, house.ann.id)] * 2
    with refuses(NotAllowed):
        await requests_to_join(house.ledger, organization=organization, by=ben.member)
    nina, otto = await requests_to_join(house.ledger, organization=organization, by=ann.member)
    for answer in (Answer.GUEST, Answer.NO):
        said = await answer_request(
            house.ledger, organization=organization, request=nina.id, answer=answer, by=ann.member
        )
        assert said.answer is Answer.GUEST
    await answer_request(house.ledger, organization=organization, request=otto.id, answer=Answer.NO, by=ann.member)
    known = [await member_behind(house.ledger, account("telegram", who)) for who in ("nina", "otto")]
    assert known[0] is not None
    assert (known[0].role, known[1]) == (Role.GUEST, None)
    with refuses(AskedAlready, declined=True):
        await asks("Otto")
    house.clock.advance(days=8)
    await asks("Otto")
    assert len(await requests_to_join(house.ledger, organization=organization, by=ann.member)) == 1


async def test_a_revoked_link_lets_nobody_in(house: House, ann: Actor, ben: Actor) -> None:
    """Nobody invites above their own role, or revokes who may not; whoever came in before stays."""
    organization = house.ann.organization
    token, _ = await invite(house.ledger, organization=organization, role=Role.GUEST, by=ann.member)
    first = await accept(house.ledger, token=token, identity=account("telegram", "gus"), name="Gus", language=None)
    [found] = await open_invitations(house.ledger, organization=organization, by=ann.member)
    revoked = partial(revoke, house.ledger, organization=organization, invitation=found.id)
    with refuses(NotAllowed):
        await revoked(by=ben.member)
    assert (found.uses, await revoked(by=ann.member)) == (1, Role.GUEST)
    with refuses(NoSuchInvitation):
        await revoked(by=ann.member)
    with refuses(BadInvitation):
        await accept(house.ledger, token=token, identity=account("telegram", "nina"), name="Nina", language=None)
    with refuses(NotAllowed):
        await invite(house.ledger, organization=organization, role=Role.OWNER, by=ann.member)
    assert (await now_is(house, first)).left_at is None


async def test_the_last_owner_who_leaves_is_replaced_by_one_of_the_admins(house: House, ann: Actor, ben: Actor) -> None:
    """The admins are told, once nobody owns the place; of two who press at once, one owns it, and nobody after."""
    owner = await owns(house, await comes(house, "slack", "olga"))
    with refuses(AlreadyOwned, name="Olga"):
        await claim_ownership(house.ledger, by=ann.member)
    admin = await becomes(house, ben.member, Role.ADMIN, by=ann.member)
    assert await leave(house.ledger, identity=account("slack", "olga"))
    assert await told(house) == [(Kind.OWNERLESS, house.ann.id), (Kind.OWNERLESS, ben.member.id)]
    with refuses(NotAllowed):
        await claim_ownership(house.ledger, by=house.cleo)
    await raced([claim_ownership(house.ledger, by=each) for each in (ann.member, admin)])
    roles = [(await now_is(house, each)).role for each in (ann.member, admin)]
    assert sorted(roles) == [Role.ADMIN, Role.OWNER]
    assert (await now_is(house, owner)).role is Role.OWNER
