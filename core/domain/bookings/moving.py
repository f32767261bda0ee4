"""Moving: a hold is swapped for another slot, a booking moved by its holder or relocated by a manager."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.bookings.asking import lapses
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.stay import Stay, minutes_of
from core.domain.bookings.time_limits import HOLD
from core.domain.rules.policy import Policy
from core.errors import AlreadyBegun, AlreadyOver, HoldOver, KeptForPoll, NotConfirmed
from core.values import Interval, MemberId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Destination:
    """
    The slot that a booking gets; without a resource or a unit, it keeps its own.

    Without a `stay` the slot has clock times of its own, inside opening hours.
    """

    during: Interval
    resource: ResourceId | None = None
    unit: UnitId | None = None
    stay: Stay | None = None


def swapped(booking: Booking, to: Destination, *, by: MemberId, now: datetime, policy: Policy, asks: bool) -> Booking:
    """
    Return a hold, or a request, for another time or on another unit; its reference stays.

    A request whose new slot `asks` for an approval stays a request, and lapses with it. Otherwise it is a
    hold whose five minutes begin anew. Idempotent: a swap to its own slot changes nothing. Refuses with NotYours,
    HoldOver, AlreadyOver or KeptForPoll; the rules of the resource are checked elsewhere.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status is Status.EXPIRED:
        raise HoldOver(booking.id, settled.ended_at or now)
    if settled.status not in UNCONFIRMED:
        raise AlreadyOver(booking.id, settled.status)
    if booking.poll is not None:
        raise KeptForPoll(booking.id, booking.poll)
    # Else the same press again and again would keep a slot for ever, five minutes at a time.
    if not _leaves(booking, to) and to.during == booking.during:
        return booking
    there = replace(
        booking,
        during=to.during,
        blocks_until=to.during.end + policy.buffer,
        resource=to.resource or booking.resource,
        unit=to.unit or booking.unit,
        charged=minutes_of(to.during, to.stay),
        rings_at=to.stay.rings_at if to.stay else None,
        check_in_by=to.stay.check_in_by if to.stay else None,
    )
    if booking.status is Status.PENDING and asks:
        until = lapses(to.during, deadline=policy.deadline, now=now)
        # Another slot is asked for from now on. Dates of a series that were asked for together stay together.
        goes_on = booking.series is not None or (not _leaves(booking, to) and to.during.within(booking.during))
        requested_at = booking.requested_at if goes_on else now
        return there.to(Status.PENDING, lapses_at=max(until, now + HOLD), requested_at=requested_at)
    return there.to(Status.HELD, lapses_at=now + HOLD, waits_for=None, requested_at=None)


def moved(booking: Booking, to: Destination, *, by: MemberId, now: datetime, policy: Policy) -> Booking:
    """
    Return the booking at another time, or on another unit; its reference stays.

    Idempotent: a booking that is there already is returned unchanged. Refuses with NotYours, NotConfirmed,
    AlreadyOver, or AlreadyBegun when a booking in use would get another start or another unit. The rules of the
    resource are checked elsewhere.
    """
    booking.check_owner(by)
    return _elsewhere(booking, to, now=now, policy=policy, because=None)


def relocated(booking: Booking, to: Destination, *, now: datetime, policy: Policy, because: str) -> Booking:
    """Return the booking moved by a manager, who says why; refuses as `moved` does, except with NotYours."""
    return _elsewhere(booking, to, now=now, policy=policy, because=because)


def beyond(booking: Booking, longer: Interval) -> Interval | None:
    """
    Return what a longer slot has more than the booking's, without the buffer between them.

    None unless all of it is at one end, and is more than that buffer.
    """
    own, buffer = booking.during, booking.blocks_until - booking.during.end
    if longer.start == own.start and longer.end > booking.blocks_until:
        return Interval(booking.blocks_until, longer.end)
    if longer.end == own.end and longer.start < own.start - buffer:
        return Interval(longer.start, own.start - buffer)
    return None


def _leaves(booking: Booking, to: Destination) -> bool:
    return to.resource not in {None, booking.resource} or to.unit not in {None, booking.unit}


def _elsewhere(booking: Booking, to: Destination, *, now: datetime, policy: Policy, because: str | None) -> Booking:
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        raise NotConfirmed(booking.id)
    if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
        raise AlreadyOver(booking.id, settled.status)
    during, leaves = to.during, _leaves(booking, to)
    if not leaves and during == booking.during:
        return booking
    if settled.status is Status.IN_USE and (during.start != booking.during.start or leaves):
        raise AlreadyBegun(booking.id)
    # A start that stays keeps its release, or every longer end after the start would grant new grace. A resource
    # with another rule about checking in reckons it anew; but who need not check in, and may be there already, is
    # not asked to because the end moves.
    excused = settled.release_at is None and not leaves and now >= booking.check_in_opens
    rings_at, check_in_by = (to.stay.rings_at, to.stay.check_in_by) if to.stay else (None, None)
    there = replace(settled, during=during, rings_at=rings_at, check_in_by=check_in_by)
    waits = (settled.release_at is not None) is there.asks_check_in(policy)
    # A morning that becomes a whole day, or the other way round, is waited for in another way.
    alike = there.check_in_by == booking.check_in_by
    stays = during.start == booking.during.start and (excused or (waits and alike))
    release = settled.release_at if stays or settled.status is Status.IN_USE else there.release_under(policy, now=now)
    moved = settled.to(
        settled.status,
        during=during,
        blocks_until=during.end + policy.buffer,
        resource=to.resource or booking.resource,
        unit=to.unit or booking.unit,
        charged=minutes_of(during, to.stay),
        rings_at=there.rings_at,
        check_in_by=there.check_in_by,
        release_at=release,
        late=stays and booking.late,
        because=because,
        # It was offered for the slot that it leaves.
        offered_to=None,
        offered_until=None,
        was=(booking.resource, booking.during),
    )
    return replace(moved, by_hand=moved.series is not None)
