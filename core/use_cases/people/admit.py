"""Admit whom a platform vouches for, and show out whom it no longer does."""

from dataclasses import replace

from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.errors import NotAMember
from core.ledger import Ledger
from core.store import people
from core.values import OrganizationId


async def member_behind(ledger: Ledger, identity: Identity) -> Member | None:
    """Return the member behind an identity, if there is one."""
    async with ledger.database.connection() as connection:
        return await people.known(connection, identity)


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
    """Make a member of whoever the platform vouches for, or note what it says now of one that is known."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        member = await people.known(connection, identity)
        if member is None:
            await people.join(
                connection, organization, identity, name=name, role=role, at=now, zone=zone, language=language
            )
            member = await people.known(connection, identity)
        if member is None:
            raise NotAMember
        said = replace(
            member,
            name=name or member.name,
            role=member.role if member.role is Role.OWNER else role,
            zone=zone or member.zone,
            language=language or member.language,
            checked_at=now,
            unreachable=False,
        )
        await people.refresh(connection, said, identity=identity, at=now)
        return await people.known(connection, identity) or said


async def show_out(ledger: Ledger, identity: Identity) -> None:
    """Take the identity from whoever left the workspace; bookings and history stay."""
    async with ledger.database.connection() as connection:
        await people.forget(connection, identity)
