"""Reports: what bookings are counted by, and what is counted."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.domain.bookings.status import Status
from core.domain.resources.resource import Kind
from core.values import BookingId, Interval, MemberId, ResourceId, SiteId

EIGHT = time(8)


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


class Form(StrEnum):
    """What a report comes as."""

    WORDS = "words"
    PICTURE = "picture"
    SHEET = "sheet"


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
class Period:
    """
    A week, month, quarter or year: the present one, or so many back; or the last month of that number, or a named year.

    Or the last `lately` days, weeks, months, quarters or years, of which today is the last day.
    """

    unit: str
    back: int = 0
    month: int | None = None
    lately: int = 0
    year: int | None = None
    """The year that is meant, or that of the month."""

    def days(self, today: date) -> Days:
        """Return its days, up to today; of a year to come, its first day and today."""
        if self.year:
            begin = self.year * 12 + (self.month or 1) - 1
            return Days(_first_of(begin), min(today, _first_of(begin + (1 if self.month else 12)) - timedelta(days=1)))
        if self.lately:
            return Days(self._before(today) + timedelta(days=1), today)
        if self.unit == "week":
            first = today - timedelta(days=today.weekday() + 7 * self.back)
            return Days(first, min(today, first + timedelta(days=6)))
        months = {"quarter": 3, "year": 12}.get(self.unit, 1)
        back = (today.month - self.month) % 12 if self.month else self.back
        # Months since the year 0, which need no carrying.
        begin = ((today.year * 12 + today.month - 1) // months - back) * months
        return Days(_first_of(begin), min(today, _first_of(begin + months) - timedelta(days=1)))

    def _before(self, today: date) -> date:
        if self.unit in {"day", "week"}:
            return today - timedelta(days=self.lately * (7 if self.unit == "week" else 1))
        months = today.year * 12 + today.month - 1 - self.lately * {"quarter": 3, "year": 12}.get(self.unit, 1)
        following = _first_of(months + 1)
        return min(_first_of(months) + timedelta(days=today.day - 1), following - timedelta(days=1))


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class Digest:
    """A report that a conversation gets each month, on the days of the last one."""

    id: int
    days: Days


def next_digest(now: datetime, zone: ZoneInfo) -> datetime:
    """Return eight o'clock of the next first of a month there."""
    today = now.astimezone(zone).date()
    return datetime.combine(_first_of(today.year * 12 + today.month), EIGHT, tzinfo=zone)


def month_before(due: datetime, zone: ZoneInfo) -> Days:
    """Return the days of the month before the one in which a digest is due."""
    return Period("month", back=1).days(due.astimezone(zone).date())


@dataclass(frozen=True, slots=True)
class Of:
    """What a report is about: some resources, some people, or all of them."""

    resources: frozenset[ResourceId] | None = None
    people: frozenset[MemberId] | None = None


EVERYTHING = Of()


@dataclass(frozen=True, slots=True)
class Waited:
    """
    How many bookings of a resource somebody else approved, and the time within which half of these yes came, if any.

    `unanswered` are those that the rules approved, because nobody had answered.
    """

    resource: ResourceId | None
    """None stands for all of them together."""
    approved: int
    median: timedelta | None
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Unmet:
    """What somebody wanted and did not get, because there was no room; None stands for any that would have done."""

    during: Interval
    resource: ResourceId | None = None
    kind: Kind | None = None
    site: SiteId | None = None


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
    refused: int = 0
    """How often somebody found no room; whose wishes those were is not known."""
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
