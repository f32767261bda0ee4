"""Show one certificate to whoever may give it."""

from core.domain.people.certificate import Certificate
from core.domain.people.member import Member
from core.errors import MayNotGive, NoSuchCertificate
from core.ledger import Ledger
from core.store import certificates
from core.use_cases.certificates.giving import may_give
from core.values import CertificateId


async def show(ledger: Ledger, *, certificate: CertificateId, by: Member) -> Certificate:
    """Return a certificate; refuses with NoSuchCertificate, or with MayNotGive whoever may not give it."""
    async with ledger.database.connection() as connection:
        known = await certificates.found(connection, by.organization, certificate)
        if known is None:
            raise NoSuchCertificate("")
        if not await may_give(ledger, connection, known.name, by=by):
            raise MayNotGive(known.name)
    return known
