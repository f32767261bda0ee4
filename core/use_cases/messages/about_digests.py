"""Judge messages about monthly reports: each goes to the conversation that asked for it, unless it stopped."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.domain.messages import Claimed
from core.domain.reports import Digest, month_before
from core.store import digests
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict

NEWS = timedelta(days=7)
"""How long a report of the last month is news."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by who still wants it."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    known = await digests.found(connection, message.organization, message.about.id)
    if known is None or now >= message.due_at + NEWS:
        return Untrue()
    return Truth(
        subject=Digest(message.about.id, month_before(message.due_at, ZoneInfo(known.zone))),
        version=1,
        until=message.due_at + NEWS,
        member=known.member,
        first="",
        named=frozenset(),
        to=known.to,
    )
