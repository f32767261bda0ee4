"""Hold a slot for a member."""

from collections.abc import Sequence
from datetime import datetime

from core.desk import Desk
from core.domain.alternatives import looked_at, nearest, rivals
from core.domain.booking import HOLD, Booking
from core.domain.catalogue import Catalogue
from core.domain.messages import planned
from core.domain.resource import Resource
from core.errors import Alternative, SlotTaken
from core.store import bookings
from core.store.bookings import Stale, Wish
from core.store.database import Connection, retried
from core.values import Interval, MemberId, OrganizationId, ResourceId, UnitId

ATTEMPTS = 8
"""How often another unit is tried after a lost race, before everything counts as taken."""


@retried
async def hold(
    desk: Desk,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    during: Interval,
    by: MemberId,
    via: str,
    unit: UnitId | None = None,
) -> Booking:
    """
    Hold any unit of the resource, or just this one, for five minutes.

    `during` is in whole minutes. Refuses with UnknownResource, UnknownUnit, PastTime, TooShort, TooLong, TooFarAhead,
    Closed, or SlotTaken with at most three alternatives; then nothing has changed, but for holds and unattended
    bookings in the way whose time was over.
    """
    now = desk.clock.now()
    catalogue = await desk.catalogue(organization)
    for _ in range(ATTEMPTS):
        wanted = catalogue.resource(resource)
        wanted.check(during, now=now)
        units = [wanted.unit(unit).id] if unit else [each.id for each in wanted.units]
        wish = Wish(organization, resource, units, by, during, via, now + HOLD)
        async with desk.database.connection() as connection:
            outcome = await bookings.hold(connection, wish, catalogue_version=catalogue.version, at=now)
        if outcome.held:
            desk.remember(outcome.held)
            return outcome.held
        if not outcome.seemed_free:
            renewed = await desk.fresh_catalogue(organization)
            changed, catalogue = renewed.version != catalogue.version, renewed
            if not changed and not await _tidied(desk, units, during, now=now, via=via):
                break
    raise SlotTaken(resource, during, await alternatives(desk, catalogue, wanted, during, now=now))


async def alternatives(
    desk: Desk, catalogue: Catalogue, resource: Resource, wish: Interval, *, now: datetime
) -> tuple[Alternative, ...]:
    """Return at most three slots near a wish that is taken, each of which is free and keeps all rules."""
    others = rivals(resource, catalogue.resources)
    units = [unit.id for each in (resource, *others) for unit in each.units]
    async with desk.database.connection() as connection:
        taken = await bookings.occupied(connection, units, looked_at(wish), now=now)
    return nearest(wish, resource, others=others, taken=taken, now=now)


async def _tidied(desk: Desk, units: Sequence[UnitId], during: Interval, *, now: datetime, via: str) -> bool:
    """End what is in the way and over, and say whether that freed anything."""
    async with desk.database.transaction() as connection:
        standing = await bookings.in_the_way(connection, units, during)
        return any([await _ended(connection, booking, now=now, via=via) for booking in standing])


async def _ended(connection: Connection, booking: Booking, *, now: datetime, via: str) -> bool:
    settled = booking.settled(now)
    if settled is booking:
        return False
    try:
        await bookings.save(
            connection, settled, before=booking, by=None, via=via, at=now, due=planned(settled, now=now)
        )
    except Stale:
        return False
    return True
