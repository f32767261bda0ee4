"""Refusals of a slot that somebody else has."""

from dataclasses import dataclass

from core.errors.refusal import Refusal, SlotRefusal
from core.values import BookingId, Interval, ResourceId, UnitId


@dataclass(eq=False)
class SlotTaken(SlotRefusal):
    """
    Somebody has the slot.

    `own` is a booking in the way that the member has who wants the slot: then nothing is taken from them.
    """

    resource: ResourceId
    wanted: Interval
    own: BookingId | None = None
    holders: tuple[str, ...] = ()
    """The names of those who have it, as far as this person may know them."""


@dataclass(frozen=True, slots=True)
class HeldSlot:
    """A slot that waits for its confirmation; of things held together the first."""

    booking: BookingId
    resource: ResourceId
    during: Interval


@dataclass(eq=False)
class TooManyHolds(Refusal):
    """The person holds the `most` slots that one may hold at once: these `holds`, in order of time."""

    holds: tuple[HeldSlot, ...]
    most: int


@dataclass(eq=False)
class NoneTogether(Refusal):
    """
    One of several things is taken, so none is held.

    `times` are at most three when all are free; `others` the other resources that are free at the wanted time. `own` is
    the booking by which the member who wants them has that one already. `unit` is the one that was named, `left` how
    many units are free where more were wanted of one resource.
    """

    resource: ResourceId
    wanted: Interval
    times: tuple[Interval, ...]
    others: tuple[ResourceId, ...]
    own: BookingId | None = None
    unit: UnitId | None = None
    left: int | None = None


@dataclass(eq=False)
class BlackedOut(SlotRefusal):
    """The resource is closed then, for the given `reason`."""

    resource: ResourceId
    wanted: Interval
    during: Interval
    reason: str


@dataclass(eq=False)
class NoSuchBlackout(Refusal):
    """There is no such blackout, or it was lifted."""


@dataclass(eq=False)
class BlackoutOver(Refusal):
    """The time that was to be closed is over."""
