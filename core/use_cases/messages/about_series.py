"""Judge messages about series: dates that could not be had, as long as they are still to come and are not booked."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.series.series import TOLD_EVERY, Gap
from core.store import series
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import SeriesId

NEWS = timedelta(days=7)
"""How long it is news to somebody that their series goes on no more."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its series and the dates that were missed since the message before."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    organization, about, due = message.organization, SeriesId(message.about.id), message.due_at
    found = await series.found(connection, organization, about)
    if message.kind is Kind.SERIES_ENDED:
        return Untrue() if found is None or found.extends_at is not None else _truth(Gap(found, ()), due + NEWS)
    # A message before that is kept no more was due earlier than that.
    since = due - TOLD_EVERY
    days = await series.missed(connection, organization, about, told_at=due, since=since, now=now)
    if found is None or not days:
        return Untrue()
    return _truth(Gap(found, tuple(days)), max(days.values()))


def _truth(gap: Gap, until: datetime) -> Truth:
    of = gap.series
    return Truth(gap, version=of.version, until=until, member=of.member, first=of.via, named=frozenset())
