"""Show what somebody is here, and what they hold."""

from dataclasses import replace

from core.domain.people.member import Member
from core.domain.people.portrait import Portrait
from core.domain.rules.change import groups_named
from core.errors import NoSuchMember, NotAllowed
from core.ledger import Ledger
from core.store import bookings, groups, membership
from core.use_cases.people.left_bookings import coming
from core.values import MemberId, OrganizationId


async def show_person(ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None) -> Portrait:
    """
    Return what a member is and holds, whether they are here or not; of one that was joined to another, that one.

    Everybody may see themselves. Refuses with NotAllowed or NoSuchMember.
    """
    if by is not None and not (by.role.manages or by.id == member):
        raise NotAllowed(by.role)
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        who = await membership.found(connection, organization, member)
        if who is None:
            raise NoSuchMember("")
        every = await groups.every(connection, organization)
        standing = await bookings.of_member(connection, organization, who.id, ending_after=now)
    catalogue, own = await ledger.catalogue(organization), frozenset(each.lower() for each in who.groups)
    named = groups_named(catalogue)
    unseen = {each.name.lower() for each in every if not each.shown(named)}
    circles = [(each, each.policy.managers, each.policy.approvers) for each in catalogue.resources]
    seen = tuple(each for each in who.groups if each.lower() not in unseen)
    return Portrait(
        replace(who, groups=seen),
        tuple(coming(standing, now=now)),
        tuple(each for each, managers, _ in circles if managers and managers.holds(who.role, own)),
        tuple(each for each, _, approvers in circles if approvers and approvers.holds(who.role, own)),
    )
