"""Reports: what bookings are counted by, and what is counted."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.bookings.status import Status
from core.values import BookingId, Interval, MemberId, ResourceId


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
class Days:
    """Days from the first to the last one, each of them where a booking is."""

    first: date
    last: date

    def within(self, zone: ZoneInfo) -> Interval:
        """Return them in a zone, from midnight to midnight."""
        since, until = (datetime.combine(day, time(), tzinfo=zone) for day in (self.first, self.last + timedelta(1)))
        return Interval(since, until)


@dataclass(frozen=True, slots=True)
class Of:
    """What a report is about: some resources, some people, or all of them."""

    resources: frozenset[ResourceId] | None = None
    people: frozenset[MemberId] | None = None


EVERYTHING = Of()


@dataclass(frozen=True, slots=True)
class Use:
    """What was made of some bookings; times are hours."""

    key: str
    bookings: int = 0
    """Those that were not cancelled."""
    booked: float = 0
    used: float = 0
    """From the check-in to the end, within the booking; where nobody has to check in, from its start."""
    no_shows: int = 0
    cancelled: int = 0
    within_hour: int = 0
    """How many were made less than an hour before they began; a day and a week count those as well."""
    within_day: int = 0
    within_week: int = 0
    empty_chairs: float | None = None
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
