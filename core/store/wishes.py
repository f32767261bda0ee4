"""The half-finished wish of each member: what was said so far of a booking."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from core.store.database import Connection
from core.values import MemberId, OrganizationId


async def write(
    connection: Connection, organization: OrganizationId, member: MemberId, wish: Mapping[str, Any], *, at: datetime
) -> None:
    """Keep what was said so far, in place of what was said before."""
    query = """INSERT INTO wishes (organization_id, member_id, wish, said_at) VALUES (%s, %s, %s, %s)
        ON CONFLICT (organization_id, member_id) DO UPDATE SET wish = excluded.wish, said_at = excluded.said_at"""
    await connection.execute(query, (organization, member, Jsonb(wish), at))


async def said(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> Mapping[str, Any] | None:
    """Return what was said so far, if it was said since that instant."""
    query = "SELECT wish FROM wishes WHERE organization_id = %s AND member_id = %s AND said_at >= %s"
    row = await (await connection.execute(query, (organization, member, since))).fetchone()
    return row[0] if row else None


async def drop(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Forget what was said."""
    await connection.execute("DELETE FROM wishes WHERE organization_id = %s AND member_id = %s", (organization, member))
