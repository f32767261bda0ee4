"""What was said in each conversation a moment ago: half a wish, the booking that was shown, what was offered."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from core.store.database import Connection
from core.store.statements import statements
from core.values import Talk

KEPT = timedelta(days=1)
"""How long after the last word a conversation is thrown away; it is forgotten long before."""

_SQL = statements("chat/conversations")


async def write(connection: Connection, talk: Talk, said: Mapping[str, Any], *, at: datetime, since: datetime) -> None:
    """Keep what was said, beside whatever else was said since that instant."""
    await _SQL["write"].run(
        connection,
        organization=talk.organization,
        member=talk.member,
        place=talk.place,
        said=Jsonb(said),
        at=at,
        since=since,
    )


async def said(connection: Connection, talk: Talk, *, since: datetime) -> Mapping[str, Any]:
    """Return what was said, if it was said since that instant; else nothing."""
    known = await _SQL["said"].value(
        connection, dict, organization=talk.organization, member=talk.member, place=talk.place, since=since
    )
    return known or {}


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Throw away conversations that ended long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)
