"""Ask those who give a certificate for one."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.certificate import Certificate, givers_of
from core.domain.people.member import Member
from core.errors import NoSuchCertificate, NoSuchMember
from core.ledger import Ledger
from core.store import certificates, messages, people
from core.store.database import Connection, retried
from core.use_cases.certificates import giving
from core.use_cases.certificates.giving import may_give
from core.values import CertificateId, MemberId, ResourceId


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, for whom; `gives`: whoever asks may give it, so that nobody else was told."""

    certificate: Certificate
    gives: bool


@retried
async def ask_for(ledger: Ledger, *, resource: ResourceId, by: Member, member: MemberId | None = None) -> list[Asked]:
    """
    Ask for each certificate that a resource needs and a member lacks now: for a colleague, or for who asks.

    Those who may give it are told, once while the question stands. Refuses with UnknownResource or NoSuchMember.
    """
    now, organization = ledger.clock.now(), by.organization
    catalogue = (await ledger.catalogue(organization)).seen_by(by)
    wanted, whose = catalogue.resource(resource), member or by.id
    asked: list[Asked] = []
    async with ledger.database.transaction() as connection:
        if whose not in await people.standing(connection, organization, [whose]):
            raise NoSuchMember("")
        own = {each.name: each for each in await certificates.of_member(connection, organization, whose)}
        for name in sorted(wanted.policy.needs):
            if name not in own or not own[name].holds(now):
                number = own[name].id if name in own else await certificates.note(connection, organization, whose, name)
                asked.append(await _asked(ledger, connection, number, by=by, now=now))
    return asked


@retried
async def ask_again(ledger: Ledger, *, certificate: CertificateId, by: Member) -> Asked:
    """Ask for the asker's own certificate anew, which ends soon or is over; refuses with NoSuchCertificate."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        known = await certificates.found(connection, by.organization, certificate)
        if known is None or known.member != by.id:
            raise NoSuchCertificate("")
        return await _asked(ledger, connection, certificate, by=by, now=now)


async def _asked(
    ledger: Ledger, connection: Connection, certificate: CertificateId, *, by: Member, now: datetime
) -> Asked:
    organization = by.organization
    known = await certificates.found(connection, organization, certificate, lock=True)
    if known is None:
        raise NoSuchCertificate("")
    gives = await may_give(ledger, connection, known.name, by=by)
    if known.asked_at is None:
        await certificates.ask(connection, known, at=now)
        if not gives:
            catalogue = await ledger.catalogue(organization)
            circle = givers_of(known.name, (*catalogue.resources, *catalogue.hidden))
            told = await people.inside(connection, organization, circle)
            due = [Due(Kind.CERTIFICATE_ASKED, now, each) for each in told]
            await messages.plan(connection, organization, About(Topic.CERTIFICATE, certificate), due)
        asked = replace(known, asked_at=now)
        await giving.record(ledger, connection, known, asked, "asked", by=by, now=now)
        return Asked(asked, gives)
    return Asked(known, gives)
