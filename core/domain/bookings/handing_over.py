"""Handing a booking over: its holder offers it to a member, who takes it or leaves it."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.errors import AlreadyOver, NotConfirmed, OfferOver
from core.values import MemberId

OFFERED_FOR = timedelta(hours=24)
"""How long an offer stands: until the next day at the same time, so that everybody works once meanwhile."""


def offered(booking: Booking, *, by: MemberId, to: MemberId, now: datetime) -> Booking:
    """
    Return the booking with an offer to that member; another offer ends. It stands for a day, at most until the start.

    Idempotent: an offer that stands is returned unchanged, and so is one to the holder. Refuses with NotYours,
    NotConfirmed, or AlreadyOver once the booking has begun.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        raise NotConfirmed(booking.id)
    if settled.status is not Status.CONFIRMED or now >= booking.during.start:
        raise AlreadyOver(booking.id, settled.status)
    if to == booking.member or (to == booking.offered_to and stands(booking, now)):
        return booking
    until = min(booking.during.start, now + OFFERED_FOR)
    return replace(booking, offered_to=to, offered_until=until, version=booking.version + 1)


def withdrawn(booking: Booking, *, by: MemberId) -> Booking:
    """Return the booking without an offer; unchanged if there is none. Refuses with NotYours."""
    booking.check_owner(by)
    if booking.offered_to is None:
        return booking
    return replace(booking, offered_to=None, offered_until=None, version=booking.version + 1)


def declined(booking: Booking, *, by: MemberId, now: datetime) -> Booking:
    """Return the booking with the offer declined; unchanged if it was. Refuses with NotYours or OfferOver."""
    if by != booking.offered_to:
        raise OfferOver(booking.id)
    if not stands(booking, now):
        return booking
    return replace(booking, offered_until=None, version=booking.version + 1)


def taken_over(booking: Booking, *, by: MemberId, now: datetime) -> Booking:
    """
    Return the booking as the one's to whom it was offered; it is no longer the giver's, who made it or had it.

    Idempotent: a booking that was taken over is returned unchanged. Refuses with OfferOver if the offer was withdrawn,
    declined or is over. The rules that its new holder must keep are checked elsewhere.
    """
    if by == booking.member and booking.handed_by is not None:
        return booking
    settled = booking.settled(now)
    if by != booking.offered_to or not stands(booking, now) or settled.status is not Status.CONFIRMED:
        raise OfferOver(booking.id)
    return _passed_on(booking, to=by, because=booking.because)


def given(booking: Booking, *, to: MemberId, now: datetime, because: str | None) -> Booking:
    """
    Return the booking as that member's, because somebody who manages it says so; nobody is asked.

    Given back to whom it was taken from, it is theirs as if nobody else had had it. Idempotent: a booking that is
    theirs is returned unchanged. Refuses with NotConfirmed, or AlreadyOver once it was checked in or has ended.
    """
    settled = booking.settled(now)
    if settled.status in UNCONFIRMED:
        raise NotConfirmed(booking.id)
    if settled.status is not Status.CONFIRMED:
        raise AlreadyOver(booking.id, settled.status)
    if to == booking.member:
        return booking
    passed = _passed_on(booking, to=to, because=because)
    return replace(passed, handed_by=None) if to == booking.handed_by else passed


def stands(booking: Booking, now: datetime) -> bool:
    """Whether somebody may take the booking over now."""
    return booking.offered_until is not None and now < booking.offered_until


def _passed_on(booking: Booking, *, to: MemberId, because: str | None) -> Booking:
    return replace(
        booking,
        member=to,
        booked_by=to,
        attendees=tuple(each for each in booking.attendees if each != to),
        absentees=tuple(each for each in booking.absentees if each != to),
        offered_to=None,
        offered_until=None,
        handed_by=booking.member,
        because=because,
        version=booking.version + 1,
    )
