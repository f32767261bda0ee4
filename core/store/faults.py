"""Faults: reported, found and mended; each change raises the catalogue's version, of which they are a part."""

from datetime import datetime

from core.domain.resources.fault import STANDS, Fault, Reported
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import FaultId, MemberId, OrganizationId, ResourceId

_SQL = statements("faults")


async def reported_since(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> int:
    """Return how many faults a member has reported since an instant."""
    return (
        await _SQL["reported_since"].value(connection, int, organization=organization, member=member, since=since) or 0
    )


async def report(
    connection: Connection,
    organization: OrganizationId,
    resource: ResourceId,
    said: str,
    *,
    by: MemberId,
    at: datetime,
) -> FaultId:
    """Write a fault."""
    fault = await _SQL["report"].value(
        connection, int, organization=organization, resource=resource, said=said, by=by, at=at
    )
    if fault is None:
        raise AssertionError("an insert returns its row")
    return FaultId(fault)


async def found(connection: Connection, organization: OrganizationId, fault: FaultId) -> Reported | None:
    """Return a fault that is not mended."""
    return await _SQL["found"].row(connection, _reported, organization=organization, fault=fault)


async def mend(
    connection: Connection, organization: OrganizationId, fault: FaultId, *, by: MemberId, at: datetime
) -> None:
    """Note that a fault is mended; a second time changes nothing."""
    await _SQL["mend"].run(connection, organization=organization, fault=fault, by=by, at=at)


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete faults that are too old to be shown, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - STANDS)


def _reported(row: Row) -> Reported:
    fault = Fault(FaultId(row["id"]), row["said"], MemberId(row["by_member"]), row["reported_at"])
    return Reported(fault, ResourceId(row["resource_id"]), row["reporter"])
