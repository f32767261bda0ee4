"""Lend a resource to a change: the steps that all verbs on resources share."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.audit import Facts as Recorded
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.resources.words import HouseWord, word_of
from core.errors import NameTaken, NotAllowed, UnknownResource
from core.ledger import Ledger
from core.store import audit, resources, rules
from core.store.database import Connection
from core.use_cases.people.administering import check_still
from core.values import MemberId, OrganizationId, ResourceId


@dataclass(frozen=True, slots=True)
class Changing:
    """A resource as it is now, the catalogue that it is in, and the transaction in which somebody changes it."""

    connection: Connection
    catalogue: Catalogue
    resource: Resource
    by: Member | None
    via: str
    now: datetime

    @property
    def who(self) -> MemberId | None:
        """Who changes it; nobody for the command line."""
        return self.by.id if self.by else None

    async def done(self, verb: str, before: Recorded | None = None, after: Recorded | None = None) -> None:
        """Record what was done, and raise the catalogue's version."""
        organization = self.resource.organization
        change = Change(Noun.RESOURCE, self.resource.id, verb, before, after)
        await audit.record(self.connection, change, organization=organization, by=self.who, via=self.via, at=self.now)
        await resources.raise_version(self.connection, organization)


@asynccontextmanager
async def changing(
    ledger: Ledger, organization: OrganizationId, resource: ResourceId, *, by: Member | None, now: datetime
) -> AsyncIterator[Changing]:
    """
    Lend a resource; nobody else changes the organization's resources or rules until the block ends.

    Its manager may change it, and without `by` the operator. Refuses with UnknownResource or NotAllowed.
    """
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        await rules.lock(connection, organization)
        catalogue = await resources.current(connection, organization)
        yield Changing(connection, catalogue, managed(catalogue, resource, by=by), by, ledger.via, now)
    # This process knows it at once; others find out when their next hold meets a newer version.
    await ledger.fresh_catalogue(organization)


def managed(catalogue: Catalogue, resource: ResourceId, *, by: Member | None) -> Resource:
    """Return a resource that the member manages, even a retired one; refuses with UnknownResource or NotAllowed."""
    known = catalogue.resource(resource)
    if by is None or known.policy.managed(by.role, by.groups):
        return known
    # A resource that must not be seen is unknown, not forbidden: a refusal would tell that it exists.
    if not known.policy.seen(by.role, by.groups):
        raise UnknownResource(str(resource), ())
    raise NotAllowed(by.role)


def check_free(catalogue: Catalogue, names: Iterable[str], *, but: ResourceId | None = None) -> None:
    """Check that no other resource, not even a retired one, is called so on the same days; refuses with NameTaken."""
    others = [each for each in (*catalogue.resources, *catalogue.retired) if each.id != but]
    called: dict[str, list[tuple[HouseWord, Resource]]] = defaultdict(list)
    for each in others:
        for word in map(word_of, (*each.aliases, each.name)):
            called[word.said.casefold()].append((word, each))
    seen: list[HouseWord] = []
    for word in map(word_of, names):
        other = next((each for taken, each in called[word.said.casefold()] if word.clashes(taken)), None)
        if other is not None:
            raise NameTaken(word.said, other.id, retired=other.retired_at is not None)
        if any(word.clashes(each) for each in seen):
            raise NameTaken(word.said, None, retired=False)
        seen.append(word)
