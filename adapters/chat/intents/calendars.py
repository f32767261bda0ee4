"""What a person can want with other calendars."""

from dataclasses import dataclass
from typing import ClassVar

from core.domain.bookings.wish import Wish
from core.values import BookingId


@dataclass(frozen=True, slots=True)
class ToCalendar:
    """Get the file by which another calendar knows a booking."""

    word: ClassVar = "ics"

    booking: BookingId


@dataclass(frozen=True, slots=True)
class ToCalendarWhich:
    """Get the same for the booking that the words describe, or that was shown last."""

    wish: Wish
    reference: str | None = None
    booking: BookingId | None = None


Intent = ToCalendar | ToCalendarWhich
