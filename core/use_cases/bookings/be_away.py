"""Cancel all bookings of a member who will be away for a while."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Noun
from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.time_limits import UNDO
from core.errors import Refusal
from core.ledger import Ledger
from core.store import audit, bookings
from core.store.database import Connection, retried
from core.use_cases.bookings.undo import undo
from core.values import BookingId, Interval, MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Affected:
    """What an absence meets, in order: the bookings that it would cancel, and those in use, which stay."""

    going: list[Booking]
    staying: list[Booking]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The bookings that are back, and those that could not come back because of somebody else or of a rule."""

    back: list[Booking]
    lost: list[Booking]


async def affected(ledger: Ledger, *, organization: OrganizationId, member: MemberId, during: Interval) -> Affected:
    """Return the member's current bookings that begin in the range."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        standing = await bookings.of_member(connection, organization, member, ending_after=now)
    within = [booking for booking in standing if during.holds(booking.during.start)]
    return Affected(
        [booking for booking in within if _cancellable(booking, now=now)],
        [booking for booking in within if booking.settled(now).status is Status.IN_USE],
    )


@retried
async def be_away(
    ledger: Ledger, *, organization: OrganizationId, by: MemberId, via: str, during: Interval
) -> list[Booking]:
    """
    Cancel all of the member's bookings that begin in the range, in one transaction, and return them.

    Each can be taken back for a minute, as after any cancellation.
    """
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    gone: list[Booking] = []
    async with ledger.database.transaction() as connection:
        for booking in await bookings.of_member(connection, organization, by, ending_after=now, lock=True):
            if not during.holds(booking.during.start) or not _cancellable(booking, now=now):
                continue
            policy = catalogue.resource(booking.resource).policy
            after = cancelling.cancelled(booking, by=by, now=now, policy=policy)
            await bookings.save(connection, after, before=booking, by=by, via=via, at=now)
            gone.append(after)
    # After the commit: memory must not hold what a rollback takes away.
    for booking in gone:
        ledger.remember(booking)
    return gone


async def take_all_back(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    by: MemberId,
    via: str,
    together_with: BookingId | None = None,
    version: int | None = None,
) -> TakenBack:
    """
    Undo the cancellations that were made in one act with that of a booking, as far as each can be undone.

    That act made the booking of this `version`; without one it is its last cancellation. Without a booking these are
    all of the member's cancellations that can still be undone.
    """
    async with ledger.database.connection() as connection:
        going = await bookings.being_cancelled(connection, organization, by, now=ledger.clock.now())
        if together_with is not None:
            at = await _cancelled_at(connection, organization, together_with, version)
            # What one act cancels can be taken back until the same instant.
            going = [each for each in going if at is not None and each.undo_until == at + UNDO]
    done = TakenBack([], [])
    for booking in sorted(going, key=lambda booking: (booking.during.start, booking.id)):
        # One by one, so that a booking that a quota or a rule refuses by now does not keep the others cancelled.
        try:
            done.back.append(await undo(ledger, organization=organization, booking=booking.id, by=by, via=via))
        except Refusal:
            done.lost.append(booking)
    return done


async def _cancelled_at(
    connection: Connection, organization: OrganizationId, booking: BookingId, version: int | None
) -> datetime | None:
    """Return when a booking was cancelled, whether it is back since or not; None if it never was."""
    told = [each.entry for each in await audit.of_subject(connection, organization, Noun.BOOKING, booking)]
    cancelled = [each for each in told if each.verb == Status.CANCELLING and version in {None, each.version}]
    return cancelled[-1].at if cancelled else None


def _cancellable(booking: Booking, *, now: datetime) -> bool:
    return booking.settled(now).status in {*UNCONFIRMED, Status.CONFIRMED}
