"""Bookings counted and listed over any time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from core.domain.bookings.status import Status
from core.domain.reports import By, Days, Listed, Of, Unmet, Use, Waited
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Interval, MemberId, OrganizationId, ResourceId

_SQL = statements("reports")
_USE = _SQL["use"].variants("grouped")
_GRAINS: Mapping[By, str] = {By.PERSON: "member", By.GROUP: "member", By.HOUR: "hour"}
"""What the sums of a day are told apart by, for each way to ask; a resource for all others."""
_OF_DAYS = frozenset({By.WEEKDAY, By.MONTH})
"""Ways to ask that tell only days apart: over everything, one sum a day is enough."""


async def use(connection: Connection, organization: OrganizationId, days: Days, *, by: By, of: Of) -> list[Use]:
    """
    Count the bookings that begin on those days, each where it is.

    Days that are summed up are not counted again, unless what is asked for is known of single bookings alone.
    """
    whole = of.resources is None and of.people is None
    grain = "all" if by in _OF_DAYS and whole else _GRAINS.get(by, "resource")
    beside = of.people if grain == "resource" else of.resources
    summed = beside is None and (grain != "hour" or of.people is None)
    return await _USE[by is By.GROUP,].rows(
        connection,
        _use,
        organization=organization,
        since=days.first,
        until=days.last,
        by=by.value,
        of=grain,
        summed=summed,
        monthly=summed and by is not By.WEEKDAY,
        resources=None if of.resources is None else list(of.resources),
        people=None if of.people is None else list(of.people),
    )


async def turned_away(
    connection: Connection, organization: OrganizationId, days: Days, *, by: By, of: Of
) -> dict[str, int]:
    """Count the wishes of those days for which there was no room; whose they were is not known."""
    if of.people is not None or by in {By.PERSON, By.GROUP}:
        return {}
    rows = await _SQL["turned_away"].rows(
        connection,
        dict,
        organization=organization,
        since=days.first,
        until=days.last,
        by=by.value,
        resources=None if of.resources is None else list(of.resources),
    )
    return {row["key"]: row["times"] for row in rows if row["key"] is not None}


async def approvals(connection: Connection, organization: OrganizationId, days: Days, *, of: Of) -> list[Waited]:
    """Return how long the approvals of those days took, the slowest resource first."""
    return await _SQL["approvals"].rows(
        connection,
        lambda row: Waited(
            row["resource_id"] and ResourceId(row["resource_id"]), row["approved"], row["median"], row["unanswered"]
        ),
        organization=organization,
        since=days.first,
        until=days.last,
        resources=None if of.resources is None else list(of.resources),
    )


async def turn_away(connection: Connection, organization: OrganizationId, wanted: Unmet, *, at: datetime) -> None:
    """Note that there was no room for a wish; the same one at the same instant counts once."""
    await _SQL["turn_away"].run(
        connection,
        organization=organization,
        starts=wanted.during.start,
        ends=wanted.during.end,
        resource=wanted.resource or 0,
        kind=wanted.kind or "",
        site=wanted.site or 0,
        at=at,
    )


async def to_count(connection: Connection, *, now: datetime, most: int) -> dict[OrganizationId, list[date]]:
    """Return the next days that are over and not summed up, so many at most, by their organization."""
    found: dict[OrganizationId, list[date]] = defaultdict(list)
    for row in await _SQL["to_count"].rows(connection, dict, now=now, most=most):
        found[OrganizationId(row["organization_id"])].append(row["day"])
    return dict(found)


async def lock(connection: Connection, organization: OrganizationId) -> None:
    """Wait for changes of bookings that are over; further ones wait until the transaction ends."""
    await _SQL["lock_counting"].run(connection, organization=organization)


async def count(connection: Connection, organization: OrganizationId, days: Sequence[date], *, now: datetime) -> None:
    """Sum up days that follow one another, of an organization that is locked."""
    known = {"organization": organization, "since": days[0], "until": days[-1]}
    await _SQL["forget_sums"].run(connection, **known)
    await _SQL["count_days"].run(connection, **known, days=list(days), now=now)


async def months_to_count(connection: Connection, *, most: int) -> list[tuple[OrganizationId, date]]:
    """Return the next months whose days are all summed up, so many at most, each by its first day."""
    rows = await _SQL["months_to_count"].rows(connection, dict, most=most)
    return [(OrganizationId(row["organization_id"]), row["month"]) for row in rows]


async def count_month(connection: Connection, organization: OrganizationId, month: date, *, now: datetime) -> None:
    """Sum up the days of a month, of an organization that is locked; only if all of them are counted."""
    await _SQL["forget_month"].run(connection, organization=organization, month=month)
    await _SQL["count_month"].run(connection, organization=organization, month=month, now=now)


async def listed(
    connection: Connection,
    organization: OrganizationId,
    during: Interval,
    *,
    resource: ResourceId | None,
    person: MemberId | None,
    gone: bool,
    most: int,
) -> list[Listed]:
    """Return the first bookings that are at some time of the interval; `gone` adds cancelled and unused ones."""
    return await _SQL["listed"].rows(
        connection,
        lambda row: Listed(**{**row, "status": Status(row["status"])}),
        organization=organization,
        since=during.start,
        until=during.end,
        resource=resource,
        person=person,
        gone=gone,
        most=most,
    )


def _use(row: Row) -> Use:
    return Use(**row)
