"""Stop waiting."""

from dataclasses import replace

from core.domain.audit import Change, Noun
from core.domain.waiting.wait import State, Wait
from core.ledger import Ledger
from core.store import audit, waits
from core.store.database import retried
from core.use_cases.bookings.cancel import cancel
from core.use_cases.waiting.listed import theirs
from core.values import MemberId, OrganizationId, WaitId


async def stop(ledger: Ledger, *, organization: OrganizationId, wait: WaitId, by: MemberId, via: str) -> Wait:
    """
    Leave the line, and return the wait as it was; what was offered meanwhile is offered on.

    Refuses with NoSuchWait.
    """
    before = await _stopped(ledger, organization, wait, by, via)
    if before.status is State.OFFERED and before.booking is not None:
        await cancel(ledger, organization=organization, booking=before.booking, by=by, via=via)
    return before


@retried
async def _stopped(ledger: Ledger, organization: OrganizationId, wait: WaitId, by: MemberId, via: str) -> Wait:
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        before = await theirs(connection, organization, wait, by, now=now, lock=True)
        after = replace(before, status=State.STOPPED, version=before.version + 1)
        await waits.save(connection, after)
        was, became = {"status": before.status}, {"status": after.status}
        noted = Change(Noun.WAIT, wait, after.status, was, became, version=after.version)
        await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
    return before
