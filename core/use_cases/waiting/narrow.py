"""Narrow what somebody waits for: some of it they want no more."""

from collections.abc import Collection
from dataclasses import replace

from core.domain.waiting.wait import InLine, State
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.waiting.listed import in_line, theirs
from core.use_cases.waiting.stop import let_go
from core.use_cases.waiting.wait_for import written
from core.values import MemberId, OrganizationId, ResourceId, WaitId


@retried
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
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.turn(via=via) as turn:
        async with turn.database.connection() as connection:
            before = await theirs(connection, organization, wait, by, now=now, lock=True)
            left = tuple(each for each in before.watched.resources if each not in without)
            watched = replace(before.watched, resources=left)
            if watched != before.watched:
                await written(connection, before, watched, "narrowed", via=via, now=now)
        if before.status is State.OFFERED and before.booking is not None:
            offered = await turn.booking(organization, before.booking)
            if offered.resource in without:
                await let_go(turn, organization, offered.id, by=by, via=via, now=now)
        async with turn.database.connection() as connection:
            after = await theirs(connection, organization, wait, by, now=now)
            return await in_line(connection, catalogue, after, now=now)
