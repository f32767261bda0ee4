"""Return the resource that a member used last."""

from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import UnknownResource
from core.ledger import Ledger
from core.store import bookings


async def last_used(ledger: Ledger, member: Member, catalogue: Catalogue) -> Resource | None:
    """Return the resource of the latest booking that the member kept or still has, if it is one of the catalogue."""
    async with ledger.database.connection() as connection:
        resource = await bookings.last_resource(connection, member.organization, member.id)
    try:
        return catalogue.resource(resource) if resource else None
    except UnknownResource:
        return None
