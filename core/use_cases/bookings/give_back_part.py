"""Give back one thing of several that were booked together, and take it back again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.parting import parted
from core.domain.bookings.status import STANDING
from core.domain.resources.catalogue import Catalogue
from core.errors import AlreadyOver, NoSuchBooking, NotYours, RestChanged, SlotTaken
from core.ledger import Ledger
from core.store import approvals, bookings
from core.store.bookings import Exceeded, Overlap
from core.store.database import Connection, LostRace, retried
from core.use_cases.rules.allowances_of import quota_exceeded
from core.values import BookingId, MemberId, OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Parted:
    """The rest of a booking, and, for each unit that was given back, the row by which it is taken back."""

    rest: Booking
    parts: tuple[BookingId, ...]
    units: tuple[UnitId, ...]


@dataclass(frozen=True, slots=True)
class Parting:
    """What is given back: so many of the last units of a resource, or this one; and when."""

    resource: ResourceId
    count: int
    unit: UnitId | None
    at: datetime


@retried
async def give_back_part(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    resource: ResourceId,
    unit: UnitId | None = None,
    count: int = 1,
    by: MemberId,
    via: str,
) -> Parted:
    """
    Give one of several things back to everybody; the rest of the booking stands, with its reference.

    Of several units of the resource it is `unit`, or as many of the last ones as `count` says, or none; one stays.

    Less of what was approved needs no new approval. Done a second time it changes nothing. Refuses with NoSuchBooking,
    NotYours, or AlreadyOver once it has ended.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        before = await bookings.locked(connection, organization, booking)
        if before is None:
            raise NoSuchBooking
        given = await without(connection, catalogue, before, Parting(resource, count, unit, now), by=by, via=via)
    # After the commit: memory must not hold what a rollback takes away.
    ledger.remember(given.rest)
    return given


async def without(
    connection: Connection, catalogue: Catalogue, before: Booking, what: Parting, *, by: MemberId, via: str
) -> Parted:
    """Give a part of a booking back that is locked, in a transaction that stands; refuses as `give_back_part` does."""
    parts, units, rest = list[BookingId](), list[UnitId](), before
    for _ in range(what.count):
        after, given_back = parted(rest, catalogue, resource=what.resource, only=what.unit, by=by, now=what.at)
        if given_back is None:
            break
        part = await bookings.parted(connection, rest, after, given_back=given_back, by=by, via=via, at=what.at)
        if part is None:
            raise LostRace
        # After the row has given up its unit, which may become the leader's own.
        await bookings.save(connection, after, before=rest, by=by, via=via, at=what.at)
        parts, units, rest = [*parts, part], [*units, given_back], after
    if rest.resource != before.resource:
        # What was agreed to about all of it was agreed to about the rest, which goes by another resource now.
        agreed = await approvals.given(connection, before.organization, [before.id])
        kept = [replace(each, resource=rest.resource) for each in agreed if each.counts_for(before)]
        await approvals.give(connection, kept)
    return Parted(rest, tuple(parts), tuple(units))


@retried
async def take_part_back(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    parts: Sequence[BookingId],
    by: MemberId,
    via: str,
) -> Booking:
    """
    Put what was given back on its booking again, if nobody else has any of it by now.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, SlotTaken, QuotaExceeded, AlreadyOver
    once the booking has ended, or RestChanged once it was moved, confirmed, or agreed to at a stage: that was decided
    without the part.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        rest = await bookings.locked(connection, organization, booking)
        if rest is None:
            raise NoSuchBooking
        # What was given back last comes back first, as each row knows the booking that it left.
        for part in reversed(parts):
            rest = await rejoined(connection, catalogue, rest, part, by=by, via=via, now=now)
    ledger.remember(rest)
    return rest


async def rejoined(
    connection: Connection,
    catalogue: Catalogue,
    before: Booking,
    part: BookingId,
    *,
    by: MemberId,
    via: str,
    now: datetime,
) -> Booking:
    """Put one part on its booking again, which is locked, in a transaction that stands; refuses as `take_part_back`."""
    gone = await bookings.locked(connection, before.organization, part)
    if gone is None:
        raise NoSuchBooking
    if by not in {before.member, before.booked_by} or gone.member != before.member:
        raise NotYours(before.id)
    if before.settled(now).status not in STANDING:
        raise AlreadyOver(before.id, before.settled(now).status)
    if gone.unit in {before.unit, *before.companions}:
        return before
    owner, _ = catalogue.owner(gone.unit)
    agreed = await approvals.given(connection, before.organization, [before.id])
    without_it = [each for each in agreed if gone.ended_at is not None and each.at > gone.ended_at]
    if without_it or (gone.during, gone.confirmed_at) != (before.during, before.confirmed_at):
        raise RestChanged(before.id, owner.id)
    after = replace(before, companions=(*before.companions, gone.unit), version=before.version + 1)
    claims = catalogue.claims(after, now=now)
    try:
        blocks_until = before.during.end + owner.policy.buffer
        joined = await bookings.rejoin(connection, after, part, blocks_until=blocks_until, by=by, via=via, at=now)
    except Overlap as lost:
        raise SlotTaken(owner.id, before.during) from lost
    if not joined:
        raise NoSuchBooking
    try:
        await bookings.save(connection, after, before=before, by=by, via=via, at=now, claims=claims)
    except Exceeded as lost:
        raise quota_exceeded(owner, before.during, lost.used, claims=claims or (), member=before.member) from lost
    return after
