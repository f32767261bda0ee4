"""Messages to send: rows, claimed in batches under a lease, and settled one way or another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.messages import HOLDER, Kind
from core.store.database import Connection
from core.values import BookingId, MemberId, OrganizationId

LEASE = timedelta(seconds=60)
"""How long a claimed message belongs to whoever claimed it."""
CHANNEL = "bellhop_due"
"""Where a change tells the sleeping that something is due at once."""
URGENCIES = (0, 1)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A due message, for whoever claimed it; `attempts` counts this one."""

    organization: OrganizationId
    booking: BookingId
    kind: Kind
    due_at: datetime
    attempts: int
    member: MemberId = HOLDER
    """The attendee it is for; else the booking's holder."""


async def claim(connection: Connection, *, now: datetime, most: int) -> list[Claimed]:
    """
    Lease at most so many due messages, the urgent first; nobody else gets them until the lease is over.

    The attempt is counted now, so that a process that dies while sending is not the reason to try for ever.
    """
    claimed: list[Claimed] = []
    for urgency in URGENCIES:
        parameters = {"urgency": urgency, "now": now, "leased": now + LEASE, "most": most - len(claimed)}
        rows = await (await connection.execute(_CLAIM, parameters)).fetchall()
        claimed += [Claimed(row[0], row[1], Kind(row[2]), row[3], row[4], row[5]) for row in rows]
        if len(claimed) >= most:
            break
    return claimed


async def settle(
    connection: Connection, messages: Sequence[Claimed], *, state: str, at: datetime, reason: str | None = None
) -> None:
    """Mark messages as sent, dropped or failed."""
    query = """UPDATE messages m SET state = %(state)s, reason = %(reason)s, settled_at = %(at)s
        FROM unnest(%(organizations)s::bigint[], %(bookings)s::bigint[], %(kinds)s::text[], %(dues)s::timestamptz[],
            %(members)s::bigint[]) AS done (organization_id, booking_id, kind, due_at, member_id)
        WHERE m.organization_id = done.organization_id AND m.booking_id = done.booking_id
          AND m.kind = done.kind AND m.due_at = done.due_at AND m.member_id = done.member_id"""
    parameters = {
        "state": state,
        "reason": reason,
        "at": at,
        "organizations": [message.organization for message in messages],
        "bookings": [message.booking for message in messages],
        "kinds": [message.kind.value for message in messages],
        "dues": [message.due_at for message in messages],
        "members": [message.member for message in messages],
    }
    await connection.execute(query, parameters)


async def postpone(connection: Connection, message: Claimed, *, until: datetime, reason: str) -> None:
    """Let a message wait for its next try."""
    query = """UPDATE messages SET not_before = %s, reason = %s
        WHERE organization_id = %s AND booking_id = %s AND kind = %s AND due_at = %s AND member_id = %s
          AND state = 'waiting'"""
    key = (message.organization, message.booking, message.kind.value, message.due_at, message.member)
    await connection.execute(query, (until, reason, *key))


async def next_due(connection: Connection) -> datetime | None:
    """Return when the next waiting message is due."""
    row = await (await connection.execute("SELECT min(not_before) FROM messages WHERE state = 'waiting'")).fetchone()
    return row[0] if row else None


async def announce(connection: Connection) -> None:
    """Wake whoever listens: something is due at once."""
    await connection.execute(f"NOTIFY {CHANNEL}")


_CLAIM = """
UPDATE messages SET not_before = %(leased)s, attempts = attempts + 1
WHERE (organization_id, booking_id, kind, due_at, member_id) IN (
    SELECT organization_id, booking_id, kind, due_at, member_id FROM messages
    WHERE state = 'waiting' AND urgency = %(urgency)s AND not_before <= %(now)s
    ORDER BY not_before LIMIT %(most)s FOR UPDATE SKIP LOCKED)
RETURNING organization_id, booking_id, kind, due_at, attempts, member_id
"""
