"""Quotas: the bookings that they count, over a period, for a member or a group."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.resources.hours import DAY, instant
from core.values import Interval

LONGEST_ROLLING = 92
"""Days: three months. The window of each day is counted by itself, so a longer one would make a query too slow."""
MOST = 1_000_000
"""More than anybody can book; a typing slip above it would overflow the database's integer."""
EVER = 3660 * DAY
"""Ten years: no current booking begins farther from now, and an open period must have some end."""


class Measure(StrEnum):
    """The units in which a quota counts."""

    HOURS = "hours"
    """Booked time, in minutes."""
    COUNT = "count"
    """Bookings."""


class Period(StrEnum):
    """The periods over which a quota can count."""

    DAY = "day"
    WEEK = "week"
    """From Monday on."""
    MONTH = "month"
    ROLLING = "rolling"
    """Any number of days in a row, as `days` says."""
    OPEN = "open"
    """All current bookings, whenever they begin."""


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
    length of a rolling window. Refuses with ValueError a quota that counts nothing.
    """

    measure: Measure
    most: int | None
    period: Period
    days: int = 0
    group: str | None = None
    """The group that it binds, in lower case; None means everybody."""
    shared: bool = False
    """Whether the members of the group share it, instead of each having it alone."""

    def __post_init__(self) -> None:
        """Refuse a quota that counts nothing."""
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

        A nearer document's quota replaces a farther one of the same name, so each period has one quota for each group,
        and one for everybody.
        """
        return f"{NAMES[self.period]} {self.group or ''}".strip()

    def needs(self, minutes: int) -> int:
        """Return how much of it a booking of so many open minutes takes."""
        return minutes if self.measure is Measure.HOURS else 1

    def windows(self, start: datetime, zone: ZoneInfo, *, now: datetime) -> tuple[Interval, ...]:
        """
        Return every period that a booking with that start counts in.

        For a rolling quota these are all windows that hold the day of the start, the one that ends with it first. An
        open period holds every start.
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
                # 32 days after the first lie in the next month, however long this one is.
                return (_days(first, (first + 32 * DAY).replace(day=1), zone),)
            case Period.ROLLING:
                # A later booking may already stand, so each window that the new one falls into must keep its limit.
                lasts = (day + offset * DAY for offset in range(self.days))
                return tuple(_days(last - (self.days - 1) * DAY, last + DAY, zone) for last in lasts)
            case Period.OPEN:
                return (Interval(now - EVER, now + EVER),)


def _days(first: date, after: date, zone: ZoneInfo) -> Interval:
    return Interval(instant(first, 0, zone), instant(after, 0, zone))
