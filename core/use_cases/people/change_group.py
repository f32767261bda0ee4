"""Put members into groups, take them out, and list the groups."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.lengths import check_count, check_text
from core.domain.people.groups import Filled, Group, group_called, group_of
from core.domain.people.member import Member
from core.domain.rules.change import groups_named
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
    now = ledger.clock.now()
    async with _changing(ledger, by, organization) as (connection, of):
        known = {each.name.lower(): each for each in await groups.every(connection, of)}
        there = known.get(group.lower())
        if there and not there.shown(groups_named(await ledger.catalogue(of))):
            # Nobody sees it, nor who was in it: a group of that name begins anew.
            await _take(ledger, connection, there, there.ids, of=of, by=by, at=now)
        await groups.make(connection, of, group, for_rules=False)
        return await _put(ledger, connection, group, members, of=of, by=by, at=now)


async def fill(
    ledger: Ledger,
    connection: Connection,
    filled: Sequence[Filled],
    *,
    organization: OrganizationId,
    by: Member | None,
    at: datetime,
) -> dict[str, str]:
    """
    Make the groups of people whom a rule names, in the caller's transaction; refuses as `put_into` does.

    Return what each is called in the end, both in lower case: others may be in one of its name by now.
    """
    if not filled:
        return {}
    if by is not None:
        await check_manages_now(connection, by)
    known, called = await groups.every(connection, organization), dict[str, str]()
    for each in filled:
        check_change(each.name, each.members)
        group = group_of(each.members, called=each.name, known=known)
        await groups.make(connection, organization, group.name, for_rules=True)
        await _put(ledger, connection, group.name, group.members, of=organization, by=by, at=at)
        called[each.name.lower()] = group.name.lower()
    return called


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
        return await _take(ledger, connection, known, members, of=of, by=by, at=ledger.clock.now())


async def _take(
    ledger: Ledger,
    connection: Connection,
    group: Group,
    members: Sequence[MemberId],
    *,
    of: OrganizationId,
    by: Member | None,
    at: datetime,
) -> list[MemberId]:
    gone = [each for each in members if await groups.leave(connection, of, group.name, each)]
    if gone:
        left = Change(Noun.GROUP, group.id, "left", {"group": group.name, "members": gone}, {})
        await _record(ledger, connection, left, of=of, by=by, at=at)
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
    """
    Return the groups of an organization that people see, each with its members, in order.

    One that was made for people whom a rule named is seen while a rule names it.
    """
    named = groups_named(await ledger.catalogue(organization))
    return [each for each in await every_group(ledger, organization=organization) if each.shown(named)]


async def every_group(ledger: Ledger, *, organization: OrganizationId) -> list[Group]:
    """Return the groups of an organization, with those that no rule names any more, each with its members, in order."""
    async with ledger.database.connection() as connection:
        return await groups.every(connection, organization)
