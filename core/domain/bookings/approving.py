"""Approving: an approver says yes or no to a request, and perhaps why not."""

from dataclasses import replace
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status, WaitsFor
from core.domain.rules.policy import Policy
from core.errors import AlreadyOver
from core.values import MemberId


def approved(booking: Booking, *, by: MemberId, now: datetime, policy: Policy) -> Booking:
    """
    Return the request confirmed by an approver.

    Idempotent: a confirmed booking, and one about which somebody decided otherwise, is returned unchanged: the
    first answer counts. Refuses with AlreadyOver.
    """
    if booking.answered or booking.status in {Status.CONFIRMED, Status.IN_USE}:
        return booking
    check_pending(booking, now)
    return replace(booking.confirmed(by=booking.member, now=now, policy=policy), decided_by=by)


def answered_by_rule(booking: Booking, *, yes: bool, now: datetime, policy: Policy) -> Booking:
    """Return the request as the rules answer it, because nobody has; refuses with AlreadyOver."""
    check_pending(booking, now)
    if yes:
        after = booking.confirmed(by=booking.member, now=now, policy=policy)
    else:
        after = booking.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0)
    return replace(after, waits_for=WaitsFor.NOBODY)


def agreed(booking: Booking, *, now: datetime) -> Booking:
    """Return the request as it waits for its next stage; refuses with AlreadyOver."""
    check_pending(booking, now)
    return replace(booking, version=booking.version + 1)


def declined(booking: Booking, *, by: MemberId, now: datetime, because: str | None = None) -> Booking:
    """
    Return the request declined by an approver, who may say why; its quota is given back.

    Idempotent: a request that was cancelled, and one about which somebody decided otherwise, is returned unchanged.
    Refuses with AlreadyOver.
    """
    dropped = booking.status is Status.CANCELLED and booking.waits_for is WaitsFor.APPROVAL
    if booking.answered or dropped:
        return booking
    check_pending(booking, now)
    over = booking.to(Status.CANCELLED, ended_at=now, lapses_at=None, charged=0, because=because)
    return replace(over, decided_by=by)


def explained(booking: Booking, *, because: str) -> Booking:
    """Return the declined request with the reason; refuses with AlreadyOver one that was not declined."""
    if not booking.was_declined:
        raise AlreadyOver(booking.id, booking.status)
    return booking if because == booking.because else replace(booking, because=because, version=booking.version + 1)


def check_pending(booking: Booking, now: datetime) -> None:
    """Refuse with AlreadyOver what does not wait for an answer, or waits no more."""
    settled = booking.settled(now)
    if settled.status is not Status.PENDING:
        raise AlreadyOver(booking.id, settled.status)
