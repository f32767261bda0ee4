"""Incidents: times in which messages on a platform are late, though Bellhop is there."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.values import IncidentId

BEGINS_AFTER = timedelta(minutes=3)
"""How late a message is before admins are told: a platform that fails for less is nobody's concern."""
ENDS_BELOW = timedelta(seconds=30)
"""How late the last may still be once it is over."""


@dataclass(frozen=True, slots=True)
class Incident:
    """A time in which messages on one platform are late."""

    id: IncidentId
    platform: str
    since: datetime
    """Since when the first of them was due."""
    ends: datetime | None
    """When the last of them had gone; None as long as there are any."""
