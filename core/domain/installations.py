"""Installations: what a platform gave when somebody let Bellhop into their workspace."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.values import Route

BEGUN = timedelta(minutes=10)
"""How long an installation that somebody has begun can be finished: as long as it takes to read what it asks for."""
MOST_BEGUN = 1000
"""How many may be begun within that time, by everybody together."""
RENEWING = timedelta(minutes=1)
"""For how long one replica alone renews what runs out; if it dies meanwhile, another one tries after that."""


@dataclass(frozen=True, slots=True)
class Installation:
    """One workspace that Bellhop is let into, with the keys that open it."""

    route: Route
    """The workspace; of an installation on a whole Enterprise Grid, the grid."""
    installer: str
    """Who let it in, by the platform's id."""
    keys: str | None = field(repr=False)
    """
    What the platform gave, as its adapter reads and writes it; sealed wherever it is kept.

    None if another BELLHOP_SECRET_KEY sealed it.
    """
    installed_at: datetime
    expires_at: datetime | None = None
    """When the keys run out; None if they never do."""
