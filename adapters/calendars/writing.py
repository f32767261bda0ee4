"""
Bookings as the events of a calendar, by RFC 5545.

A file has no METHOD: nobody is invited by it, and nothing is to be answered. A program that has the event already takes
the one of the higher SEQUENCE, and marks what is cancelled. The access code of a door is in no calendar: those are read
on lock screens, and shared with others.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDuration, vRecur

from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.calendars import TOLD, Entry
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.values import BookingId, MemberId

MADE_BY = "-//Bellhop//Bellhop//EN"
FORM = 2
"""Rises when the same bookings are written otherwise, so that programs read their feeds anew."""
When = date | datetime
"""A whole day, or a moment with its zone."""
SEVERAL = 2
HOUR = timedelta(hours=1)
"""How often programs should read a feed again."""
GROUND = "0"
"""The floor that is called the ground floor."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads a calendar, and what they may know."""

    reader: MemberId
    words: Words
    catalogue: Catalogue
    names: Mapping[MemberId, str]
    """The names of everybody whom it may name."""
    of: Literal["own", "resource", "site"] = "own"
    """Whether it tells of the reader's bookings, or of everybody's of one thing or of several."""
    opening: Callable[[BookingId], str] | None = None
    """Returns the address that opens a booking in the chat, where there is such; only one's own have it."""


def calendar(entries: Sequence[Entry], reading: Reading, *, called: str | None = None) -> bytes:
    """
    Return a calendar with these events, each zone in it described for the years of which it tells.

    One that is `called` something is a feed, which programs read again each hour.
    """
    made = Calendar()
    made.add("prodid", MADE_BY)
    made.add("version", "2.0")
    if called is not None:
        made.calendar_name = called
        made.add("refresh-interval", vDuration(HOUR), {"VALUE": "DURATION"})
        made.add("x-published-ttl", vDuration(HOUR))
    for entry in entries:
        for event in events(entry, reading):
            made.add_component(event)
    years = [each.during.start.year for entry in entries for each in (entry.booking, *entry.dates)]
    if years:
        made.add_missing_timezones(date(min(years), 1, 1), date(max(years) + 2, 1, 1))
    return bytes(made.to_ical())


def events(entry: Entry, reading: Reading) -> Iterator[Event]:
    """
    Yield the event of an entry; of a series with those of its dates that differ from its rule.

    A series of which nothing stands any more, and a booking that is over, are one cancelled event.
    """
    dates = {each.occurrence: each for each in entry.dates if each.occurrence is not None}
    if entry.rule is None or entry.first is None or not dates:
        yield _single(entry.booking, entry, reading)
        return
    rule = replace(entry.rule, until=None, count=None, without=frozenset())
    first, last = min(dates), max(dates)
    falling = tuple(rule.coming(entry.first, after=first - DAY, through=last))
    # A date that its rule no longer gives, because the series was moved to other days since, stands for itself.
    strays = [each for day, each in dates.items() if day not in falling]
    dates = {day: each for day, each in dates.items() if day in falling}
    for booking in strays:
        yield _single(booking, entry, reading, uid=f"{reference(booking.id).lower()}-{entry.uid}")
    if len(dates) < SEVERAL:
        yield from (_single(booking, entry, reading) for booking in dates.values())
        return
    yield from _repeated(dates, falling, rule, entry, reading)


def _repeated(
    dates: Mapping[date, Booking], falling: Sequence[date], rule: Recurrence, entry: Entry, reading: Reading
) -> Iterator[Event]:
    """Yield one event for dates of a rule, and one for each of them that is not as most of them are."""
    shapes = {day: _shape(day, booking, entry, reading) for day, booking in dates.items()}
    alike = Counter(shapes.values()).most_common(1)[0][0]
    usual = next(booking for day, booking in dates.items() if shapes[day] == alike)
    # Most may have been moved to another day; the rule's own are those that programs count from.
    alike = replace(alike, since=alike.since % DAY)
    zone = reading.catalogue.resource(usual.resource).zone
    first, last = min(dates), max(dates)
    begins = {day: alike.begins(day, zone) for day in falling if first <= day <= last}
    event = _told(usual, entry, reading)
    _take_time(event, begins[first], alike.ends(begins[first]))
    said = vRecur.from_ical(rule.text.removeprefix("RRULE:"))
    final = begins[last]
    said["UNTIL"] = [final.astimezone(UTC) if isinstance(final, datetime) else final]
    if rule.freq == "weekly":
        said["WKST"] = ["MO"]
    event.add("rrule", said)
    if left_out := [at for day, at in begins.items() if day not in dates]:
        event.add("exdate", left_out)
    yield event
    for day, booking in dates.items():
        if shapes[day] != alike or not alike.is_plain(begins[day]):
            other = _single(booking, entry, reading)
            other.add("recurrence-id", begins[day])
            yield other


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the dates of a series have in common, so that one event tells of all of them."""

    since: timedelta
    """The wall time of its beginning, counted from the midnight of its date."""
    lasts: timedelta
    whole_days: bool
    rest: tuple[object, ...]
    """Everything else that is told."""

    def begins(self, day: date, zone: ZoneInfo) -> When:
        """Return when it begins on a date, by the clocks there."""
        wall = datetime.combine(day, time()) + self.since
        return wall.date() if self.whole_days else wall.replace(tzinfo=zone)

    def ends(self, start: When) -> When:
        """Return when it ends that begins then."""
        if not isinstance(start, datetime):
            return start + self.lasts
        return (start.astimezone(UTC) + self.lasts).astimezone(start.tzinfo)

    def is_plain(self, start: When) -> bool:
        """Whether the clocks do nothing while it lasts, so that every program reckons its time alike."""
        end = self.ends(start)
        if not isinstance(start, datetime) or not isinstance(end, datetime):
            return True
        return len({*(start.replace(fold=fold).utcoffset() for fold in (0, 1)), end.utcoffset()}) == 1


def _shape(day: date, booking: Booking, entry: Entry, reading: Reading) -> _Shape:
    start, end = _time(booking, reading.catalogue.resource(booking.resource))
    rest = (booking.resource, booking.unit, booking.companions, booking.title, _state(booking))
    everything = (*rest, booking.member, booking.attendees, booking.id in entry.untold)
    midnight = datetime.combine(day, time())
    if isinstance(start, datetime):
        local = reading.catalogue.resource(booking.resource).local(booking.during.start).replace(tzinfo=None)
        lasts = booking.during.end - booking.during.start
        return _Shape(local - midnight, lasts, whole_days=False, rest=everything)
    lasts = timedelta(days=end.toordinal() - start.toordinal())
    return _Shape(datetime.combine(start, time()) - midnight, lasts, whole_days=True, rest=everything)


def _time(booking: Booking, resource: Resource) -> tuple[When, When]:
    """Return when a booking begins and ends: days where it is whole ones, from midnight to midnight there."""
    start, end = (_moment(each, resource) for each in (booking.during.start, booking.during.end))
    first, last = (resource.local(each).date() for each in (booking.during.start, booking.during.end))
    if first < last and resource.calendar_days(first, last - DAY) == booking.during:
        return first, last
    return start, end


def _moment(moment: datetime, resource: Resource) -> datetime:
    """Return a moment by the clocks there; in UTC where they show it for the second time, which nobody can write."""
    local = resource.local(moment)
    return moment.astimezone(UTC) if local.fold else local


def _take_time(event: Event, start: When, end: When) -> None:
    event.add("dtstart", start)
    event.add("dtend", end)


def _single(booking: Booking, entry: Entry, reading: Reading, *, uid: str | None = None) -> Event:
    """Return the event of one booking at its own time."""
    event = _told(booking, entry, reading, uid=uid)
    _take_time(event, *_time(booking, reading.catalogue.resource(booking.resource)))
    return event


def _told(booking: Booking, entry: Entry, reading: Reading, *, uid: str | None = None) -> Event:
    """Return the event of a booking without its time."""
    resource, told = reading.catalogue.resource(booking.resource), booking.id not in entry.untold
    units = reading.catalogue.of(booking) if reading.of == "own" else (reading.catalogue.owner(booking.unit),)
    things = [f"{each.name} {unit.label}".rstrip() for each, unit in units]
    event = Event()
    event.add("uid", uid or entry.uid)
    event.add("sequence", entry.revision)
    event.add("dtstamp", _changed(booking))
    event.add("summary", _summary(booking, " + ".join(things), reading, told=told))
    event.add("location", ", ".join((*things, *_place(resource, reading))))
    if told and booking.status is not Status.BLACKOUT:
        event.add("description", "\n".join(_lines(booking, reading)))
    if reading.opening and reading.of == "own":
        event.add("url", reading.opening(booking.id))
    event.add("status", _state(booking))
    event.add("transp", "TRANSPARENT" if _state(booking) == "CANCELLED" else "OPAQUE")
    return event


def _changed(booking: Booking) -> datetime:
    """Return when its state was last known to change; at each reading the same, or everything would seem new."""
    known = (booking.requested_at, booking.confirmed_at, booking.checked_in_at, booking.ended_at)
    return max(filter(None, known), default=booking.during.start)


def _summary(booking: Booking, things: str, reading: Reading, *, told: bool) -> str:
    """Return what it is for, or else the thing; of everybody's bookings who has it, or that it is taken."""
    if reading.of == "own":
        return booking.title or things
    if booking.status is Status.BLACKOUT:
        said = str(reading.words.say("calendar-closed"))
    else:
        who = (booking.title or reading.names.get(booking.member)) if told else None
        said = who or str(reading.words.say("calendar-taken"))
    return f"{things}: {said}" if reading.of == "site" else said


def _state(booking: Booking) -> str:
    if booking.status not in TOLD | {Status.BLACKOUT}:
        return "CANCELLED"
    return "TENTATIVE" if booking.status is Status.PENDING else "CONFIRMED"


def _place(resource: Resource, reading: Reading) -> tuple[str, ...]:
    """Return the floor, if it is known, and the site."""
    words = reading.words
    ground, named = resource.floor == GROUND, resource.floor
    floor = (words.say("fact-ground"),) if ground else (words.say("fact-floor", floor=named),) if named else ()
    return (*floor, resource.site.name)


def _lines(booking: Booking, reading: Reading) -> Iterator[str]:
    """Yield who comes, as far as the reader may know, whether it waits for somebody's yes, and its reference."""
    words, names = reading.words, reading.names
    if booking.status is Status.PENDING:
        yield words.say("calendar-pending")
    others = [names[each] for each in booking.attendees if each in names and each != reading.reader]
    if booking.member in names and booking.member != reading.reader:
        yield f"{words.say('label-for')}: {names[booking.member]}"
    if others:
        yield f"{words.say('label-with')}: {', '.join(others)}"
    yield plain(words.say("card-reference", reference=reference(booking.id)))
