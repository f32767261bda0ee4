"""
The calendars of rooms, an iCalendar file each, such as a calendar program exports.

RFC 5545: a series is expanded until a day, with its exceptions; a whole day is one where the room is.
"""

import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from icalendar import Calendar, Event, vCalAddress
from recurring_ical_events import of as recurring

from adapters.moving.lines import Moving, text
from adapters.sheets.reading import BROKEN_ZIP, BadFile
from core.domain.sheets import Line

YEAR = timedelta(days=366)
MAIL = "mailto:"
THINGS = frozenset({"ROOM", "RESOURCE"})
"""Attendees that are no people."""
HIDDEN = frozenset({"PRIVATE", "CONFIDENTIAL"})
"""Classes of events whose words are for few."""
NOBODY = "Calendar"
"""Whose the bookings of events without an organizer are."""
ONCE = ("UID", "RECURRENCE-ID")
"""What no event has twice, and the library does not look at by itself."""
BROKEN = (ValueError, TypeError, OverflowError)
"""What the libraries raise at an event that they cannot read."""


@dataclass(frozen=True, slots=True)
class _At:
    """The place of an event in a file."""

    table: str
    number: int


@dataclass(frozen=True, slots=True)
class _Room:
    """A room's calendar, and its events by their first appearance."""

    at: _At
    name: str
    calendar: Calendar
    events: list[tuple[_At, Event]]
    """As they stand in the file, a series once."""


def moved(path: Path, moving: Moving, *, until: date) -> Iterator[Line]:
    """
    Yield the lines of a calendar, or of each in a folder or a zip file, in the order of their sheets.

    A room is called as its calendar is, else as the file. A file of tasks or notes, or of nothing, is no room's. What
    begins on the day `until` or later is left out, and so is an event that cannot be read. Refuses with BadFile what is
    no calendar.
    """
    calendars = [each for each in _calendars(path) if _of_a_room(*each, moving)]
    rooms = [_room(name, calendar, moving) for name, calendar in calendars]
    for room in rooms:
        # A calendar says nothing of where its room is.
        if not moving.at_site:
            moving.count("at-the-first-site")
        yield moving.resource(room.at, room.at.table, room.name, site=moving.at_site, kind="room")
    for room in rooms:
        yield from _people(room, moving)
    for room in rooms:
        yield from _bookings(room, moving, until)


def _calendars(path: Path) -> Iterator[tuple[str, Calendar]]:
    for name, content in _files(path):
        try:
            # A file that is slightly off says so by a warning, and is read all the same.
            with warnings.catch_warnings(action="ignore"):
                yield name, Calendar.from_ical(content)
        except (ValueError, IndexError, KeyError) as fault:
            raise BadFile(name, "no-calendar", reason=text(str(fault))) from None


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        if path.is_dir():
            yield from ((each.name, each.read_bytes()) for each in sorted(path.glob("*.ics")))
        elif zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as file:
                # By their whole paths: two folders may each have a calendar of one name.
                named = sorted({each for each in file.namelist() if each.lower().endswith(".ics")})
                yield from ((each, file.read(each)) for each in named)
        else:
            yield path.name, path.read_bytes()
    except OSError as trouble:
        raise BadFile(path.name, "unreadable", reason=trouble.strerror) from None
    except BROKEN_ZIP:
        raise BadFile(path.name, "broken-zip") from None


def _of_a_room(name: str, calendar: Calendar, moving: Moving) -> bool:
    """Whether a calendar is that of a room: it has events, or is at least called something and holds nothing else."""
    others = any(calendar.walk(kind) for kind in ("VTODO", "VJOURNAL"))
    room = bool(calendar.walk("VEVENT")) or (not others and "X-WR-CALNAME" in calendar)
    if not room:
        moving.leave_out(_At(name, 0), "no-events")
    return room


def _room(name: str, calendar: Calendar, moving: Moving) -> _Room:
    """Return a room without the events that cannot be read, each of which is told of."""
    numbered = ((_At(name, at), each) for at, each in enumerate(calendar.walk("VEVENT"), start=1))
    events = [(at, each) for at, each in numbered if isinstance(each, Event) and _readable(at, each, moving)]
    # One event that cannot be expanded would keep all others from it.
    others = [each for each in calendar.subcomponents if not isinstance(each, Event)]
    calendar.subcomponents = [*others, *(event for _, event in events)]
    return _Room(_At(name, 0), _called(calendar, name), calendar, events)


def _readable(at: _At, event: Event, moving: Moving) -> bool:
    """Return whether an event can be read and expanded; tell why not."""
    if event.get("DTSTART") is None:
        moving.leave_out(at, "takes-no-time")
        return False
    try:
        backwards = _moment(event.end) < _moment(event.start)
        _check_alone(event)
    except BROKEN as fault:
        moving.leave_out(at, "no-event", reason=text(str(fault)))
        return False
    if backwards:
        moving.leave_out(at, "takes-no-time")
    return not backwards


def _check_alone(event: Event) -> None:
    """Check an event by expanding it without the others; raises what is BROKEN."""
    twice = next((name for name in ONCE if isinstance(event.get(name), list)), None)
    if twice:
        raise ValueError(f"Multiple {twice} defined.")
    alone = Calendar()
    alone.add_component(event)
    recurring(alone)


def _called(calendar: Calendar, name: str) -> str:
    return text(str(calendar.get("X-WR-CALNAME", ""))) or Path(name).stem


def _people(room: _Room, moving: Moving) -> Iterator[Line]:
    for at, event in room.events:
        for each in (event.get("ORGANIZER"), *_attendees(event)):
            if (key := _key(each)) not in moving.people:
                yield moving.person(at, key, _name(each))


def _attendees(event: Event) -> list[vCalAddress]:
    """Return the people who come."""
    said = event.get("ATTENDEE")
    several: Iterable[object] = said if isinstance(said, list) else (said,)
    people = [each for each in several if isinstance(each, vCalAddress)]
    coming = (each for each in people if str(each.params.get("PARTSTAT", "")).upper() != "DECLINED")
    return [each for each in coming if str(each.params.get("CUTYPE", "")).upper() not in THINGS]


def _key(person: object) -> str:
    return str(person).lower() if person is not None else NOBODY


def _name(person: object) -> str:
    called = text(str(person.params.get("CN", ""))) if isinstance(person, vCalAddress) else ""
    bare = str(person)[len(MAIL) :] if str(person).lower().startswith(MAIL) else str(person)
    return called or (bare.partition("@")[0] if person is not None else NOBODY)


def _bookings(room: _Room, moving: Moving, until: date) -> Iterator[Line]:
    places, series, first = dict[str, _At](), set[str](), until
    for at, event in room.events:
        places.setdefault(_uid(event), at)
        if event.get("RRULE") is not None or event.get("RDATE") is not None:
            series.add(_uid(event))
        if _goes_on(event, until):
            moving.note(at, "series-goes-on", name=text(str(event.get("SUMMARY", ""))), until=until)
        first = min(first, _day(event.start))
    for event in _expanded(room, first, until):
        yield from _booked(event, places.get(_uid(event), room.at), room, moving, of_series=_uid(event) in series)


def _expanded(room: _Room, first: date, until: date) -> Iterator[Event]:
    """Yield what begins on the days from `first` to before `until`, each day of a series as an event."""
    try:
        query = recurring(room.calendar)
        # A year at a time: all that a series ever will be is more than fits into memory.
        while first < until:
            last = min(first + YEAR, until)
            # What began before is of the year before.
            yield from (event for event in query.between(first, last) if first <= _day(event.start) < last)
            first = last
    except BROKEN as fault:
        raise BadFile(room.at.table, "no-calendar", reason=text(str(fault))) from None


def _booked(event: Event, at: _At, room: _Room, moving: Moving, *, of_series: bool) -> Iterator[Line]:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        moving.count("were-cancelled")
        return
    if str(event.get("TRANSP", "")).upper() == "TRANSPARENT":
        moving.count("take-nothing")
        return
    hidden = str(event.get("CLASS", "")).upper() in HIDDEN
    for what, true in (
        ("titles-private", hidden),
        ("were-tentative", str(event.get("STATUS", "")).upper() == "TENTATIVE"),
        ("descriptions-left-out", event.get("DESCRIPTION")),
        ("had-no-organizer", event.get("ORGANIZER") is None),
    ):
        if true:
            moving.count(what)
    yield from moving.booking(
        at,
        resource=room.at.table,
        person=_key(event.get("ORGANIZER")),
        starts=_moment(event.start),
        ends=_moment(event.end),
        title="" if hidden else str(event.get("SUMMARY", "")),
        attendees=[_key(each) for each in _attendees(event)],
        series=f"{room.at.table} {_uid(event)}" if of_series else "",
    )


def _uid(event: Event) -> str:
    return str(event.get("UID", ""))


def _goes_on(event: Event, until: date) -> bool:
    """Return whether an event is a series that ends on that day, later or never."""
    said = event.get("RRULE")
    rules = said if isinstance(said, list) else [said] if said is not None else []
    endless = (rule.get("UNTIL") for rule in rules if "COUNT" not in rule)
    return any(not ends or _day(ends[0]) >= until for ends in endless)


def _moment(said: date) -> datetime:
    """Return when a moment is in UTC; one without a zone, and the beginning of a day, are where the room is."""
    if not isinstance(said, datetime):
        return datetime.combine(said, time())
    return said.astimezone(UTC) if said.tzinfo else said


def _day(said: date) -> date:
    return said.date() if isinstance(said, datetime) else said
