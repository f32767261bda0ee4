"""Amending: who comes to a booking, and what it is for."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, UNCONFIRMED, Status
from core.domain.bookings.time_limits import HOLD
from core.errors import AlreadyOver, NotYours
from core.values import MemberId


def attended(
    booking: Booking,
    *,
    by: MemberId,
    attendees: tuple[MemberId, ...],
    now: datetime,
    guests: tuple[str, ...] | None = None,
) -> Booking:
    """
    Return the booking with these attendees, and these guests if any are named; its holder is never one of them.

    Refuses with NotYours, or AlreadyOver once it was checked in or has ended.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status not in {*UNCONFIRMED, Status.CONFIRMED}:
        raise AlreadyOver(booking.id, settled.status)
    # A dict and not a set, which would lose the order in which they were named.
    named = tuple(dict.fromkeys(each for each in attendees if each != booking.member))
    invited = booking.guests if guests is None else guests
    if (named, invited) == (booking.attendees, booking.guests):
        return booking
    # Who is named anew is expected again.
    absent = tuple(each for each in booking.absentees if each not in named)
    version = booking.version + 1
    return replace(booking, attendees=named, absentees=absent, guests=invited, version=version)


def joined(booking: Booking, member: MemberId, *, now: datetime) -> Booking:
    """Return the booking with one more who comes, also of the number that was said; refuses as `attended` does."""
    after = attended(booking, by=booking.member, attendees=(*booking.attendees, member), now=now)
    return after if after is booking else _counted(after, 1)


def left(booking: Booking, member: MemberId, *, now: datetime) -> Booking:
    """Return the booking without somebody who had joined it; refuses as `attended` does."""
    stay = tuple(each for each in booking.attendees if each != member)
    after = attended(booking, by=booking.member, attendees=stay, now=now)
    return after if after is booking else _counted(after, -1)


def _counted(booking: Booking, more: int) -> Booking:
    """Return the booking with so many more who come, where their number was said."""
    return booking if booking.party is None else replace(booking, party=max(1, booking.party + more))


def attending(booking: Booking, *, by: MemberId, comes: bool, now: datetime) -> Booking:
    """
    Return the booking without an attendee who cannot come, or with one who comes after all.

    Where it was said how many come, that is one less, or one more. Idempotent: who is off the list, or back on it,
    changes nothing. Refuses with NotYours anybody who was never
    named, or AlreadyOver once the booking has ended.
    """
    if by not in {*booking.attendees, *booking.absentees}:
        raise NotYours(booking.id)
    settled = booking.settled(now)
    if settled.status not in STANDING:
        raise AlreadyOver(booking.id, settled.status)
    if comes is (by in booking.attendees):
        return booking
    others = tuple(each for each in booking.attendees if each != by)
    absent = tuple(each for each in booking.absentees if each != by)
    if comes:
        back = replace(booking, attendees=(*others, by), absentees=absent, version=booking.version + 1)
        return _counted(back, 1)
    gone = replace(booking, attendees=others, absentees=(*absent, by), version=booking.version + 1)
    return _counted(gone, -1)


def expecting(booking: Booking, people: int, *, by: MemberId, now: datetime) -> Booking:
    """
    Return the booking with so many people coming to it.

    Idempotent: the same number changes nothing. Refuses with NotYours, or AlreadyOver once it was checked in or has
    ended.
    """
    booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status not in {*UNCONFIRMED, Status.CONFIRMED}:
        raise AlreadyOver(booking.id, settled.status)
    return booking if people == booking.party else replace(booking, party=people, version=booking.version + 1)


def asked_anew(booking: Booking, *, now: datetime) -> Booking:
    """Return a request that is about more than those who were asked know; it waits as long as before."""
    return replace(booking, requested_at=now)


def asked_no_more(booking: Booking, *, now: datetime) -> Booking:
    """Return a request that needs nobody's yes any more, as a hold; its minutes begin."""
    return replace(booking, status=Status.HELD, lapses_at=now + HOLD, waits_for=None, requested_at=None)


def renamed(booking: Booking, title: str | None, *, by: MemberId | None, now: datetime) -> Booking:
    """
    Return the booking with that title, or without one; its holder and who made it for them may do so, or the operator.

    Idempotent: the same title changes nothing. Refuses with NotYours, or AlreadyOver once it has ended.
    """
    if by is not None:
        booking.check_owner(by)
    settled = booking.settled(now)
    if settled.status not in STANDING:
        raise AlreadyOver(booking.id, settled.status)
    if title == booking.title:
        return booking
    return replace(booking, title=title, was_title=booking.title, version=booking.version + 1)
