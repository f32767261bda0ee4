"""List what is booked at some time."""

from core.domain.people.member import Member
from core.domain.reports import Listed
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import exports, reports
from core.values import Interval, MemberId, OrganizationId, ResourceId


async def listed(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    during: Interval,
    who: Member | None,
    resource: ResourceId | None = None,
    person: MemberId | None = None,
    gone: bool = False,
    most: int = 1_000,
) -> list[Listed]:
    """
    Return the first bookings that are at some time of the interval, in order, perhaps of one resource or one person.

    `gone` adds those that were cancelled or not used. Without `who` the operator asks. Refuses with NotAllowed a member
    who does not manage the organization.
    """
    if who is not None and not who.role.manages:
        raise NotAllowed(who.role)
    async with ledger.database.transaction() as connection:
        await exports.in_bulk(connection)
        return await reports.listed(
            connection, organization, during, resource=resource, person=person, gone=gone, most=most
        )
