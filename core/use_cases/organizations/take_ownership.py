"""Let whoever sets a place up own it, where nobody does."""

from core.domain.people.member import Member
from core.errors import AlreadyOwned
from core.ledger import Ledger
from core.use_cases.people.claim_ownership import claim_ownership


async def take_ownership(ledger: Ledger, *, by: Member) -> bool:
    """
    Make an admin the owner of an organization that has none, and return whether that was so.

    A platform that vouches for people says who its admins are, and knows no owner of ours: without this, nobody in a
    new Slack workspace could make anybody an owner. Refuses with NotAllowed who does not run the place.
    """
    try:
        await claim_ownership(ledger, by=by)
    except AlreadyOwned:
        return False
    return True
