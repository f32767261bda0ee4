"""Look for what else would do: free, and allowed by every rule."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from core.domain.bookings.alternatives import MOST, free_units, looked_at, nearest, rivals
from core.domain.resources import seats
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import Alternative
from core.ledger import Ledger
from core.store import occupancy, people
from core.use_cases.rules.allowances_of import affordable
from core.use_cases.rules.strikes import near_enough
from core.values import Interval, MemberId, UnitId

LOOKED_AT = 20
"""Of so many rivals, the likeliest, it is looked up when they are taken."""
CONSIDERED = 4 * MOST
"""Of so many near slots those are offered that the member's quotas allow."""


async def alternatives(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None = None,
) -> tuple[Alternative, ...]:
    """
    Return at most three slots near a wish that is taken, each of which is free and keeps all rules.

    Of a departure they are the free seats nearest to the wanted one, then the departures nearest in time.
    """
    if resource.departures:
        return await _aboard(ledger, catalogue, resource, wish, now=now, member=member, unit=unit)
    others = (await _open_to(ledger, rivals(resource, catalogue.resources), member=member))[:LOOKED_AT]
    units = [unit.id for each in (resource, *others) for unit in each.units]
    async with ledger.database.connection() as connection:
        taken = await occupancy.occupied(connection, units, looked_at(wish, (resource, *others)), now=now)
    near = islice(nearest(wish, resource, others=others, taken=taken, now=now), CONSIDERED)
    return await _affordable(ledger, catalogue, list(near), member=member)


async def _open_to(ledger: Ledger, resources: Sequence[Resource], *, member: MemberId) -> Sequence[Resource]:
    """Return what the member may see and book; nobody is asked about where nothing is kept from anybody."""
    if all(each.policy.seen_by is None and each.policy.bookable_by is None for each in resources):
        return resources
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resources[0].organization, [member])
    role, groups = standing[member]
    return [each for each in resources if each.policy.bookable(role, groups)]


async def _aboard(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None,
) -> tuple[Alternative, ...]:
    departures = sorted(resource.coming(now), key=lambda each: abs(each.start - wish.start))[: MOST + 1]
    offers: list[Alternative] = []
    async with ledger.database.connection() as connection:
        for departure in departures:
            units = [each.id for each in resource.units]
            taken = await occupancy.occupied(connection, units, departure, now=now)
            free = free_units(resource, departure, taken)
            if departure == wish and unit is not None:
                offers += [Alternative(resource.id, departure, seat) for seat in seats.nearest(resource, unit, free)]
            elif free and departure != wish:
                offers.append(Alternative(resource.id, departure))
            if len(offers) >= MOST:
                break
    return await _affordable(ledger, catalogue, offers[:CONSIDERED], member=member)


async def _affordable(
    ledger: Ledger, catalogue: Catalogue, offers: Sequence[Alternative], *, member: MemberId
) -> tuple[Alternative, ...]:
    wishes = [(catalogue.resource(offer.resource), offer.during) for offer in offers]
    allowed = await affordable(ledger, wishes, member=member)
    near = await near_enough(ledger, wishes, member=member)
    return tuple(offer for offer, *fits in zip(offers, allowed, near, strict=True) if all(fits))[:MOST]
