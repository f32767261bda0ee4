"""Organizations, their workspaces, members and their identities."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import errors

from core.domain.people.identity import Identity, Reader, Recipient
from core.domain.people.leaving import Leaver
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.store.database import Connection, broken_constraint, savepoint
from core.store.preferences import preferences_in
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId, Route

_SQL = statements("people")


@dataclass(frozen=True, slots=True)
class Organization:
    """A community that shares one catalogue; its zone is an IANA name."""

    id: OrganizationId
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Namesake:
    """A member of a name that somebody typed, and whether they have left."""

    id: MemberId
    name: str
    left: bool


async def organization_of(connection: Connection, platform: str, workspace: str) -> Organization | None:
    """Return the organization that speaks from this workspace."""
    return await _SQL["organization_of"].row(connection, _organization, platform=platform, workspace=workspace)


async def organizations(connection: Connection) -> list[Organization]:
    """Return the oldest organizations, at most two: enough to know whether there is exactly one."""
    return await _SQL["first_organizations"].rows(connection, _organization)


async def is_settled(connection: Connection, platform: str) -> bool:
    """Return whether any organization speaks from a workspace of that platform."""
    return bool(await _SQL["is_settled"].value(connection, bool, platform=platform))


async def every_organization(connection: Connection) -> list[Organization]:
    """Return every organization, the oldest first."""
    return await _SQL["every_organization"].rows(connection, _organization)


async def found(connection: Connection, *, name: str, zone: str, at: datetime) -> Organization:
    """Make an organization."""
    made = await _SQL["found"].row(connection, _organization, name=name, zone=zone, at=at)
    if made is None:
        raise AssertionError("an insert returns its row")
    return made


async def settle(connection: Connection, organization: OrganizationId, platform: str, workspace: str) -> None:
    """Let the organization speak from this workspace; one that is settled elsewhere stays there."""
    await _SQL["settle"].run(connection, organization=organization, platform=platform, workspace=workspace)


async def lock_founding(connection: Connection) -> None:
    """Let only one transaction at a time found or settle an organization; the lock ends with the transaction."""
    await _SQL["lock_founding"].run(connection)


async def known(connection: Connection, identity: Identity) -> Member | None:
    """Return the member behind an identity."""
    return await _SQL["known"].row(connection, member_in, **_key(identity))


async def acting(connection: Connection, organization: OrganizationId, member: MemberId) -> Member | None:
    """Return a member by the id, as known through the identity that was looked at last; none who may do nothing."""
    return await _SQL["acting"].row(connection, member_in, organization=organization, member=member)


async def reachable(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> list[Recipient]:
    """Return the ways to reach these members that deliver; none to those who have left or are suspended."""
    return await _SQL["reachable"].rows(
        connection, _recipient, organizations=list(organizations), members=list(members)
    )


async def readers(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, Reader]:
    """Return the names, languages, zones and preferences of these members."""
    known = await _SQL["readers"].rows(
        connection,
        lambda row: (MemberId(row["id"]), _reader(row)),
        organizations=list(organizations),
        members=list(members),
    )
    return dict(known)


async def names(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, str]:
    """Return the names of these members."""
    named = await _SQL["names"].rows(connection, _named, organizations=list(organizations), members=list(members))
    return dict(named)


async def lock_holder(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Let nobody else hold anything for a member, or ask for an exception for them, until the transaction ends."""
    await _SQL["lock_holder"].run(connection, organization=organization, member=member)


async def lock_able(connection: Connection, organization: OrganizationId, member: MemberId) -> Role | None:
    """Return the role of a member, which stays until the transaction ends; None of who has left, or is suspended."""
    role = await _SQL["lock_able"].value(connection, str, organization=organization, member=member)
    return Role(role) if role else None


async def lock_answering(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Let nobody ask a member, or whoever answers in their place, about a request until the transaction ends."""
    await _SQL["lock_answering"].run(connection, organization=organization, member=member)


async def lock_asked(connection: Connection, organization: OrganizationId, members: Collection[MemberId]) -> None:
    """Let it stay as it is until the transaction ends who answers in the place of these members."""
    await _SQL["lock_asked"].run(connection, organization=organization, members=list(members))


async def inside(connection: Connection, organization: OrganizationId, circle: Circle) -> list[MemberId]:
    """Return the members inside a circle who may act, the oldest first."""
    return await _SQL["inside"].rows(
        connection,
        lambda row: MemberId(row["id"]),
        organization=organization,
        roles=list(circle.roles),
        groups=list(circle.groups),
    )


async def standing(
    connection: Connection, organization: OrganizationId, members: Sequence[MemberId]
) -> dict[MemberId, tuple[Role, frozenset[str]]]:
    """Return the roles and the groups of these members, without those who have left or are not of the organization."""
    known = await _SQL["standing"].rows(
        connection,
        lambda row: (MemberId(row["id"]), (Role(row["role"]), frozenset(row["groups"]))),
        organization=organization,
        members=list(members),
    )
    return dict(known)


async def suspended(connection: Connection, organization: OrganizationId, members: Sequence[MemberId]) -> set[MemberId]:
    """Return those of some members who are suspended."""
    rows = _SQL["suspended"].rows(
        connection, lambda row: MemberId(row["id"]), organization=organization, members=list(members)
    )
    return set(await rows)


async def called(connection: Connection, organization: OrganizationId, names: Sequence[str]) -> list[list[Namesake]]:
    """Return for each name at most six members who have it: the whole, without its spaces, or the first name alone."""
    rows = await _SQL["called"].rows(
        connection,
        lambda row: (int(row["place"]), Namesake(MemberId(row["id"]), row["name"], row["left"])),
        organization=organization,
        names=[name.lower() for name in names],
    )
    return [[each for place, each in rows if place == at] for at in range(1, len(names) + 1)]


async def join(
    connection: Connection,
    organization: OrganizationId,
    identity: Identity,
    *,
    called: PersonName,
    role: Role,
    at: datetime,
    zone: str | None = None,
    language: str | None = None,
) -> None:
    """Make a member with this identity; an identity that is known already changes nothing."""
    try:
        async with savepoint(connection):
            await _SQL["join"].run(
                connection,
                organization=organization,
                **_key(identity),
                **_called(called),
                role=role,
                zone=zone,
                language=language,
                at=at,
            )
    except errors.UniqueViolation as failure:
        if broken_constraint(failure) != "identities_pkey":
            raise


async def lock_adding(connection: Connection, organization: OrganizationId) -> None:
    """Let only one transaction at a time add somebody without a platform; the lock ends with the transaction."""
    await _SQL["lock_adding"].run(connection, organization=organization)


async def add(
    connection: Connection, organization: OrganizationId, *, called: PersonName, role: Role | None, at: datetime
) -> MemberId:
    """Make a member without an identity, and return who they are; a role that is said stays."""
    made = await _SQL["add"].value(connection, int, organization=organization, **_called(called), role=role, at=at)
    if made is None:
        raise AssertionError("an insert returns its row")
    return MemberId(made)


async def attach(
    connection: Connection, organization: OrganizationId, member: MemberId, identity: Identity, *, at: datetime
) -> bool:
    """Give a member a further identity; False if it is taken, or if they have one on that platform."""
    attached = await _SQL["attach"].run(connection, organization=organization, member=member, **_key(identity), at=at)
    return attached == 1


async def refresh(connection: Connection, member: Member, *, identity: Identity, at: datetime) -> None:
    """
    Write the platform's present word on a member, who belongs here again if they had left.

    A zone and a language that they chose stay. Writes nothing about one who has left at another time than `member`
    says, because they did so after the platform was asked.
    """
    await _SQL["refresh"].run(
        connection,
        **_key(identity),
        organization=member.organization,
        member=member.id,
        **_called(member.called),
        role=member.role,
        zone=member.zone,
        language=member.language,
        left_at=member.left_at,
        at=at,
    )


async def promote(connection: Connection, member: Member, role: Role) -> None:
    """Give a member another role."""
    await _SQL["promote"].run(connection, organization=member.organization, member=member.id, role=role)


async def unchecked(connection: Connection, routes: Sequence[Route], *, before: datetime, most: int) -> list[Identity]:
    """
    Return at most so many identities on each route of which nobody has asked their platform since `before`.

    Only of members who are here and have bookings that stand; those not asked of for longest come first.
    """
    return await _SQL["unchecked"].rows(
        connection,
        lambda row: Identity(row["platform"], row["workspace"], row["external_id"]),
        platforms=[route.platform for route in routes],
        workspaces=[route.workspace for route in routes],
        before=before,
        most=most,
    )


async def set_zone(connection: Connection, member: Member, zone: str) -> None:
    """Write the IANA zone that a member chose."""
    await _SQL["set_zone"].run(connection, organization=member.organization, member=member.id, zone=zone)


async def set_language(connection: Connection, member: Member, language: str) -> None:
    """Write the language that a member chose."""
    await _SQL["set_language"].run(connection, organization=member.organization, member=member.id, language=language)


async def leave(connection: Connection, member: Member, *, at: datetime) -> bool:
    """Write that a member has left, and lock them until the transaction ends; False if they had left before."""
    left = await _SQL["leave"].run(connection, organization=member.organization, member=member.id, at=at)
    return left == 1


async def leaver(connection: Connection, organization: OrganizationId, member: MemberId) -> Leaver | None:
    """Return a member who has left; None if they belong here."""
    return await _SQL["leaver"].row(
        connection,
        lambda row: Leaver(row["id"], row["name"], row["left_at"]),
        organization=organization,
        member=member,
    )


async def come_back(connection: Connection, member: Member, role: Role, *, identity: Identity) -> None:
    """Let a member who has left belong here again, in this role, and by this one of their identities alone."""
    await _SQL["come_back"].run(
        connection, organization=member.organization, member=member.id, role=role, **_key(identity)
    )


async def identities(connection: Connection, member: Member) -> list[Identity]:
    """Return the identities of a member."""
    return await _SQL["identities"].rows(
        connection,
        lambda row: Identity(row["platform"], row["workspace"], row["external_id"]),
        organization=member.organization,
        member=member.id,
    )


async def mark_unreachable(connection: Connection, identity: Identity, reason: str | None) -> None:
    """Remember why nothing can be delivered to an identity, or that it can again."""
    await _SQL["mark_unreachable"].run(connection, **_key(identity), reason=reason)


def _key(identity: Identity) -> dict[str, str]:
    return {"platform": identity.platform, "workspace": identity.workspace, "external": identity.external_id}


def _called(name: PersonName) -> dict[str, str | None]:
    return {"name": name.text, "name_kind": name.kind, "name_from": name.platform}


def _organization(row: Row) -> Organization:
    return Organization(**row)


def _named(row: Row) -> tuple[MemberId, str]:
    return MemberId(row["id"]), row["name"]


def _reader(row: Row) -> Reader:
    return Reader(row["name"], row["language"], row["zone"], row["lives_in"], preferences_in(row["preferences"]))


def _recipient(row: Row) -> Recipient:
    identity = Identity(row["platform"], row["workspace"], row["external_id"])
    return Recipient(row["member_id"], identity)


def member_in(row: Row) -> Member:
    """Return the member of a row that has every column."""
    return Member(
        id=row["id"],
        organization=row["organization_id"],
        called=PersonName(row["name"], NameKind(row["name_kind"]), row["name_from"]),
        role=Role(row["role"]),
        zone=row["zone"],
        language=row["language"],
        organization_zone=row["organization_zone"],
        organization_name=row["organization_name"],
        catalogue_version=row["catalogue_version"],
        checked_at=row["checked_at"],
        left_at=row["left_at"],
        removed=row["removed"],
        suspended_at=row["suspended_at"],
        role_chosen=row["role_chosen"],
        unreachable=row["unreachable"],
        groups=frozenset(row["groups"]),
        preferences=preferences_in(row["preferences"]),
    )
