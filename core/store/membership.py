"""Memberships, as those see and change them who run a place."""

from collections.abc import Collection
from datetime import datetime

from core.domain.people.member import Role
from core.domain.people.person import Person
from core.store import resources
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, MemberId, OrganizationId

_SQL = statements("membership")


async def locked(
    connection: Connection, organization: OrganizationId, members: Collection[MemberId]
) -> dict[MemberId, Person]:
    """Return these members, and who runs the place, without their groups, and lock them until the transaction ends."""
    rows = await _SQL["locked"].rows(connection, _person, organization=organization, members=list(members))
    return {each.id: each for each in rows}


async def listed(
    connection: Connection,
    organization: OrganizationId,
    *,
    most: int,
    roles: Collection[Role] = tuple(Role),
    suspended: bool = False,
) -> list[Person]:
    """Return the first members who are here, in these roles, perhaps just who is suspended; who manage come first."""
    return await _SQL["listed"].rows(
        connection, _person, organization=organization, roles=list(roles), suspended=suspended, most=most
    )


async def found(connection: Connection, organization: OrganizationId, member: MemberId) -> Person | None:
    """Return a member, whether they have left or not; of one that was joined to another, that one."""
    return await _SQL["found"].row(connection, _person, organization=organization, member=member)


async def set_role(connection: Connection, organization: OrganizationId, member: MemberId, role: Role) -> None:
    """Give a member a role that stays, whatever their platform says."""
    await _SQL["set_role"].run(connection, organization=organization, member=member, role=role)


async def suspend(connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime) -> None:
    """Write since when a member may do nothing."""
    await _SQL["suspend"].run(connection, organization=organization, member=member, at=at)


async def remove(connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime) -> None:
    """Write that a member was taken out."""
    await _SQL["remove"].run(connection, organization=organization, member=member, at=at)


async def let_back(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Let a member be here again, and act."""
    await _SQL["let_back"].run(connection, organization=organization, member=member)


async def clash(
    connection: Connection, organization: OrganizationId, member: MemberId, other: MemberId, *, now: datetime
) -> tuple[BookingId, BookingId] | None:
    """Return two bookings for one time, one of each; None if the two members have none."""
    return await _SQL["clash"].row(
        connection,
        lambda row: (BookingId(row["first"]), BookingId(row["second"])),
        organization=organization,
        member=member,
        other=other,
        now=now,
    )


async def join(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    other: MemberId,
    *,
    by: MemberId | None,
    via: str,
    now: datetime,
    until: datetime,
) -> list[BookingId]:
    """
    Give a member everything that another one has, who is out from then on; return the bookings that changed hands.

    `by` and `via` are for the audit of these. They are looked for until an instant beyond which nobody can book.
    """
    both = {"organization": organization, "member": member, "other": other}
    changed = await _SQL["give_bookings"].rows(
        connection, lambda row: BookingId(row["id"]), **both, by=by, via=via, now=now, until=until
    )
    await _SQL["give_groups"].run(connection, **both)
    await _SQL["give_certificates"].run(connection, **both)
    await _SQL["give_identities"].run(connection, **both)
    await _SQL["give_messages"].run(connection, **both)
    await _SQL["give_cards"].run(connection, **both)
    await _SQL["give_questions"].run(connection, **both)
    await _SQL["give_week"].run(connection, **both)
    if await _SQL["give_preferences"].value(connection, bool, **both):
        # Everybody's view of bookings follows from the catalogue.
        await resources.raise_version(connection, organization)
    await _SQL["give_feeds"].run(connection, **both)
    await _SQL["give_tokens"].run(connection, **both)
    await _SQL["give_delegations"].run(connection, **both)
    await _SQL["give_favours"].run(connection, **both, at=now)
    await _SQL["give_polls"].run(connection, **both)
    await _SQL["give_turn"].run(connection, organization=organization, member=member)
    await _SQL["end_joined"].run(connection, **both, at=now)
    return changed


def _person(row: Row) -> Person:
    return Person(
        id=MemberId(row["id"]),
        name=row["name"],
        role=Role(row["role"]),
        groups=tuple(row.get("groups", ())),
        platforms=tuple(row.get("platforms", ())),
        left_at=row["left_at"],
        removed=row["removed"],
        suspended_at=row["suspended_at"],
    )
