"""Report how long approvals took."""

from core.domain.people.member import Member
from core.domain.reports import EVERYTHING, Days, Of, Waited
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import exports, reports
from core.values import OrganizationId


async def approvals_of(
    ledger: Ledger, *, organization: OrganizationId, days: Days, who: Member, of: Of = EVERYTHING
) -> list[Waited]:
    """
    Return how long the approvals that were given on those days took: of all together, and of each resource.

    Nobody has to wait for their own yes, so that it does not count. Refuses with NotAllowed a member who does not
    manage the organization.
    """
    if not who.role.manages:
        raise NotAllowed(who.role)
    async with ledger.database.transaction() as connection:
        await exports.in_bulk(connection)
        return await reports.approvals(connection, organization, days, of=of)
