"""How the installation stands, in a few statements that stay small however much the ledger holds."""

from datetime import datetime, timedelta

from core.domain.standing import Standing, Waiting
from core.store import replicas
from core.store.database import Connection
from core.store.messages import URGENCIES
from core.store.statements import Row, statements

LATELY = timedelta(hours=1)
"""How far back it is counted what bookings became."""

_SQL = statements("standing")


async def read(connection: Connection, *, now: datetime) -> Standing:
    """Return how the installation stands at that moment."""
    due = await _SQL["due"].rows(connection, _waiting, urgencies=list(URGENCIES), now=now)
    unanswered = await _SQL["unanswered"].row(connection, _waiting)
    became = await _SQL["became"].rows(connection, lambda row: (row["verb"], row["count"]), since=now - LATELY, now=now)
    beats = await replicas.beats(connection)
    backed_up_at = await _SQL["last_backup"].value(connection, datetime)
    return Standing(dict(due), unanswered[1] if unanswered else None, dict(became), beats, backed_up_at)


def _waiting(row: Row) -> tuple[str, Waiting]:
    return row["platform"], Waiting(row["count"], row["since"])
