"""Tell of a series: its rule, and the dates that stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import Kind
from core.domain.resources.hours import DAY
from core.domain.series.series import Series
from core.errors import NoSuchBooking
from core.ledger import Ledger
from core.store import audit
from core.store import series as kept
from core.store.database import Connection
from core.values import MemberId, OrganizationId, SeriesId

WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Dates:
    """A series, and its dates that stand and are not over, in order."""

    series: Series
    bookings: tuple[Booking, ...]


async def dates_of(
    ledger: Ledger, *, organization: OrganizationId, series: SeriesId, holder: MemberId | None = None
) -> Dates:
    """
    Return a series with the dates of it that a member still has, or else those of whoever has the series.

    A date that was handed over is another's. Refuses with NoSuchBooking if there is no such series.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        found = await kept.found(connection, organization, series)
        if found is None:
            raise NoSuchBooking
        standing = await kept.standing(connection, organization, series, now=now)
    own = (each for each in standing if each.member == (holder or found.member))
    return Dates(found, tuple(each for each in own if each.settled(now) is each))


async def told_together(ledger: Ledger, booking: Booking, *, kind: Kind, reader: MemberId) -> tuple[Booking, ...]:
    """Return the other dates of a booking's series of which a message of that kind tells as well, in order."""
    alike = _ALIKE.get(kind)
    if booking.series is None or alike is None:
        return ()
    now = ledger.clock.now()
    states = {*STANDING, Status.CANCELLING, Status.CANCELLED, Status.EXPIRED}
    async with ledger.database.connection() as connection:
        dates = await kept.standing(connection, booking.organization, booking.series, now=now, states=states)
        also = [each for each in dates if each.id != booking.id and alike(booking, each, reader)]
        if kind is Kind.CHANGED_FOR_YOU and booking.because is not None and also:
            also = await _not_before(connection, booking, also)
    return tuple(also)


async def lost_since(ledger: Ledger, booking: Booking) -> tuple[Booking, ...]:
    """Return the dates that were requested together with one that was approved, and could not be had any more then."""
    if booking.series is None or booking.requested_at is None or booking.decided_at is None or booking.was_declined:
        return ()
    states = {Status.PENDING, Status.EXPIRED, Status.CANCELLING, Status.CANCELLED}
    async with ledger.database.connection() as connection:
        dates = await kept.standing(
            connection, booking.organization, booking.series, now=booking.requested_at, states=states
        )
    asked = (each for each in dates if each.requested_at == booking.requested_at and each.decided_by is None)
    return tuple(each for each in asked if each.settled(booking.decided_at).status is not Status.PENDING)


async def _not_before(connection: Connection, one: Booking, others: Sequence[Booking]) -> list[Booking]:
    """Return those that were not changed before the one: an earlier act may have had the same reason."""
    at = await audit.placed_at(connection, one.organization, [one.id, *(each.id for each in others)])
    # An act goes through the dates in order, and tells of the first of them.
    return [each for each in others if one.id not in at or each.id not in at or at[each.id] >= at[one.id]]


def _stands(_: Booking, other: Booking, reader: MemberId) -> bool:
    return other.status in STANDING and reader in {other.member, *other.attendees}


def _requested(one: Booking, other: Booking, _: MemberId) -> bool:
    return (other.requested_at, other.status) == (one.requested_at, one.status)


def _answered(one: Booking, other: Booking, _: MemberId) -> bool:
    return (other.requested_at, other.decided_by, other.decided_at) == (
        one.requested_at,
        one.decided_by,
        one.decided_at,
    )


def _lapsed(one: Booking, other: Booking, _: MemberId) -> bool:
    """Whether nobody answered either in the time for both."""
    waited = other.status in {Status.PENDING, Status.EXPIRED}
    return waited and (other.requested_at, other.lapses_at) == (one.requested_at, one.lapses_at)


def _changed(one: Booking, other: Booking, reader: MemberId) -> bool:
    """Whether both were changed by one act, and concern the reader."""
    if reader not in {other.member, *other.attendees}:
        return False
    if one.status in {Status.CANCELLING, Status.CANCELLED}:
        if one.lapses_at is None:
            # By a closing, for good.
            return other.status is one.status and (other.ended_at, other.because) == (one.ended_at, one.because)
        # By their holder, who can take it back until one instant.
        return other.status is one.status and other.lapses_at == one.lapses_at
    if one.because is not None:
        # By who manages the place: they are back after a closing, or all were moved to one unit.
        back = one.was is other.was is None
        return other.status in STANDING and other.because == one.because and (back or _at_one_place(one, other))
    return _moved(one, other)


def _at_one_place(one: Booking, other: Booking) -> bool:
    return one.was is not None and other.was is not None and other.unit == one.unit


def _moved(one: Booking, other: Booking) -> bool:
    """Whether both were moved with their series."""
    if one.was is None or other.was is None or one.by_hand or other.by_hand or other.status not in STANDING:
        return False
    # By one act all go from the same time to the same time, none of them before the first of which it tells. Of first
    # Mondays that become first Thursdays, some go forward and others back.
    by = [(each.resource, each.was[0], each.during.start - each.was[1].start) for each in (one, other) if each.was]
    alike = [(place, was, moved % WEEK) for place, was, moved in by]
    return alike[0] == alike[1] and one.during.start < other.during.start


_ALIKE: dict[Kind, Callable[[Booking, Booking, MemberId], bool]] = {
    Kind.BOOKED_FOR_YOU: _stands,
    Kind.INVITED: _stands,
    Kind.APPROVAL: _requested,
    Kind.APPROVAL_POSTED: _requested,
    Kind.ASKED_AGAIN: _requested,
    Kind.DEPUTY_ASKED: _requested,
    Kind.UNANSWERED: _requested,
    Kind.ASKED_BACK: _requested,
    Kind.ANSWERED_BACK: _requested,
    Kind.ANSWERED: _answered,
    Kind.LAPSED: _lapsed,
    Kind.CHANGED_FOR_YOU: _changed,
}
"""The kinds of messages that tell of several dates at once, and of which of them."""
