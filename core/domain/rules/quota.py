"""How much of something a member may have: which bookings a quota counts, and what is left of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.resources.hours import DAY, instant
from core.values import Interval

LONGEST_ROLLING = 92
MOST = 1_000_000
EVER = 3660 * DAY
"""No booking that stands begins farther from now."""


class Measure(StrEnum):
    """What a quota counts."""

    HOURS = "hours"
    """Booked time, in minutes."""
    COUNT = "count"
    """Bookings."""


class Period(StrEnum):
    """Over which time it counts."""

    DAY = "day"
    WEEK = "week"
    """From Monday on."""
    MONTH = "month"
    ROLLING = "rolling"
    """Any so many days in a row."""
    OPEN = "open"
    """Whatever stands now, whenever it begins."""


NAMES = {
    Period.DAY: "daily",
    Period.WEEK: "weekly",
    Period.MONTH: "monthly",
    Period.ROLLING: "rolling",
    Period.OPEN: "open",
}


@dataclass(frozen=True, slots=True)
class Quota:
    """
    At most so much in each period; periods are the site's own local days, a booking belongs to the one it begins in.

    `most` is in minutes or bookings, and None lifts a quota of the same name that was set farther away; `days` is the
    length of a rolling window. Refuses with ValueError what counts nothing.
    """

    measure: Measure
    most: int | None
    period: Period
    days: int = 0
    group: str | None = None
    """Whom it binds, by the group's name, case folded; everybody where none is named."""
    shared: bool = False
    """Whether the whole group has it together, and not each of its members."""

    def __post_init__(self) -> None:
        """Refuse what is no quota."""
        if self.most is not None and not 0 <= self.most <= MOST:
            raise ValueError("most")
        if (self.period is Period.ROLLING) != (0 < self.days <= LONGEST_ROLLING):
            raise ValueError("days")
        if self.shared and self.group is None:
            raise ValueError("shared")

    @property
    def name(self) -> str:
        """
        The name under which a document keeps it: its period, and the group that it binds.

        A nearer document's quota replaces a farther one of the same name, so that there is one of each period for each
        group, and one for everybody.
        """
        return f"{NAMES[self.period]} {self.group or ''}".strip()

    def needs(self, wish: Interval) -> int:
        """Return how much of it a booking of that time takes."""
        return wish.minutes if self.measure is Measure.HOURS else 1

    def windows(self, start: datetime, zone: ZoneInfo, *, now: datetime) -> tuple[Interval, ...]:
        """
        Return every period that a booking with that start counts in.

        Of a rolling window these are all that hold the day of the start, the one that ends with it first; what is
        open may begin whenever it likes.
        """
        day = start.astimezone(zone).date()
        match self.period:
            case Period.DAY:
                return (_days(day, day + DAY, zone),)
            case Period.WEEK:
                monday = day - day.weekday() * DAY
                return (_days(monday, monday + 7 * DAY, zone),)
            case Period.MONTH:
                first = day.replace(day=1)
                return (_days(first, (first + 32 * DAY).replace(day=1), zone),)
            case Period.ROLLING:
                lasts = (day + offset * DAY for offset in range(self.days))
                return tuple(_days(last - (self.days - 1) * DAY, last + DAY, zone) for last in lasts)
            case Period.OPEN:
                return (Interval(now - EVER, now + EVER),)


def _days(first: date, after: date, zone: ZoneInfo) -> Interval:
    return Interval(instant(first, 0, zone), instant(after, 0, zone))
