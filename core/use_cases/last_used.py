"""What a member used last."""

from core.desk import Desk
from core.domain.catalogue import Catalogue
from core.domain.member import Member
from core.domain.resource import Resource
from core.errors import UnknownResource
from core.store import bookings


async def last_used(desk: Desk, member: Member, catalogue: Catalogue) -> Resource | None:
    """Return the resource of the latest booking that the member kept or still has, if it is one of the catalogue."""
    async with desk.database.connection() as connection:
        resource = await bookings.last_resource(connection, member.organization, member.id)
    try:
        return catalogue.resource(resource) if resource else None
    except UnknownResource:
        return None
