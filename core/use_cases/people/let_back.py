"""Let a member back who was suspended or taken out."""

from core.domain.people.member import Member
from core.domain.people.person import Person
from core.errors import HasLeft, NotSuspended
from core.ledger import Ledger
from core.store import membership
from core.store.database import retried
from core.use_cases.people.administering import administering
from core.values import MemberId, OrganizationId


@retried
async def let_back(ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None) -> Person:
    """
    Let a member back, in the role that they had, with what is still theirs; return who they were.

    Refuses with NotAllowed, NoSuchMember, NotSuspended if they are here, or HasLeft if it was they who left: then only
    their platform, or an invitation, brings them back.
    """
    async with administering(ledger, organization=organization, member=member, by=by) as change:
        who = change.who
        if who.acts:
            raise NotSuspended(who.name)
        if not who.here and not who.removed:
            raise HasLeft(who.name)
        await membership.let_back(change.connection, organization, member)
        await change.record("let back", before={"removed": who.removed}, after={"role": who.role})
    return who
