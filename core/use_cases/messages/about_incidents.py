"""Judge messages about incidents: an admin is told while one lasts, and that it is over."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.domain.incidents import Incident
from core.domain.messages import Claimed, Kind
from core.store import incidents
from core.store.database import Connection
from core.use_cases.messages.notice import Truth, Untrue, Verdict
from core.values import IncidentId

NEWS = timedelta(days=1)
"""How long an incident is news, and its end."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its incident; it is for the member whom it names, on whichever platform that one uses."""
    known = await incidents.several(connection, [IncidentId(message.about.id) for message in claimed])
    return [_judged(message, known.get(IncidentId(message.about.id)), now) for message in claimed]


def _judged(message: Claimed, incident: Incident | None, now: datetime) -> Verdict:
    until = message.due_at + NEWS
    over = incident is not None and incident.ends is not None
    if incident is None or over != (message.kind is Kind.INCIDENT_OVER) or now >= until:
        return Untrue()
    return Truth(
        subject=incident,
        version=1,
        until=until,
        member=message.member,
        first="",
        named=frozenset(),
        # While it lasts, any other way is the one that works; and its end is told where its beginning was.
        last=incident.platform,
    )
