"""Start a proposed blackout: move or cancel the bookings in its way, and tell their holders."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.blackouts import Blackout, State, check_managed, uncovered
from core.domain.bookings.alternatives import rivals
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import Due, Kind
from core.domain.people.member import Member
from core.errors import NoSuchBlackout, Refusal
from core.ledger import Ledger
from core.store import audit, availability, blackouts, bookings
from core.store.database import Connection, LostRace, retried
from core.use_cases.blackouts.propose import in_the_way
from core.use_cases.bookings.relocate import relocate
from core.use_cases.bookings.slot import Place
from core.values import BlackoutId

VIA = "blackout"


@dataclass(frozen=True, slots=True)
class Closure:
    """A started blackout, with the bookings that were moved and those that were cancelled."""

    blackout: Blackout
    moved: tuple[Booking, ...]
    cancelled: tuple[Booking, ...]


async def black_out(ledger: Ledger, *, by: Member, blackout: BlackoutId, moving: bool) -> Closure:
    """
    Start a proposed blackout.

    With `moving`, each booking in the way goes to another resource of its kind at its own time, if one is free and
    allowed for its holder; the rest is cancelled, and every holder is told why. Done a second time it changes nothing.
    Refuses with NotAllowed or NoSuchBlackout.
    """
    async with ledger.database.transaction() as connection:
        proposed = await blackouts.locked(connection, by.organization, blackout)
    if proposed is None or proposed.state is State.LIFTED:
        raise NoSuchBlackout
    catalogue = await ledger.catalogue(by.organization)
    check_managed(by, map(catalogue.resource, proposed.resources))
    if proposed.state is State.STANDING:
        return Closure(proposed, (), ())
    # Each move is a transaction of its own, and stays if the closing fails: a booking elsewhere is in nobody's way.
    moved = await _moved(ledger, proposed, by=by, now=ledger.clock.now()) if moving else []
    return Closure(proposed, tuple(moved), tuple(await _closed(ledger, proposed, by=by)))


async def _moved(ledger: Ledger, proposed: Blackout, *, by: Member, now: datetime) -> list[Booking]:
    catalogue = await ledger.catalogue(by.organization)
    moved: list[Booking] = []
    for booking in await in_the_way(ledger, by.organization, proposed.resources, proposed.during, now=now):
        if any(resource.id in proposed.resources for resource, _ in catalogue.of(booking)[1:]):
            # Its companions stay where they are, so another resource for the leader alone would not help.
            continue
        others = rivals(catalogue.resource(booking.resource), catalogue.resources)
        for other in [each for each in others if each.id not in proposed.resources]:
            try:
                after = await relocate(
                    ledger,
                    booking=booking.id,
                    during=booking.during,
                    by=by,
                    via=VIA,
                    because=proposed.reason,
                    to=Place(other.id),
                )
            except Refusal:
                # Taken, closed or not for its holder: the next resource may do.
                continue
            moved.append(after)
            break
    return moved


@retried
async def _closed(ledger: Ledger, proposed: Blackout, *, by: Member) -> list[Booking]:
    """Cancel the bookings that are left and close the units, all or nothing; return the cancelled bookings."""
    now = ledger.clock.now()
    # Fresh: a unit that was added since the proposal is closed as well.
    catalogue = await ledger.fresh_catalogue(by.organization)
    units = [(each, unit.id) for each in proposed.resources for unit in catalogue.resource(each).units]
    cancelled: list[Booking] = []
    async with ledger.database.transaction() as connection:
        known = await blackouts.locked(connection, by.organization, proposed.id)
        if known is None or known.state is not State.PROPOSED:
            return []
        for booking in await bookings.in_the_way(connection, [unit for _, unit in units], proposed.during):
            after = await _withdrawn(connection, booking, proposed, by=by, now=now)
            if booking.settled(now).status in STANDING:
                cancelled.append(after)
        # Time that was used until now, and other blackouts, already have their rows.
        blocked = await availability.occupied(connection, [unit for _, unit in units], proposed.during, now=now)
        parts = [
            (resource, unit, part) for resource, unit in units for part in uncovered(proposed.during, blocked[unit])
        ]
        if await blackouts.close(connection, proposed, parts, by=by.id, at=now) < len(parts):
            # A unit was taken between looking and closing: everything is rolled back and looked at anew.
            raise LostRace
        await blackouts.enter(connection, proposed, State.STANDING, at=now)
        began = Change(Noun.BLACKOUT, proposed.id, State.STANDING, {"state": known.state}, {"state": State.STANDING})
        await audit.record(connection, began, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return cancelled


async def _withdrawn(
    connection: Connection, booking: Booking, proposed: Blackout, *, by: Member, now: datetime
) -> Booking:
    """Cancel a current booking and plan the message to its holder; a booking that is over by time ends without one."""
    if booking.status in {Status.COMPLETED, Status.BLACKOUT}:
        return booking
    settled = booking.settled(now)
    over = settled is not booking
    after = settled if over else booking.withdrawn(now=now, because=proposed.reason)
    # A hold is gone in minutes anyway; its card, which its holder has just got, says so.
    tell = () if over or booking.status not in STANDING - {Status.HELD} else (Due(Kind.CHANGED_FOR_YOU, now),)
    await bookings.save(
        connection, after, before=booking, by=None if over else by.id, via=VIA, at=now, amendment=Amendment(tell)
    )
    return after
