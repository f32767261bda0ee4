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
from core.use_cases.bookings.clearing import cancelled, check_seen, moved
from core.use_cases.bookings.slot import Place
from core.use_cases.bookings.told_once import Told
from core.use_cases.people.administering import check_before_moves, check_still
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
    seen: int | None = None,
) -> Closure:
    """
    Start a proposed blackout: who manages all of it, or without `by` the operator.

    With `moving`, each booking in the way goes to another resource of its kind at its own time, if one is free and
    allowed for its holder; the rest is cancelled, and every holder is told why. Without a word on that, None, it
    refuses with StillBooked where anything is in the way, and as well where that is not what was shown, by its mark
    `seen`. Done a second time it changes nothing. Refuses with NotAllowed, NoSuchBlackout, or BlackoutOver once its
    time is over.
    """
    now = ledger.clock.now()
    done = await _black_out(ledger, organization, [blackout], by=by, moving=moving, seen=seen, now=now)
    if done:
        return done[0]
    async with ledger.database.transaction() as connection:
        left = await blackouts.locked(connection, organization, blackout)
    if left is None or left.state is State.LIFTED:
        raise NoSuchBlackout
    raise BlackoutOver


async def black_out_all(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: Member | None,
    proposals: Sequence[BlackoutId],
    moving: bool | None = None,
    seen: int | None = None,
) -> list[Closure]:
    """
    Start proposed blackouts as `black_out` does, all of them in one transaction or none.

    What is lifted, or over by now, is left out. Of the dates of a series that are in the way everybody is told once.
    Refuses with NotAllowed, or with StillBooked.
    """
    return await _black_out(ledger, organization, proposals, by=by, moving=moving, seen=seen, now=ledger.clock.now())


async def _black_out(
    ledger: Ledger,
    organization: OrganizationId,
    proposals: Sequence[BlackoutId],
    *,
    by: Member | None,
    moving: bool | None,
    seen: int | None,
    now: datetime,
) -> list[Closure]:
    catalogue = await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        found = [await blackouts.locked(connection, organization, each) for each in proposals]
    known = [each for each in found if each is not None and each.state is not State.LIFTED]
    for each in known:
        check_managed(by, map(catalogue.resource, each.resources))
    coming = [each for each in known if each.state is State.PROPOSED and each.during.end > now]
    ways = [await in_the_way(ledger, organization, each.resources, each.during, now=now) for each in coming]
    check_seen([booking for standing in ways for booking in standing], seen)
    # Each move is a transaction of its own, and stays if the closing fails: a booking elsewhere is in nobody's way.
    if moving:
        await check_before_moves(ledger, by)
    told = Told()
    elsewhere = {each.id: await _moved(ledger, each, by=by, now=now, told=told) for each in coming if moving}
    away = await _closed(ledger, coming, by=by, now=now, cancelling=moving is not None) if coming else {}
    return [
        Closure(each, tuple(elsewhere.get(each.id, ())), tuple(away.get(each.id, ())))
        for each in known
        if each in coming or each.state is State.STANDING
    ]


async def _moved(ledger: Ledger, proposed: Blackout, *, by: Member | None, now: datetime, told: Told) -> list[Booking]:
    catalogue = await ledger.catalogue(proposed.organization)
    after: list[Booking] = []
    for booking in await in_the_way(ledger, proposed.organization, proposed.resources, proposed.during, now=now):
        if any(resource.id in proposed.resources for resource, _ in catalogue.of(booking)[1:]):
            # Its companions stay where they are, so another resource for the leader alone would not help.
            continue
        others = rivals(catalogue.resource(booking.resource), catalogue.resources)
        places = [Place(each.id) for each in others if each.id not in proposed.resources]
        elsewhere = await moved(ledger, booking, places, by=by, via=VIA, because=proposed.reason, told=told)
        after += [elsewhere] if elsewhere else []
    return after


@retried
async def _closed(
    ledger: Ledger, coming: Sequence[Blackout], *, by: Member | None, now: datetime, cancelling: bool
) -> dict[BlackoutId, list[Booking]]:
    """Cancel the bookings that are left and close the units, all or nothing; return the cancelled bookings of each."""
    organization, who = coming[0].organization, by.id if by else None
    # Fresh: a unit that was added since the proposal is closed as well.
    catalogue = await ledger.fresh_catalogue(organization)
    away: dict[BlackoutId, list[Booking]] = {}
    told = Told()
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        closer = await closer_of(connection, organization, by=by)
        for proposed in coming:
            known = await blackouts.locked(connection, organization, proposed.id)
            if known is None or known.state is not State.PROPOSED:
                continue
            units = [(each, unit.id) for each in proposed.resources for unit in catalogue.resource(each).units]
            ids, reason = [unit for _, unit in units], proposed.reason
            gone = cancelled(connection, ids, proposed.during, by=who, via=VIA, because=reason, now=now, told=told)
            away[proposed.id] = [booking async for booking in gone]
            await close(connection, proposed, units, by=closer, now=now)
            began = Change(
                Noun.BLACKOUT, proposed.id, State.STANDING, {"state": known.state}, {"state": State.STANDING}
            )
            await audit.record(connection, began, organization=organization, by=who, via=ledger.via, at=now)
        every = [booking for each in away.values() for booking in each]
        if every and not cancelling:
            first = min(every, key=lambda booking: booking.during.start)
            raise StillBooked(first.resource, len(every), first.during.start)
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
