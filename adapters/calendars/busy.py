"""
What a calendar says of when its owner is busy: the times alone.

RFC 5545: series with their exceptions; what is transparent or cancelled takes no time, and a whole day is one where its
owner lives. Whoever wrote the calendar may mean no good: how much is expanded is bounded.
"""

import re
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from time import perf_counter
from zoneinfo import ZoneInfo

import structlog
from icalendar import Calendar, Event
from recurring_ical_events import of as recurring

from core.domain.people.own_calendar import Trouble
from core.domain.resources.hours import DAY
from core.secrets import OF_OURS
from core.values import Interval

LONGEST = 5.0
"""Seconds for expanding its series; a large calendar takes a tenth of it."""
MOST_EVENTS = 30_000
DENSE = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
"""Parts of a rule that repeat an event within a day."""
OUTLOOK = "X-MICROSOFT-CDO-BUSYSTATUS"
REPEATS = ("RRULE", "RDATE", "RECURRENCE-ID")
BROKEN = (ValueError, TypeError, OverflowError, KeyError, AttributeError)
"""What the libraries raise at an event that they cannot read."""

_EVENT = re.compile(rb"^BEGIN:VEVENT\r?\n.*?^END:VEVENT\r?\n", re.DOTALL | re.MULTILINE)
_DAY = re.compile(rb"^DT(?:START|END)[^:\r\n]*:(\d{8})", re.MULTILINE)

log = structlog.get_logger()


class NotReadError(Exception):
    """A calendar that is not read, and why."""

    def __init__(self, why: Trouble) -> None:
        super().__init__(why)
        self.why = why


def busy_times(content: bytes, within: Interval, zone: ZoneInfo) -> tuple[Interval, ...]:
    """
    Return when a calendar's owner is busy, as far as that touches an interval, in order and without overlaps.

    Events that cannot be read are left out, and so are those that repeat within a day, which no person's calendar has,
    and those that Bellhop wrote itself: it knows better. `zone` is that of times that name none, and of whole days.
    Refuses with NotReadError what is no calendar, and what would take too long.
    """
    if content.count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise NotReadError(Trouble.TOO_LARGE)
    try:
        # A file that is slightly off says so by a warning, and is read all the same.
        with warnings.catch_warnings(action="ignore"):
            calendar = Calendar.from_ical(
                _EVENT.sub(lambda each: each[0] if _may_touch(each[0], within) else b"", content)
            )
    except (*BROKEN, IndexError) as fault:
        raise NotReadError(Trouble.UNREADABLE) from fault
    if not isinstance(calendar, Calendar):
        raise NotReadError(Trouble.UNREADABLE)
    return tuple(_joined(sorted(_times(calendar, within, zone), key=lambda each: each.start)))


def _may_touch(event: bytes, within: Interval) -> bool:
    """Return whether an event may lie in an interval, by its text: most are long over, and to read one takes long."""
    days = _DAY.findall(event)
    said = 1 + (b"\nDTEND" in event)
    if len(days) != said or b"\nDURATION" in event or any(f"\n{name}".encode() in event for name in REPEATS):
        return True
    first, last = ((each.strftime("%Y%m%d").encode()) for each in (within.start - 2 * DAY, within.end + 2 * DAY))
    return bool(max(days) >= first and min(days) <= last)


def _times(calendar: Calendar, within: Interval, zone: ZoneInfo) -> Iterator[Interval]:
    until, unread = perf_counter() + LONGEST, 0
    for several in _by_uid(calendar):
        if perf_counter() > until:
            raise NotReadError(Trouble.TOO_LARGE)
        try:
            found = [_during(each, zone) for each in _occurring(several, calendar, within) if _is_busy(each)]
        except BROKEN:
            unread += 1
            continue
        yield from (each for each in found if each is not None and each.overlaps(within))
    if unread:
        log.info("events of an own calendar not read", count=unread)


def _by_uid(calendar: Calendar) -> Iterable[Sequence[Event]]:
    """Return the events that belong together: a series with its exceptions."""
    found: dict[str, list[Event]] = defaultdict(list)
    for number, event in enumerate(calendar.walk("VEVENT")):
        if isinstance(event, Event) and not str(event.get("UID", "")).endswith(OF_OURS):
            found[str(event.get("UID", number))].append(event)
    return found.values()


def _occurring(several: Sequence[Event], calendar: Calendar, within: Interval) -> Sequence[Event]:
    if not any(name in each for each in several for name in REPEATS):
        return several
    if any(_is_dense(each) for each in several):
        raise ValueError("repeats within a day")
    alone = Calendar()
    if "X-WR-TIMEZONE" in calendar:
        alone.add("X-WR-TIMEZONE", calendar["X-WR-TIMEZONE"])
    for each in several:
        alone.add_component(each)
    # A day more on both sides: what names no zone is looked for by another clock than it is taken by.
    return [each for each in recurring(alone).between(within.start - DAY, within.end + DAY) if isinstance(each, Event)]


def _is_dense(event: Event) -> bool:
    said = event.get("RRULE")
    rules = said if isinstance(said, list) else [said] if said is not None else []
    return any(
        not DENSE.isdisjoint(str(each).upper() for each in rule.get("FREQ", []))
        or any(len(rule.get(name, [])) > 1 for name in WITHIN_A_DAY)
        for rule in rules
    )


def _is_busy(event: Event) -> bool:
    """Return whether an event takes its owner's time; Outlook says it in its own word as well, [MS-OXCICAL]."""
    said = {name: str(event.get(name, "")).upper() for name in ("STATUS", "TRANSP", OUTLOOK)}
    return said["STATUS"] != "CANCELLED" and said["TRANSP"] != "TRANSPARENT" and said[OUTLOOK] != "FREE"


def _during(event: Event, zone: ZoneInfo) -> Interval | None:
    """Return when an event is; None if it takes no time."""
    start, end = _instant(event.start, zone), _instant(event.end, zone)
    return Interval(start, end) if start < end else None


def _instant(said: date, zone: ZoneInfo) -> datetime:
    if not isinstance(said, datetime):
        said = datetime.combine(said, time())
    return (said if said.tzinfo else said.replace(tzinfo=zone)).astimezone(UTC)


def _joined(times: Iterable[Interval]) -> Iterator[Interval]:
    """Yield times as they are, those that overlap or touch as one."""
    last: Interval | None = None
    for each in times:
        if last is None or each.start > last.end:
            if last is not None:
                yield last
            last = each
        elif each.end > last.end:
            last = Interval(last.start, each.end)
    if last is not None:
        yield last
