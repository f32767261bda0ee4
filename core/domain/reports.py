"""Reports: what bookings are counted by, and what is counted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.domain.bookings.status import Status
from core.values import BookingId


class By(StrEnum):
    """What the bookings of a row have in common."""

    RESOURCE = "resource"
    KIND = "kind"
    SITE = "site"
    GROUP = "group"
    PERSON = "person"
    HOUR = "hour"
    WEEKDAY = "weekday"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Use:
    """What was made of some bookings; times are hours."""

    key: str
    bookings: int
    """Those that were not cancelled."""
    booked: float
    used: float
    """From the check-in to the end, within the booking; where nobody has to check in, from its start."""
    no_shows: int
    cancelled: int
    lead: float
    """How long before its start half of them were made."""
    empty_chairs: float | None
    """Seats that neither the holder nor an attendee took, on average; None where seats are not counted."""
    open: float | None = None
    """How long everything of that key was open, all units together; None for people and hours."""

    @property
    def share(self) -> float | None:
        """How much of the open time was used, from 0 to 1."""
        return min(1.0, self.used / self.open) if self.open else None


@dataclass(frozen=True, slots=True)
class Listed:
    """A booking in a list, with names instead of ids."""

    id: BookingId
    resource: str
    unit: str
    person: str
    starts: datetime
    ends: datetime
    status: Status
    title: str | None
    zone: str
