"""What is over: how much of it is older than it is kept, and its end in small steps."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from core.domain.retention import Kept
from core.store.database import Connection
from core.store.statements import Row, Statement, statements
from core.values import OrganizationId

_SQL = statements("retention")
_OLD: Mapping[Kept, Statement] = {
    Kept.BOOKINGS: _SQL["old_bookings"],
    Kept.MESSAGES: _SQL["old_messages"],
    Kept.DELIVERIES: _SQL["old_deliveries"],
    Kept.CONVERSATIONS: _SQL["old_conversations"],
}
_FORGET: Mapping[Kept, Statement] = {
    Kept.BOOKINGS: _SQL["bookings"],
    Kept.DELIVERIES: _SQL["deliveries"],
    Kept.CONVERSATIONS: _SQL["conversations"],
}
Place = Mapping[str, object]
"""A place among the messages, in the order of their key."""
START: Place = {
    "about_kind": "",
    "about_id": 0,
    "kind": "",
    "due_at": datetime(1970, 1, 1, tzinfo=UTC),
    "member_id": 0,
}
"""Before every message."""


@dataclass(frozen=True, slots=True)
class Step:
    """How much a step deleted, and where the next one begins; nowhere, if that was the last."""

    gone: int
    place: Place | None


async def take_night(
    connection: Connection, organization: OrganizationId, *, now: datetime, following: datetime
) -> bool:
    """Take an organization's turn if its night has come and no other replica has taken it; `following` is the next."""
    if await _SQL["take"].run(connection, organization=organization, now=now, due=following):
        return True
    await _SQL["plan"].run(connection, organization=organization, due=following)
    return False


async def old(connection: Connection, organization: OrganizationId, kept: Kept, *, before: datetime) -> int:
    """Return how much was over before an instant."""
    return await _OLD[kept].value(connection, int, organization=organization, before=before) or 0


async def forget(
    connection: Connection, organization: OrganizationId, kept: Kept, *, before: datetime, place: Place, most: int
) -> Step:
    """Delete some of what was over before an instant, and return how much, and whether there may be more."""
    if kept is not Kept.MESSAGES:
        gone = await _FORGET[kept].value(connection, int, organization=organization, before=before, most=most) or 0
        return Step(gone, place if gone == most else None)
    last = await _SQL["messages"].row(connection, _step, organization=organization, before=before, most=most, **place)
    return last or Step(0, None)


def _step(row: Row) -> Step:
    return Step(row["gone"], {name: row[name] for name in START})
