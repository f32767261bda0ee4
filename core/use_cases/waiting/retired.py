"""End the waits for a resource that nobody can book any more."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.messages import About, Due, Kind, Topic
from core.domain.waiting.wait import State
from core.store import audit, messages, waits
from core.store.database import Connection
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
