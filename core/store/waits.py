"""Waits: their rows, the offers made to them, and what has just been freed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.resources.resource import Resource
from core.domain.waiting.chance import Kept
from core.domain.waiting.fitting import Freed
from core.domain.waiting.offering import RECENT, Offering
from core.domain.waiting.wait import State, Wait, Watched
from core.store.database import Connection, LostRace
from core.store.statements import Row, statements
from core.values import (
    MINUTE,
    BookingId,
    Interval,
    MemberId,
    OrganizationId,
    ResourceId,
    UnitId,
    WaitId,
)

_SQL = statements("waits")
_FOUND = _SQL["found"].without("locked")
_WHOM = _SQL["whom_it_may_fit"].variants("one", "fair")
_LINE = _SQL["line"].variants("fair")


@dataclass(frozen=True, slots=True)
class ToOffer:
    """Something that was freed; without a unit anything may be free that was not before."""

    id: int
    organization: OrganizationId
    freed: Freed | None
    chain: int
    """What it has in common with the offers that were made of the same before."""
    left_by: WaitId | None
    """The wait to which it was offered last, and that left it."""
    reached: WaitId
    """The last in line who was asked already, 0 if nobody was; only without a unit."""


async def alone(connection: Connection, organization: OrganizationId) -> None:
    """Let nobody else begin to wait, and nothing be freed unseen, until the transaction ends."""
    await _SQL["alone"].run(connection, organization=organization)


async def add(connection: Connection, wait: Wait, *, chance: int | None) -> Wait:
    """Write a new wait with the percent that are said of its chance, and return it with its id."""
    watched = wait.watched
    written = await _SQL["add"].value(
        connection,
        int,
        organization=wait.organization,
        member=wait.member,
        resources=list(watched.resources),
        units=list(watched.units),
        count=watched.count,
        starts=watched.window.start,
        ends=watched.window.end,
        minutes=int(watched.length / MINUTE),
        least=int(watched.least / MINUTE),
        via=wait.via,
        at=wait.made_at,
        chance=chance,
    )
    return replace(wait, id=WaitId(written or 0))


async def found(
    connection: Connection, organization: OrganizationId, wait: WaitId, *, lock: bool = False
) -> Wait | None:
    """Return a wait with its last offer, perhaps locked until the transaction ends; None if there is none."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _wait, organization=organization, wait=wait)


async def of_member(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Wait]:
    """Return what a member is in line for and whose window is not over, in the order in which they began to wait."""
    return await _SQL["of_member"].rows(connection, _wait, organization=organization, member=member, now=now)


async def of_offer(connection: Connection, organization: OrganizationId, booking: BookingId) -> Wait | None:
    """Return the wait to which a hold was offered, with that offer; None if it was offered to nobody."""
    return await _SQL["of_offer"].row(connection, _wait, organization=organization, booking=booking)


async def line(connection: Connection, wait: Wait, *, fair: bool, now: datetime) -> tuple[int, int]:
    """
    Return the place of a wait in line, perhaps a `fair` one, and how many are in it.

    In line are those who want any of its resources at some time of its window, each once.
    """
    watched = wait.watched
    place, several = await _LINE[(fair,)].row(
        connection,
        lambda row: (row["place"], row["several"]),
        organization=wait.organization,
        wait=wait.id,
        member=wait.member,
        resources=list(watched.resources),
        starts=watched.window.start,
        ends=watched.window.end,
        now=now,
        since=now - RECENT,
    ) or (None, 0)
    # Too little of its own window may be left to be in line.
    return (place, several) if place else (several + 1, several + 1)


async def several(connection: Connection, organization: OrganizationId, watched: Watched, *, now: datetime) -> int:
    """Return how many members are in line for any of the resources at some time of the window."""
    found = await _LINE[(False,)].row(
        connection,
        lambda row: int(row["several"]),
        organization=organization,
        wait=0,
        member=0,
        resources=list(watched.resources),
        starts=watched.window.start,
        ends=watched.window.end,
        now=now,
    )
    return found or 0


async def save(connection: Connection, wait: Wait) -> None:
    """Write what has changed of a wait; raises LostRace if somebody was quicker."""
    written = await _SQL["save"].run(
        connection,
        organization=wait.organization,
        wait=wait.id,
        resources=list(wait.watched.resources),
        least=int(wait.watched.least / MINUTE),
        status=wait.status,
        version=wait.version,
        booking=wait.booking,
    )
    if not written:
        raise LostRace


async def any_freed(connection: Connection, *, now: datetime) -> bool:
    """Return whether anything was freed that can be looked at."""
    return await _SQL["any_freed"].value(connection, int, now=now) is not None


async def next_freed(connection: Connection, *, now: datetime) -> ToOffer | None:
    """Return something that was freed and that nobody has in hand, locked until the transaction ends."""
    return await _SQL["next_freed"].row(connection, _freed, now=now)


async def drop_freed(connection: Connection, freed: ToOffer) -> None:
    """Forget what was freed: everybody in line has been asked."""
    await _SQL["drop_freed"].run(connection, organization=freed.organization, freed=freed.id)


async def reach(connection: Connection, freed: ToOffer, last: WaitId) -> None:
    """Remember the last in line who was asked; the next look goes on behind them."""
    await _SQL["reach"].run(connection, organization=freed.organization, freed=freed.id, reached=last)


async def put_off(connection: Connection, freed: ToOffer, *, until: datetime) -> None:
    """Let what could not be looked at wait."""
    await _SQL["put_off"].run(connection, organization=freed.organization, freed=freed.id, until=until)


async def whom_it_may_fit(
    connection: Connection,
    freed: ToOffer,
    resource: Resource | None,
    *,
    now: datetime,
    most: int,
    skipped: int = 0,
) -> list[Wait]:
    """
    Return those in line for a resource at the time that was freed, or without one for anything, in their order.

    They come behind the last who was asked already, the first are `skipped`, and there are at most so many.

    Who wants something up to a buffer before it is among them.

    Left out is to whom the same was offered before, and who is not here any more.
    """
    among: dict[str, object] = {
        "organization": freed.organization,
        "chain": freed.chain,
        "now": now,
        "since": now - RECENT,
        "reached": freed.reached,
        "skipped": skipped,
        "most": most,
    }
    if freed.freed is None or resource is None:
        return await _WHOM[False, False].rows(connection, _wait, **among)
    during = freed.freed.during
    return await _WHOM[True, resource.policy.fair_line].rows(
        connection,
        _wait,
        **among,
        resource=resource.id,
        starts=during.start - resource.policy.buffer,
        ends=during.end,
    )


async def declined(
    connection: Connection, organization: OrganizationId, waits: Sequence[Wait]
) -> dict[WaitId, list[Interval]]:
    """Return the slots that were offered to these waits and not taken, by wait; who left none is not among them."""
    rows = await _SQL["declined"].rows(
        connection,
        lambda row: (WaitId(row["wait_id"]), Interval(row["starts"], row["ends"])),
        organization=organization,
        waits=[each.id for each in waits],
    )
    left: dict[WaitId, list[Interval]] = {}
    for wait, slot in rows:
        left.setdefault(wait, []).append(slot)
    return left


async def offer(
    connection: Connection, wait: Wait, booking: Booking, offering: Offering, *, chain: int, at: datetime
) -> None:
    """Write that a hold is offered to who waits; raises LostRace if the wait has changed meanwhile."""
    offered = await _SQL["offer"].run(
        connection,
        organization=wait.organization,
        booking=booking.id,
        wait=wait.id,
        version=wait.version,
        member=wait.member,
        chain=chain,
        starts=booking.during.start,
        ends=booking.during.end,
        at=at,
        until=offering.until,
    )
    if not offered:
        raise LostRace


async def kept(connection: Connection, organization: OrganizationId, *, now: datetime) -> list[Kept]:
    """Return what was said of chances, in tens of percent, and what came of it."""
    return await _SQL["kept"].rows(
        connection,
        lambda row: Kept(row["said"], row["waits"], row["came"]),
        organization=organization,
        now=now,
    )


async def without(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, now: datetime
) -> list[Wait]:
    """Let nobody be in line for a resource any more, and return those waits; who wants nothing else has stopped."""
    return await _SQL["without"].rows(connection, _wait, organization=organization, resource=resource, now=now)


async def resume(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, since: datetime, now: datetime
) -> list[Wait]:
    """
    Let those be in line again who were told at an instant that they no longer are, and return those waits.

    What is free by now is looked at for everybody in line.
    """
    again = await _SQL["resume"].rows(
        connection, _wait, organization=organization, resource=resource, since=since, now=now
    )
    if again:
        await _SQL["look_anew"].run(connection, organization=organization)
    return again


async def leave(connection: Connection, organization: OrganizationId, member: MemberId) -> None:
    """Let a member be in line for nothing any more."""
    await _SQL["leave"].run(connection, organization=organization, member=member)


def _wait(row: Row) -> Wait:
    watched = Watched(
        resources=tuple(map(ResourceId, row["resource_ids"])),
        window=Interval(row["starts"], row["ends"]),
        length=row["minutes"] * MINUTE,
        least=row["least"] * MINUTE,
        units=tuple(map(UnitId, row["unit_ids"])),
        count=row["units_wanted"],
    )
    offered = Interval(row["offered_from"], row["offered_to"]) if row["offered_from"] else None
    return Wait(
        id=WaitId(row["id"]),
        organization=OrganizationId(row["organization_id"]),
        member=MemberId(row["member_id"]),
        watched=watched,
        status=State(row["status"]),
        via=row["via"],
        made_at=row["made_at"],
        version=row["version"],
        booking=row["booking_id"],
        offered=offered,
        offered_until=row["offered_until"],
        said=row["chance"],
    )


def _freed(row: Row) -> ToOffer:
    unit = row["unit_id"]
    freed = None if unit is None else Freed(UnitId(unit), Interval(row["starts"], row["ends"]))
    organization, reached = OrganizationId(row["organization_id"]), WaitId(row["reached"])
    return ToOffer(row["id"], organization, freed, row["chain"], row["left_by"], reached)
