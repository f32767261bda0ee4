"""Judge messages about favours: a question until it is answered or pointless, and the answer while it is news."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.favours.favour import as_asked
from core.domain.messages import Claimed, Kind
from core.domain.resources.hours import DAY
from core.store import favours
from core.store.database import Connection
from core.use_cases.favours.became import news_of
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import FavourId

NEWS = DAY
"""How long after a favour was answered, or after nobody did, that is news to who asked."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its favour and the bookings as they are now."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization = message.organization
    favour = await favours.found(connection, organization, FavourId(message.about.id))
    if favour is None:
        return Untrue()
    asks, news = message.kind is Kind.FAVOUR_ASKED, await news_of(connection, favour, now=now)
    if news is None:
        return Untrue()
    theirs, mine = news.theirs, news.mine
    if asks and not (favour.open(now) and as_asked(favour, theirs, mine, now)):
        return Untrue()
    # The message that nobody has answered was planned when it was asked: by now somebody may have.
    if not asks and message.due_at != (favour.answered_at or favour.until):
        return Untrue("a later message says more")
    return Truth(
        subject=news,
        version=1,
        until=favour.until if asks else message.due_at + NEWS,
        member=message.member,
        first=theirs.via if message.member == favour.holder else favour.via,
        named=frozenset({favour.asker, favour.holder}).union(theirs.people, mine.people if mine else ()),
    )
