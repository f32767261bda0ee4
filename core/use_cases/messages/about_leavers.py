"""Judge messages about members who have left: what is still in their name, and a place that nobody owns now."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.leaving import LeftBehind
from core.store import people
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.use_cases.people.leave import OWNERS
from core.use_cases.people.left_bookings import left_behind
from core.values import MemberId

NEWS = timedelta(days=14)
"""How long it is news that nobody owns the place."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by what its leaver holds now: nothing to decide, or a leaver who is back, is no news."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    left = await left_behind(connection, message.organization, MemberId(message.about.id), now=now)
    # Who came back and left again is told of by the message of that day.
    if left is None or left.leaver.at != message.due_at:
        return Untrue()
    if message.kind is Kind.OWNERLESS:
        return await _ownerless(connection, message, left)
    if not left.bookings:
        return Untrue()
    return Truth(
        subject=left,
        version=1,
        until=max(booking.during.end for booking in left.bookings),
        member=message.member,
        first="",
        named=frozenset(member for booking in left.bookings for member in booking.people),
    )


async def _ownerless(connection: Connection, message: Claimed, left: LeftBehind) -> Verdict:
    if await people.inside(connection, message.organization, OWNERS):
        return Untrue()
    return Truth(
        subject=left, version=1, until=message.due_at + NEWS, member=message.member, first="", named=frozenset()
    )
