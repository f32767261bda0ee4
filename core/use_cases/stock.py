"""Put resources, and the rules that they come with, into an organization's catalogue."""

from collections.abc import Sequence

from core.desk import Desk
from core.domain.features import Attribute
from core.domain.policy import Layer
from core.store import catalogue, policies
from core.store.catalogue import Draft
from core.values import OrganizationId


async def stock(
    desk: Desk,
    *,
    organization: OrganizationId,
    drafts: Sequence[Draft],
    layers: Sequence[Layer] = (),
    attributes: Sequence[Attribute] = (),
) -> int:
    """
    Add the resources whose names are not there yet, all or none, and return how many were added.

    A policy document is added where there is none at its level, an attribute where there is none of its name; what
    stands is left alone. Refuses with BadAttribute.
    """
    async with desk.database.transaction() as connection:
        for layer in layers:
            before = await policies.locked(connection, organization, layer.level, layer.subject)
            if not before.version:
                await policies.write(connection, organization, layer, before=before, by=None, at=desk.clock.now())
        await catalogue.define(connection, organization, attributes)
        added = await catalogue.add(connection, organization, drafts)
    await desk.fresh_catalogue(organization)
    return added
