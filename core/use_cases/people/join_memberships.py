"""Join two memberships of one person: on Slack and on Telegram, say."""

from core.domain.people.member import Member
from core.domain.people.person import RANKS, Person, check_may_change
from core.errors import BothBooked, BothOn, SamePerson
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.use_cases.people.leave import FURTHEST
from core.values import MemberId, OrganizationId


@retried
async def join_memberships(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    member: MemberId,
    other: MemberId,
    by: Member | None,
) -> Person:
    """
    Give a member everything that another membership of the same person has, and end that one; return who they are now.

    Bookings, what quotas count, groups, accounts, and the higher role are theirs from then on. Refuses with NotAllowed,
    NoSuchMember, HasLeft, SamePerson, BothOn if both have an account on one platform, or BothBooked if both have
    something at one time; then nothing has changed.
    """
    async with administering(ledger, organization=organization, member=member, by=by, also=[other]) as change:
        connection, kept, gone = change.connection, change.who, change.known[other]
        check_may_change(change.by, gone)
        if member == other:
            raise SamePerson(kept.name)
        for each in (kept, gone):
            each.check_here()
        own = await membership.found(connection, organization, member)
        theirs = await membership.found(connection, organization, other)
        both = set(own.platforms if own else ()) & set(theirs.platforms if theirs else ())
        if both:
            raise BothOn(min(both), kept.name, gone.name)
        clash = await membership.clash(connection, organization, member, other, now=change.now)
        if clash:
            raise BothBooked(kept.name, clash[0], gone.name, clash[1])
        role = max(kept.role, gone.role, key=RANKS.__getitem__)
        if role is not kept.role:
            await membership.set_role(connection, organization, member, role)
        if gone.suspended_at and kept.acts:
            # Nobody is let back by being two.
            await membership.suspend(connection, organization, member, at=gone.suspended_at)
        changed = await membership.join(
            connection,
            organization,
            member,
            other,
            by=change.by.id if change.by else None,
            via=change.via,
            now=change.now,
            until=change.now + FURTHEST,
        )
        after = {"joined": other, "bookings": len(changed), "role": role}
        await change.record("joined with", before={"role": kept.role}, after=after)
        found = await membership.found(connection, organization, member)
    return found or kept
