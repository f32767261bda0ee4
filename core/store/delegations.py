"""Delegates: who answers requests in whose place, and until when."""

from collections.abc import Collection, Sequence
from datetime import datetime

from core.domain.people.delegation import Delegation
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

_SQL = statements("delegations")


async def put(connection: Connection, delegation: Delegation) -> None:
    """Write who answers in a member's place, instead of whoever did before."""
    await _SQL["put"].run(
        connection,
        organization=delegation.organization,
        member=delegation.member,
        delegate=delegation.delegate,
        starts=delegation.starts,
        ends=delegation.ends,
        due=delegation.ends if delegation.begun else delegation.starts,
    )


async def end(connection: Connection, organization: OrganizationId, member: MemberId) -> Delegation | None:
    """Forget who answers in a member's place, and return it; None if nobody did."""
    return await _SQL["end"].row(connection, _delegation, organization=organization, member=member)


async def of(connection: Connection, organization: OrganizationId, member: MemberId) -> Delegation | None:
    """Return who answers in a member's place, now or later; None if nobody does."""
    return await _SQL["of"].row(connection, _delegation, organization=organization, member=member)


async def in_force(
    connection: Connection, organization: OrganizationId, members: Sequence[MemberId], *, now: datetime
) -> dict[MemberId, Delegation]:
    """Return who answers now in the place of which of these members; nobody who has left, is suspended or a guest."""
    rows = await _SQL["in_force"].rows(
        connection, _delegation, organization=organization, members=list(members), now=now
    )
    return {each.member: each for each in rows}


async def by_delegate(
    connection: Connection, organization: OrganizationId, delegate: MemberId, *, now: datetime
) -> list[Delegation]:
    """Return in whose place a member answers now, a guest in nobody's; of nobody who has left, or is suspended."""
    return await _SQL["by_delegate"].rows(
        connection, _delegation, organization=organization, delegate=delegate, now=now
    )


async def given_to(connection: Connection, organization: OrganizationId, delegate: MemberId) -> list[Delegation]:
    """Return in whose place a member answers, now or later."""
    return await _SQL["given_to"].rows(connection, _delegation, organization=organization, delegate=delegate)


async def due(
    connection: Connection, *, now: datetime, but: Collection[MemberId], most: int
) -> list[tuple[OrganizationId, MemberId]]:
    """Return some of those who are away from now on, or are back, except these."""
    return await _SQL["due"].rows(
        connection,
        lambda row: (OrganizationId(row["organization_id"]), MemberId(row["member_id"])),
        now=now,
        but=list(but),
        most=most,
    )


def _delegation(row: Row) -> Delegation:
    return Delegation(
        OrganizationId(row["organization_id"]),
        MemberId(row["member_id"]),
        MemberId(row["delegate_id"]),
        row["starts"],
        row["ends"],
        row["begun"],
    )
