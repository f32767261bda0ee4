"""What somebody waits for, and their place in line."""

from datetime import datetime

from core.domain.resources.catalogue import Catalogue
from core.domain.waiting.wait import InLine, Wait
from core.errors import NoSuchWait
from core.ledger import Ledger
from core.store import waits
from core.store.database import Connection
from core.values import BookingId, MemberId, OrganizationId, WaitId


async def waiting_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> list[InLine]:
    """Return what a member is in line for, each with their place, in the order in which they began to wait."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.connection() as connection:
        known = await waits.of_member(connection, organization, member, now=now)
        return [await in_line(connection, catalogue, each, now=now) for each in known if not each.over(now)]


async def count_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId) -> int:
    """Return how many things a member is in line for, in one round trip."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return sum(not each.over(now) for each in await waits.of_member(connection, organization, member, now=now))


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
