"""Put members into groups, take them out, and list the groups."""

from collections.abc import Sequence

from core.domain.audit import Change, Noun
from core.domain.lengths import check_count, check_text
from core.domain.people.groups import Group, group_called
from core.domain.people.member import Member
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import audit, groups
from core.store.database import Connection, retried
from core.values import MemberId, OrganizationId


def check_change(group: str, members: Sequence[object]) -> None:
    """Check the length of a group's name, and how many join or leave at once; refuses with TextTooLong or TooMany."""
    check_text("group", group)
    check_count("members", members)


@retried
async def put_into(ledger: Ledger, *, group: str, members: Sequence[MemberId], by: Member) -> list[MemberId]:
    """
    Put members into a group, which is made if there is none; return those who were not in it.

    Refuses with NotAllowed, TextTooLong or TooMany.
    """
    check_change(group, members)
    if not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        entered = [each for each in members if await groups.enter(connection, by.organization, group, each)]
        if entered:
            known = group_called(group, await groups.every(connection, by.organization))
            joined = Change(Noun.GROUP, known.id, "joined", {}, {"group": known.name, "members": entered})
            await _record(ledger, connection, joined, by=by)
    return entered


@retried
async def take_out(ledger: Ledger, *, group: str, members: Sequence[MemberId], by: Member) -> list[MemberId]:
    """Take members out of a group; return those who were in it. Refuses as `put_into` does, or with NoSuchGroup."""
    check_change(group, members)
    if not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        known = group_called(group, await groups.every(connection, by.organization))
        gone = [each for each in members if await groups.leave(connection, by.organization, group, each)]
        if gone:
            left = Change(Noun.GROUP, known.id, "left", {"group": known.name, "members": gone}, {})
            await _record(ledger, connection, left, by=by)
    return gone


async def _record(ledger: Ledger, connection: Connection, change: Change, *, by: Member) -> None:
    now = ledger.clock.now()
    await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)


async def groups_of(ledger: Ledger, *, organization: OrganizationId) -> list[Group]:
    """Return the groups of an organization, each with the names of its members, in order."""
    async with ledger.database.connection() as connection:
        return await groups.every(connection, organization)
