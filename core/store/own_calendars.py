"""Members' own calendars."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.people.member import Member
from core.domain.people.own_calendar import Busy, OwnCalendar, Seen, Trouble
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Interval, MemberId, OrganizationId

_SQL = statements("own_calendars")


async def give(connection: Connection, member: Member, sealed: bytes, *, via: str, at: datetime) -> None:
    """Keep the sealed address of a member's calendar, in the place of the one before."""
    whose = {"organization": member.organization, "member": member.id}
    await _SQL["give"].run(connection, **whose, sealed=sealed, via=via, at=at)


async def forget(connection: Connection, member: Member) -> bool:
    """Forget a member's calendar, and return whether there was one."""
    return bool(await _SQL["forget"].run(connection, organization=member.organization, member=member.id))


async def found(
    connection: Connection, organizations: Sequence[OrganizationId], members: Sequence[MemberId]
) -> dict[MemberId, OwnCalendar]:
    """Return the calendars of these members."""
    rows = await _SQL["found"].rows(connection, _calendar, organizations=list(organizations), members=list(members))
    return {each.member: each for each in rows}


async def take(connection: Connection, *, now: datetime, until: datetime, most: int) -> list[OwnCalendar]:
    """Return some that are due and that no other process has in hand; they are due again then if nothing is noted."""
    taken = await _SQL["take"].rows(
        connection, lambda row: (row["organization_id"], row["member_id"]), now=now, until=until, most=most
    )
    known = await found(connection, [each for each, _ in taken], [each for _, each in taken])
    return list(known.values())


async def read(connection: Connection, known: OwnCalendar, busy: Busy, *, at: datetime, due: datetime) -> bool:
    """Note what a calendar says; False if it is the member's no more."""
    return bool(
        await _SQL["read"].run(
            connection,
            **_whose(known),
            starts=[each.start for each in busy.times],
            ends=[each.end for each in busy.times],
            etag=busy.seen.etag,
            modified=busy.seen.modified,
            at=at,
            due=due,
        )
    )


async def unchanged(connection: Connection, known: OwnCalendar, *, since: datetime, due: datetime) -> None:
    """Note that a calendar is as it was, and forget what was over before an instant."""
    await _SQL["unchanged"].run(connection, **_whose(known), since=since, due=due)


async def failed(connection: Connection, known: OwnCalendar, *, due: datetime) -> bool:
    """Note why a calendar could not be read; False if it is the member's no more."""
    return bool(
        await _SQL["failed"].run(
            connection,
            **_whose(known),
            failed=known.failed,
            failing=known.failing_since,
            told=known.told_at,
            due=due,
        )
    )


async def clashes(
    connection: Connection, organization: OrganizationId, member: MemberId, during: Interval
) -> list[Interval]:
    """Return when a member is busy, by their own calendar, as far as that touches a slot."""
    whose = {"organization": organization, "member": member}
    return await _SQL["clashes"].rows(
        connection,
        lambda row: Interval(row["starts"], row["ends"]),
        **whose,
        starts=during.start,
        ends=during.end,
    )


def _whose(known: OwnCalendar) -> dict[str, object]:
    return {"organization": known.organization, "member": known.member, "sealed": known.sealed}


def _calendar(row: Row) -> OwnCalendar:
    return OwnCalendar(
        organization=row["organization_id"],
        member=row["member_id"],
        sealed=bytes(row["sealed"]),
        via=row["via"],
        seen=Seen(row["etag"], row["modified"]),
        zone=row["zone"],
        read_at=row["read_at"],
        failed=Trouble(row["failed"]) if row["failed"] else None,
        failing_since=row["failing_since"],
        told_at=row["told_at"],
        times=row["times"],
    )
