"""Give a member another role."""

from core.domain.people.member import Member, Role
from core.domain.people.person import Person, check_may_change, check_owner_stays, check_somebody_runs
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.use_cases.people.hand_on import answers_for_nobody
from core.values import MemberId, OrganizationId


@retried
async def set_role(
    ledger: Ledger, *, organization: OrganizationId, member: MemberId, role: Role, by: Member | None
) -> Person:
    """
    Give a member a role, which no platform's word changes from then on; return who they were.

    The same role changes nothing. A guest answers requests in nobody's place any more. Nobody gives a role above their
    own, or takes one away from somebody above them. Refuses with NotAllowed, NoSuchMember, HasLeft, LastOwner or
    LastAdmin.
    """
    catalogue = await ledger.catalogue(organization)
    async with administering(ledger, organization=organization, member=member, by=by) as change:
        who = change.who
        check_may_change(change.by, who, to=role)
        who.check_here()
        if role is not who.role:
            check_owner_stays(who, change.running)
            check_somebody_runs(who, change.running, to=role)
            await membership.set_role(change.connection, organization, member, role)
            if role is Role.GUEST:
                await answers_for_nobody(change.connection, catalogue, member, now=change.now)
            await change.record("role set", before={"role": who.role}, after={"role": role})
    return who
