"""Cancelling: a booking is given up by its holder, a manager, a blackout or whoever leaves, and taken back."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.stay import Stay, minutes_of
from core.domain.bookings.time_limits import UNDO
from core.domain.rules.policy import Policy
from core.errors import AlreadyOver, NotYours, SlotOver, UndoOver
from core.values import MemberId


def cancelled(booking: Booking, *, by: MemberId, now: datetime, policy: Policy, because: str | None = None) -> Booking:
    """
    Return the booking cancelled, perhaps with a reason, or the hold or the request dropped.

    Idempotent: a cancelled booking is returned unchanged. A cancellation in time gives the quota back. Refuses with
    NotYours, or AlreadyOver once it was checked in or has ended.
    """
    booking.check_owner(by)
    if booking.status in {Status.CANCELLING, Status.CANCELLED}:
        return booking
    settled = booking.settled(now)
    # Nobody counts on a hold or a request yet, so it goes at once, without a minute that would block the slot.
    if settled.status in UNCONFIRMED:
        return settled.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0)
    in_time = now <= booking.during.start - policy.cancel_notice
    charged = 0 if in_time else booking.charged
    return settled.to(Status.CANCELLING, lapses_at=now + UNDO, charged=charged, because=because)


def called_off(booking: Booking, *, by: MemberId, now: datetime, because: str | None) -> Booking:
    """
    Return the booking cancelled by a manager, perhaps with a reason; its quota is given back, and so is a hold's.

    Idempotent: a cancelled booking is returned unchanged. The manager has the usual minute to undo it. Refuses with
    AlreadyOver once it was checked in or has ended.
    """
    if booking.status in {Status.CANCELLING, Status.CANCELLED}:
        return booking
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        gone = settled.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0, because=because)
    else:
        gone = settled.to(Status.CANCELLING, lapses_at=now + UNDO, charged=0, because=because)
    return replace(gone, called_off_by=by)


def restored(booking: Booking, *, by: MemberId, now: datetime, policy: Policy, stay: Stay | None = None) -> Booking:
    """
    Return the booking confirmed again after a cancellation, or in use after a release.

    Idempotent: a confirmed booking is returned unchanged. A release can be taken back until the booking's end; that
    counts as checking in. A dropped hold cannot be restored. Refuses with NotYours, UndoOver, SlotOver or
    AlreadyOver.
    """
    if booking.called_off_by is None:
        booking.check_owner(by)
    elif by != booking.called_off_by:
        raise NotYours(booking.id)
    if booking.reclaimable(now):
        here = booking.settled(now).to(Status.IN_USE, checked_in_at=now, ended_at=None)
        # If time alone released it, that state was never written and must not count as a version.
        return replace(here, version=booking.version + 1)
    settled = booking.settled(now)
    if settled.status is Status.NO_SHOW:
        raise SlotOver(booking.id, booking.resource, booking.during.end)
    if booking.status is Status.CONFIRMED:
        return booking
    if booking.confirmed_at is None or settled.status not in {Status.CANCELLING, Status.CANCELLED}:
        raise AlreadyOver(booking.id, booking.status)
    if settled.status is Status.CANCELLED:
        raise UndoOver(booking.id, settled.ended_at or now, again=by in {booking.member, booking.booked_by})
    # The release is reckoned anew: the old one may have passed in the minute since.
    back = booking.to(
        Status.CONFIRMED,
        lapses_at=None,
        release_at=booking.release_under(policy, now=now),
        charged=minutes_of(booking.during, stay),
        because=None,
    )
    return replace(back, called_off_by=None)


def given_up(booking: Booking, *, now: datetime) -> Booking:
    """
    Return a cancellation made final within its minute, because its holder wants the slot anew.

    Refuses with AlreadyOver a booking that is not being cancelled.
    """
    if booking.status is not Status.CANCELLING:
        raise AlreadyOver(booking.id, booking.status)
    return booking.to(Status.CANCELLED, ended_at=now, lapses_at=None)


def reinstated(booking: Booking, *, now: datetime, policy: Policy, because: str, stay: Stay | None = None) -> Booking:
    """
    Return a booking confirmed again that was withdrawn because its unit was closed, and say why it is back.

    Where it was before it was moved, if it ever was, is forgotten: it is back, and was not moved here.

    Refuses with SlotOver once its time has begun, or AlreadyOver if it was never confirmed or is not cancelled.
    """
    if booking.status is not Status.CANCELLED or booking.confirmed_at is None:
        raise AlreadyOver(booking.id, booking.status)
    if booking.during.start <= now:
        raise SlotOver(booking.id, booking.resource, booking.during.end)
    return booking.to(
        Status.CONFIRMED,
        ended_at=None,
        release_at=booking.release_under(policy, now=now),
        charged=minutes_of(booking.during, stay),
        because=because,
        was=None,
    )


def taken_up(booking: Booking, *, by: MemberId, now: datetime, policy: Policy, stay: Stay | None = None) -> Booking:
    """
    Return a date confirmed again that was given back with its series, because nobody seemed to need it.

    Refuses with NotYours, or AlreadyOver if it was never confirmed or is not cancelled.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status not in {Status.CANCELLING, Status.CANCELLED} or booking.confirmed_at is None:
        raise AlreadyOver(booking.id, settled.status)
    back = settled.to(
        Status.CONFIRMED,
        lapses_at=None,
        ended_at=None,
        release_at=booking.release_under(policy, now=now),
        charged=minutes_of(booking.during, stay),
        because=None,
    )
    # If time alone made it final, that state was never written and must not count as a version.
    return replace(back, version=booking.version + 1)


def left(booking: Booking, *, alone: bool, now: datetime) -> Booking:
    """
    Return the booking as it stands once its holder has left the organization.

    A hold or a request ends at once, and so does a booking in use if they were `alone`; an admin decides about a
    coming one.
    """
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        return settled.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0)
    return settled.completed(now) if settled.status is Status.IN_USE and alone else settled


def withdrawn(booking: Booking, *, now: datetime, because: str) -> Booking:
    """
    Return the booking cancelled without a way back, its quota given back, or completed now if it is in use.

    That is the doing of a blackout, or of an admin after its holder has left.
    """
    settled = booking.settled(now)
    if settled.status is Status.IN_USE:
        return replace(settled.completed(now), because=because)
    return settled.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0, because=because)
