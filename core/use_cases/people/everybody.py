"""List the members of an organization."""

from core.domain.people.member import Member
from core.domain.people.person import Person
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import membership
from core.values import OrganizationId


async def everybody(ledger: Ledger, *, organization: OrganizationId, by: Member | None, most: int) -> list[Person]:
    """Return the first members who are here: owners and admins, then the others by name; refuses with NotAllowed."""
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.connection() as connection:
        return await membership.listed(connection, organization, most=most)
