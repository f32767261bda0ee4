"""Judge messages with somebody's coming week: true while they want it, and anything is booked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.domain.bookings.status import Status
from core.domain.messages import Claimed
from core.domain.people.week import Week, days_after
from core.store import bookings, weeks
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import MemberId

NEWS = timedelta(days=2)
"""How long a week that has begun is worth telling."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by what is booked in its week as it is now."""
    return [await _verdict(connection, message, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, now: datetime) -> Verdict:
    member = MemberId(message.about.id)
    known = await weeks.found(connection, message.organization, member)
    if known is None:
        return Untrue()
    zone = ZoneInfo(known.zone)
    days = days_after(message.due_at, zone)
    within = days.within(zone)
    every = await bookings.of_concerned(connection, message.organization, member, ending_after=max(within.start, now))
    theirs = tuple(
        each
        for each in every
        if each.status is not Status.HELD
        and each.during.start < within.end
        and member in {each.member, *each.attendees}
    )
    if not theirs:
        return Untrue("nothing is booked")
    named = frozenset(person for each in theirs for person in each.people)
    week = Week(member, days, theirs)
    return Truth(week, version=1, until=message.due_at + NEWS, member=member, first=known.via, named=named)
