"""Groups of members, by name, and where they sit."""

from collections.abc import Sequence

from core.domain.people.groups import Group
from core.store.database import Connection
from core.store.statements import statements
from core.values import GroupId, MemberId, OrganizationId, UnitId

_SQL = statements("groups")


async def make(connection: Connection, organization: OrganizationId, name: str, *, for_rules: bool) -> None:
    """Make a group unless there is one of that name; one that is asked for by its name is there for more than rules."""
    await _SQL["make"].run(connection, organization=organization, name=name, for_rules=for_rules)
    if not for_rules:
        await _SQL["keep"].run(connection, organization=organization, name=name)


async def enter(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Put a member into a group that there is; False if they were in it."""
    return await _SQL["enter"].run(connection, organization=organization, name=name, member=member) == 1


async def leave(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Take a member out of a group; False if they were not in it."""
    return await _SQL["leave"].run(connection, organization=organization, name=name, member=member) == 1


async def lock_of(connection: Connection, organization: OrganizationId, member: MemberId) -> frozenset[str]:
    """Return the lower names of a member's groups, which they stay in until the transaction ends."""
    names = await _SQL["lock_of"].rows(
        connection, lambda row: str(row["name"]), organization=organization, member=member
    )
    return frozenset(names)


async def every(connection: Connection, organization: OrganizationId) -> list[Group]:
    """Return the groups with their members, in the order of their names."""
    return await _SQL["every"].rows(
        connection,
        lambda row: Group(
            GroupId(row["id"]), row["name"], tuple(row["members"]), tuple(map(MemberId, row["ids"])), row["for_rules"]
        ),
        organization=organization,
    )


async def seated(connection: Connection, organization: OrganizationId, group: GroupId) -> tuple[UnitId, ...]:
    """Return the units among which a group sits, and lock them until the transaction ends."""
    units = await _SQL["seated"].value(connection, list, organization=organization, group=group)
    return tuple(map(UnitId, units or ()))


async def seat(connection: Connection, organization: OrganizationId, group: GroupId, units: Sequence[UnitId]) -> None:
    """Let a group sit among these units, and nowhere else."""
    await _SQL["seat"].run(connection, organization=organization, group=group, units=list(units))
