"""Listen to events: what happened after some place, and who may know it."""

from dataclasses import dataclass

from core.domain.events import MOST_AT_ONCE, Event, event_of
from core.ledger import Ledger
from core.store import events
from core.values import OrganizationId


@dataclass(frozen=True, slots=True)
class Further:
    """What happened after a place, and up to which place that is; nobody is told less than all of it."""

    events: tuple[Event, ...]
    last: int


async def last_of(ledger: Ledger, *, organization: OrganizationId) -> int:
    """Return the place of the last change of an organization; 0 if there is none."""
    async with ledger.database.connection() as connection:
        return await events.last(connection, organization)


async def further(ledger: Ledger, *, organization: OrganizationId, after: int) -> Further:
    """Return some of what happened after a place, in order; whoever has read up to `last` has missed nothing."""
    async with ledger.database.connection() as connection:
        found = await events.after(connection, organization, after, most=MOST_AT_ONCE)
    told = tuple(event for each in found if (event := event_of(each)) is not None)
    return Further(told, found[-1].number if found else after)
