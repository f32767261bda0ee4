"""Let a resource have more units, or fewer."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.domain.resources.pools import check_units, further, surplus
from core.domain.resources.resource import Resource, Unit
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.bookings.clearing import in_the_way, moved
from core.use_cases.bookings.slot import Place
from core.use_cases.resources.changing import Changing, changing, managed
from core.use_cases.resources.closing import Closing, close_units, from_now
from core.values import OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Resized:
    """A resource with another number of units, how many it had, and the bookings that were moved and cancelled."""

    resource: Resource
    before: int
    moved: tuple[Booking, ...] = ()
    cancelled: tuple[Booking, ...] = ()


async def surplus_bookings(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, count: int, by: Member | None
) -> tuple[list[Unit], list[Booking]]:
    """
    Return the units that would go if only so many stayed, and what is booked of them from now on, in order.

    Units without bookings go first. Refuses with UnknownResource, NotAllowed or OutOfRange.
    """
    check_units(count)
    known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
    return await _surplus(ledger, known, count, now=ledger.clock.now())


async def _surplus(
    ledger: Ledger, resource: Resource, count: int, *, now: datetime
) -> tuple[list[Unit], list[Booking]]:
    booked = await in_the_way(ledger, [unit.id for unit in resource.units], from_now(now), now=now)
    gone = _gone(resource, booked, count)
    ids = {unit.id for unit in gone}
    return gone, [booking for booking in booked if not ids.isdisjoint(_units_of(booking))]


def _gone(resource: Resource, booked: Sequence[Booking], count: int) -> list[Unit]:
    taken = Counter(unit for booking in booked for unit in _units_of(booking))
    return surplus(resource.units, taken, max(0, len(resource.units) - count))


def _units_of(booking: Booking) -> tuple[UnitId, ...]:
    return (booking.unit, *booking.companions)


async def resize(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    count: int,
    by: Member | None,
    because: str,
    moving: bool | None = None,
) -> Resized:
    """
    Let a resource have so many units: 1 to 1,000.

    Growing brings back what was retired before it adds any. Of what shrinks, units without bookings go first; with
    `moving`, the bookings of the others go to units that stay, at their own time, as far as these are free. What is
    left is cancelled, and its holders are told why. Without a word on that, None, it refuses with StillBooked. Its
    manager may, and without `by` the operator. Refuses with UnknownResource, NotAllowed or OutOfRange.
    """
    check_units(count)
    elsewhere: list[Booking] = []
    closing = Closing(by, because, ledger.clock.now(), cancelling=moving is not None)
    if moving:
        known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
        gone, booked = await _surplus(ledger, known, count, now=closing.now)
        leaving = {unit.id for unit in gone}
        places = [Place(resource, unit.id) for unit in known.units if unit.id not in leaving]
        for booking in [each for each in booked if each.unit in leaving]:
            after = await moved(ledger, booking, places, by=by, via=ledger.via, because=because)
            elsewhere += [after] if after else []
    return await _resized(ledger, organization, resource, count, closing, elsewhere)


@retried
async def _resized(
    ledger: Ledger,
    organization: OrganizationId,
    resource: ResourceId,
    count: int,
    closing: Closing,
    elsewhere: Sequence[Booking],
) -> Resized:
    away: list[Booking] = []
    async with changing(ledger, organization, resource, by=closing.by, now=closing.now) as change:
        before = len(change.resource.units)
        if count > before:
            await _grown(change, organization, count - before)
        elif count < before:
            away = await _shrunk(ledger, change, organization, count, closing)
        if count != before:
            await change.done("resized", {"count": before}, {"count": count})
    catalogue = await ledger.catalogue(organization)
    return Resized(catalogue.resource(resource), before, tuple(elsewhere), tuple(away))


async def _grown(change: Changing, organization: OrganizationId, more: int) -> None:
    known, connection = change.resource, change.connection
    back = [unit.id for unit in known.former_units][:more]
    await resource_changes.open_units(connection, organization, back, by=change.who, via=change.via, at=change.now)
    await resource_changes.retire_units(connection, organization, back, at=None)
    labels = [unit.label for unit in (*known.units, *known.former_units)]
    if labels == [""]:
        # One thing needs no number, until there are several.
        await resource_changes.label(connection, organization, known.units[0].id, "1")
        labels = ["1"]
    await resource_changes.add_units(connection, organization, known.id, further(labels, more - len(back)))


async def _shrunk(
    ledger: Ledger, change: Changing, organization: OrganizationId, count: int, closing: Closing
) -> list[Booking]:
    units = [unit.id for unit in change.resource.units]
    # Chosen anew: what was booked or cancelled meanwhile may make another unit the free one.
    booked = await in_the_way(ledger, units, from_now(change.now), now=change.now)
    gone = [unit.id for unit in _gone(change.resource, booked, count)]
    away = await close_units(change, organization, gone, closing)
    await resource_changes.retire_units(change.connection, organization, gone, at=change.now)
    return away
