"""Start a proposed blackout: move or cancel the bookings in its way, and tell their holders."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed, uncovered
from core.domain.bookings.alternatives import rivals
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.errors import BlackoutOver, NoSuchBlackout, StillBooked
from core.ledger import Ledger
from core.store import audit, availability, blackouts, bookings
from core.store.database import Connection, LostRace, retried
from core.use_cases.blackouts.propose import closer_of, in_the_way
from core.use_cases.bookings.clearing import cancelled, moved
from core.use_cases.bookings.slot import Place
from core.values import BlackoutId, MemberId, OrganizationId, ResourceId, UnitId

VIA = "blackout"
CLOSED = frozenset({Status.COMPLETED, Status.BLACKOUT})
"""What stays in a time that is closed."""


@dataclass(frozen=True, slots=True)
class Closure:
    """A started blackout, with the bookings that were moved and those that were cancelled."""

    blackout: Blackout
    moved: tuple[Booking, ...]
    cancelled: tuple[Booking, ...]


async def black_out(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: Member | None,
    blackout: BlackoutId,
    moving: bool | None = None,
) -> Closure:
    """
    Start a proposed blackout: who manages all of it, or without `by` the operator.

    With `moving`, each booking in the way goes to another resource of its kind at its own time, if one is free and
    allowed for its holder; the rest is cancelled, and every holder is told why. Without a word on that, None, it
    refuses with StillBooked where anything is in the way. Done a second time it changes nothing. Refuses with
    NotAllowed, NoSuchBlackout, or BlackoutOver once its time is over.
    """
    async with ledger.database.transaction() as connection:
        proposed = await blackouts.locked(connection, organization, blackout)
    if proposed is None or proposed.state is State.LIFTED:
        raise NoSuchBlackout
    catalogue = await ledger.catalogue(organization)
    check_managed(by, map(catalogue.resource, proposed.resources))
    if proposed.state is State.STANDING:
        return Closure(proposed, (), ())
    now = ledger.clock.now()
    if proposed.during.end <= now:
        raise BlackoutOver
    # Each move is a transaction of its own, and stays if the closing fails: a booking elsewhere is in nobody's way.
    elsewhere = await _moved(ledger, proposed, by=by, now=now) if moving else []
    away = await _closed(ledger, proposed, by=by, now=now, cancelling=moving is not None)
    return Closure(proposed, tuple(elsewhere), tuple(away))


async def _moved(ledger: Ledger, proposed: Blackout, *, by: Member | None, now: datetime) -> list[Booking]:
    catalogue = await ledger.catalogue(proposed.organization)
    after: list[Booking] = []
    for booking in await in_the_way(ledger, proposed.organization, proposed.resources, proposed.during, now=now):
        if any(resource.id in proposed.resources for resource, _ in catalogue.of(booking)[1:]):
            # Its companions stay where they are, so another resource for the leader alone would not help.
            continue
        others = rivals(catalogue.resource(booking.resource), catalogue.resources)
        places = [Place(each.id) for each in others if each.id not in proposed.resources]
        elsewhere = await moved(ledger, booking, places, by=by, via=VIA, because=proposed.reason)
        after += [elsewhere] if elsewhere else []
    return after


@retried
async def _closed(
    ledger: Ledger, proposed: Blackout, *, by: Member | None, now: datetime, cancelling: bool
) -> list[Booking]:
    """Cancel the bookings that are left and close the units, all or nothing; return the cancelled bookings."""
    organization, who = proposed.organization, by.id if by else None
    # Fresh: a unit that was added since the proposal is closed as well.
    catalogue = await ledger.fresh_catalogue(organization)
    units = [(each, unit.id) for each in proposed.resources for unit in catalogue.resource(each).units]
    async with ledger.database.transaction() as connection:
        known = await blackouts.locked(connection, organization, proposed.id)
        if known is None or known.state is not State.PROPOSED:
            return []
        ids = [unit for _, unit in units]
        gone = cancelled(connection, ids, proposed.during, by=who, via=VIA, because=proposed.reason, now=now)
        away = [booking async for booking in gone]
        if away and not cancelling:
            first = min(away, key=lambda booking: booking.during.start)
            raise StillBooked(first.resource, len(away), first.during.start)
        closer = await closer_of(connection, organization, by=by)
        await close(connection, proposed, units, by=closer, now=now)
        began = Change(Noun.BLACKOUT, proposed.id, State.STANDING, {"state": known.state}, {"state": State.STANDING})
        await audit.record(connection, began, organization=organization, by=who, via=ledger.via, at=now)
    return away


async def close(
    connection: Connection,
    blackout: Blackout,
    units: Sequence[tuple[ResourceId, UnitId]],
    *,
    by: MemberId,
    now: datetime,
) -> None:
    """Close the units, from which all bookings are cleared; raises LostRace if one was taken meanwhile."""
    ids = [unit for _, unit in units]
    # Time that was used until now, and other blackouts, already have their rows.
    blocked = await availability.occupied(connection, ids, blackout.during, now=now)
    if any(each.status not in CLOSED for each in await bookings.in_the_way(connection, ids, blackout.during)):
        # It came after the others were cleared, and would look like time that is closed already.
        raise LostRace
    parts = [(resource, unit, part) for resource, unit in units for part in uncovered(blackout.during, blocked[unit])]
    if await blackouts.close(connection, blackout, parts, by=by, at=now) < len(parts):
        # A unit was taken between looking and closing: everything is rolled back and looked at anew.
        raise LostRace
    await blackouts.enter(connection, blackout, State.STANDING, at=now)
