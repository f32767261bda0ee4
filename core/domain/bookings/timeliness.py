"""Which messages are still true of a booking, until when, and which of several that are overdue is sent."""

from collections.abc import Collection
from datetime import datetime, timedelta

from core.domain.bookings import handing_over
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import NEAR
from core.domain.messages import REPAINTS, Kind

REPAINTED_FOR = timedelta(days=2)
"""How long after a booking its cards are still edited; who presses an older one gets the state of now as the answer."""

PUNCTUAL = timedelta(minutes=15)
"""A message that is sent so late was meant for another hour: Bellhop was away, or the platform was."""

# A row is planned long before it is sent. These are the states in which it would still say the truth; otherwise it is
# dropped at the time of sending.
_STANDS: dict[Kind, frozenset[Status]] = {
    Kind.HOLD_OVER: frozenset({Status.EXPIRED}),
    Kind.REMINDER: frozenset({Status.CONFIRMED}),
    Kind.CHECK_IN: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.RELEASE_WARNING: frozenset({Status.CONFIRMED}),
    Kind.RELEASED: frozenset({Status.NO_SHOW}),
    Kind.ENDING: frozenset({Status.IN_USE}),
    Kind.FINISHED: frozenset({Status.COMPLETED}),
    Kind.UNDO_OVER: frozenset({Status.CANCELLED}),
    Kind.CHANGED: frozenset(Status),
    Kind.SLOT_OVER: frozenset({Status.EXPIRED, Status.NO_SHOW}),
    Kind.SUPERSEDED: frozenset(Status),
    Kind.BOOKED_FOR_YOU: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.RECEIPT: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.INVITED: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.UNINVITED: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.FREED: frozenset({Status.HELD}),
    Kind.ASSISTANT_HELD: frozenset({Status.HELD}),
    Kind.OFFERED: frozenset({Status.CONFIRMED}),
    Kind.OFFER_DECLINED: frozenset({Status.CONFIRMED}),
    Kind.OFFER_LAPSED: frozenset({Status.CONFIRMED}),
    Kind.TAKEN_OVER: frozenset(Status),
    Kind.GIVEN_TO_YOU: frozenset({Status.CONFIRMED, Status.IN_USE}),
    Kind.CHANGED_FOR_YOU: frozenset({Status.CONFIRMED, Status.CANCELLED, Status.COMPLETED}),
    Kind.APPROVAL: frozenset({Status.PENDING}),
    Kind.APPROVAL_POSTED: frozenset({Status.PENDING}),
    Kind.PLACE_LOST: frozenset({Status.PENDING, Status.CONFIRMED, Status.CANCELLED, Status.EXPIRED}),
    Kind.ASKED_AGAIN: frozenset({Status.PENDING}),
    Kind.DEPUTY_ASKED: frozenset({Status.PENDING}),
    Kind.UNANSWERED: frozenset({Status.PENDING}),
    Kind.LAPSED: frozenset({Status.EXPIRED}),
    Kind.ASKED_BACK: frozenset({Status.PENDING}),
    Kind.ANSWERED_BACK: frozenset({Status.PENDING}),
    Kind.ANSWERED: frozenset({Status.CONFIRMED, Status.IN_USE, Status.CANCELLED}),
}

# What leads through a booking's day, and what tells of somebody's act. A prompt says more than those before it, and the
# latest act shows the booking as it is; but a prompt does not say what somebody did, so neither replaces the other.
_STORIES = (
    (Kind.REMINDER, Kind.CHECK_IN, Kind.RELEASE_WARNING, Kind.ENDING),
    (Kind.BOOKED_FOR_YOU, Kind.GIVEN_TO_YOU, Kind.INVITED, Kind.ANSWERED, Kind.CHANGED_FOR_YOU, Kind.UNINVITED),
    (Kind.APPROVAL, Kind.ASKED_AGAIN, Kind.DEPUTY_ASKED, Kind.ANSWERED_BACK),
    (Kind.OFFER_LAPSED, Kind.OFFER_DECLINED, Kind.TAKEN_OVER),
)


def stands(kind: Kind, booking: Booking, now: datetime) -> bool:
    """Return whether a message of that kind is true of the booking now."""
    return _offer_is_so(kind, booking, now) and booking.status in _STANDS[kind] and now < true_until(kind, booking)


def _offer_is_so(kind: Kind, booking: Booking, now: datetime) -> bool:
    """Whether what a message says of an offer still holds; one that was withdrawn, taken or made anew says nothing."""
    match kind:
        case Kind.OFFERED:
            return handing_over.stands(booking, now)
        case Kind.OFFER_DECLINED:
            return booking.offered_to is not None and booking.offered_until is None
        case Kind.OFFER_LAPSED:
            return booking.offered_to is not None and not handing_over.stands(booking, now)
        case _:
            return True


def true_until(kind: Kind, booking: Booking) -> datetime:
    """Return from when on a message of that kind helps nobody, even if the booking stays as it is."""
    match kind:
        case Kind.REMINDER:
            return booking.during.start
        case Kind.CHECK_IN if booking.status is Status.CONFIRMED:
            return booking.release_at or booking.during.end
        case Kind.RELEASE_WARNING:
            return booking.release_at or booking.during.start
        case Kind.APPROVAL | Kind.APPROVAL_POSTED | Kind.ASKED_AGAIN | Kind.DEPUTY_ASKED | Kind.UNANSWERED:
            return booking.lapses_at or booking.during.start
        case Kind.ASKED_BACK | Kind.ANSWERED_BACK | Kind.FREED | Kind.ASSISTANT_HELD:
            return booking.lapses_at or booking.during.start
        case _:
            return booking.during.end + (REPAINTED_FOR if kind in REPAINTS else timedelta(0))


def put_off(kind: Kind, booking: Booking, *, due_at: datetime, now: datetime, morning: datetime) -> datetime | None:
    """
    Return until when a message waits that was delayed into the night, which ends in the `morning`; None if it is sent.

    A message on time is sent whenever that is, and so is one about a booking that begins within the hour or is under
    way. A booking of whole days is near only by day. Nothing waits until it is no longer true.
    """
    if kind in REPAINTS or now - due_at < PUNCTUAL:
        return None
    near = booking.during.start - NEAR
    until = morning if booking.rings_at is not None else min(morning, near)
    return until if now < until < true_until(kind, booking) else None


def overtaken(kind: Kind, others: Collection[Kind], booking: Booking, now: datetime) -> bool:
    """Return whether one of the `others`, due for the same member and booking, says more than this kind does."""
    return any(
        other in story and story.index(other) > story.index(kind) and stands(other, booking, now)
        for story in _STORIES
        if kind in story
        for other in others
    )
