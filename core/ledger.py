"""What every use case works with: the clock, the database, the vault, and what was read or written a moment ago."""

from dataclasses import dataclass, field

from core.clock import Clock
from core.domain.bookings.booking import Booking
from core.domain.resources.catalogue import Catalogue
from core.secrets import Vault
from core.store import resources
from core.store.database import Database
from core.values import BookingId, OrganizationId

REMEMBERED = 1000
"""How many bookings, the latest that were written here."""


@dataclass(frozen=True)
class Ledger:
    """
    The ledger of all bookings, as one process works on it.

    The catalogues and bookings it remembers are a courtesy only: whoever writes by them proves their version in the
    same statement, and nobody is refused anything by them.
    """

    clock: Clock
    database: Database
    vault: Vault
    _catalogues: dict[OrganizationId, Catalogue] = field(default_factory=dict)
    _bookings: dict[BookingId, Booking] = field(default_factory=dict)

    async def catalogue(self, organization: OrganizationId, *, version: int | None = None) -> Catalogue:
        """Return the organization's catalogue, of that version where one is named; raises Unavailable."""
        known = self._catalogues.get(organization)
        if known is not None and (version is None or version == known.version):
            return known
        return await self.fresh_catalogue(organization)

    async def renewed_catalogue(self, known: Catalogue) -> Catalogue:
        """Return the same catalogue if it is still the one that stands, else the one that does."""
        async with self.database.connection() as connection:
            version = await resources.version(connection, known.organization)
        return known if version == known.version else await self.fresh_catalogue(known.organization)

    async def fresh_catalogue(self, organization: OrganizationId) -> Catalogue:
        """Return the organization's catalogue as it stands now; raises Unavailable."""
        async with self.database.connection() as connection:
            read = await resources.current(connection, organization)
        self._catalogues[organization] = read
        return read

    def remember(self, booking: Booking) -> None:
        """Keep the booking as it was just written."""
        self._bookings[booking.id] = booking
        if len(self._bookings) > REMEMBERED:
            del self._bookings[next(iter(self._bookings))]

    def remembered(self, organization: OrganizationId, booking: BookingId) -> Booking | None:
        """Return the booking as this process wrote it last; another may have changed it since."""
        known = self._bookings.get(booking)
        return known if known is not None and known.organization == organization else None
