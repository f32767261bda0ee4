"""Suspend a member: they may do nothing, and lose nothing."""

from core.domain.people.member import Member
from core.domain.people.person import Person, check_not_yourself, check_owner_stays
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.use_cases.people.hand_on import answers_for_nobody
from core.use_cases.people.leave import ask_others, polled_no_more
from core.values import MemberId, OrganizationId


@retried
async def suspend(ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None) -> Person:
    """
    Let a member do nothing until somebody lets them back, and return who they were.

    What is theirs stays theirs; nothing is sent to them meanwhile. Requests that only they could answer go to others,
    they answer in nobody's place any more, and their polls end. A second time it changes nothing. Refuses with
    NotAllowed, NoSuchMember, HasLeft, NotYourself, or LastOwner.
    """
    catalogue = await ledger.catalogue(organization)
    async with administering(ledger, organization=organization, member=member, by=by) as change:
        who = change.who
        who.check_here()
        check_not_yourself(change.by, who)
        if who.suspended_at is None:
            check_owner_stays(who, change.running)
            await membership.suspend(change.connection, organization, member, at=change.now)
            await answers_for_nobody(change.connection, catalogue, member, now=change.now)
            await ask_others(change.connection, catalogue, now=change.now)
            await polled_no_more(change.connection, organization, member, now=change.now)
            await change.record("suspended")
    return who
