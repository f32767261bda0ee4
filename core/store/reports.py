"""Bookings counted and listed over any time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from core.domain.bookings.status import Status
from core.domain.reports import By, Days, Listed, Of, Use
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Interval, MemberId, OrganizationId, ResourceId

_SQL = statements("reports")
_USE = _SQL["use"].variants("grouped")
_GRAINS: Mapping[By, str] = {By.PERSON: "member", By.GROUP: "member", By.HOUR: "hour"}
"""What the sums of a day are told apart by, for each way to ask; a resource for all others."""


async def use(connection: Connection, organization: OrganizationId, days: Days, *, by: By, of: Of) -> list[Use]:
    """
    Count the bookings that begin on those days, each where it is.

    Days that are summed up are not counted again, unless what is asked for is known of single bookings alone.
    """
    grain = _GRAINS.get(by, "resource")
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
        resources=None if of.resources is None else list(of.resources),
        people=None if of.people is None else list(of.people),
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
