"""Blackouts: while in force they are rows among the bookings, under the same constraint."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.blackouts import Blackout, State
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BlackoutId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_SQL = statements("blackouts")


async def propose(
    connection: Connection,
    organization: OrganizationId,
    resources: Sequence[ResourceId],
    during: Interval,
    reason: str,
    *,
    by: MemberId,
    at: datetime,
    retires: bool = False,
) -> BlackoutId:
    """Write a proposed blackout; nothing is closed yet. One that `retires` is in no list of blackouts."""
    blackout = await _SQL["propose"].value(
        connection,
        int,
        organization=organization,
        resources=list(resources),
        starts=during.start,
        ends=during.end,
        reason=reason,
        by=by,
        at=at,
        retires=retires,
    )
    if blackout is None:
        raise AssertionError("an insert returns its row")
    return BlackoutId(blackout)


async def locked(connection: Connection, organization: OrganizationId, blackout: BlackoutId) -> Blackout | None:
    """Return the blackout and lock it until the transaction ends."""
    return await _SQL["locked"].row(connection, _blackout, organization=organization, blackout=blackout)


async def standing(connection: Connection, organization: OrganizationId, *, since: datetime) -> list[Blackout]:
    """Return the blackouts in force that end after the instant, in order."""
    return await _SQL["standing"].rows(connection, _blackout, organization=organization, since=since)


async def over(connection: Connection, units: Sequence[UnitId], during: Interval) -> Blackout | None:
    """Return the first blackout that closes any of the units at some time of the interval."""
    return await _SQL["over"].row(connection, _blackout, units=list(units), starts=during.start, ends=during.end)


async def close(
    connection: Connection,
    blackout: Blackout,
    parts: Sequence[tuple[ResourceId, UnitId, Interval]],
    *,
    by: MemberId,
    at: datetime,
) -> int:
    """Close the parts of units' time that nobody has, and return how many were closed."""
    closed = await _SQL["close"].value(
        connection,
        int,
        organization=blackout.organization,
        blackout=blackout.id,
        resources=[resource for resource, _, _ in parts],
        units=[unit for _, unit, _ in parts],
        starts=[part.start for _, _, part in parts],
        ends=[part.end for _, _, part in parts],
        by=by,
        at=at,
    )
    return closed or 0


async def enter(connection: Connection, blackout: Blackout, state: State, *, at: datetime) -> None:
    """Note that a blackout is in force, or lifted."""
    await _SQL["enter"].run(connection, organization=blackout.organization, blackout=blackout.id, state=state, at=at)


async def open_again(connection: Connection, blackout: Blackout, *, by: MemberId | None, at: datetime) -> None:
    """End the rows that a blackout has among the bookings."""
    await _SQL["open_again"].run(connection, organization=blackout.organization, blackout=blackout.id, by=by, at=at)


def _blackout(row: Row) -> Blackout:
    return Blackout(
        id=row["id"],
        organization=row["organization_id"],
        resources=tuple(row["resource_ids"]),
        during=Interval(row["starts"], row["ends"]),
        reason=row["reason"],
        state=State(row["state"]),
        changed_at=row["changed_at"],
    )
