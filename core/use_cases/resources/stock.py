"""Put resources, and the rules that they come with, into an organization's catalogue."""

from collections.abc import Sequence

from core.domain.resources.features import Attribute
from core.domain.rules.policy import Layer
from core.ledger import Ledger
from core.store import resources, rules
from core.store.resources import Draft
from core.values import OrganizationId


async def stock(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    drafts: Sequence[Draft],
    layers: Sequence[Layer] = (),
    attributes: Sequence[Attribute] = (),
) -> int:
    """
    Add the resources whose names are not there yet, all or none, and return how many were added.

    A policy document is added if there is none for its subject, an attribute if there is none of its name; others stay
    as they are. Refuses with BadAttribute.
    """
    async with ledger.database.transaction() as connection:
        for layer in layers:
            before = await rules.locked(connection, organization, layer.level, layer.subject)
            if not before.version:
                await rules.write(connection, organization, layer, before=before, by=None, at=ledger.clock.now())
        await resources.define(connection, organization, attributes)
        added = await resources.add(connection, organization, drafts)
    # This process knows it at once; others find out when their next hold meets a newer version.
    await ledger.fresh_catalogue(organization)
    return added
