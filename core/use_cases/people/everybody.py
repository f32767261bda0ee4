"""List the members of an organization."""

from core.domain.people.member import Member, Role
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import people


async def everybody(ledger: Ledger, *, by: Member, most: int) -> list[tuple[str, Role]]:
    """Return the names and roles of the first members who have not left, by name; refuses with NotAllowed."""
    if not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.connection() as connection:
        return await people.everybody(connection, by.organization, most=most)
