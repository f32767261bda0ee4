"""Times at which everybody of several people, and one of several units, is free: all in one statement."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.domain.bookings.times_for_all import Candidate
from core.store.database import Connection
from core.store.statements import statements
from core.values import MINUTE, Interval, MemberId, OrganizationId, ResourceId, UnitId

_SQL = statements("times_for_all")


@dataclass(frozen=True, slots=True)
class Offered:
    """One unit that will do, with the sort of its resource and the minutes after a booking for which it is closed."""

    unit: UnitId
    sort: int
    buffer: timedelta


@dataclass(frozen=True, slots=True)
class Busy:
    """Whose bookings are in the way, and which: of `attended` resources, but of `hidden` ones only the asker's own."""

    members: Sequence[MemberId]
    asker: MemberId
    attended: Sequence[ResourceId]
    hidden: Sequence[ResourceId]


async def times_for_all(
    connection: Connection,
    organization: OrganizationId,
    *,
    tried: Sequence[Candidate],
    units: Sequence[Offered],
    busy: Busy,
    each_day: int,
    now: datetime,
) -> list[tuple[date, Interval, UnitId]]:
    """
    Return the times, of those that are tried, at which all of the people are free, with the first unit free then.

    In the order of the days, of each at most so many, its best first. What time has ended takes nothing, even before it
    has been tidied away.
    """
    if not tried:
        return []
    first, last = min(each.during.start for each in tried), max(each.during.end for each in tried)
    return await _SQL["times"].rows(
        connection,
        lambda row: (row["day"], Interval(row["starts"], row["ends"]), UnitId(row["unit"])),
        organization=organization,
        members=list(busy.members),
        asker=busy.asker,
        attended=list(busy.attended),
        hidden=list(busy.hidden),
        since=first,
        until=last,
        tried=json.dumps([_packed(each) for each in tried]),
        days=sorted({each.day for each in tried}),
        units=[each.unit for each in units],
        sorts=[each.sort for each in units],
        buffers=[int(each.buffer / MINUTE) for each in units],
        each_day=each_day,
        now=now,
    )


def _packed(candidate: Candidate) -> dict[str, object]:
    return {
        "day": candidate.day.isoformat(),
        "place": candidate.place,
        "starts": candidate.during.start.isoformat(),
        "ends": candidate.during.end.isoformat(),
        "sorts": candidate.sorts,
    }
