"""Feeds: who has a link to what, and the bookings that one tells of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.domain.bookings.booking import Booking
from core.domain.calendars import Feed
from core.domain.people.member import Member
from core.domain.series.recurrence import Recurrence
from core.store.bookings.rows import booking_in
from core.store.database import Connection
from core.store.people import member_in
from core.store.statements import Row, statements
from core.values import FeedId, Interval, MemberId, OrganizationId, ResourceId, SiteId, UnitId

_SQL = statements("feeds")


@dataclass(frozen=True, slots=True)
class Opened:
    """A feed that a token opens, whose it is, and the digest of what it said last, with the instant of that change."""

    feed: Feed
    member: Member
    content: bytes | None
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Told:
    """A booking that a feed tells of, the rule by which it repeats, and the names of its people."""

    booking: Booking
    rule: Recurrence | None
    first: date | None
    names: Mapping[MemberId, str]


async def make(
    connection: Connection,
    member: Member,
    *,
    digest: bytes,
    resource: ResourceId | None,
    site: SiteId | None,
    at: datetime,
) -> FeedId:
    """Keep a feed of a member's, and return its id."""
    made = await _SQL["make"].value(
        connection,
        int,
        organization=member.organization,
        member=member.id,
        digest=digest,
        resource=resource,
        site=site,
        at=at,
    )
    if made is None:
        raise AssertionError("a feed was not written")
    return FeedId(made)


async def standing(connection: Connection, organization: OrganizationId, member: MemberId) -> list[Feed]:
    """Return the feeds of a member that can be read, the oldest first."""
    return await _SQL["standing"].rows(connection, _feed, organization=organization, member=member)


async def revoke(
    connection: Connection, organization: OrganizationId, member: MemberId, feed: FeedId, *, at: datetime
) -> bool:
    """Let a feed of a member be read no more; False if it could not be read, or is nobody's of theirs."""
    return bool(await _SQL["revoke"].run(connection, organization=organization, member=member, feed=feed, at=at))


async def opened(connection: Connection, digest: bytes) -> Opened | None:
    """Return what the token of this digest opens; None if it opens nothing, or its member is not here any more."""
    return await _SQL["opened"].row(connection, _opened, digest=digest)


async def seen(
    connection: Connection,
    organization: OrganizationId,
    feed: FeedId,
    *,
    content: bytes,
    changed_at: datetime,
    at: datetime,
) -> None:
    """Note when a feed was read, and what it said."""
    await _SQL["seen"].run(
        connection, organization=organization, feed=feed, content=content, changed_at=changed_at, at=at
    )


async def own(connection: Connection, member: Member, *, within: Interval, now: datetime, most: int) -> list[Told]:
    """Return the first bookings that a member has, or comes to, at some time of an interval, in order."""
    return await _SQL["own"].rows(
        connection,
        _told,
        organization=member.organization,
        member=member.id,
        since=within.start,
        until=within.end,
        now=now,
        most=most,
    )


async def of_units(
    connection: Connection, organization: OrganizationId, units: Sequence[UnitId], *, within: Interval, most: int
) -> list[Told]:
    """Return the first bookings of units, whoever has them, and when they are closed, in order."""
    return await _SQL["of_units"].rows(
        connection,
        _told,
        organization=organization,
        units=list(units),
        since=within.start,
        until=within.end,
        most=most,
    )


def _feed(row: Row) -> Feed:
    return Feed(row["id"], row["made_at"], row["resource_id"], row["site_id"], row["read_at"])


def _opened(row: Row) -> Opened:
    feed = Feed(row["feed"], row["made_at"], row["resource_id"], row["site_id"], row["read_at"])
    return Opened(feed, member_in(row), row["content"], row["changed_at"])


def _told(row: Row) -> Told:
    names = {MemberId(int(member)): name for member, name in (row["names"] or {}).items()}
    rule = Recurrence.read(row["rule"]) if row["rule"] else None
    return Told(booking_in(row), rule, row["first"], names)
