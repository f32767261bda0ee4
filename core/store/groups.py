"""Groups of members, by name."""

from core.store.database import Connection
from core.values import MemberId, OrganizationId


async def enter(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Put a member into a group, which is made if there is none of that name; False where they were in it."""
    await connection.execute(
        "INSERT INTO groups (organization_id, name) VALUES (%s, %s) ON CONFLICT DO NOTHING", (organization, name)
    )
    query = """INSERT INTO group_members (organization_id, group_id, member_id)
        SELECT organization_id, id, %s FROM groups WHERE organization_id = %s AND lower(name) = lower(%s)
        ON CONFLICT DO NOTHING"""
    return (await connection.execute(query, (member, organization, name))).rowcount == 1


async def leave(connection: Connection, organization: OrganizationId, name: str, member: MemberId) -> bool:
    """Take a member out of a group; False where they were not in it."""
    query = """DELETE FROM group_members gm USING groups g WHERE gm.organization_id = %s AND gm.member_id = %s
        AND g.id = gm.group_id AND g.organization_id = gm.organization_id AND lower(g.name) = lower(%s)"""
    return (await connection.execute(query, (organization, member, name))).rowcount == 1


async def every(connection: Connection, organization: OrganizationId) -> dict[str, list[str]]:
    """Return the names of the groups, each with the names of its members, in order."""
    query = """SELECT g.name, array_remove(array_agg(m.name ORDER BY lower(m.name)), NULL) FROM groups g
        LEFT JOIN group_members gm ON gm.organization_id = g.organization_id AND gm.group_id = g.id
        LEFT JOIN members m ON m.organization_id = gm.organization_id AND m.id = gm.member_id
        WHERE g.organization_id = %s GROUP BY g.id ORDER BY lower(g.name)"""
    return {row[0]: list(row[1]) for row in await (await connection.execute(query, (organization,))).fetchall()}
