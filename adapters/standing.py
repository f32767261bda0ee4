"""How the installation stands, looked up for whoever asks, and not more often than it changes."""

import asyncio
from dataclasses import dataclass, field

from core.domain.health import Health
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.replicas.health_of import health_of

FRESH = 5.0
"""Seconds for which a look at the ledger counts: whoever asks every second costs it no more."""


@dataclass
class Standing:
    """The last look at the ledger, which all who ask in these seconds share."""

    ledger: Ledger
    _health: Health | None = None
    _looked: float | None = None
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def now(self) -> Health | None:
        """Return how the installation stands; None while the database is away."""
        loop = asyncio.get_running_loop()
        async with self._looking:
            if self._looked is None or loop.time() - self._looked >= FRESH:
                try:
                    self._health = await health_of(self.ledger)
                except Unavailable:
                    self._health = None
                self._looked = loop.time()
            return self._health
