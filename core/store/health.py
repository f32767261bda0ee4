"""How the installation stands, in a few statements that stay small however much the ledger holds."""

from datetime import datetime, timedelta

from core.domain.health import Health, Waiting
from core.store import outages, pauses, replicas
from core.store.database import Connection
from core.store.messages import URGENCIES
from core.store.statements import Row, statements

LATELY = timedelta(hours=1)
"""How far back it is counted what bookings became."""
TOLD = timedelta(days=1)
"""How long an outage is told of."""
RETRIED = timedelta(minutes=1)
"""How far ahead a message that is due may be put off, after it failed."""

_SQL = statements("health")


async def read(connection: Connection, *, now: datetime) -> Health:
    """Return how the installation stands at that moment."""
    due = await _SQL["due"].rows(connection, _waiting, urgencies=list(URGENCIES), now=now, tried=now + RETRIED)
    unanswered = await _SQL["unanswered"].row(connection, _waiting)
    became = await _SQL["became"].rows(connection, lambda row: (row["verb"], row["count"]), since=now - LATELY, now=now)
    beats = await replicas.beats(connection)
    paused = await pauses.of_platforms(connection, now=now)
    outage = await outages.last(connection)
    if outage and outage.during.end < now - TOLD:
        outage = None
    backed_up_at = await _SQL["last_backup"].value(connection, datetime)
    waits = unanswered[1] if unanswered else None
    return Health(dict(due), waits, dict(became), beats, paused, outage, backed_up_at)


def _waiting(row: Row) -> tuple[str, Waiting | None]:
    return row["platform"], Waiting(row["count"], row["since"]) if row["count"] else None
