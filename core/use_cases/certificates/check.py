"""Check that whoever books something has the certificates that it needs."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.people.certificate import Certificate
from core.domain.resources.resource import Resource
from core.errors import NeedsCertificate
from core.ledger import Ledger
from core.store import certificates
from core.store.database import Connection
from core.values import MemberId


async def check_certificates(ledger: Ledger, resource: Resource, start: datetime, *, member: MemberId) -> None:
    """Refuse with NeedsCertificate a member who has not every certificate that the resource needs, at that start."""
    # Most things need none, and cost no statement.
    if resource.policy.needs:
        async with ledger.database.connection() as connection:
            await check_holder(connection, resource, start, member=member)


async def check_holder(connection: Connection, resource: Resource, start: datetime, *, member: MemberId) -> None:
    """Do the same on a connection that the caller has."""
    if not resource.policy.needs:
        return
    known = await certificates.of_member(connection, resource.organization, member)
    first = lacking(resource, known, start)
    if first is not None:
        name, until = first
        raise NeedsCertificate(resource.id, name, member, until)


def lacking(resource: Resource, known: Sequence[Certificate], start: datetime) -> tuple[str, datetime | None] | None:
    """Return the first certificate that is missing at that start, and when the member's own ends; None if none is."""
    own = {each.name: each for each in known if each.given_at and not each.withdrawn_at}
    for name in sorted(resource.policy.needs):
        if name not in own or not own[name].holds(start):
            return name, own[name].until if name in own else None
    return None
