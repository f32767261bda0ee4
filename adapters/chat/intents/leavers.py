"""What an admin can want with the bookings of a member who has left."""

from dataclasses import dataclass
from typing import ClassVar

from adapters.chat.intents import intent
from core.values import BookingId, MemberId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ShowLeft(Intent):
    """See the bookings that are still in the name of a member who has left, one by one, from this place on."""

    word: ClassVar = "left"

    member: MemberId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class CancelLeft(Intent):
    """Cancel this booking of a member who has left, or all of theirs."""

    word: ClassVar = "clear"

    member: MemberId
    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class KeepLeft(Intent):
    """Keep the bookings of a member who has left."""

    word: ClassVar = "leave"

    member: MemberId
