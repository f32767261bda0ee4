"""The states of a booking, and which may follow which."""

from enum import StrEnum


class Status(StrEnum):
    """The state of a booking."""

    HELD = "held"
    """Kept for five minutes, in which its holder can confirm it."""
    PENDING = "pending"
    """Confirmed by its holder, and still without somebody else's yes."""
    CONFIRMED = "confirmed"
    IN_USE = "in_use"
    COMPLETED = "completed"
    """Over; it still blocks the time that it used, and the buffer after that."""
    EXPIRED = "expired"
    CANCELLING = "cancelling"
    """Cancelled; for a minute its holder keeps the slot and may take that back."""
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    BLACKOUT = "blackout"
    """Nobody's booking: the unit is closed for a reason that the organization gives."""


class WaitsFor(StrEnum):
    """The yes that a pending booking waits for."""

    APPROVAL = "approval"
    NOBODY = "nobody"
    """It waited for an approval, nobody answered in time, and the rules did; it stays, to say so."""


UNCONFIRMED = frozenset({Status.HELD, Status.PENDING})
"""The states in which a slot is kept for a member who does not have it yet."""
STANDING = UNCONFIRMED | {Status.CONFIRMED, Status.IN_USE}
"""The states of a current booking: kept, confirmed or in use."""

LIFE: dict[Status, frozenset[Status]] = {
    # A booking that is made in its check-in window skips CONFIRMED: its holder is about to be there.
    Status.HELD: STANDING | {Status.EXPIRED, Status.CANCELLED},
    Status.PENDING: STANDING | {Status.EXPIRED, Status.CANCELLED},
    # CANCELLED without the minute to undo it: the unit is closed, or the holder has left, and there is no way back.
    Status.CONFIRMED: frozenset(
        {Status.CONFIRMED, Status.IN_USE, Status.NO_SHOW, Status.COMPLETED, Status.CANCELLING, Status.CANCELLED}
    ),
    Status.IN_USE: frozenset({Status.IN_USE, Status.COMPLETED}),
    Status.CANCELLING: frozenset({Status.CONFIRMED, Status.CANCELLED}),
    # Once more, where the unit was closed and is open again at once.
    Status.CANCELLED: frozenset({Status.CONFIRMED}),
    Status.COMPLETED: frozenset(),
    Status.EXPIRED: frozenset(),
    Status.NO_SHOW: frozenset({Status.IN_USE}),
    Status.BLACKOUT: frozenset({Status.CANCELLED}),
}
"""
The states that may follow each state.

`cancelling → confirmed` is an undo, `cancelled → confirmed` one of closing the unit, `no_show → in_use` a late arrival
while the rest is free, `pending → held` a swap to a slot that needs no approval. A state that follows itself is a swap,
a move or a later release. A booking that needs no check-in goes from confirmed to completed.
"""
