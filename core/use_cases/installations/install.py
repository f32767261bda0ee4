"""Let Bellhop into a workspace: its keys are kept sealed, and it is an organization of its own."""

from core.domain.audit import Change, Noun
from core.domain.installations import Installation
from core.domain.lengths import NAME, cut
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import PersonName
from core.ledger import Ledger
from core.store import audit, installations, people
from core.store.database import retried
from core.store.installations import Kept
from core.store.people import Organization
from core.use_cases.people.note_person import note_person
from core.use_cases.people.settle_organization import founded


@retried
async def install(ledger: Ledger, installation: Installation, *, name: str, zone: str, by: PersonName) -> Organization:
    """
    Keep the keys of a workspace, and return the organization for which it speaks.

    A workspace that is new here founds an organization of that name, in that IANA zone, whatever others there are, and
    whoever let Bellhop in owns it. One that was here before, or that was joined to another, goes on with that.
    """
    route, now = installation.route, ledger.clock.now()
    async with ledger.database.transaction() as connection:
        # Two who finish at once must not found two organizations.
        await people.lock_founding(connection)
        settled = await people.organization_of(connection, *route)
        organization = settled or await founded(connection, cut(name, NAME), zone, via=route.platform, at=now)
        if settled is None:
            await people.settle(connection, organization.id, *route)
            identity = Identity(*route, installation.installer)
            await people.join(connection, organization.id, identity, called=by, role=Role.OWNER, at=now)
            owner = await people.known(connection, identity)
            if owner is None:
                raise AssertionError("the installer was written")
            await note_person(connection, "installed", None, owner, by=owner.id, via=route.platform, at=now)
        sealed = ledger.vault.seal(installation.keys or "")
        kept = Kept(route, installation.installer, sealed, installation.installed_at, installation.expires_at)
        await installations.write(connection, organization.id, kept)
        facts = {"platform": route.platform, "workspace": route.workspace, "by": installation.installer}
        change = Change(Noun.ORGANIZATION, organization.id, "workspace installed", {}, facts)
        await audit.record(connection, change, organization=organization.id, by=None, via=route.platform, at=now)
    return organization
