"""The week of a person: what they have booked, or come to, in the days that follow the one on which it is sent."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.domain.bookings.booking import Booking
from core.domain.reports import Days
from core.domain.resources.hours import DAY
from core.values import MemberId

SUNDAY = 6
FIVE = time(17)
"""When it is sent: people still plan, and nobody sleeps."""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of a member, with everything that they have or come to, in order."""

    member: MemberId
    days: Days
    bookings: tuple[Booking, ...]


def next_week(now: datetime, weekday: int, zone: ZoneInfo) -> datetime:
    """Return the next five o'clock by the clocks of the zone, on that weekday; Monday is 0."""
    today = now.astimezone(zone).date()
    first = today + (weekday - today.weekday()) % 7 * DAY
    moments = (datetime.combine(first + weeks * 7 * DAY, FIVE, tzinfo=zone) for weeks in (0, 1))
    return next(each for each in moments if each > now)


def days_after(sent: datetime, zone: ZoneInfo) -> Days:
    """Return the seven days that follow the day of an instant there."""
    day = sent.astimezone(zone).date()
    return Days(day + timedelta(days=1), day + timedelta(days=7))
