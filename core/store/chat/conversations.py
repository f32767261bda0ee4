"""What was said in each conversation a moment ago: the open question, the booking that was shown, what was offered."""

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
"""How long after the last word a conversation is thrown away; it is forgotten long before."""

_SQL = statements("chat/conversations")


async def write(connection: Connection, talk: Talk, said: Mapping[str, Any], *, at: datetime, since: datetime) -> None:
    """Keep what was said, and what else was said since that instant."""
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
    """Return what was said, and the wish of the open question, if it was said since that instant."""
    known = await _SQL["said"].row(
        connection, _said, organization=talk.organization, member=talk.member, place=talk.place, since=since
    )
    return known or ({}, None)


def _said(row: Row) -> tuple[Mapping[str, Any], Wish | None]:
    return row["said"], unpacked(row["wish"]) if row["wish"] is not None else None


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Throw away conversations that ended long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)
