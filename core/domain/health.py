"""How the whole installation stands at a moment: what waits, what bookings became, who beats."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.outages import Outage
from core.values import ReplicaId


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits somewhere: how many there are, and since when the first of them."""

    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Health:
    """What one look at the ledger tells of all organizations together; it names nobody."""

    due: Mapping[str, Waiting | None]
    """
    Messages that are due and not sent, by the platforms that are served; "" where their way is not known yet.

    What was tried and waits for another try is among them: a platform that is away is late as well.
    """
    unanswered: Waiting | None
    """What people wrote or pressed that is in nobody's hands."""
    became: Mapping[str, int]
    """How many bookings came into each state within the last hour."""
    beats: Mapping[ReplicaId, timedelta]
    """How long ago each replica beat last, by the database's clock."""
    paused: Mapping[str, datetime]
    """Until when each platform asks to be left alone, if one does."""
    outage: Outage | None
    """The last time in which no replica was there, if it ended lately."""
    backed_up_at: datetime | None
    """When the last backup was made."""
