"""Own an organization that nobody owns any more: its last owner has left, and an admin takes their place."""

from core.domain.people.member import Member, Role
from core.domain.people.person import Person
from core.errors import AlreadyOwned
from core.ledger import Ledger
from core.store import membership, people
from core.store.database import retried
from core.use_cases.bookings.approve import MANAGERS
from core.use_cases.people.administering import administering


@retried
async def claim_ownership(ledger: Ledger, *, by: Member) -> Person:
    """
    Make the admin who asks the owner, and return who they were; of two who ask at once, the first is it.

    Refuses with NotAllowed anybody but an admin, and with AlreadyOwned while an owner is here who may act.
    """
    async with ledger.database.connection() as connection:
        admins = await people.inside(connection, by.organization, MANAGERS)
    # All of them are locked, because any of them may be about to own it.
    async with administering(ledger, organization=by.organization, member=by.id, by=by, also=admins) as change:
        owner = next((each for each in change.running if each.role is Role.OWNER and each.acts), None)
        if owner is not None:
            raise AlreadyOwned(owner.name)
        await membership.set_role(change.connection, by.organization, by.id, Role.OWNER)
        await change.record("claimed", before={"role": change.who.role}, after={"role": Role.OWNER})
    return change.who
