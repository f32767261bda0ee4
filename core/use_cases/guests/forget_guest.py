"""Forget somebody who was a guest and asks for it."""

from core.domain.audit import COMMAND_LINE, Change, Noun
from core.domain.guests import address_of
from core.ledger import Ledger
from core.store import audit, guests
from core.store.database import retried
from core.values import OrganizationId


async def comes_to(ledger: Ledger, *, organization: OrganizationId, address: str) -> int:
    """Return to how many bookings an address comes, or came; refuses with BadAddress."""
    known = address_of(address)
    async with ledger.database.connection() as connection:
        return await guests.come_to(connection, organization, known)


@retried
async def forget_guest(ledger: Ledger, *, organization: OrganizationId, address: str) -> int:
    """
    Take an address out of every booking and every series, whatever its case; return of how many bookings.

    They are told that what is still to come is off. What they were told of it stays until its booking or series is
    deleted, as do the audit's words; nothing else knows them any more. Refuses with BadAddress.
    """
    now, known = ledger.clock.now(), address_of(address)
    async with ledger.database.transaction() as connection:
        count = await guests.forget(connection, organization, known)
        change = Change(Noun.ORGANIZATION, organization, "guest forgotten", after={"count": count})
        await audit.record(connection, change, organization=organization, by=None, via=COMMAND_LINE, at=now)
    return count
