"""Leaving: a member who is gone from one platform is out on all, and what they held is for others to decide."""

from datetime import datetime

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.leaving import LeftBehind
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import (
    BadInvitation,
    HasLeft,
    NoLongerAMember,
    NoSuchMember,
    NotAllowed,
    SlotTaken,
    StillAMember,
    WrongCode,
)
from core.use_cases.bookings.attend import attend
from core.use_cases.bookings.relocate import relocate
from core.use_cases.people.admit import admit, identities_of, member_behind
from core.use_cases.people.change_group import groups_of, put_into, take_out
from core.use_cases.people.invite import accept, invite_members, invite_self
from core.use_cases.people.leave import leave
from core.use_cases.people.left_bookings import cancel_left, left_bookings
from core.use_cases.people.people_called import person_called
from core.use_cases.people.write_to import ask_to_write
from core.values import MemberId
from tests.stage import House, berlin, due, refuses, sent, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


def slack(user: str) -> Identity:
    """Return the identity of one of the house's people."""
    return Identity("slack", "T1", user)


TELEGRAM = Identity("telegram", "B1", "ben")


async def on_telegram(house: House, member: Member) -> None:
    """Give a member a second identity."""
    token = await invite_self(house.ledger, member)
    await accept(house.ledger, token=token, identity=TELEGRAM, name="ben", language=None)


async def comes_back(house: House, user: str, role: Role = Role.MEMBER) -> Member:
    """Let the platform vouch for somebody, asked after they had left, if they had."""
    known = await member_behind(house.ledger, slack(user))
    return await admits(house, user, role, left_at=known.left_at if known else None)


async def admits(house: House, user: str, role: Role = Role.MEMBER, *, left_at: datetime | None = None) -> Member:
    """Take the platform's word on somebody, who had left at that instant when it was asked."""
    return await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=slack(user),
        role=role,
        called=PersonName(user, NameKind.REAL, "slack"),
        zone=None,
        language=None,
        left_at=left_at,
    )


async def state(house: House, booking: Booking) -> Status:
    """Return the state in which a booking is written."""
    return (await house.ledger.booking(booking.organization, booking.id)).status


async def told(house: House) -> list[tuple[Kind, MemberId]]:
    """Send everything that is due, and return what was told to whom, without edits of cards."""
    notices = [notice for notice in await due(house) if notice.recipients]
    await sent(house, notices)
    return sorted((notice.kind, notice.member) for notice in notices)


async def test_every_identity_of_theirs_is_out_and_history_stays(house: House, ben: Actor) -> None:
    """Both identities lead to a member who has left; doing it twice, or to nobody, changes nothing."""
    await on_telegram(house, ben.member)
    assert await leave(house.ledger, identity=slack("ben"))
    for identity in (slack("ben"), TELEGRAM):
        known = await member_behind(house.ledger, identity)
        assert known is not None
        assert (known.id, known.left_at) == (ben.member.id, house.clock.now())
    assert not await leave(house.ledger, identity=TELEGRAM)
    assert not await leave(house.ledger, identity=slack("nobody"))


async def test_holds_and_requests_end_and_coming_bookings_stay(house: House, ann: Actor, ben: Actor) -> None:
    """The slots of holds and requests are free at once; a booking stays until an admin decides."""
    await ann.rules("hubble", approvers=Circle(frozenset({Role.ADMIN})))
    held, request = await ben.holds("atlas", THREE_TO_FIVE), await ben.books("hubble", THREE_TO_FIVE)
    booked = await ben.books("atlas", slot(25, 9, 10))
    assert (held.status, request.status) == (Status.HELD, Status.PENDING)

    await leave(house.ledger, identity=slack("ben"))

    assert [await state(house, each) for each in (held, request, booked)] == [
        Status.CANCELLED,
        Status.CANCELLED,
        Status.CONFIRMED,
    ]
    assert (await ann.books("atlas", THREE_TO_FIVE)).status is Status.CONFIRMED


async def test_what_they_use_alone_ends_and_what_others_attend_goes_on(house: House, ann: Actor, ben: Actor) -> None:
    """Nobody sits in the one room; in the other a colleague does, who is told the new code."""
    alone = await ben.books("atlas", slot(23, 12, 14))
    shared = await ben.names(await ben.holds("hubble", slot(23, 12, 14)), ann.member)
    shared = await ben.confirms(shared)
    code = await ann.sees_code(shared)
    await told(house)
    house.clock.advance(minutes=30)

    await leave(house.ledger, identity=slack("ben"))

    assert [await state(house, each) for each in (alone, shared)] == [Status.COMPLETED, Status.IN_USE]
    assert await told(house) == [(Kind.CHECK_IN, ann.member.id)]
    assert await ann.sees_code(shared) != code


@pytest.mark.parametrize("comes", [True, False], ids=["an attendee", "one who could not come"])
async def test_a_code_they_have_seen_opens_nothing_any_more(
    house: House, ann: Actor, ben: Actor, *, comes: bool
) -> None:
    """An attendee who leaves knows the code of somebody else's booking: it is changed, and its holder is told."""
    booking = await ann.confirms(await ann.names(await ann.holds("atlas", THREE_TO_FIVE), ben.member))
    house.clock.to(berlin(24, 14, 52))
    code = await ben.sees_code(booking)
    await attend(house.ledger, booking=booking.id, **ben.acting, comes=comes)
    await told(house)

    await leave(house.ledger, identity=slack("ben"))

    assert await told(house) == [(Kind.CHECK_IN, ann.member.id)]
    with refuses(WrongCode):
        await ann.types(code)
    assert (await ann.types(await ann.sees_code(booking))).status is Status.IN_USE


async def test_nothing_can_be_booked_for_them_and_nobody_can_name_them(house: House, ann: Actor, ben: Actor) -> None:
    """By name they are known to have left; as a holder they are refused, as an attendee left out."""
    await leave(house.ledger, identity=slack("ben"))
    with refuses(HasLeft, name="ben"):
        await person_called(house.ledger, organization=house.ann.organization, name="ben")
    with refuses(NoSuchMember):
        await ann.holds("atlas", THREE_TO_FIVE, holder=ben.member)
    held = await ann.holds("atlas", THREE_TO_FIVE)
    assert (await ann.names(held, ben.member, house.cleo)).attendees == (house.cleo.id,)


async def test_a_namesake_who_is_here_is_meant(house: House, ben: Actor) -> None:
    """A name leads to the one who belongs here, however many have left."""
    await leave(house.ledger, identity=slack("ben"))
    new = await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=slack("ben2"),
        role=Role.MEMBER,
        called=PersonName("Ben Nu", NameKind.REAL, "slack"),
        zone=None,
        language=None,
    )
    assert await person_called(house.ledger, organization=house.ann.organization, name="ben") == new.id
    assert new.id != ben.member.id


async def test_they_hear_nothing_any_more(house: House, ben: Actor) -> None:
    """The reminder of a booking that is still in their name is told to nobody; the admin heard of it."""
    await ben.books("atlas", THREE_TO_FIVE)
    await leave(house.ledger, identity=slack("ben"))
    assert await told(house) == [(Kind.LEFT, house.ann.id)]
    house.clock.to(berlin(24, 14, 46))
    assert await told(house) == []


async def test_a_request_that_only_they_could_approve_goes_to_others(house: House, ann: Actor, ben: Actor) -> None:
    """Who was asked has left: owners and admins are asked instead, once; a new request asks them at first."""
    await put_into(house.ledger, group="approvers", members=[house.cleo.id], by=ann.member)
    await ann.rules("atlas", approvers=Circle(groups=frozenset({"approvers"})))
    await ben.books("atlas", THREE_TO_FIVE)
    assert await told(house) == [(Kind.APPROVAL, house.cleo.id)]

    await leave(house.ledger, identity=slack("cleo"))

    assert await told(house) == [(Kind.APPROVAL, house.ann.id)]
    await ben.books("atlas", slot(25, 9, 10))
    assert await told(house) == [(Kind.APPROVAL, house.ann.id)]


async def test_another_approver_is_enough(house: House, ann: Actor, ben: Actor) -> None:
    """While one of those who were asked is still here, nobody else is bothered."""
    third = await comes_back(house, "dora")
    await put_into(house.ledger, group="approvers", members=[house.cleo.id, third.id], by=ann.member)
    await ann.rules("atlas", approvers=Circle(groups=frozenset({"approvers"})))
    await ben.books("atlas", THREE_TO_FIVE)
    await told(house)

    await leave(house.ledger, identity=slack("cleo"))

    assert await told(house) == []


async def test_a_group_does_without_them_and_has_them_back(house: House, ann: Actor) -> None:
    """The list of a group names who is here; who comes back is in their groups again."""
    await put_into(house.ledger, group="crew", members=[house.ben.id, house.cleo.id], by=ann.member)

    async def crew() -> tuple[str, ...]:
        [group] = await groups_of(house.ledger, organization=house.ann.organization)
        return group.members

    await leave(house.ledger, identity=slack("ben"))
    assert await crew() == ("cleo",)
    await comes_back(house, "ben")
    assert await crew() == ("ben", "cleo")
    assert await take_out(house.ledger, group="crew", members=[house.ben.id], by=ann.member) == [house.ben.id]


async def test_who_comes_back_is_the_same_member(house: House, ben: Actor) -> None:
    """Bookings that nobody decided about are theirs again, on every platform, and no admin is asked any more."""
    await on_telegram(house, ben.member)
    booking = await ben.books("atlas", THREE_TO_FIVE)
    await leave(house.ledger, identity=slack("ben"))

    back = await comes_back(house, "ben")

    assert (back.id, back.left_at) == (ben.member.id, None)
    assert await ben.bookings() == [booking.id]
    known = await member_behind(house.ledger, TELEGRAM)
    assert known is not None
    assert known.left_at is None
    assert await told(house) == []


async def test_who_leaves_while_their_platform_is_asked_stays_out(house: House, ben: Actor) -> None:
    """The answer is of the moment before: it lets nobody in again, and changes nothing about them."""
    await leave(house.ledger, identity=slack("ben"))
    with refuses(NoLongerAMember, organization="Acme"):
        await admits(house, "ben", Role.ADMIN)
    known = await member_behind(house.ledger, slack("ben"))
    assert known is not None
    assert (known.left_at, known.role) == (house.clock.now(), Role.MEMBER)
    assert (await comes_back(house, "ben")).id == ben.member.id


async def test_a_manager_who_finds_no_slot_for_their_booking_is_told_so(house: House, ann: Actor, ben: Actor) -> None:
    """What the one who left may book is not asked for: nothing is offered of a room that not everybody may book."""
    await put_into(house.ledger, group="crew", members=[house.ben.id], by=ann.member)
    await ann.rules("hubble", bookable_by=Circle(groups=frozenset({"crew"})))
    booking = await ben.books("atlas", THREE_TO_FIVE)
    await ann.books("atlas", slot(25, 15, 17))
    await leave(house.ledger, identity=slack("ben"))
    with pytest.raises(SlotTaken) as refused:
        await relocate(
            house.ledger,
            organization=ann.member.organization,
            booking=booking.id,
            during=slot(25, 15, 17),
            by=ann.member,
            via="slack",
            because="they left",
        )
    offered = {offer.resource for offer in refused.value.offers}
    assert booking.resource in offered
    assert ann.house.resource("Hubble").id not in offered


async def asked(house: House) -> list[LeftBehind]:
    """Return what admins are asked about now."""
    notices = [notice for notice in await due(house) if notice.recipients]
    await sent(house, notices)
    return [notice.subject for notice in notices if isinstance(notice.subject, LeftBehind)]


async def test_admins_are_asked_once_about_what_is_in_their_name(house: House, ben: Actor) -> None:
    """Coming bookings in order, by the one who left; nothing that has ended."""
    later, sooner = await ben.books("atlas", slot(26, 9, 10)), await ben.books("hubble", THREE_TO_FIVE)
    await leave(house.ledger, identity=slack("ben"))
    [left] = await asked(house)
    assert (left.leaver.name, [booking.id for booking in left.bookings]) == ("ben", [sooner.id, later.id])
    assert await asked(house) == []


async def test_nobody_hears_of_somebody_who_holds_nothing(house: House, ben: Actor) -> None:
    """Silence: there is nothing to decide."""
    await ben.holds("atlas", THREE_TO_FIVE)
    await leave(house.ledger, identity=slack("ben"))
    assert await told(house) == []


async def cancels(house: House, by: Member, booking: Booking | None = None) -> list[Booking]:
    """Cancel what Ben left behind."""
    left = await cancel_left(
        house.ledger,
        member=house.ben.id,
        by=by,
        via="slack",
        because="ben has left",
        booking=None if booking is None else booking.id,
    )
    return list(left.bookings)


async def test_an_admin_cancels_one_or_all(house: House, ann: Actor, ben: Actor) -> None:
    """What is cancelled is free at once and gives its quota back; a second time there is nothing to cancel."""
    first, second = await ben.books("atlas", THREE_TO_FIVE), await ben.books("studio a", slot(25, 9, 11))
    await leave(house.ledger, identity=slack("ben"))
    assert [each.id for each in await cancels(house, ann.member, first)] == [first.id]
    left = await left_bookings(house.ledger, member=house.ben.id, by=ann.member)
    assert [each.id for each in left.bookings] == [second.id]
    [gone] = await cancels(house, ann.member)
    assert (gone.id, gone.status, gone.charged, gone.because) == (second.id, Status.CANCELLED, 0, "ben has left")
    assert await cancels(house, ann.member) == []
    assert (await states(house, second))[-1] == "cancelled"


async def test_only_an_admin_decides_and_only_about_somebody_who_left(house: House, ann: Actor, ben: Actor) -> None:
    """A button proves nothing: the role counts, and whether the member is still gone."""
    booking = await ben.books("atlas", THREE_TO_FIVE)
    with refuses(StillAMember, name="ben"):
        await cancels(house, ann.member)
    await leave(house.ledger, identity=slack("ben"))
    with refuses(NotAllowed):
        await cancels(house, house.cleo)
    with refuses(NotAllowed):
        await left_bookings(house.ledger, member=house.ben.id, by=house.cleo)
    await comes_back(house, "ben")
    with refuses(StillAMember, name="ben"):
        await cancels(house, ann.member)
    with refuses(NoSuchMember):
        await left_bookings(house.ledger, member=MemberId(4711), by=ann.member)
    assert await state(house, booking) is Status.CONFIRMED


async def test_an_older_invitation_lets_nobody_in_again(house: House, ben: Actor) -> None:
    """The link in the channel is good for everybody else; a new one says that somebody wants them back."""
    await on_telegram(house, ben.member)
    older = await invite_members(house.ledger, house.ann.organization)
    await leave(house.ledger, identity=slack("ben"))
    with refuses(NoLongerAMember, organization="Acme"):
        await accept(house.ledger, token=older, identity=TELEGRAM, name="ben", language=None)
    house.clock.advance(minutes=1)
    newer = await invite_members(house.ledger, house.ann.organization)
    back = await accept(house.ledger, token=newer, identity=TELEGRAM, name="ben", language=None)
    assert (back.id, back.role, back.left_at) == (ben.member.id, Role.MEMBER, None)
    # Slack still says that they have gone: only the identity that was let in is served.
    assert await identities_of(house.ledger, back) == [TELEGRAM]
    assert await member_behind(house.ledger, slack("ben")) is None


async def test_an_admin_who_is_let_in_again_comes_back_in_the_role_of_the_invitation(house: House) -> None:
    """The link is for members, whatever they were before."""
    await leave(house.ledger, identity=slack("ann"))
    house.clock.advance(minutes=1)
    token = await invite_members(house.ledger, house.ann.organization)
    back = await accept(house.ledger, token=token, identity=slack("ann"), name="ann", language=None)
    assert (back.id, back.role) == (house.ann.id, Role.MEMBER)


@pytest.mark.parametrize("by", ["themselves", "somebody new"])
async def test_a_link_to_their_own_telegram_is_worth_nothing(house: House, ben: Actor, by: str) -> None:
    """It was made half an hour ago at most, and whoever opens it would speak for somebody who has left."""
    token = await invite_self(house.ledger, ben.member)
    await leave(house.ledger, identity=slack("ben"))
    identity, refusal = (slack("ben"), NoLongerAMember) if by == "themselves" else (TELEGRAM, BadInvitation)
    with refuses(refusal):
        await accept(house.ledger, token=token, identity=identity, name="ben", language=None)


async def test_no_address_of_theirs_is_kept(house: House, ben: Actor) -> None:
    """An e-mail address was for what they are told here, and they are told nothing any more."""
    await ask_to_write(house.ledger, member=ben.member, address="ben@example.com")
    await leave(house.ledger, identity=(await identities_of(house.ledger, ben.member))[0])
    async with house.ledger.database.connection() as connection:
        rows = await connection.execute("SELECT count(*) FROM mail_addresses WHERE address <> ''")
        assert await rows.fetchone() == (0,)
