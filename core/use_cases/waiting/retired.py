"""End the waits for a resource that nobody can book any more, and let them go on if it is brought back soon."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.time_limits import REINSTATED_WITHIN
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Member
from core.domain.waiting.wait import State
from core.ledger import Ledger
from core.store import audit, messages, waits
from core.store.database import Connection, retried
from core.values import MemberId, OrganizationId, ResourceId


async def end_waits(
    connection: Connection,
    organization: OrganizationId,
    resource: ResourceId,
    *,
    by: MemberId | None,
    via: str,
    now: datetime,
) -> None:
    """Stop the waits for nothing but that resource, and tell who waits; others wait on for what they want besides."""
    for wait in await waits.without(connection, organization, resource, now=now):
        noted = Change(Noun.WAIT, wait.id, wait.status, None, {"status": wait.status}, version=wait.version)
        await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
        if wait.status is State.STOPPED:
            due = [Due(Kind.WAIT_OVER, now, wait.member)]
            await messages.plan(connection, organization, About(Topic.WAIT, wait.id), due)


@retried
async def resume_waits(
    ledger: Ledger, *, organization: OrganizationId, resource: ResourceId, retired_at: datetime, by: Member | None
) -> None:
    """
    Let those wait again for a resource whose waits ended when it was retired, within an hour of that.

    Whoever has not heard yet that it is over does not hear it any more; all others hear of it once something is free.
    Those who waited for something besides go on to wait for that alone.
    """
    now, who = ledger.clock.now(), by.id if by else None
    if now - retired_at > REINSTATED_WITHIN:
        return
    async with ledger.database.transaction() as connection:
        for wait in await waits.resume(connection, organization, resource, since=retired_at, now=now):
            noted = Change(Noun.WAIT, wait.id, wait.status, None, {"status": wait.status}, version=wait.version)
            await audit.record(connection, noted, organization=organization, by=who, via=ledger.via, at=now)
