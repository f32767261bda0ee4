"""The keys of the workspaces that Bellhop was let into: read, renewed before they run out, and deleted at the end."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.installations import RENEWING, Installation
from core.ledger import Ledger
from core.store import audit, installations
from core.store.database import retried
from core.store.installations import Kept
from core.values import Route


async def standing(ledger: Ledger, platform: str) -> list[Installation]:
    """Return every installation of a platform, the oldest first."""
    async with ledger.database.connection() as connection:
        return [_opened(ledger, each) for each in await installations.every(connection, platform)]


async def installation_of(ledger: Ledger, route: Route) -> Installation | None:
    """Return the installation of a workspace; None if Bellhop was not let in there, or is no longer."""
    async with ledger.database.connection() as connection:
        kept = await installations.found(connection, route)
    return _opened(ledger, kept) if kept else None


async def claim_renewal(ledger: Ledger, route: Route) -> bool:
    """
    Return whether the caller may renew the keys of a workspace now, for a minute alone.

    What renews them works once, so two replicas that tried at the same time would lock each other out.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await installations.claim_renewal(connection, route, now=now, until=now + RENEWING)


@retried
async def renew(ledger: Ledger, installation: Installation, *, keys: str, expires_at: datetime | None) -> bool:
    """Keep other keys of an installation; False if it has ended, or was made anew, meanwhile."""
    async with ledger.database.connection() as connection:
        return await installations.renew(
            connection,
            installation.route,
            sealed=ledger.vault.seal(keys),
            installed_at=installation.installed_at,
            expires_at=expires_at,
        )


@retried
async def end(ledger: Ledger, installation: Installation) -> bool:
    """
    Delete the keys of a workspace, whose people are no longer served there; False if others are kept by now.

    What they have booked stays. If Bellhop is let in again, everything goes on as it was.
    """
    route, now = installation.route, ledger.clock.now()
    async with ledger.database.transaction() as connection:
        organization = await installations.end(connection, route, installed_at=installation.installed_at)
        if organization is None:
            return False
        facts = {"platform": route.platform, "workspace": route.workspace}
        change = Change(Noun.ORGANIZATION, organization, "workspace uninstalled", facts, {})
        await audit.record(connection, change, organization=organization, by=None, via=route.platform, at=now)
    return True


def _opened(ledger: Ledger, kept: Kept) -> Installation:
    keys = ledger.vault.unsealed(kept.sealed)
    return Installation(kept.route, kept.installer, keys, kept.installed_at, kept.expires_at)
