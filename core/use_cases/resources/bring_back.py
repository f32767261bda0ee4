"""Bring a retired resource back."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.bookings.reinstate import Reinstated, reinstate
from core.use_cases.resources.changing import changing
from core.values import OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """A resource that can be booked again, and what became of the bookings that were cancelled with it."""

    resource: Resource
    bookings: Reinstated


async def bring_back(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None, because: str
) -> BroughtBack:
    """
    Let a retired resource be found and booked again, as it was; soon after, its bookings come back as well.

    These are told `because`, as `reinstate` says; bookings that were moved stay where they are. Done a second time it
    changes nothing. Its manager may, and without `by` the operator. Refuses with UnknownResource or NotAllowed.
    """
    closed_at = await _opened(ledger, organization, resource, by=by)
    known = (await ledger.catalogue(organization)).resource(resource)
    if closed_at is None:
        return BroughtBack(known, Reinstated())
    units = [unit.id for unit in known.units]
    return BroughtBack(
        known,
        await reinstate(ledger, organization=organization, units=units, closed_at=closed_at, by=by, because=because),
    )


@retried
async def _opened(
    ledger: Ledger, organization: OrganizationId, resource: ResourceId, *, by: Member | None
) -> datetime | None:
    """Open a retired resource, and return when it was retired; None if it is not retired."""
    async with changing(ledger, organization, resource, by=by, now=ledger.clock.now()) as change:
        retired_at = change.resource.retired_at
        if retired_at is not None:
            units = [unit.id for unit in change.resource.units]
            await resource_changes.open_units(
                change.connection, organization, units, by=change.who, via=change.via, at=change.now
            )
            await resource_changes.retire(change.connection, organization, resource, at=None)
            await change.done("brought back", {"retired": True}, {"retired": False})
    return retired_at
