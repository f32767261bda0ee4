"""Admit people whom a platform vouches for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.member import RECHECK, Member, Role
from core.domain.people.names import PersonName
from core.errors import NoLongerAMember, NotAMember
from core.ledger import Ledger
from core.store import people
from core.store.database import retried
from core.use_cases.people.hand_on import answers_for_nobody
from core.use_cases.people.note_person import note_person
from core.values import OrganizationId, Route


async def member_behind(ledger: Ledger, identity: Identity) -> Member | None:
    """Return the member behind an identity, if there is one; they may have left."""
    async with ledger.database.connection() as connection:
        return await people.known(connection, identity)


async def identities_of(ledger: Ledger, member: Member) -> list[Identity]:
    """Return the member's identities on all platforms."""
    async with ledger.database.connection() as connection:
        return await people.identities(connection, member)


async def to_look_at(ledger: Ledger, *, routes: Sequence[Route], most: int) -> list[Identity]:
    """Return at most so many identities on each route, of members with bookings, that were last looked at a day ago."""
    async with ledger.database.connection() as connection:
        return await people.unchecked(connection, routes, before=ledger.clock.now() - RECHECK, most=most)


@retried
async def admit(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    identity: Identity,
    role: Role,
    called: PersonName,
    zone: str | None,
    language: str | None,
    left_at: datetime | None = None,
) -> Member:
    """
    Make a member of a person whom the platform vouches for, or update one that is known.

    A long name is cut. Of a name and those that were said before, the best one stays, see `PersonName.or_better`.

    Who had left, `left_at` as was known before the platform was asked, belongs here again with everything that is still
    in their name. Refuses with NoLongerAMember a person who has left since then, and with NotAMember one whose identity
    was taken away at the same moment.
    """
    now, called = ledger.clock.now(), replace(called, text=cut(called.text))
    async with ledger.database.transaction() as connection:
        known = await people.known(connection, identity)
        if known is None:
            await people.join(
                connection, organization, identity, called=called, role=role, at=now, zone=zone, language=language
            )
        else:
            said = replace(
                known,
                called=known.called.or_better(called),
                # An owner's claim makes an owner, so no platform's word takes that role away.
                role=known.role if known.role is Role.OWNER else role,
                zone=zone or known.zone,
                language=language or known.language,
                left_at=left_at,
            )
            await people.refresh(connection, said, identity=identity, at=now)
        # Read again: a zone or a language that the member chose outranks the platform's word.
        member = await people.known(connection, identity)
        if member is not None and member.left_at is not None:
            raise NoLongerAMember(member.organization_name)
        if member is not None:
            verb = "came back" if known and known.left_at else "changed" if known else "joined"
            # It is the platform that says so.
            await note_person(connection, verb, known, member, by=None, via=identity.platform, at=now)
            if known is not None and member.role is Role.GUEST is not known.role:
                await answers_for_nobody(connection, await ledger.catalogue(organization), member.id, now=now)
    if member is None:
        raise NotAMember
    return member
