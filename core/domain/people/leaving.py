"""A member who has left, and the bookings that are still in their name."""

from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.values import MemberId


@dataclass(frozen=True, slots=True)
class Leaver:
    """A member who has left, and when."""

    member: MemberId
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A member who has left, with their coming bookings in order; an admin decides what becomes of those."""

    leaver: Leaver
    bookings: tuple[Booking, ...]
