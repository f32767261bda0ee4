"""Opening hours: local wall time, expanded per day in the resource's zone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from core.values import Interval

DAY = timedelta(days=1)
MIDNIGHT = 24 * 60
CIVIL = time(8)
"""The local hour before which nothing rings for a booking of whole days: people are up, and on their way."""
QUIET = time(21)
"""The local hour from which on nothing rings that could as well come in the morning."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Open from one minute of the local day up to, and without, another; 1440 is the coming midnight."""

    opens: int
    closes: int

    def __post_init__(self) -> None:
        """Refuse with ValueError hours outside one day."""
        if not 0 <= self.opens < self.closes <= MIDNIGHT:
            raise ValueError(f"no opening hours: {self.opens}–{self.closes}")


Week = tuple[tuple[Opening, ...], ...]
"""Seven days, Monday first, each with its openings in order."""

ALWAYS: Week = ((Opening(0, MIDNIGHT),),) * 7


def instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """
    Return the instant of a local wall time, in UTC.

    A wall time that the clocks skip becomes the instant just as far behind the change (PEP 495, fold 0); one that
    comes twice is the first.
    """
    # `time` knows no 24:00; that minute is the first of the next day.
    on, minute = (day, minute) if minute < MIDNIGHT else (day + DAY, minute - MIDNIGHT)
    return datetime.combine(on, time(minute // 60, minute % 60), tzinfo=zone).astimezone(UTC)


def quiet_until(now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return when the night is over that it is now in that zone; None by day."""
    local = now.astimezone(zone)
    if CIVIL <= local.time() < QUIET:
        return None
    morning = local.date() if local.time() < CIVIL else local.date() + DAY
    return instant(morning, CIVIL.hour * 60, zone)


def midnight(day: date) -> datetime:
    """Return the wall time at which a day begins."""
    return datetime.combine(day, time())


def open_on(week: Week, day: date, zone: ZoneInfo) -> tuple[Interval, ...]:
    """Return the openings of one local day; one that a clock change swallows whole is left out."""
    return _opened(week[day.weekday()], day, zone)


# A search asks for the same few days of every resource that keeps the same hours. 4096 entries hold a year of days for
# eleven different weeks.
@lru_cache(maxsize=4096)
def _opened(parts: tuple[Opening, ...], day: date, zone: ZoneInfo) -> tuple[Interval, ...]:
    edges = ((instant(day, part.opens, zone), instant(day, part.closes, zone)) for part in parts)
    return tuple(Interval(opens, closes) for opens, closes in edges if opens < closes)


def openings(week: Week, *, since: date, until: date, zone: ZoneInfo) -> Iterator[Interval]:
    """Yield the openings of the local days `since` to `until`, both included, joined where they touch."""
    # Joined, because a booking past midnight lies in the openings of two days and inside neither alone.
    current: Interval | None = None
    for offset in range((until - since).days + 1):
        for part in open_on(week, since + offset * DAY, zone):
            if current is not None and part.start <= current.end:
                current = Interval(current.start, max(current.end, part.end))
                continue
            if current is not None:
                yield current
            current = part
    if current is not None:
        yield current


def is_open(week: Week, wish: Interval, zone: ZoneInfo) -> bool:
    """Whether the resource is open for the whole of the wish."""
    since, until = wish.start.astimezone(zone).date(), wish.end.astimezone(zone).date()
    # Nearly every slot lies in one opening of one day, and a search asks for hundreds of slots.
    if any(wish.within(part) for part in open_on(week, since, zone)):
        return True
    return any(wish.within(part) for part in openings(week, since=since, until=until, zone=zone))
