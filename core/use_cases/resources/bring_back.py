"""Bring a retired resource back."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.ledger import Ledger
from core.store import bookings, resource_changes
from core.store.database import retried
from core.use_cases.bookings.clearing import moved
from core.use_cases.bookings.reinstate import Opened, Reinstated, reinstate
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.told_once import Told
from core.use_cases.resources.changing import changing, managed
from core.use_cases.waiting.retired import resume_waits
from core.values import OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """A resource that can be booked again, and what became of the bookings that were cancelled with it."""

    resource: Resource
    bookings: Reinstated


@dataclass(frozen=True, slots=True)
class MovedBack:
    """What was moved elsewhere when a resource was retired: what is back there, and what stays where it is."""

    resource: Resource
    back: tuple[Booking, ...]
    stay: tuple[Booking, ...]


async def bring_back(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None, because: str
) -> BroughtBack:
    """
    Let a retired resource be found and booked again, as it was; soon after, its bookings and its line come back, too.

    These are told `because`, as `reinstate` says; bookings that were moved stay where they are, until `move_back`. Done
    a second time it changes nothing. Its manager may, and without `by` the operator. Refuses with UnknownResource or
    NotAllowed.
    """
    closed_at = await _opened(ledger, organization, resource, by=by)
    known = (await ledger.catalogue(organization)).resource(resource)
    if closed_at is None:
        return BroughtBack(known, Reinstated())
    units = [unit.id for unit in known.units]
    back = await reinstate(ledger, Opened(units, closed_at), organization=organization, by=by, because=because)
    # Behind those who had booked it, so that nobody is offered what comes back to its holder.
    await resume_waits(ledger, organization=organization, resource=resource, retired_at=closed_at, by=by)
    return BroughtBack(known, back)


async def moved_away(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None
) -> list[Booking]:
    """
    Return what was moved elsewhere when a resource was last retired, and is there still, in order.

    Its manager may, and without `by` the operator. Refuses with UnknownResource or NotAllowed.
    """
    return await _away(ledger, managed(await ledger.catalogue(organization), resource, by=by))


async def move_back(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, by: Member | None, because: str
) -> MovedBack:
    """
    Move what was moved elsewhere when a resource was retired back to it, each at its own time.

    Their holders are told `because`. What somebody else has by now stays elsewhere, and so does what `by` does not
    manage there; done a second time it changes nothing. Its manager may, and without `by` the operator. Refuses with
    UnknownResource, NotAllowed or TextTooLong.
    """
    check_text("reason", because)
    known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
    back, stay, told = list[Booking](), list[Booking](), Told()
    # One by one, so that one that is taken by now does not keep the others away.
    for booking in await _away(ledger, known):
        after = await moved(ledger, booking, [Place(known.id)], by=by, via=ledger.via, because=because, told=told)
        back += [after] if after else []
        stay += [] if after else [booking]
    return MovedBack(known, tuple(back), tuple(stay))


async def _away(ledger: Ledger, resource: Resource) -> list[Booking]:
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        away = await bookings.moved_away(connection, resource.organization, resource.id, after=now)
    return [booking for booking in away if booking.settled(now).status in STANDING]


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
