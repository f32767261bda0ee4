"""Using: what is booked is checked in to, a little late perhaps, and checked out of."""

from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.time_limits import LATE, NEAR
from core.errors import AlreadyLate, AlreadyOver, CheckInEarly, NoCheckIn, NotConfirmed, NotInUse, NotNear
from core.values import Interval, MemberId


def checked_in(booking: Booking, *, by: MemberId, now: datetime) -> Booking:
    """
    Return the booking in use; holder and attendees may check in.

    Idempotent: a booking in use is returned unchanged. Refuses with NotYours, NotConfirmed, NoCheckIn, CheckInEarly
    or AlreadyOver.
    """
    booking.check_attends(by)
    if booking.status is Status.IN_USE:
        return booking
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        raise NotConfirmed(booking.id)
    if settled.status is Status.CONFIRMED and settled.release_at is None:
        raise NoCheckIn(booking.id)
    if settled.status is Status.CONFIRMED and now < booking.check_in_opens:
        raise CheckInEarly(booking.id, booking.check_in_opens)
    if settled.status is not Status.CONFIRMED:
        raise AlreadyOver(booking.id, settled.status)
    return settled.to(Status.IN_USE, checked_in_at=now)


def checked_out(booking: Booking, *, by: MemberId, now: datetime) -> Booking:
    """
    Return the booking completed; others can have the rest of its time after the buffer.

    Idempotent: a completed booking is returned unchanged. The quota is charged for the minutes that were used, a
    started one in full. Refuses with NotYours, NotInUse or AlreadyOver.
    """
    booking.check_owner(by)
    if booking.status is Status.COMPLETED:
        return booking
    settled = booking.settled(now)
    # A booking that needs no check-in is never in use, so once it has begun its holder may end it all the same.
    begun = settled.status is Status.CONFIRMED and settled.release_at is None and now >= booking.during.start
    if settled.status in {*UNCONFIRMED, Status.CONFIRMED} and not begun:
        raise NotInUse(booking.id)
    if settled.status is Status.COMPLETED:
        return settled
    return settled.completed(now)


def delayed(booking: Booking, *, by: MemberId, now: datetime) -> Booking:
    """
    Return the booking with a release ten minutes later, which is granted once.

    Refuses with NotYours, NotConfirmed, NotNear until an hour before its start, NoCheckIn, AlreadyLate or
    AlreadyOver.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        raise NotConfirmed(booking.id)
    if settled.status is not Status.CONFIRMED:
        raise AlreadyOver(booking.id, settled.status)
    if settled.release_at is None:
        raise NoCheckIn(booking.id)
    if settled.late:
        raise AlreadyLate(booking.id, settled.release_at)
    if now < booking.during.start - NEAR:
        raise NotNear(booking.id, booking.resource, booking.during.start)
    return settled.to(Status.CONFIRMED, release_at=settled.release_at + LATE, late=True)


def excused(booking: Booking, away: Interval) -> Booking:
    """
    Return the booking without its release if Bellhop was away during its check-in window; unchanged otherwise.

    Nobody could check in then, so it is kept, ends as completed, and is no strike.
    """
    if booking.status is not Status.CONFIRMED or booking.release_at is None:
        return booking
    if not Interval(booking.check_in_opens, booking.release_at).overlaps(away):
        return booking
    return booking.to(Status.CONFIRMED, release_at=None)
