"""The chance that something frees up, as it is said, and as it came."""

from datetime import datetime

from core.domain.resources.resource import Resource
from core.domain.waiting.chance import Chance, Kept
from core.domain.waiting.wait import Watched
from core.domain.waiting.weeks import chance, past
from core.ledger import Ledger
from core.store import availability, waits
from core.values import Interval, OrganizationId


async def chance_of(ledger: Ledger, resource: Resource, watched: Watched, *, now: datetime) -> Chance | None:
    """Return how often it was empty at that time of the last weeks; None where too little is known."""
    windows = past(watched, resource)
    if not windows:
        return None
    units = [unit.id for unit in resource.units]
    known = Interval(min(each.start for each in windows), max(each.end for each in windows))
    async with ledger.database.connection() as connection:
        used = await availability.occupied(connection, units, known, now=now)
    return chance(watched, resource, windows, used, now=now)


async def chances_kept(ledger: Ledger, *, organization: OrganizationId) -> list[Kept]:
    """Return what was said of chances, in tens of percent, and how often something was offered then."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await waits.kept(connection, organization, now=now)
