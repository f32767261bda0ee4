"""What arrived, counted once, and kept until it is answered."""

from datetime import datetime, timedelta

from core.store.database import Connection
from core.values import OrganizationId

PATIENCE = timedelta(seconds=30)
"""How long whoever received a delivery has to answer it before another may try."""
MEMORY = timedelta(days=8)
"""How long a delivery's id is remembered; Telegram's ids may start anew after a week of silence."""


async def keep(
    connection: Connection, organization: OrganizationId, platform: str, delivery: str, *, incoming: str, at: datetime
) -> bool:
    """Keep what arrived; False when the same delivery was kept before."""
    query = """INSERT INTO deliveries (organization_id, platform, delivery_id, received_at, incoming, not_before)
        VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"""
    parameters = (organization, platform, delivery, at, incoming, at + PATIENCE)
    return (await connection.execute(query, parameters)).rowcount == 1


async def answered(connection: Connection, organization: OrganizationId, platform: str, delivery: str) -> None:
    """Forget what the delivery said, and remember only that it was counted."""
    query = """UPDATE deliveries SET incoming = NULL, not_before = NULL
        WHERE organization_id = %s AND platform = %s AND delivery_id = %s"""
    await connection.execute(query, (organization, platform, delivery))


async def claim_unanswered(connection: Connection, *, now: datetime, most: int) -> list[str]:
    """Return what was kept and never answered, because a process ended in between; nobody else gets the same."""
    query = """UPDATE deliveries SET not_before = %(next)s WHERE (organization_id, platform, delivery_id) IN (
            SELECT organization_id, platform, delivery_id FROM deliveries
            WHERE incoming IS NOT NULL AND not_before <= %(now)s
            ORDER BY not_before LIMIT %(most)s FOR UPDATE SKIP LOCKED)
        RETURNING incoming"""
    rows = await (await connection.execute(query, {"now": now, "next": now + PATIENCE, "most": most})).fetchall()
    return [row[0] for row in rows]


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Forget deliveries of long ago, and return how many."""
    return (await connection.execute("DELETE FROM deliveries WHERE received_at < %s", (now - MEMORY,))).rowcount
