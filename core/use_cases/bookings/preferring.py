"""Which units of a resource somebody is given first: those where their groups sit."""

from collections.abc import Mapping

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.neighbourhoods import concerned, preferred
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import people
from core.values import MemberId, UnitId


async def preference(
    ledger: Ledger, catalogue: Catalogue, resource: Resource, *, member: MemberId
) -> Mapping[UnitId, int]:
    """Return a rank for each unit, the lowest for those that the member is given first; nothing if all are alike."""
    # Where no group sits, as in most houses, nobody's groups need to be read.
    if not concerned(resource, catalogue):
        return {}
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resource.organization, [member])
    groups = standing[member][1] if member in standing else frozenset[str]()
    return preferred(resource, catalogue, groups)
