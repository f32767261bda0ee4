"""Widen what somebody waits for: to a part of it, or to further things."""

from collections.abc import Sequence
from datetime import timedelta

from core.domain.waiting.wait import InLine
from core.errors import Refusal
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.taking import for_whom
from core.use_cases.waiting.listed import in_line, theirs
from core.use_cases.waiting.wait_for import alone, check_taken, written
from core.values import MemberId, OrganizationId, ResourceId, WaitId


@retried
async def widen(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    wait: WaitId,
    by: MemberId,
    via: str,
    least: timedelta | None = None,
    also: Sequence[ResourceId] = (),
) -> InLine:
    """
    Let a shorter part do as well, or further resources, and return the member's place, which they keep.

    Resources that they may not book are left out. Refuses with NoSuchWait, and with FreeNow what is free by that; then
    nothing has changed.
    """
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    further = []
    for each in map(catalogue.resource, also):
        try:
            await for_whom(ledger, each, by=by, holder=None)
        except Refusal:
            continue
        further.append(each.id)
    async with ledger.database.transaction() as connection:
        await alone(connection, catalogue)
        before = await theirs(connection, organization, wait, by, now=now, lock=True)
        watched = before.watched.widened(least=least, also=further)
        if watched == before.watched:
            return await in_line(connection, catalogue, before, now=now)
        await check_taken(connection, [catalogue.resource(each) for each in watched.resources], watched, now=now)
        after = await written(connection, before, watched, "widened", via=via, now=now)
        return await in_line(connection, catalogue, after, now=now)
