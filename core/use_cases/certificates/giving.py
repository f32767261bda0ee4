"""What giving and withdrawing have in common: who may, and that both are recorded."""

from datetime import datetime

from core.domain.audit import Change, Noun, differing
from core.domain.people.certificate import Certificate, givers_of
from core.domain.people.member import Member
from core.errors import MayNotGive, NoSuchCertificate
from core.ledger import Ledger
from core.store import audit, certificates, people, resources
from core.store.database import Connection
from core.values import CertificateId, OrganizationId


async def may_give(ledger: Ledger, connection: Connection, name: str, *, by: Member | None) -> bool:
    """Return whether somebody may give that certificate, by their role and groups of now; the command line may."""
    if by is None:
        return True
    standing = await people.standing(connection, by.organization, [by.id])
    catalogue = await ledger.catalogue(by.organization)
    if await resources.version(connection, by.organization) != catalogue.version:
        catalogue = await resources.current(connection, by.organization)
    circle = givers_of(name, (*catalogue.resources, *catalogue.hidden))
    return by.id in standing and circle.holds(*standing[by.id])


async def locked(
    ledger: Ledger,
    connection: Connection,
    organization: OrganizationId,
    certificate: CertificateId,
    *,
    by: Member | None,
) -> Certificate:
    """Return a certificate that somebody may give, locked; refuses with MayNotGive or NoSuchCertificate."""
    known = await certificates.found(connection, organization, certificate, lock=True)
    if known is None:
        raise NoSuchCertificate("")
    if not await may_give(ledger, connection, known.name, by=by):
        raise MayNotGive(known.name)
    return known


async def record(
    ledger: Ledger,
    connection: Connection,
    before: Certificate,
    after: Certificate,
    verb: str,
    *,
    by: Member | None,
    now: datetime,
) -> None:
    """Record what became of a certificate; whose it is stands as an id."""
    change = Change(Noun.CERTIFICATE, before.id, verb, *differing(_facts(before), _facts(after)))
    who = by.id if by else None
    await audit.record(connection, change, organization=before.organization, by=who, via=ledger.via, at=now)


def _facts(each: Certificate) -> dict[str, object]:
    return {
        "member": each.member,
        "certificate": each.name,
        "given": each.given_at is not None and each.withdrawn_at is None,
        "asked": each.asked_at is not None,
        "until": each.until.isoformat() if each.until else None,
    }
