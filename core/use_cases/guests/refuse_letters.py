"""Write to a guest no more, because whoever reads what comes to their address wants that."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.guests import POST
from core.ledger import Ledger
from core.store import audit, guests
from core.store.database import Connection, retried
from core.values import OrganizationId


@retried
async def refuse_letters(ledger: Ledger, *, organization: OrganizationId, address: str) -> None:
    """
    Let an organization write to an address no more, ever: neither invitations nor changes nor what is off.

    Only a keyed digest of the address is kept, and the audit does not know it. Twice is once.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await guests.refuse(connection, organization, ledger.vault.address_digest(address), at=now):
            await _note(connection, organization, "guest wants no letters", at=now)


@retried
async def want_letters(ledger: Ledger, *, organization: OrganizationId, address: str) -> None:
    """Let an organization write to an address again from now on; what was not sent meanwhile is not sent later."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        if await guests.agree(connection, organization, ledger.vault.address_digest(address)):
            await _note(connection, organization, "guest wants letters again", at=now)


async def refusing(ledger: Ledger, *, organization: OrganizationId, addresses: Sequence[str]) -> tuple[str, ...]:
    """Return which of these addresses want no letters from an organization, in their order."""
    if not addresses:
        return ()
    digests = {each: ledger.vault.address_digest(each) for each in addresses}
    async with ledger.database.connection() as connection:
        found = await guests.refusing(connection, [(organization, digest) for digest in digests.values()])
    return tuple(each for each, digest in digests.items() if (organization, digest) in found)


async def _note(connection: Connection, organization: OrganizationId, verb: str, *, at: datetime) -> None:
    change = Change(Noun.ORGANIZATION, organization, verb)
    await audit.record(connection, change, organization=organization, by=None, via=POST.platform, at=at)
