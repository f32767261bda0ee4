"""Which messages a booking has coming, and when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.domain.booking import Booking, Status

REMINDER_LEAD = timedelta(minutes=15)
"""How long before its start a booking is recalled to its holder."""
WARNING_LEAD = timedelta(minutes=5)
"""How long before its release the holder is warned."""
REPAINT_DELAY = timedelta(seconds=2)
"""After a change whoever made it sees the answer; the booking's other cards follow when that answer is known."""
FIRST_CONFIRMED = 2
"""The version in which a booking is confirmed for the first time; in a later one it was taken back from cancelling."""


class Kind(StrEnum):
    """What a message is about."""

    HOLD_OVER = "hold_over"
    REMINDER = "reminder"
    CHECK_IN = "check_in"
    RELEASE_WARNING = "release_warning"
    RELEASED = "released"
    FINISHED = "finished"
    UNDO_OVER = "undo_over"
    CHANGED = "changed"


URGENT = frozenset({Kind.CHECK_IN, Kind.HOLD_OVER, Kind.RELEASED})
"""What is sent first when much is due at once: people stand before a door, or the slot is given to others."""

_STANDS: dict[Kind, frozenset[Status]] = {
    Kind.HOLD_OVER: frozenset({Status.EXPIRED}),
    Kind.REMINDER: frozenset({Status.CONFIRMED}),
    Kind.CHECK_IN: frozenset({Status.CONFIRMED}),
    Kind.RELEASE_WARNING: frozenset({Status.CONFIRMED}),
    Kind.RELEASED: frozenset({Status.NO_SHOW}),
    Kind.FINISHED: frozenset({Status.COMPLETED}),
    Kind.UNDO_OVER: frozenset({Status.CANCELLED}),
    Kind.CHANGED: frozenset(Status),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A message and the instant it is due; what is due before now is due at once."""

    kind: Kind
    at: datetime


def stands(kind: Kind, booking: Booking) -> bool:
    """Say whether the message still says the truth of this booking."""
    return booking.status in _STANDS[kind]


def planned(booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    """
    Return every message that this state of a booking has coming.

    A check-in prompt whose time has passed is due now, because it brings the code; other messages of the past are
    left out.
    """
    if booking.status is Status.CONFIRMED:
        return _before_check_in(booking, now=now)
    changed = Due(Kind.CHANGED, now + REPAINT_DELAY)
    finished = Due(Kind.FINISHED, booking.during.end)
    undo = (Due(Kind.UNDO_OVER, booking.undo_until),) if booking.undo_until else ()
    by_status: dict[Status, tuple[Due, ...]] = {
        Status.HELD: (Due(Kind.HOLD_OVER, booking.hold_until),),
        Status.EXPIRED: (Due(Kind.HOLD_OVER, booking.hold_until),),
        Status.IN_USE: (changed, finished),
        Status.COMPLETED: (finished if booking.ended_at == booking.during.end else changed,),
        Status.CANCELLED: (changed, *undo),
        Status.NO_SHOW: (Due(Kind.RELEASED, booking.release_at or now),),
    }
    return by_status[booking.status]


def _before_check_in(booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    release = booking.release_at or booking.during.end
    taken_back = booking.version > FIRST_CONFIRMED
    reminder = Due(Kind.REMINDER, booking.during.start - REMINDER_LEAD)
    warning = Due(Kind.RELEASE_WARNING, release - WARNING_LEAD)
    return (
        *((Due(Kind.CHANGED, now + REPAINT_DELAY),) if taken_back else ()),
        *((reminder,) if reminder.at > now else ()),
        Due(Kind.CHECK_IN, max(booking.check_in_opens, now)),
        *((warning,) if warning.at > now else ()),
        Due(Kind.RELEASED, release),
    )
