"""What somebody waits for, and their place in line."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.lengths import MOST_WAITS
from core.domain.resources.catalogue import Catalogue
from core.domain.waiting.fitting import Fit, fit, reach
from core.domain.waiting.wait import InLine, State, Wait, Watched
from core.errors import NoSuchWait
from core.ledger import Ledger
from core.store import availability, waits
from core.store.database import Connection
from core.values import BookingId, Interval, MemberId, OrganizationId, WaitId


async def waiting_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[InLine]:
    """Return what a member is in line for, each with their place, in the order in which they began to wait."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.connection() as connection:
        known = await waits.of_member(connection, organization, member, now=now)
        return [await in_line(connection, catalogue, each, now=now) for each in known if not each.over(now)]


async def free_for(ledger: Ledger, lines: Sequence[InLine]) -> dict[WaitId, Fit]:
    """Return what is free now and would do for each of a member's waits: they left it, or may not have it."""
    now, waiting = ledger.clock.now(), [each.wait for each in lines if each.wait.status is State.WAITING]
    if not waiting:
        return {}
    catalogue = await ledger.catalogue(waiting[0].organization)
    wanted = {each.id: [catalogue.resource(one) for one in each.watched.resources] for each in waiting}
    within = [span for each in waiting if (span := reach(each.watched, wanted[each.id], now=now))]
    units = {unit.id for among in wanted.values() for each in among for unit in each.units}
    async with ledger.database.connection() as connection:
        span = Interval(min(each.start for each in within), max(each.end for each in within))
        taken = await availability.occupied(connection, list(units), span, now=now)
    free = dict[WaitId, Fit]()
    for each in waiting:
        fits = (fit(each.watched, resource, taken, now=now) for resource in wanted[each.id])
        found = next((slot for slot in fits if slot is not None), None)
        if found is not None:
            free[each.id] = found
    return free


async def how_many(ledger: Ledger, *, organization: OrganizationId, watched: Watched) -> int:
    """Return how many people are in line for any of the resources at some time of the window, and never who."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await waits.several(connection, organization, watched, now=now)


async def count_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> int:
    """Return how many things a member is in line for, in one round trip."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return sum(not each.over(now) for each in await waits.of_member(connection, organization, member, now=now))


async def may_wait(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> bool:
    """Return whether a member may wait for one thing more, in one round trip."""
    return await count_of(ledger, organization=organization, member=member) < MOST_WAITS


async def wait_of(ledger: Ledger, *, organization: OrganizationId, booking: BookingId) -> Wait | None:
    """Return the wait to which that booking was offered while it was a hold; None if it was offered to nobody."""
    async with ledger.database.connection() as connection:
        return await waits.of_offer(connection, organization, booking)


async def place_of(ledger: Ledger, *, organization: OrganizationId, wait: WaitId, member: MemberId) -> InLine:
    """Return a member's place in line; refuses with NoSuchWait one that is not theirs, or over."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.connection() as connection:
        known = await theirs(connection, organization, wait, member, now=now)
        return await in_line(connection, catalogue, known, now=now)


async def theirs(
    connection: Connection,
    organization: OrganizationId,
    wait: WaitId,
    member: MemberId,
    *,
    now: datetime,
    lock: bool = False,
) -> Wait:
    """Return a member's wait, perhaps locked; refuses with NoSuchWait one that is not theirs, or over."""
    known = await waits.found(connection, organization, wait, lock=lock)
    if known is None or known.member != member or known.over(now):
        raise NoSuchWait
    return known


async def in_line(connection: Connection, catalogue: Catalogue, wait: Wait, *, now: datetime) -> InLine:
    """Return a wait with its place among those that want one of its resources at some time of its window."""
    first = catalogue.resource(wait.watched.resources[0])
    position, of = await waits.line(connection, wait, fair=first.policy.fair_line, now=now)
    return InLine(wait, position, of)
