"""Stop waiting."""

from dataclasses import replace
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings import cancelling
from core.domain.bookings.status import Status
from core.domain.waiting.wait import State, Wait
from core.ledger import Ledger
from core.store import audit, bookings, waits
from core.store.database import retried
from core.use_cases.waiting.listed import theirs
from core.values import BookingId, MemberId, OrganizationId, WaitId


@retried
async def stop(ledger: Ledger, *, organization: OrganizationId, wait: WaitId, by: MemberId, via: str) -> Wait:
    """
    Leave the line, and return the wait as it was; in the same transaction what was offered meanwhile is offered on.

    Refuses with NoSuchWait.
    """
    now = ledger.clock.now()
    async with ledger.turn(via=via) as turn:
        async with turn.database.connection() as connection:
            before = await theirs(connection, organization, wait, by, now=now, lock=True)
            after = replace(before, status=State.STOPPED, version=before.version + 1)
            await waits.save(connection, after)
            was, became = {"status": before.status}, {"status": after.status}
            noted = Change(Noun.WAIT, wait, after.status, was, became, version=after.version)
            await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
        if before.status is State.OFFERED and before.booking is not None:
            await let_go(turn, organization, before.booking, by=by, via=via, now=now)
    return before


async def let_go(
    turn: Ledger, organization: OrganizationId, offered: BookingId, *, by: MemberId, via: str, now: datetime
) -> None:
    """Leave what is offered to the next in line; an offer that is over ends as such, though nobody has ended it yet."""
    catalogue = await turn.catalogue(organization)
    async with turn.database.connection() as connection:
        before = await bookings.locked(connection, organization, offered)
        if before is None:
            return
        after = before.settled(now)
        if after.status is Status.HELD:
            policy = catalogue.resource(before.resource).policy
            after = cancelling.cancelled(before, by=by, now=now, policy=policy)
        if after is not before:
            await bookings.save(connection, after, before=before, by=by, via=via, at=now)
    turn.remember(after)
