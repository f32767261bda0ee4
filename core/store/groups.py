"""Groups of members, by name."""

from core.domain.people.groups import Group
from core.store.database import Connection
from core.store.statements import statements
from core.values import GroupId, MemberId, OrganizationId

_SQL = statements("groups")


async def enter(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Put a member into a group, made if there is none of that name; False if they were in it."""
    await _SQL["make"].run(connection, organization=organization, name=name)
    return await _SQL["enter"].run(connection, organization=organization, name=name, member=member) == 1


async def leave(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Take a member out of a group; False if they were not in it."""
    return await _SQL["leave"].run(connection, organization=organization, name=name, member=member) == 1


async def every(connection: Connection, organization: OrganizationId) -> list[Group]:
    """Return the groups with their members, in the order of their names."""
    return await _SQL["every"].rows(
        connection,
        lambda row: Group(GroupId(row["id"]), row["name"], tuple(row["members"]), tuple(map(MemberId, row["ids"]))),
        organization=organization,
    )
