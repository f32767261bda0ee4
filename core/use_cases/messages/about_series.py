"""Judge messages about series: dates that could not be had, as long as they are still to come and are not booked."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from core.domain.messages import Claimed
from core.domain.resources.hours import DAY
from core.domain.series.series import Gap, Series
from core.store import series
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import SeriesId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its series and the dates of it that have bookings."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    found = await series.found(connection, message.organization, SeriesId(message.about.id))
    days = () if found is None else await _missing(connection, found, now)
    if found is None or not days:
        return Untrue()
    return Truth(
        subject=Gap(found, days),
        version=found.version,
        until=datetime.combine(days[-1], time(), tzinfo=UTC),
        member=found.member,
        first=found.via,
        named=frozenset(),
    )


async def _missing(connection: Connection, of: Series, now: datetime) -> tuple[date, ...]:
    """Return the dates after today that were looked at and have no booking."""
    tomorrow = now.date() + DAY
    booked = await series.dates(connection, of.organization, of.id, since=tomorrow)
    looked = of.wish.recurrence.coming(of.wish.first, after=now.date(), through=of.looked_until)
    return tuple(day for day in looked if day not in booked and (of.ends_before is None or day < of.ends_before))
