"""What an admin can want with the bookings of a member who has left."""

from dataclasses import dataclass
from typing import ClassVar

from core.values import BookingId, MemberId


@dataclass(frozen=True, slots=True)
class ShowLeft:
    """See the bookings that are still in the name of a member who has left, one by one, from this place on."""

    word: ClassVar = "left"

    member: MemberId
    skip: int | None = None


@dataclass(frozen=True, slots=True)
class CancelLeft:
    """Cancel this booking of a member who has left, or all of theirs."""

    word: ClassVar = "clear"

    member: MemberId
    booking: BookingId | None = None


@dataclass(frozen=True, slots=True)
class KeepLeft:
    """Keep the bookings of a member who has left."""

    word: ClassVar = "leave"

    member: MemberId


Intent = ShowLeft | CancelLeft | KeepLeft
