"""Judge messages about strangers who ask to be let in: news to admins until one answers, to them once they are in."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.people.join_request import WAITS, Answer
from core.store import join_requests
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import JoinRequestId

NEWS = timedelta(days=2)
"""How long it is news to somebody that they were let in."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its request: one that was answered is no question any more."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    request = await join_requests.found(connection, message.organization, JoinRequestId(message.about.id))
    asks = message.kind is Kind.ASKS_TO_JOIN
    if request is None or (asks and not request.waits(now)) or (not asks and request.answer in {None, Answer.NO}):
        return Untrue()
    return Truth(
        subject=request,
        version=1,
        until=request.asked_at + WAITS if asks else message.due_at + NEWS,
        member=message.member,
        first="",
        named=frozenset(),
    )
