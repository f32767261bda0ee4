"""Refusals of a place in line, and of an offer that stands no more."""

from dataclasses import dataclass
from datetime import datetime

from core.errors.refusal import Refusal
from core.values import BookingId, Interval, ResourceId, UnitId, WaitId


@dataclass(eq=False)
class FreeNow(Refusal):
    """Nobody has to wait: this slot is free, and meets what was wanted."""

    resource: ResourceId
    during: Interval
    units: tuple[UnitId, ...]


@dataclass(eq=False)
class WaitingAlready(Refusal):
    """The person waits for the same already."""

    wait: WaitId


@dataclass(eq=False)
class TooManyWaits(Refusal):
    """The person waits for `most` things, and may wait for no more."""

    most: int


@dataclass(eq=False)
class NoSuchWait(Refusal):
    """The person does not wait for that, or no longer."""


@dataclass(eq=False)
class OfferedOn(Refusal):
    """The offer of that hold `ended`, and its slot is somebody else's by now, or offered to them."""

    booking: BookingId
    resource: ResourceId
    during: Interval
    ended: datetime
