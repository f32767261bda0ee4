"""What every use case stands at: the clock, the database, the vault, and the catalogue as it was last read."""

from dataclasses import dataclass, field

from core.clock import Clock
from core.domain.catalogue import Catalogue
from core.secrets import Vault
from core.store import catalogue
from core.store.database import Database
from core.values import OrganizationId


@dataclass(frozen=True)
class Desk:
    """
    The core's front desk; one per process.

    The catalogues it remembers are a courtesy only: whoever writes by them proves their version in the same statement.
    """

    clock: Clock
    database: Database
    vault: Vault
    _catalogues: dict[OrganizationId, Catalogue] = field(default_factory=dict)

    async def catalogue(self, organization: OrganizationId, *, version: int | None = None) -> Catalogue:
        """Return the organization's catalogue, of that version where one is named; refuses with Unavailable."""
        known = self._catalogues.get(organization)
        if known is not None and (version is None or version == known.version):
            return known
        return await self.fresh_catalogue(organization)

    async def fresh_catalogue(self, organization: OrganizationId) -> Catalogue:
        """Return the organization's catalogue as it stands now; refuses with Unavailable."""
        async with self.database.connection() as connection:
            read = await catalogue.current(connection, organization)
        self._catalogues[organization] = read
        return read
