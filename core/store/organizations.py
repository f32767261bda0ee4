"""Organizations: where they are, what they are called and call their things, and how far their setting up has come."""

from collections.abc import Mapping
from datetime import datetime

from psycopg.types.json import Jsonb

from core.domain.organizations.progress import Company
from core.domain.resources.kinds import KindName
from core.domain.resources.resource import Kind
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


async def name(connection: Connection, organization: OrganizationId) -> str:
    """Return the name of an organization, and lock it until the transaction ends."""
    found = await _SQL["name"].value(connection, str, organization=organization)
    if found is None:
        raise AssertionError("the organization is there")
    return found


async def rename(connection: Connection, organization: OrganizationId, name: str) -> None:
    """Give an organization another name."""
    await _SQL["rename"].run(connection, organization=organization, name=name)


async def name_kinds(connection: Connection, organization: OrganizationId, names: Mapping[Kind, KindName]) -> None:
    """Let kinds be called so in an organization, and all others as everywhere."""
    kinds = {str(kind): [each.one, each.several] for kind, each in names.items()}
    await _SQL["name_kinds"].run(connection, organization=organization, kinds=Jsonb(kinds))
