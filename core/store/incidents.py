"""Incidents: each is begun and ended once, by whichever replica sees it first."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from core.domain.incidents import Incident
from core.domain.people.member import Role
from core.store.database import Connection
from core.store.messages import URGENCIES
from core.store.statements import Row, statements
from core.values import IncidentId

_SQL = statements("incidents")


async def begin(
    connection: Connection, late: Mapping[str, datetime], *, after: timedelta, retried: timedelta, now: datetime
) -> int:
    """
    Note which platforms are late, each with the instant since when, and tell the admins whom it concerns.

    It concerns organizations with a message that is late by `after`; what was tried waits for at most `retried` more.
    Return how many were not known to be late.
    """
    begun = await _SQL["begin"].value(
        connection,
        int,
        platforms=list(late),
        since=list(late.values()),
        urgencies=list(URGENCIES),
        tried=now + retried,
        late=now - after,
        roles=[role.value for role in Role if role.manages],
        now=now,
    )
    return begun or 0


async def end(connection: Connection, *, late: Collection[str], now: datetime) -> int:
    """Note that no other platform than these is late any more, tell whoever was told, and return how many ended."""
    return await _SQL["end"].value(connection, int, late=list(late), now=now) or 0


async def any_open(connection: Connection) -> bool:
    """Return whether any platform is known to be late."""
    return await _SQL["open"].value(connection, bool) or False


async def several(connection: Connection, ids: Sequence[IncidentId]) -> dict[IncidentId, Incident]:
    """Return these incidents by their ids."""
    return {each.id: each for each in await _SQL["several"].rows(connection, _incident, ids=list(ids))}


def _incident(row: Row) -> Incident:
    return Incident(row["id"], row["platform"], row["since"], row["ends"])
