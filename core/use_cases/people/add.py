"""Add a person whom no platform has named yet."""

from core.domain.audit import Change, Noun
from core.domain.lengths import cut
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.errors import AlreadyHere
from core.ledger import Ledger
from core.store import audit, people
from core.store.database import retried
from core.values import MemberId, OrganizationId


@retried
async def add(
    ledger: Ledger, *, organization: OrganizationId, name: str, role: Role | None, identity: Identity | None
) -> MemberId:
    """
    Make a member of that name, as an operator asks, and return who they are.

    A role that is said stays whatever a platform says; without one they are a member until their platform knows better.
    With an identity they are let in by it at once. A long name is cut. Refuses with AlreadyHere where somebody of that
    whole name is here, or the identity is somebody's.
    """
    called, now = cut(name.strip()), ledger.clock.now()
    async with ledger.database.transaction() as connection:
        # Two operators who add the same person at once add one.
        await people.lock_adding(connection, organization)
        [known] = await people.called(connection, organization, [called])
        if any(each.name.lower() == called.lower() and not each.left for each in known):
            raise AlreadyHere(called)
        member = await people.add(
            connection, organization, called=PersonName(called, NameKind.GIVEN, None), role=role, at=now
        )
        if identity is not None and not await people.attach(connection, organization, member, identity, at=now):
            raise AlreadyHere(f"{identity.platform}:{identity.workspace}:{identity.external_id}")
        facts = {"role": role or Role.MEMBER, "platform": identity.platform if identity else None}
        names = {"before": {}, "after": {"name": called}}
        joined = Change(Noun.PERSON, member, "joined", None, facts, names)
        await audit.record(connection, joined, organization=organization, by=None, via=ledger.via, at=now)
    return member
