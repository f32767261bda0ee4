"""The memory of each conversation: its open question, the booking shown last, and the offers."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from core.domain.bookings.wish import Wish
from core.store.chat.questions import unpacked
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Talk

KEPT = timedelta(days=1)
"""How long after its last word a conversation's row is deleted; it is ignored long before that."""

_SQL = statements("chat/conversations")


async def write(connection: Connection, talk: Talk, said: Mapping[str, Any], *, at: datetime, since: datetime) -> None:
    """Add to the memory of a conversation; entries from before `since` are dropped."""
    await _SQL["write"].run(
        connection,
        organization=talk.organization,
        member=talk.member,
        place=talk.place,
        said=Jsonb(said),
        at=at,
        since=since,
    )


async def said(connection: Connection, talk: Talk, *, since: datetime) -> tuple[Mapping[str, Any], Wish | None]:
    """Return the memory of a conversation and the wish of its open question, unless they are from before `since`."""
    known = await _SQL["said"].row(
        connection, _said, organization=talk.organization, member=talk.member, place=talk.place, since=since
    )
    return known or ({}, None)


def _said(row: Row) -> tuple[Mapping[str, Any], Wish | None]:
    return row["said"], unpacked(row["wish"]) if row["wish"] is not None else None


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete conversations that ended long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)
