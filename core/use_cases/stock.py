"""Put resources into an organization's catalogue."""

from collections.abc import Sequence

from core.desk import Desk
from core.store import catalogue
from core.store.catalogue import Draft
from core.values import OrganizationId


async def stock(desk: Desk, *, organization: OrganizationId, drafts: Sequence[Draft]) -> int:
    """Add the resources whose names are not there yet, all or none, and return how many were added."""
    async with desk.database.transaction() as connection:
        added = await catalogue.add(connection, organization, drafts)
    await desk.fresh_catalogue(organization)
    return added
