"""Look for what else would do: free, and allowed by every rule."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from core.desk import Desk
from core.domain.alternatives import MOST, looked_at, nearest, rivals
from core.domain.catalogue import Catalogue
from core.domain.resource import Resource
from core.errors import Alternative
from core.store import bookings
from core.use_cases.allowances_of import affordable
from core.values import Interval, MemberId

CONSIDERED = 4 * MOST
"""Of so many near slots those are offered that the member's quotas allow."""


async def alternatives(
    desk: Desk, catalogue: Catalogue, resource: Resource, wish: Interval, *, now: datetime, member: MemberId
) -> tuple[Alternative, ...]:
    """Return at most three slots near a wish that is taken, each of which is free and keeps all rules."""
    others = rivals(resource, catalogue.resources)
    units = [unit.id for each in (resource, *others) for unit in each.units]
    async with desk.database.connection() as connection:
        taken = await bookings.occupied(connection, units, looked_at(wish, (resource, *others)), now=now)
    near = islice(nearest(wish, resource, others=others, taken=taken, now=now), CONSIDERED)
    return await _affordable(desk, catalogue, list(near), member=member)


async def _affordable(
    desk: Desk, catalogue: Catalogue, offers: Sequence[Alternative], *, member: MemberId
) -> tuple[Alternative, ...]:
    wishes = [(catalogue.resource(offer.resource), offer.during) for offer in offers]
    allowed = await affordable(desk, wishes, member=member)
    return tuple(offer for offer, fits in zip(offers, allowed, strict=True) if fits)[:MOST]
