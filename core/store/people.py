"""Organizations, the workspaces they speak from, members and their identities."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import errors

from core.domain.people.identity import Identity, Reader, Recipient
from core.domain.people.member import Circle, Member, Role
from core.store.database import Connection, Row, broken_constraint
from core.values import MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Organization:
    """A community that shares one catalogue; its zone is an IANA name."""

    id: OrganizationId
    name: str
    zone: str


async def organization_of(connection: Connection, platform: str, workspace: str) -> Organization | None:
    """Return the organization that speaks from this workspace."""
    query = """SELECT o.id, o.name, o.zone FROM workspaces w JOIN organizations o ON o.id = w.organization_id
        WHERE w.platform = %s AND w.external_id = %s"""
    row = await (await connection.execute(query, (platform, workspace))).fetchone()
    return Organization(*row) if row else None


async def organizations(connection: Connection) -> list[Organization]:
    """Return every organization, the oldest first, at most two: nobody needs to know more than whether there is one."""
    cursor = await connection.execute("SELECT id, name, zone FROM organizations ORDER BY id LIMIT 2")
    return [Organization(*row) for row in await cursor.fetchall()]


async def found(connection: Connection, *, name: str, zone: str, at: datetime) -> Organization:
    """Make an organization."""
    query = "INSERT INTO organizations (name, zone, created_at) VALUES (%s, %s, %s) RETURNING id, name, zone"
    row = await (await connection.execute(query, (name, zone, at))).fetchone()
    return Organization(*_there(row))


async def settle(connection: Connection, organization: OrganizationId, platform: str, workspace: str) -> None:
    """Let the organization speak from this workspace; one that is settled elsewhere stays there."""
    query = """INSERT INTO workspaces (organization_id, platform, external_id) VALUES (%s, %s, %s)
        ON CONFLICT DO NOTHING"""
    await connection.execute(query, (organization, platform, workspace))


async def lock_founding(connection: Connection) -> None:
    """Let only one transaction at a time found or settle an organization; it ends with the transaction."""
    await connection.execute("SELECT pg_advisory_xact_lock(hashtext('bellhop.founding'))")


async def known(connection: Connection, identity: Identity) -> Member | None:
    """Return the member behind an identity."""
    query = f"{_MEMBER} WHERE i.platform = %s AND i.workspace = %s AND i.external_id = %s"
    row = await (
        await connection.execute(query, (identity.platform, identity.workspace, identity.external_id))
    ).fetchone()
    return _member(row) if row else None


async def reachable(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> list[Recipient]:
    """Return the ways to reach these members, without those where nothing can be delivered."""
    query = """SELECT member_id, platform, workspace, external_id FROM identities
        WHERE (organization_id, member_id) IN (SELECT * FROM unnest(%s::bigint[], %s::bigint[]))
          AND unreachable IS NULL ORDER BY platform"""
    rows = await (await connection.execute(query, (list(organizations), list(members)))).fetchall()
    return [Recipient(row[0], Identity(row[1], row[2], row[3])) for row in rows]


async def readers(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, Reader]:
    """Return the names, languages and zones of these members."""
    query = """SELECT id, name, language, zone FROM members
        WHERE (organization_id, id) IN (SELECT * FROM unnest(%s::bigint[], %s::bigint[]))"""
    rows = await (await connection.execute(query, (list(organizations), list(members)))).fetchall()
    return {MemberId(row[0]): Reader(row[1], row[2], row[3]) for row in rows}


async def names(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, str]:
    """Return what these members are called."""
    query = """SELECT id, name FROM members
        WHERE (organization_id, id) IN (SELECT * FROM unnest(%s::bigint[], %s::bigint[]))"""
    rows = await (await connection.execute(query, (list(organizations), list(members)))).fetchall()
    return {MemberId(row[0]): row[1] for row in rows}


async def inside(connection: Connection, organization: OrganizationId, circle: Circle) -> list[MemberId]:
    """Return the members who are inside a circle, the first who came first."""
    query = """SELECT m.id FROM members m WHERE m.organization_id = %s AND (m.role = ANY(%s) OR EXISTS (
            SELECT FROM group_members gm JOIN groups g ON g.id = gm.group_id
            WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id AND lower(g.name) = ANY(%s)))
        ORDER BY m.id"""
    parameters = (organization, list(circle.roles), list(circle.groups))
    rows = await (await connection.execute(query, parameters)).fetchall()
    return [MemberId(row[0]) for row in rows]


async def standing(
    connection: Connection, organization: OrganizationId, members: Sequence[MemberId]
) -> dict[MemberId, tuple[Role, frozenset[str]]]:
    """Return the roles and the groups of these members, as far as the organization has them."""
    query = """SELECT m.id, m.role, ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
            WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id)
        FROM members m WHERE m.organization_id = %s AND m.id = ANY(%s)"""
    rows = await (await connection.execute(query, (organization, list(members)))).fetchall()
    return {MemberId(row[0]): (Role(row[1]), frozenset(row[2])) for row in rows}


async def called(connection: Connection, organization: OrganizationId, name: str) -> list[tuple[MemberId, str]]:
    """Return at most two members of that name: the whole of it, without its spaces, or the first name alone."""
    query = """SELECT id, name FROM members WHERE organization_id = %(organization)s AND (lower(name) = %(name)s
            OR translate(lower(name), ' ._-', '') = translate(%(name)s, ' ._-', '')
            OR split_part(lower(name), ' ', 1) = %(name)s)
        ORDER BY lower(name) <> %(name)s, id LIMIT 2"""
    parameters = {"organization": organization, "name": name.casefold()}
    return [(row[0], row[1]) for row in await (await connection.execute(query, parameters)).fetchall()]


async def join(
    connection: Connection,
    organization: OrganizationId,
    identity: Identity,
    *,
    name: str,
    role: Role,
    at: datetime,
    zone: str | None = None,
    language: str | None = None,
) -> None:
    """Make a member with this identity; an identity that is known already changes nothing."""
    query = """WITH joined AS (
            INSERT INTO members (organization_id, name, role, zone, language, created_at)
            VALUES (%(organization)s, %(name)s, %(role)s, %(zone)s, %(language)s, %(at)s)
            RETURNING id)
        INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
        SELECT %(organization)s, %(platform)s, %(workspace)s, %(external)s, joined.id, %(at)s FROM joined"""
    parameters = {
        "organization": organization,
        "platform": identity.platform,
        "workspace": identity.workspace,
        "external": identity.external_id,
        "name": name,
        "role": role,
        "zone": zone,
        "language": language,
        "at": at,
    }
    try:
        async with connection.transaction():
            await connection.execute(query, parameters)
    except errors.UniqueViolation as failure:
        if broken_constraint(failure) != "identities_pkey":
            raise


async def attach(
    connection: Connection, organization: OrganizationId, member: MemberId, identity: Identity, *, at: datetime
) -> bool:
    """Give a member a further identity; False where the identity, or the platform, is taken."""
    query = """INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)
        VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"""
    parameters = (organization, identity.platform, identity.workspace, identity.external_id, member, at)
    return (await connection.execute(query, parameters)).rowcount == 1


async def refresh(connection: Connection, member: Member, *, identity: Identity, at: datetime) -> None:
    """Write what the platform says of a member now; a zone and a language that the member chose stay."""
    query = """WITH seen AS (
            UPDATE identities SET checked_at = %(at)s, unreachable = NULL
            WHERE platform = %(platform)s AND workspace = %(workspace)s AND external_id = %(external)s)
        UPDATE members SET name = %(name)s, role = %(role)s,
            language = CASE WHEN language_chosen THEN language ELSE %(language)s END,
            zone = CASE WHEN zone_chosen THEN zone ELSE %(zone)s END
        WHERE organization_id = %(organization)s AND id = %(id)s"""
    parameters = {
        "at": at,
        "platform": identity.platform,
        "workspace": identity.workspace,
        "external": identity.external_id,
        "organization": member.organization,
        "id": member.id,
        "name": member.name,
        "role": member.role,
        "zone": member.zone,
        "language": member.language,
    }
    await connection.execute(query, parameters)


async def promote(connection: Connection, member: Member, role: Role) -> None:
    """Give a member another role."""
    query = "UPDATE members SET role = %s WHERE organization_id = %s AND id = %s"
    await connection.execute(query, (role, member.organization, member.id))


async def set_zone(connection: Connection, member: Member, zone: str) -> None:
    """Note the IANA zone in which a member says they live."""
    query = "UPDATE members SET zone = %s, zone_chosen = TRUE WHERE organization_id = %s AND id = %s"
    await connection.execute(query, (zone, member.organization, member.id))


async def set_language(connection: Connection, member: Member, language: str) -> None:
    """Note the language in which a member wants to be spoken to."""
    query = "UPDATE members SET language = %s, language_chosen = TRUE WHERE organization_id = %s AND id = %s"
    await connection.execute(query, (language, member.organization, member.id))


async def forget(connection: Connection, identity: Identity) -> None:
    """Take away an identity whose person left the workspace; the member and its history stay."""
    query = "DELETE FROM identities WHERE platform = %s AND workspace = %s AND external_id = %s"
    await connection.execute(query, (identity.platform, identity.workspace, identity.external_id))


async def mark_unreachable(connection: Connection, identity: Identity, reason: str | None) -> None:
    """Remember why nothing can be delivered to an identity, or that it can again."""
    query = "UPDATE identities SET unreachable = %s WHERE platform = %s AND workspace = %s AND external_id = %s"
    await connection.execute(query, (reason, identity.platform, identity.workspace, identity.external_id))


_MEMBER = """SELECT m.id, m.organization_id, m.name, m.role, m.zone, m.language, o.zone, o.name, o.catalogue_version,
    i.checked_at, i.unreachable IS NOT NULL,
    ARRAY(SELECT lower(g.name) FROM group_members gm JOIN groups g ON g.id = gm.group_id
        WHERE gm.organization_id = m.organization_id AND gm.member_id = m.id)
    FROM identities i JOIN members m ON m.organization_id = i.organization_id AND m.id = i.member_id
    JOIN organizations o ON o.id = i.organization_id"""


def _member(row: Row) -> Member:
    return Member(
        id=row[0],
        organization=row[1],
        name=row[2],
        role=Role(row[3]),
        zone=row[4],
        language=row[5],
        organization_zone=row[6],
        organization_name=row[7],
        catalogue_version=row[8],
        checked_at=row[9],
        unreachable=row[10],
        groups=frozenset(row[11]),
    )


def _there(row: Row | None) -> Row:
    if row is None:
        raise AssertionError("an INSERT … RETURNING gives a row")
    return row
