"""Weeks that members are sent: who wants theirs, on which weekday, and when the next is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.messages import Kind, Topic
from core.store import messages
from core.store.database import Connection
from core.store.statements import statements
from core.values import MemberId, OrganizationId

_SQL = statements("weeks")


@dataclass(frozen=True, slots=True)
class Due:
    """One that is due; its days are those of the member's zone."""

    organization_id: OrganizationId
    member_id: MemberId
    weekday: int
    due_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Found:
    """On which weekday a member wants theirs, Monday is 0, on which platform, and the zone of their days."""

    weekday: int
    via: str
    zone: str


async def ask(
    connection: Connection, organization: OrganizationId, member: MemberId, weekday: int, *, via: str, due: datetime
) -> None:
    """Note that a member wants their week on that weekday and platform, from then on."""
    await _SQL["ask"].run(connection, organization=organization, member=member, weekday=weekday, via=via, due=due)


async def stop(connection: Connection, organization: OrganizationId, member: MemberId) -> bool:
    """Note that a member wants their week no more; False if they did not."""
    return bool(await _SQL["stop"].run(connection, organization=organization, member=member))


async def found(connection: Connection, organization: OrganizationId, member: MemberId) -> Found | None:
    """Return when a member wants their week; None if they do not, or have left."""
    return await _SQL["found"].row(connection, lambda row: Found(**row), organization=organization, member=member)


async def due(connection: Connection, *, now: datetime, most: int) -> list[Due]:
    """Return some that are due and that no other process has in hand."""
    return await _SQL["due"].rows(connection, lambda row: Due(**row), now=now, most=most)


async def plan(connection: Connection, following: Mapping[Due, datetime]) -> None:
    """Plan the messages of some that are due, and note when the next one of each is."""
    await _SQL["plan"].run(
        connection,
        topic=Topic.WEEK,
        kind=Kind.WEEK,
        organizations=[each.organization_id for each in following],
        members=[each.member_id for each in following],
        following=list(following.values()),
    )
    await messages.announce(connection)
