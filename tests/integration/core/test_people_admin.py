"""Running the people of a place: roles, suspensions, removals, two memberships of one person, and who may do it."""

import asyncio
from collections.abc import Awaitable, Sequence

from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import (
    AlreadyHere,
    LastOwner,
    NotAllowed,
    NotYourself,
    Refusal,
)
from core.use_cases.people.add import add
from core.use_cases.people.admit import admit, identities_of, member_behind
from core.use_cases.people.everybody import everybody
from core.use_cases.people.hand_over_ownership import hand_over_ownership
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from core.use_cases.people.suspend import suspend
from tests.stage import House, refuses
from tests.story import Actor


def account(platform: str, user: str) -> Identity:
    """Return somebody's account."""
    return Identity(platform, {"slack": "T1", "telegram": "B1"}[platform], user)


async def comes(house: House, platform: str, user: str, role: Role = Role.MEMBER) -> Member:
    """Let a platform vouch for somebody."""
    known = await member_behind(house.ledger, account(platform, user))
    return await admit(
        house.ledger,
        organization=house.ann.organization,
        identity=account(platform, user),
        role=role,
        called=PersonName(user.title(), NameKind.REAL, platform),
        zone=None,
        language=None,
        left_at=known.left_at if known else None,
    )


async def now_is(house: House, member: Member) -> Member:
    """Return the member as they are now."""
    [identity, *_] = await identities_of(house.ledger, member)
    known = await member_behind(house.ledger, identity)
    assert known
    return known


async def owns(house: House, member: Member) -> Member:
    """Make an owner at the command line."""
    await set_role(house.ledger, organization=member.organization, member=member.id, role=Role.OWNER, by=None)
    return await now_is(house, member)


async def becomes(house: House, member: Member, role: Role, *, by: Member | None) -> Member:
    """Give somebody a role."""
    await set_role(house.ledger, organization=member.organization, member=member.id, role=role, by=by)
    return await now_is(house, member)


async def test_nobody_gives_or_takes_more_than_they_have(house: House, ann: Actor, ben: Actor) -> None:
    """Owners and admins decide about those who are not above them; what was given outlives the platform's word."""
    cleo = await comes(house, "slack", "cleo")
    assert (await becomes(house, cleo, Role.ADMIN, by=ann.member)).role is Role.ADMIN
    assert (await comes(house, "slack", "cleo", Role.GUEST)).role is Role.ADMIN
    with refuses(NotAllowed):
        await becomes(house, cleo, Role.OWNER, by=ann.member)
    with refuses(NotAllowed):
        await becomes(house, ben.member, Role.ADMIN, by=ben.member)
    owner = await owns(house, cleo)
    for act in (suspend, let_back):
        with refuses(NotAllowed):
            await act(house.ledger, organization=owner.organization, member=owner.id, by=ann.member)
    with refuses(NotAllowed):
        await everybody(house.ledger, organization=owner.organization, by=ben.member, most=9)
    listed = await everybody(house.ledger, organization=owner.organization, by=owner, most=9)
    assert [(each.name, each.role) for each in listed][:2] == [(ann.member.name, Role.ADMIN), ("Cleo", Role.OWNER)]


async def test_rights_are_those_of_the_moment(house: House, ann: Actor, ben: Actor) -> None:
    """A member who was an admin when the card was painted is none when its button is pressed."""
    was = await becomes(house, ben.member, Role.ADMIN, by=ann.member)
    await becomes(house, ben.member, Role.MEMBER, by=ann.member)
    with refuses(NotAllowed):
        await becomes(house, was, Role.ADMIN, by=was)
    await becomes(house, ben.member, Role.ADMIN, by=ann.member)
    await suspend(house.ledger, organization=was.organization, member=was.id, by=ann.member)
    with refuses(NotAllowed):
        await becomes(house, ann.member, Role.GUEST, by=was)


async def test_the_last_owner_stays(house: House, ann: Actor, ben: Actor) -> None:
    """They cannot be demoted, suspended or removed, until somebody else owns the place; a suspended owner is none."""
    owner = await owns(house, ann.member)
    organization = owner.organization
    for role in (Role.ADMIN, Role.GUEST):
        with refuses(LastOwner, name=owner.name):
            await becomes(house, owner, role, by=owner)
    with refuses(NotYourself):
        await remove(house.ledger, organization=organization, member=owner.id, by=owner, because="")
    with refuses(LastOwner):
        await suspend(house.ledger, organization=organization, member=owner.id, by=None)
    second = await owns(house, ben.member)
    await suspend(house.ledger, organization=organization, member=second.id, by=owner)
    with refuses(LastOwner):
        await becomes(house, owner, Role.ADMIN, by=owner)
    await let_back(house.ledger, organization=organization, member=second.id, by=owner)
    with refuses(NotYourself):
        await hand_over_ownership(house.ledger, to=owner.id, by=owner)
    assert (await becomes(house, second, Role.MEMBER, by=owner)).role is Role.MEMBER
    await hand_over_ownership(house.ledger, to=second.id, by=owner)
    assert [(await now_is(house, each)).role for each in (owner, second)] == [Role.ADMIN, Role.OWNER]
    with refuses(NotAllowed):
        await hand_over_ownership(house.ledger, to=owner.id, by=owner)


async def test_two_owners_demote_each_other_at_once_and_one_stays(house: House, ann: Actor, ben: Actor) -> None:
    """Whoever is second is no owner any more when they decide; the same goes for two who step down, or remove."""
    organization = ann.member.organization
    for _ in range(5):
        pair = [await owns(house, ann.member), await owns(house, ben.member)]
        one, two = pair
        each_other = [becomes(house, two, Role.MEMBER, by=one), becomes(house, one, Role.MEMBER, by=two)]
        await raced(each_other)
        pair = [await owns(house, ann.member), await owns(house, ben.member)]
        await raced([becomes(house, each, Role.ADMIN, by=each) for each in pair])
        listed = await everybody(house.ledger, organization=organization, by=None, most=9)
        assert sum(each.role is Role.OWNER for each in listed) == 1


async def raced(acts: Sequence[Awaitable[object]]) -> None:
    """Do both at once: one of them is refused."""
    outcomes = await asyncio.gather(*acts, return_exceptions=True)
    assert sorted(isinstance(each, Refusal) for each in outcomes) == [False, True]


async def test_somebody_is_added_before_they_come(house: House) -> None:
    """Their account lets them in as who they are already, in the role that was said; the same one is added once."""
    organization, zoe = house.ann.organization, account("telegram", "zoe")
    who = await add(house.ledger, organization=organization, name=" Zoe ", role=Role.ADMIN, identity=zoe)
    came = await comes(house, "telegram", "zoe")
    assert (came.id, came.name, came.role) == (who, "Zoe", Role.ADMIN)

    for name, identity in (("zoe", None), ("Mo", zoe)):
        with refuses(AlreadyHere):
            await add(house.ledger, organization=organization, name=name, role=None, identity=identity)
    both = [add(house.ledger, organization=organization, name="Max", role=None, identity=None) for _ in range(2)]
    done = await asyncio.gather(*both, return_exceptions=True)
    assert [type(each) for each in done].count(AlreadyHere) == 1
    here = [
        (each.name, each.role) for each in await everybody(house.ledger, organization=organization, by=None, most=99)
    ]
    assert [each for each in here if each[0] in {"Max", "Mo", "Zoe"}] == [("Zoe", Role.ADMIN), ("Max", Role.MEMBER)]


async def test_who_is_added_without_a_role_gets_what_their_platform_says(house: House) -> None:
    """Slack's owners and admins are admins, whoever was told first."""
    who = await add(
        house.ledger, organization=house.ann.organization, name="Kim", role=None, identity=account("slack", "kim")
    )
    assert ((came := await comes(house, "slack", "kim", Role.ADMIN)).id, came.role) == (who, Role.ADMIN)
