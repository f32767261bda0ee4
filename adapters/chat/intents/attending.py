"""Who is there and who is not: checking in and out, the door's code, coming or not."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import BookingId, ResourceId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Away(Intent):
    """
    Cancel everything on these days, both included, or on every day if none are named.

    `seen` is how many bookings a preview named, if it was shown.
    """

    word: ClassVar = "away"

    first: date | None = None
    last: date | None = None
    seen: int | None = None
    skip: int | None = None
    """Where the page of the preview begins."""


@dataclass(frozen=True, slots=True)
class CheckIn(Intent):
    """Check in: to this booking, to the one with this code, or to the one that begins now."""

    word: ClassVar = "in"

    booking: BookingId | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class ComeIn(Intent):
    """Stand at a thing's door: check in to one's booking there, or have it from now on."""

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class CannotCome(Intent):
    """Take oneself off a booking that one attends."""

    word: ClassVar = "off"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class Come(Intent):
    """Come after all to a booking that one took oneself off."""

    word: ClassVar = "come"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class CheckOut(Intent):
    """Check out of this booking, or of the one in use."""

    word: ClassVar = "out"

    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class ShowCode(Intent):
    """See the door code."""

    word: ClassVar = "code"

    booking: BookingId
