"""Find free resources."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from core.domain.bookings.alternatives import Taken, free_units
from core.domain.resources.resource import Resource
from core.errors import AskedSlot
from core.ledger import Ledger
from core.store import availability
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.bookings.offering import offering
from core.values import Interval, MemberId

FIRST = 64
"""Resources that are looked up one by one first: most often enough of an office's first rooms are free."""


@dataclass(frozen=True, slots=True)
class Free:
    """A resource with the number of its units that are free for the whole time."""

    resource: Resource
    during: Interval
    units: int


async def find(ledger: Ledger, wishes: Iterable[tuple[Resource, Interval]], *, most: int | None = None) -> list[Free]:
    """
    Return the resources that are free for their whole time and whose rules allow it, in the given order.

    With `most`, the search ends after so many: the first resources are looked up one by one, and the rest is read only
    if too few of them are free.
    """
    now = ledger.clock.now()
    allowed = _allowed(wishes, now=now)
    if most is None:
        return await _among_all(ledger, list(allowed), now=now)
    found = await _each(ledger, list(islice(allowed, FIRST)), now=now)
    # The iterator goes on behind the first ones.
    if len(found) < most:
        found += await _among_all(ledger, list(allowed), now=now)
    return found[:most]


async def _each(ledger: Ledger, wishes: Sequence[tuple[Resource, Interval]], *, now: datetime) -> list[Free]:
    asked = [(unit.id, resource.blocked(during)) for resource, during in wishes for unit in resource.units]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied_each(connection, asked, now=now)
    counted = [Free(resource, during, len(free_units(resource, during, taken))) for resource, during in wishes]
    return [free for free in counted if free.units]


async def _among_all(ledger: Ledger, wishes: Sequence[tuple[Resource, Interval]], *, now: datetime) -> list[Free]:
    if not wishes:
        return []
    organization = wishes[0][0].organization
    # A statement for each different time, of which there are few: most resources have one buffer.
    asked = {resource.blocked(during) for resource, during in wishes}
    async with ledger.database.connection() as connection:
        busy = {each: await availability.busy_units(connection, organization, each, now=now) for each in asked}
    counted = [
        Free(resource, during, sum(unit.id not in busy[resource.blocked(during)] for unit in resource.units))
        for resource, during in wishes
    ]
    return [free for free in counted if free.units]


def _allowed(wishes: Iterable[tuple[Resource, Interval]], *, now: datetime) -> Iterator[tuple[Resource, Interval]]:
    """Yield the wishes that keep the rules, lazily; resources that share rules and a site are checked once."""
    # By the identity of the policy, which resources under the same documents share.
    verdicts: dict[tuple[object, ...], bool] = {}
    for resource, during in wishes:
        key = (id(resource.policy), resource.site.id, resource.departures, during)
        verdict = verdicts.get(key)
        if verdict is None:
            verdict = verdicts[key] = resource.allows(during, now=now)
        if verdict:
            yield resource, during


async def find_named(ledger: Ledger, resource: Resource, during: Interval, *, member: MemberId) -> Free:
    """Return the resource with the number of its free units; refuses as `hold` does if there are none."""
    now = ledger.clock.now()
    async with offering(ledger, resource.organization, AskedSlot(resource.id, during, member, member), now=now):
        resource.check(during, now=now)
        found = await _each(ledger, [(resource, during)], now=now)
        if not found:
            catalogue = await ledger.catalogue(resource.organization)
            raise await slot_taken(ledger, catalogue, resource, during, now=now, member=member)
    return found[0]


async def taken_from(ledger: Ledger, resources: Sequence[Resource], first: date, last: date) -> Taken:
    """Return, per unit, the times that are really taken from the first of those local days to the last."""
    asked = [(unit.id, each.calendar_days(first, last)) for each in resources for unit in each.units]
    async with ledger.database.connection() as connection:
        return await availability.occupied_each(connection, asked, now=ledger.clock.now())


async def taken_on(ledger: Ledger, resources: Sequence[Resource], day: date) -> Taken:
    """Return, per unit, the times that are really taken on that local day of each resource."""
    blocked = [
        (unit.id, resource.blocked(whole))
        for resource in resources
        if (whole := resource.whole_day(day))
        for unit in resource.units
    ]
    async with ledger.database.connection() as connection:
        return await availability.occupied_each(connection, blocked, now=ledger.clock.now())
