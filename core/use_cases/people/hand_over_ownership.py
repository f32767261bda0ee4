"""Hand an organization over: another member becomes its owner, and who hands over stays as an admin."""

from core.domain.people.member import Member, Role
from core.domain.people.person import Person
from core.errors import NotAllowed, NotYourself
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.values import MemberId


@retried
async def hand_over_ownership(ledger: Ledger, *, to: MemberId, by: Member) -> Person:
    """
    Make a member the owner in place of who asks, who is an admin from then on; return who they were.

    Refuses with NotAllowed unless an owner asks, NotYourself, NoSuchMember or HasLeft.
    """
    async with administering(ledger, organization=by.organization, member=to, by=by) as change:
        if change.by is None or change.by.role is not Role.OWNER:
            raise NotAllowed(by.role)
        if to == by.id:
            raise NotYourself
        who = change.who
        who.check_here()
        await membership.set_role(change.connection, by.organization, to, Role.OWNER)
        await membership.set_role(change.connection, by.organization, by.id, Role.ADMIN)
        await change.record("handed over", before={"role": who.role}, after={"role": Role.OWNER, "instead of": by.id})
    return who
