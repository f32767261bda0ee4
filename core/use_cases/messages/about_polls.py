"""Judge messages about polls: a question until it is answered or over, the end while it is news, and the cards."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.status import STANDING
from core.domain.messages import REPAINTS, Claimed, Kind
from core.domain.polls.news import PollNews
from core.store import bookings, polls
from core.store.database import Connection
from core.use_cases.messages.about_favours import NEWS
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import PollId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its poll and the times of it as they are now."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization = message.organization
    poll = await polls.found(connection, organization, PollId(message.about.id))
    if poll is None:
        return Untrue()
    if message.kind is Kind.POLLED and not (poll.open(now) and message.member in poll.voters):
        return Untrue()
    known = await bookings.several(connection, [organization] * len(poll.slots), list(poll.slots))
    booked = known.get(poll.booking) if poll.booking else None
    if message.kind is Kind.POLL_ENDED and booked is not None and booked.settled(now).status not in STANDING:
        return Untrue()
    return Truth(
        subject=PollNews(poll, known),
        version=poll.version,
        until=poll.closes_at if message.kind is Kind.POLLED else message.due_at + NEWS,
        member=poll.asker if message.kind in REPAINTS else message.member,
        first=poll.via,
        named=poll.people,
    )
