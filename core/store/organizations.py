"""Organizations: where they are, and how far their setting up has come."""

from datetime import datetime

from core.domain.organizations.progress import Company
from core.store.database import Connection
from core.store.statements import statements
from core.values import OrganizationId

_SQL = statements("organizations")


async def company(connection: Connection, organization: OrganizationId, *, now: datetime) -> Company:
    """Return who comes to an organization, and whether its zone was chosen."""
    found = await _SQL["company"].row(
        connection,
        lambda row: Company(row["zone_chosen"], row["people"], row["invited"]),
        organization=organization,
        now=now,
    )
    if found is None:
        raise AssertionError("the organization is there")
    return found


async def zone(connection: Connection, organization: OrganizationId) -> str:
    """Return the IANA zone of an organization, and lock it until the transaction ends."""
    found = await _SQL["zone"].value(connection, str, organization=organization)
    if found is None:
        raise AssertionError("the organization is there")
    return found


async def choose_zone(connection: Connection, organization: OrganizationId, zone: str, *, at: datetime) -> None:
    """Let an organization be in this IANA zone, with every site that was in its former one."""
    await _SQL["choose_zone"].run(connection, organization=organization, zone=zone, at=at)
