"""Judge messages about series: dates that could not be had, as long as they are to come; and whether it is needed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.messages import Claimed, Kind
from core.domain.series.health import ANSWERED_WITHIN, TAKEN_BACK_WITHIN, WARNED, Unused
from core.domain.series.series import TOLD_EVERY, Gap, Series
from core.store import bookings, series
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
    if message.kind in {Kind.SERIES_ASKED, Kind.SERIES_WARNED, Kind.SERIES_GIVEN_UP}:
        return Untrue() if found is None else await _whether_needed(connection, message, found, now)
    # A message before that is kept no more was due earlier than that.
    since = due - TOLD_EVERY
    days = await series.missed(connection, organization, about, told_at=due, since=since, now=now)
    if found is None or not days:
        return Untrue()
    return _truth(Gap(found, tuple(days)), max(days.values()))


async def _whether_needed(connection: Connection, message: Claimed, of: Series, now: datetime) -> Verdict:
    """Judge whether an answer is still waited for, or dates that were given back can still be had."""
    unused = await series.unused_in_a_row(connection, of, now=now)
    latest = await bookings.found(connection, of.organization, unused[0]) if unused else None
    if latest is None:
        return Untrue()
    if message.kind is Kind.SERIES_GIVEN_UP:
        if of.given_up_at != message.due_at:
            return Untrue()
        gone = await series.given_back(connection, of, now=now)
        return _truth(Unused(of, len(unused), latest, tuple(gone)), message.due_at + TAKEN_BACK_WITHIN)
    within = ANSWERED_WITHIN if message.kind is Kind.SERIES_ASKED else WARNED
    if of.answer_by is None or of.answer_by <= now or message.due_at < of.answer_by - within:
        return Untrue()
    dates = await series.standing(connection, of.organization, of.id, now=now)
    coming = tuple(each for each in dates if each.during.start > now)
    return _truth(Unused(of, len(unused), latest, coming), of.answer_by)


def _truth(about: Gap | Unused, until: datetime) -> Truth:
    of = about.series
    return Truth(about, version=of.version, until=until, member=of.member, first=of.via, named=frozenset())
