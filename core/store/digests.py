"""Reports that a conversation gets each month: who asked for them, and when the next is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from core.domain.messages import Kind, Topic
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.store import messages
from core.store.database import Connection
from core.store.statements import statements
from core.values import MemberId, OrganizationId

_SQL = statements("digests")


@dataclass(frozen=True, slots=True)
class Due:
    """One that is due; its days are those of a zone."""

    id: int
    organization_id: OrganizationId
    member_id: MemberId
    due_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Found:
    """Where one goes, whose language it speaks, and the zone of its days."""

    to: Identity
    member: MemberId
    zone: str


async def ask(connection: Connection, by: Member, to: Identity, *, due: datetime) -> bool:
    """Note that a conversation gets one from then on; False if it does already."""
    return bool(await _SQL["ask"].run(connection, **_place(by.organization, to), member=by.id, due=due))


async def stop(connection: Connection, organization: OrganizationId, to: Identity) -> bool:
    """Note that a conversation gets none any more; False if it got none."""
    return bool(await _SQL["stop"].run(connection, **_place(organization, to)))


async def lapse(connection: Connection) -> list[tuple[OrganizationId, str]]:
    """Delete those whose asker may ask for none any more; return the organization and the platform of each."""
    rows = await _SQL["lapse"].rows(connection, dict)
    return [(OrganizationId(row["organization_id"]), row["platform"]) for row in rows]


async def due(connection: Connection, *, now: datetime, most: int) -> list[Due]:
    """Return some that are due and that no other process has in hand."""
    return await _SQL["due"].rows(connection, lambda row: Due(**row), now=now, most=most)


async def plan(connection: Connection, following: Mapping[Due, datetime]) -> None:
    """Plan the messages of some that are due, and note when the next one of each is."""
    await _SQL["plan"].run(
        connection,
        topic=Topic.DIGEST,
        kind=Kind.DIGEST,
        organizations=[each.organization_id for each in following],
        ids=[each.id for each in following],
        following=list(following.values()),
    )
    await messages.announce(connection)


async def found(connection: Connection, organization: OrganizationId, digest: int) -> Found | None:
    """Return where one goes; None if it was stopped, or whoever asked may ask no more."""
    return await _SQL["found"].row(
        connection,
        lambda row: Found(
            Identity(row["platform"], row["workspace"], row["conversation"]), row["member_id"], row["zone"]
        ),
        organization=organization,
        id=digest,
    )


def _place(organization: OrganizationId, to: Identity) -> dict[str, object]:
    return {
        "organization": organization,
        "platform": to.platform,
        "workspace": to.workspace,
        "conversation": to.external_id,
    }
