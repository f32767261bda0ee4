"""Let a resource have more units, or fewer."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.domain.resources.pools import check_units, further, surplus
from core.domain.resources.resource import Resource, Unit
from core.errors import UnknownUnit
from core.ledger import Ledger
from core.store import resource_changes
from core.store.database import retried
from core.use_cases.bookings.clearing import in_the_way, moved
from core.use_cases.bookings.reinstate import Opened, Reinstated, reinstate_at
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.told_once import Told
from core.use_cases.people.administering import check_before_moves
from core.use_cases.resources.changing import Changing, changing, managed
from core.use_cases.resources.closing import Closing, close_units, from_now
from core.values import OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Resized:
    """
    A resource with another number of units, how many it had, and the bookings that were moved and cancelled.

    Of what has grown, the bookings that were cancelled with the units that came back are `reinstated`, or stay lost.
    """

    resource: Resource
    before: int
    moved: tuple[Booking, ...] = ()
    cancelled: tuple[Booking, ...] = ()
    reinstated: Reinstated = field(default_factory=Reinstated)


async def surplus_bookings(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    count: int,
    by: Member | None,
    unit: UnitId | None = None,
) -> tuple[list[Unit], list[Booking]]:
    """
    Return the units that would go if only so many stayed, and what is booked of them from now on, in order.

    The named `unit` goes first, then those without bookings. Refuses with UnknownResource, NotAllowed, OutOfRange, or
    UnknownUnit where others would go for a named one that is gone already.
    """
    check_units(count)
    known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
    return await _surplus(ledger, known, count, unit, now=ledger.clock.now())


async def _surplus(
    ledger: Ledger, resource: Resource, count: int, named: UnitId | None, *, now: datetime
) -> tuple[list[Unit], list[Booking]]:
    booked = await in_the_way(ledger, [unit.id for unit in resource.units], from_now(now), now=now)
    gone = _gone(resource, booked, count, named)
    ids = {unit.id for unit in gone}
    return gone, [booking for booking in booked if not ids.isdisjoint(_units_of(booking))]


def _gone(resource: Resource, booked: Sequence[Booking], count: int, named: UnitId | None) -> list[Unit]:
    more = max(0, len(resource.units) - count)
    if more and named is not None and named not in {unit.id for unit in resource.units}:
        # For one that is gone already, no other goes.
        raise UnknownUnit(resource.id, next((unit.label for unit in resource.former_units if unit.id == named), ""))
    taken = Counter(unit for booking in booked for unit in _units_of(booking))
    return surplus(resource.units, taken, more, named=named)


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
    unit: UnitId | None = None,
) -> Resized:
    """
    Let a resource have so many units: 1 to 1,000.

    Growing brings back what was retired, the last first, before it adds any; soon after, what was cancelled with it
    comes back as well, as `reinstate` says. Of what shrinks, the named `unit` goes first, and then those without
    bookings; with `moving`, the bookings of the others go to units that stay, at their own time, as far as these are
    free. What is left is cancelled. All whom it concerns are told why. Without a word on that, None, it refuses with
    StillBooked. Its manager may, and without `by` the operator. Refuses with UnknownResource, NotAllowed, OutOfRange,
    or UnknownUnit where others would go for a named one that is gone already.
    """
    check_units(count)
    elsewhere: list[Booking] = []
    closing = Closing(by, because, ledger.clock.now(), cancelling=moving is not None)
    if moving:
        await check_before_moves(ledger, by)
        known = managed(await ledger.fresh_catalogue(organization), resource, by=by)
        gone, booked = await _surplus(ledger, known, count, unit, now=closing.now)
        leaving, told = {unit.id for unit in gone}, Told()
        places = [Place(resource, unit.id) for unit in known.units if unit.id not in leaving]
        for booking in [each for each in booked if each.unit in leaving]:
            after = await moved(ledger, booking, places, by=by, via=ledger.via, because=because, told=told)
            elsewhere += [after] if after else []
    done, opened = await _resized(ledger, organization, resource, count, closing, elsewhere, unit)
    told = Told()
    for closed_at in dict.fromkeys(opened.values()):
        units = [each for each, at in opened.items() if at == closed_at]
        again = Opened(units, closed_at, told=told)
        back = await reinstate_at(ledger, again, organization=organization, by=by, because=because, now=closing.now)
        done.reinstated.back.extend(back.back)
        done.reinstated.lost.extend(back.lost)
    return done


@retried
async def _resized(
    ledger: Ledger,
    organization: OrganizationId,
    resource: ResourceId,
    count: int,
    closing: Closing,
    elsewhere: Sequence[Booking],
    named: UnitId | None,
) -> tuple[Resized, dict[UnitId, datetime]]:
    """Return what was done, and the units that are back, each with when it was retired."""
    away, back = list[Booking](), dict[UnitId, datetime]()
    async with changing(ledger, organization, resource, by=closing.by, now=closing.now) as change:
        before = len(change.resource.units)
        if count > before:
            back = await _grown(change, organization, count - before)
        elif count < before:
            away = await _shrunk(ledger, change, organization, count, closing, named)
        if count != before:
            await change.done("resized", {"count": before}, {"count": count})
    catalogue = await ledger.catalogue(organization)
    return Resized(catalogue.resource(resource), before, tuple(elsewhere), tuple(away)), back


async def _grown(change: Changing, organization: OrganizationId, more: int) -> dict[UnitId, datetime]:
    known, connection = change.resource, change.connection
    former = await resource_changes.former_units(connection, organization, known.id)
    back = dict(former[:more])
    await resource_changes.open_units(
        connection, organization, list(back), by=change.who, via=change.via, at=change.now
    )
    await resource_changes.retire_units(connection, organization, list(back), at=None)
    labels = [unit.label for unit in (*known.units, *known.former_units)]
    if labels == [""]:
        # One thing needs no number, until there are several.
        await resource_changes.label(connection, organization, known.units[0].id, "1")
        labels = ["1"]
    await resource_changes.add_units(connection, organization, known.id, further(labels, more - len(back)))
    return back


async def _shrunk(
    ledger: Ledger,
    change: Changing,
    organization: OrganizationId,
    count: int,
    closing: Closing,
    named: UnitId | None,
) -> list[Booking]:
    units = [unit.id for unit in change.resource.units]
    # Chosen anew: what was booked or cancelled meanwhile may make another unit the free one.
    booked = await in_the_way(ledger, units, from_now(change.now), now=change.now)
    gone = [unit.id for unit in _gone(change.resource, booked, count, named)]
    away = await close_units(change, organization, gone, closing)
    await resource_changes.retire_units(change.connection, organization, gone, at=change.now)
    return away
