"""Put members into groups, take them out, and list the groups."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.lengths import check_count, check_text
from core.domain.people.groups import Filled, Group, group_called
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import audit, groups
from core.store.database import Connection, retried
from core.use_cases.people.administering import check_manages_now
from core.values import MemberId, OrganizationId


def check_change(group: str, members: Sequence[object]) -> None:
    """Check the length of a group's name, and how many join or leave at once; refuses with TextTooLong or TooMany."""
    check_text("group", group)
    check_count("members", members)


@retried
async def put_into(
    ledger: Ledger,
    *,
    group: str,
    members: Sequence[MemberId],
    by: Member | None,
    organization: OrganizationId | None = None,
) -> list[MemberId]:
    """
    Put members into a group, which is made if there is none; return those who were not in it.

    Without `by` the operator asks, and names the organization. Refuses with NotAllowed, TextTooLong or TooMany.
    """
    check_change(group, members)
    async with _changing(ledger, by, organization) as (connection, of):
        return await _put(ledger, connection, group, members, of=of, by=by, at=ledger.clock.now())


async def fill(
    ledger: Ledger,
    connection: Connection,
    filled: Sequence[Filled],
    *,
    organization: OrganizationId,
    by: Member | None,
    at: datetime,
) -> None:
    """Make the groups of people whom a rule names, in the caller's transaction; refuses as `put_into` does."""
    if filled and by is not None:
        await check_manages_now(connection, by)
    for each in filled:
        check_change(each.name, each.members)
        await _put(ledger, connection, each.name, each.members, of=organization, by=by, at=at)


@retried
async def take_out(
    ledger: Ledger,
    *,
    group: str,
    members: Sequence[MemberId],
    by: Member | None,
    organization: OrganizationId | None = None,
) -> list[MemberId]:
    """Take members out of a group; return those who were in it. Refuses as `put_into` does, or with NoSuchGroup."""
    check_change(group, members)
    async with _changing(ledger, by, organization) as (connection, of):
        known = group_called(group, await groups.every(connection, of))
        gone = [each for each in members if await groups.leave(connection, of, group, each)]
        if gone:
            left = Change(Noun.GROUP, known.id, "left", {"group": known.name, "members": gone}, {})
            await _record(ledger, connection, left, of=of, by=by, at=ledger.clock.now())
    return gone


async def _put(
    ledger: Ledger,
    connection: Connection,
    group: str,
    members: Sequence[MemberId],
    *,
    of: OrganizationId,
    by: Member | None,
    at: datetime,
) -> list[MemberId]:
    entered = [each for each in members if await groups.enter(connection, of, group, each)]
    if entered:
        known = group_called(group, await groups.every(connection, of))
        joined = Change(Noun.GROUP, known.id, "joined", {}, {"group": known.name, "members": entered})
        await _record(ledger, connection, joined, of=of, by=by, at=at)
    return entered


@asynccontextmanager
async def _changing(
    ledger: Ledger, by: Member | None, organization: OrganizationId | None
) -> AsyncIterator[tuple[Connection, OrganizationId]]:
    """Lend a transaction, and the organization whose groups are changed; refuses with NotAllowed who may not now."""
    of = by.organization if by is not None else organization
    if of is None:
        raise AssertionError("the operator names the organization")
    async with ledger.database.transaction() as connection:
        if by is not None:
            await check_manages_now(connection, by)
        yield connection, of


async def _record(
    ledger: Ledger, connection: Connection, change: Change, *, of: OrganizationId, by: Member | None, at: datetime
) -> None:
    who = by.id if by else None
    await audit.record(connection, change, organization=of, by=who, via=ledger.via, at=at)


async def groups_of(ledger: Ledger, *, organization: OrganizationId) -> list[Group]:
    """Return the groups of an organization, each with the names of its members, in order."""
    async with ledger.database.connection() as connection:
        return await groups.every(connection, organization)
