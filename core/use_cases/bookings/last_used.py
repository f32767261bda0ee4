"""Find the resource that a member used last."""

from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import UnknownResource
from core.ledger import Ledger
from core.store import bookings


async def last_used(ledger: Ledger, member: Member, catalogue: Catalogue) -> Resource | None:
    """Return the resource of the member's latest booking that was kept or still stands, if the catalogue has it."""
    async with ledger.database.connection() as connection:
        resource = await bookings.last_resource(connection, member.organization, member.id)
    try:
        return catalogue.resource(resource) if resource else None
    except UnknownResource:
        return None
