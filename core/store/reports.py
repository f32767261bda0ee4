"""Bookings counted and listed over any time."""

from datetime import datetime

from core.domain.bookings.status import Status
from core.domain.reports import By, Listed, Use
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import Interval, MemberId, OrganizationId, ResourceId

_SQL = statements("reports")
_USE = _SQL["use"].variants("grouped")


async def use(
    connection: Connection, organization: OrganizationId, during: Interval, *, by: By, now: datetime
) -> list[Use]:
    """Count the bookings that begin in that time."""
    return await _USE[by is By.GROUP,].rows(
        connection, _use, organization=organization, since=during.start, until=during.end, by=by.value, now=now
    )


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
    chairs = row["empty_chairs"]
    return Use(
        key=row["key"],
        bookings=row["bookings"],
        booked=float(row["booked"]),
        used=float(row["used"]),
        no_shows=row["no_shows"],
        cancelled=row["cancelled"],
        lead=float(row["lead"]),
        empty_chairs=None if chairs is None else float(chairs),
    )
