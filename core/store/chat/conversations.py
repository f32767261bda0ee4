"""What was said in each conversation a moment ago: half a wish, the booking that was shown, what was offered."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from core.store.database import Connection
from core.values import Talk

KEPT = timedelta(days=1)
"""How long after the last word a conversation is thrown away; it is forgotten long before."""


async def write(connection: Connection, talk: Talk, said: Mapping[str, Any], *, at: datetime, since: datetime) -> None:
    """Keep what was said, beside whatever else was said since that instant."""
    query = """INSERT INTO conversations AS c (organization_id, member_id, place, said, said_at)
        VALUES (%(organization)s, %(member)s, %(place)s, %(said)s, %(at)s)
        ON CONFLICT (organization_id, member_id, place) DO UPDATE SET said_at = excluded.said_at,
            said = CASE WHEN c.said_at >= %(since)s THEN c.said || excluded.said ELSE excluded.said END"""
    parameters = {
        "organization": talk.organization,
        "member": talk.member,
        "place": talk.place,
        "said": Jsonb(said),
        "at": at,
        "since": since,
    }
    await connection.execute(query, parameters)


async def said(connection: Connection, talk: Talk, *, since: datetime) -> Mapping[str, Any]:
    """Return what was said, if it was said since that instant; else nothing."""
    query = """SELECT said FROM conversations
        WHERE organization_id = %s AND member_id = %s AND place = %s AND said_at >= %s"""
    row = await (await connection.execute(query, (talk.organization, talk.member, talk.place, since))).fetchone()
    return row[0] if row else {}


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Throw away conversations that ended long ago, and return how many."""
    return (await connection.execute("DELETE FROM conversations WHERE said_at < %s", (now - KEPT,))).rowcount
