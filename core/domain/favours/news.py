"""What a message about a favour, or about a ring, tells of: it, and the bookings as they are when it is sent."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.domain.bookings.booking import Booking
from core.domain.favours.favour import Favour
from core.domain.favours.ring import Ring
from core.values import BookingId


@dataclass(frozen=True, slots=True)
class FavourNews:
    """A favour, the holder's booking, and the asker's: what they give, or what they got."""

    favour: Favour
    theirs: Booking
    mine: Booking | None
    free: bool = False
    """Whether what was asked for can be had without asking by now: it was given up, and nobody has it yet."""


@dataclass(frozen=True, slots=True)
class RingNews:
    """A ring and its bookings."""

    ring: Ring
    bookings: Mapping[BookingId, Booking]
