"""Let whoever sets a place up own it, where nobody does."""

from core.domain.people.member import Member, Role
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering


@retried
async def take_ownership(ledger: Ledger, *, by: Member) -> bool:
    """
    Make an admin the owner of an organization that has none, and return whether that was so.

    A platform that vouches for people says who its admins are, and knows no owner of ours: without this, nobody in a
    new Slack workspace could make anybody an owner. Refuses with NotAllowed who does not run the place.
    """
    async with administering(ledger, organization=by.organization, member=by.id, by=by) as change:
        if any(each.role is Role.OWNER and each.left_at is None for each in change.owners):
            return False
        await membership.set_role(change.connection, by.organization, by.id, Role.OWNER)
        await change.record("owns it", before={"role": change.who.role}, after={"role": Role.OWNER})
    return True
