"""Judge messages about a member's own calendar: that it was read, and that it cannot be."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.own_calendar import OwnCalendar
from core.store import own_calendars
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import MemberId

NEWS = timedelta(days=2)
"""How long either is news."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by the calendar as it was read last."""
    organizations = [message.organization for message in claimed]
    known = await own_calendars.found(connection, organizations, [MemberId(each.about.id) for each in claimed])
    return [_verdict(message, known.get(MemberId(message.about.id)), now) for message in claimed]


def _verdict(message: Claimed, known: OwnCalendar | None, now: datetime) -> Verdict:
    if known is None:
        return Untrue()
    lost = message.kind is Kind.CALENDAR_LOST
    since = known.told_at if lost else known.read_at
    if since is None or now >= since + NEWS or (known.failed is None) is lost:
        return Untrue()
    named = frozenset({known.member})
    return Truth(known, version=1, until=since + NEWS, member=known.member, first=known.via, named=named)
