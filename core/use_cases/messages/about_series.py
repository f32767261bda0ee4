"""Judge messages about series: dates that could not be had, as long as they are still to come and are not booked."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.messages import Claimed
from core.domain.series.series import TOLD_EVERY, Gap
from core.store import series
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import SeriesId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its series and the dates that were missed since the message before."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization, about, due = message.organization, SeriesId(message.about.id), message.due_at
    found = await series.found(connection, organization, about)
    # A message before that is kept no more was due earlier than that.
    since = due - TOLD_EVERY
    days = await series.missed(connection, organization, about, told_at=due, since=since, now=now)
    if found is None or not days:
        return Untrue()
    return Truth(
        subject=Gap(found, tuple(days)),
        version=found.version,
        until=max(days.values()),
        member=found.member,
        first=found.via,
        named=frozenset(),
    )
