"""Admit people whom a platform vouches for, and show out those who left."""

from dataclasses import replace

from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.errors import NotAMember
from core.ledger import Ledger
from core.store import people
from core.store.database import retried
from core.values import OrganizationId


async def member_behind(ledger: Ledger, identity: Identity) -> Member | None:
    """Return the member behind an identity, if there is one."""
    async with ledger.database.connection() as connection:
        return await people.known(connection, identity)


@retried
async def admit(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    identity: Identity,
    role: Role,
    name: str,
    zone: str | None,
    language: str | None,
) -> Member:
    """
    Make a member of a person whom the platform vouches for, or update one that is known; a long name is cut.

    Refuses with NotAMember a person whose identity was taken away at the same moment.
    """
    now, name = ledger.clock.now(), cut(name)
    async with ledger.database.transaction() as connection:
        known = await people.known(connection, identity)
        if known is None:
            await people.join(
                connection, organization, identity, name=name, role=role, at=now, zone=zone, language=language
            )
        else:
            said = replace(
                known,
                name=name or known.name,
                # An owner's claim makes an owner, so no platform's word takes that role away.
                role=known.role if known.role is Role.OWNER else role,
                zone=zone or known.zone,
                language=language or known.language,
            )
            await people.refresh(connection, said, identity=identity, at=now)
        # Read again: a zone or a language that the member chose outranks the platform's word.
        member = await people.known(connection, identity)
    if member is None:
        raise NotAMember
    return member


async def show_out(ledger: Ledger, identity: Identity) -> None:
    """Remove the identity of a person who left the workspace; bookings and history stay."""
    async with ledger.database.connection() as connection:
        await people.forget(connection, identity)
