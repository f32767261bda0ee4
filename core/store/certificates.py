"""Certificates of members."""

from datetime import datetime

from core.domain.people.certificate import Certificate
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import CertificateId, MemberId, OrganizationId

_SQL = statements("certificates")
_FOUND = _SQL["found"].without("locked")


async def note(connection: Connection, organization: OrganizationId, member: MemberId, name: str) -> CertificateId:
    """Return the number of a member's certificate, which need not be given yet."""
    number = await _SQL["note"].value(connection, int, organization=organization, member=member, name=name)
    if number is None:
        raise AssertionError("an insert returns its row")
    return CertificateId(number)


async def found(
    connection: Connection, organization: OrganizationId, certificate: CertificateId, *, lock: bool = False
) -> Certificate | None:
    """Return a certificate, perhaps locked until the transaction ends."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _certificate, organization=organization, certificate=certificate)


async def of_member(connection: Connection, organization: OrganizationId, member: MemberId) -> list[Certificate]:
    """Return every certificate of a member, also those that are over, withdrawn or only asked for; by name."""
    return await _SQL["of_member"].rows(connection, _certificate, organization=organization, member=member)


async def every(
    connection: Connection, organization: OrganizationId, *, now: datetime, most: int
) -> list[tuple[Certificate, str]]:
    """Return the certificates that count now or are asked for, each with its member's name; by both names."""
    return await _SQL["every"].rows(
        connection, lambda row: (_certificate(row), str(row["who"])), organization=organization, now=now, most=most
    )


async def ask(connection: Connection, certificate: Certificate, *, at: datetime) -> None:
    """Write that somebody asks for it."""
    await _SQL["ask"].run(connection, organization=certificate.organization, certificate=certificate.id, at=at)


async def give(
    connection: Connection, certificate: Certificate, *, until: datetime | None, by: MemberId | None, at: datetime
) -> None:
    """Write that it is given, until an instant or for good."""
    await _SQL["give"].run(
        connection, organization=certificate.organization, certificate=certificate.id, until=until, by=by, at=at
    )


async def withdraw(connection: Connection, certificate: Certificate, *, by: MemberId | None, at: datetime) -> None:
    """Write that it is withdrawn or, if it was never given, declined."""
    await _SQL["withdraw"].run(
        connection, organization=certificate.organization, certificate=certificate.id, by=by, at=at
    )


async def decline(connection: Connection, certificate: Certificate) -> None:
    """Write that nobody waits for an answer any more; one that is given stays."""
    await _SQL["decline"].run(connection, organization=certificate.organization, certificate=certificate.id)


def _certificate(row: Row) -> Certificate:
    return Certificate(
        id=CertificateId(row["id"]),
        organization=OrganizationId(row["organization_id"]),
        member=MemberId(row["member_id"]),
        name=row["name"],
        asked_at=row["asked_at"],
        given_at=row["given_at"],
        until=row["until"],
        withdrawn_at=row["withdrawn_at"],
        by=row["by"],
    )
