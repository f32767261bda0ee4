"""Bring a retired resource back."""

from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.resources.changing import changing
from core.values import OrganizationId, ResourceId


@retried
async def bring_back(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None
) -> Resource:
    """
    Let a retired resource be found and booked again, as it was; bookings that were cancelled stay so.

    Done a second time it changes nothing. Its manager may, and without `by` the operator. Refuses with UnknownResource
    or NotAllowed.
    """
    async with changing(ledger, organization, resource, by=by, now=ledger.clock.now()) as change:
        if change.resource.retired_at is not None:
            units = [unit.id for unit in change.resource.units]
            await resource_changes.open_units(
                change.connection, organization, units, by=change.who, via=change.via, at=change.now
            )
            await resource_changes.retire(change.connection, organization, resource, at=None)
            await change.done("brought back", {"retired": True}, {"retired": False})
    catalogue = await ledger.catalogue(organization)
    return catalogue.resource(resource)
