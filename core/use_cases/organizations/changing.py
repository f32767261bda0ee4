"""Lend an organization to a change of itself: the steps that all such verbs share."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Facts, Noun
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import audit, resources, rules
from core.store.database import Connection
from core.use_cases.people.administering import check_still
from core.values import OrganizationId


@dataclass(frozen=True, slots=True)
class ChangingPlace:
    """An organization's catalogue as it is now, and the transaction in which somebody changes the place."""

    connection: Connection
    catalogue: Catalogue
    by: Member | None
    via: str
    now: datetime

    async def done(self, verb: str, before: Facts | None, after: Facts | None) -> None:
        """Record what was done, and raise the catalogue's version."""
        organization = self.catalogue.organization
        who = self.by.id if self.by else None
        change = Change(Noun.ORGANIZATION, organization, verb, before, after)
        await audit.record(self.connection, change, organization=organization, by=who, via=self.via, at=self.now)
        await resources.raise_version(self.connection, organization)


@asynccontextmanager
async def changing_place(
    ledger: Ledger, organization: OrganizationId, *, by: Member | None
) -> AsyncIterator[ChangingPlace]:
    """
    Lend an organization; nobody else changes its resources or rules until the block ends.

    Owners and admins may change it, and without `by` the operator. Refuses with NotAllowed.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await rules.lock(connection, organization)
        catalogue = await resources.current(connection, organization)
        yield ChangingPlace(connection, catalogue, by, ledger.via, ledger.clock.now())
    # This process knows it at once; others find out when their next hold meets a newer version.
    await ledger.fresh_catalogue(organization)
