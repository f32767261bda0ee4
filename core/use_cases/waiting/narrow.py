"""Narrow what somebody waits for: some of it they want no more."""

from collections.abc import Collection
from dataclasses import replace

from core.domain.waiting.wait import InLine, State, Wait
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.cancel import cancel
from core.use_cases.waiting.listed import in_line, place_of, theirs
from core.use_cases.waiting.wait_for import written
from core.values import MemberId, OrganizationId, ResourceId, WaitId


async def narrow(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    wait: WaitId,
    without: Collection[ResourceId],
    by: MemberId,
    via: str,
) -> InLine:
    """
    Wait for some of several things no more, and return the member's place in line for the others, which they keep.

    What is offered of those is offered on; an offer of any other stands. Refuses with NoSuchWait, and with ValueError
    where nothing would be left.
    """
    before, line = await _narrowed(ledger, organization, wait, without, by, via)
    if before.status is not State.OFFERED or before.booking is None:
        return line
    if (await ledger.booking(organization, before.booking)).resource not in without:
        return line
    await cancel(ledger, organization=organization, booking=before.booking, by=by, via=via)
    return await place_of(ledger, organization=organization, wait=wait, member=by)


@retried
async def _narrowed(
    ledger: Ledger,
    organization: OrganizationId,
    wait: WaitId,
    without: Collection[ResourceId],
    by: MemberId,
    via: str,
) -> tuple[Wait, InLine]:
    """Return the wait as it was, and its place as it is now."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        before = await theirs(connection, organization, wait, by, now=now, lock=True)
        left = tuple(each for each in before.watched.resources if each not in without)
        watched = replace(before.watched, resources=left)
        if watched == before.watched:
            return before, await in_line(connection, catalogue, before, now=now)
        after = await written(connection, before, watched, "narrowed", via=via, now=now)
        return before, await in_line(connection, catalogue, after, now=now)
