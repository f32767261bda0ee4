"""Find the organization that a workspace speaks for, or make it at first contact."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.lengths import check_text
from core.ledger import Ledger
from core.store import audit, people
from core.store.database import Connection
from core.store.people import Organization


async def organization_of(ledger: Ledger, *, platform: str, workspace: str, name: str, zone: str) -> Organization:
    """
    Return the organization of a workspace.

    At first contact the workspace joins the one organization that exists, if that has no other workspace of the same
    platform: two workspaces must never find themselves in one calendar by accident. If there is none, or several, it
    gets an organization of its own, of that name and IANA zone. Refuses with TextTooLong.
    """
    check_text("organization", name)
    async with ledger.database.connection() as connection:
        settled = await people.organization_of(connection, platform, workspace)
        if settled is not None:
            return settled
    async with ledger.database.transaction() as connection:
        # Asked again under the lock: two messages of a new workspace must not found two organizations.
        await people.lock_founding(connection)
        settled = await people.organization_of(connection, platform, workspace)
        if settled is not None:
            return settled
        existing = await people.organizations(connection)
        taken = len(existing) != 1 or await people.is_settled(connection, platform)
        alone = None if taken else existing[0]
        now = ledger.clock.now()
        organization = alone or await founded(connection, name, zone, via=platform, at=now)
        await people.settle(connection, organization.id, platform, workspace)
        facts = {"platform": platform, "workspace": workspace}
        joined = Change(Noun.ORGANIZATION, organization.id, "workspace joined", {}, facts)
        await audit.record(connection, joined, organization=organization.id, by=None, via=platform, at=now)
        return organization


async def only_organization(ledger: Ledger, *, name: str, zone: str) -> Organization:
    """Return the organization that was made first, or make one of that name and IANA zone; refuses with TextTooLong."""
    check_text("organization", name)
    async with ledger.database.transaction() as connection:
        await people.lock_founding(connection)
        existing = await people.organizations(connection)
        if existing:
            return existing[0]
        return await founded(connection, name, zone, via=ledger.via, at=ledger.clock.now())


async def founded(connection: Connection, name: str, zone: str, *, via: str, at: datetime) -> Organization:
    """Make an organization, in the transaction that knows why."""
    made = await people.found(connection, name=name, zone=zone, at=at)
    founded = Change(Noun.ORGANIZATION, made.id, "founded", None, {"name": name, "zone": zone})
    await audit.record(connection, founded, organization=made.id, by=None, via=via, at=at)
    return made


async def every_organization(ledger: Ledger) -> list[Organization]:
    """Return every organization, the oldest first."""
    async with ledger.database.connection() as connection:
        return await people.every_organization(connection)
