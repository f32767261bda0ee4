"""The states of a booking, and which may follow which."""

from enum import StrEnum


class Status(StrEnum):
    """Where a booking stands in its life."""

    HELD = "held"
    """Its holder has five minutes to confirm it."""
    PENDING = "pending"
    """Its holder has confirmed it, and somebody else's yes is still missing."""
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLING = "cancelling"
    """Cancelled, and for a minute still its holder's, who may take that back."""
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    BLACKOUT = "blackout"
    """Nobody's booking: the unit is closed for a reason that the organization gives."""


class WaitsFor(StrEnum):
    """What a pending booking waits for."""

    APPROVAL = "approval"


OCCUPYING = (
    *(Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE, Status.CANCELLING, Status.COMPLETED),
    Status.BLACKOUT,
)
"""The states in which nobody else may have the unit; a completed one blocks what it used, and its buffer."""
UNCONFIRMED = frozenset({Status.HELD, Status.PENDING})
"""The states in which a slot is kept for somebody who does not have it yet."""
STANDING = UNCONFIRMED | {Status.CONFIRMED, Status.IN_USE}
"""The states of a booking that somebody has."""

LIFE: dict[Status, frozenset[Status]] = {
    Status.HELD: frozenset(
        {
            *(Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE),
            *(Status.EXPIRED, Status.CANCELLED),
        }
    ),
    Status.PENDING: frozenset(
        {
            *(Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE),
            *(Status.EXPIRED, Status.CANCELLED),
        }
    ),
    Status.CONFIRMED: frozenset(
        {
            *(Status.CONFIRMED, Status.IN_USE, Status.NO_SHOW, Status.COMPLETED),
            *(Status.CANCELLING, Status.CANCELLED),
        }
    ),
    Status.IN_USE: frozenset({Status.IN_USE, Status.COMPLETED}),
    Status.CANCELLING: frozenset({Status.CONFIRMED, Status.CANCELLED}),
    Status.CANCELLED: frozenset(),
    Status.COMPLETED: frozenset(),
    Status.EXPIRED: frozenset(),
    Status.NO_SHOW: frozenset({Status.IN_USE}),
    Status.BLACKOUT: frozenset({Status.CANCELLED}),
}
"""
Which state may follow which.

`cancelling → confirmed` is an undo, `no_show → in_use` a late arrival where nobody else took the rest, `pending → held`
a swap to a slot that nobody needs to approve. A state that follows itself is a swap, a move, a later release, or other
people named; a booking that needs no check-in goes from confirmed to completed.
"""
