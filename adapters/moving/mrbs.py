"""
What MRBS keeps: areas, rooms and entries, as its tables have them.

https://github.com/meeting-room-booking-system/mrbs-code/blob/main/tables.my.sql: an entry is one booking, of a series
as well, and its times are Unix timestamps.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain

from adapters.moving.lines import Moving, circle, text
from adapters.moving.tables import Row, Tables
from core.domain.people.member import Role
from core.domain.rules.policy import Level
from core.domain.sheets import Line
from core.values import MINUTE

PRIVATE, AWAITING, TENTATIVE = 1, 2, 4
"""Bits of an entry's status."""
DAYS_A_WEEK = 7
WHOLE_DAY = 24 * 60


def moved(kept: Tables, moving: Moving) -> Iterator[Line]:
    """Yield the lines of what MRBS keeps, in the order of their sheets; refuses with BadFile."""
    kept = kept.prefixed_as("entry")
    areas = {area["id"]: area for area in kept.rows("area", needed=True)}
    for area in areas.values():
        yield moving.site(area, text(area["area_name"]), area["timezone"])
    for room in kept.rows("room", needed=True):
        yield _room(room, areas, moving)
    yield from _people(kept, moving)
    for area in areas.values():
        yield from _rules(area, moving)
    yield from _entries(kept, areas, moving)


def _room(room: Row, areas: dict[str, Row], moving: Moving) -> Line:
    area = areas.get(room["area_id"], room)
    closed = room.yes("disabled") or area.yes("disabled")
    return moving.resource(
        room,
        room["id"],
        room["room_name"],
        site=text(area["area_name"]),
        kind="room",
        capacity=room.whole("capacity") or None,
        description=room["description"],
        available=0 if closed else 1,
    )


def _people(kept: Tables, moving: Moving) -> Iterator[Line]:
    """Yield the people with accounts, then those whom only bookings name: another service may have told who is who."""
    for user in kept.rows("users"):
        yield moving.person(user, user["name"].lower(), user["display_name"] or user["name"])
        if user.whole("level") > 1:
            moving.note(user, "ran-the-place", name=moving.name_of(user["name"].lower()))
    booked = ((entry, entry["create_by"]) for entry in kept.rows("entry", needed=True))
    coming = ((each, each["username"]) for each in kept.rows("participants"))
    for row, name in chain(booked, coming):
        if name and name.lower() not in moving.people:
            yield moving.person(row, name.lower(), name)


def _rules(area: Row, moving: Moving) -> Iterator[Line]:
    """Yield an area's rules as those of a site."""
    site = text(area["area_name"])
    if area.yes("enable_periods"):
        return
    step = area.whole("resolution") // 60
    opens = area.whole("morningstarts") * 60 + area.whole("morningstarts_minutes")
    # The evening ends where the last slot begins.
    closes = area.whole("eveningends") * 60 + area.whole("eveningends_minutes") + step
    if 0 <= opens < closes <= WHOLE_DAY and area["eveningends"]:
        yield moving.rule(area, Level.SITE, site, "week", [[[opens, closes]]] * DAYS_A_WEEK)
    yield from moving.rules(
        area,
        Level.SITE,
        site,
        {
            "granularity": step * MINUTE,
            "longest": _seconds(area, "max_duration"),
            "notice": _seconds(area, "min_create_ahead"),
            "ahead": _seconds(area, "max_create_ahead"),
            "cancel_notice": _seconds(area, "min_delete_ahead"),
        },
    )
    if area.yes("approval_enabled"):
        yield moving.rule(area, Level.SITE, site, "approvers", circle(roles=(Role.ADMIN, Role.OWNER)))
    if any(area.yes(f"max_{each}_enabled") for each in ("per_day", "per_week", "per_month", "per_year", "per_future")):
        moving.leave_out(area, "quotas-left-out", name=site)


def _seconds(area: Row, rule: str) -> timedelta | None:
    return timedelta(seconds=area.whole(f"{rule}_secs")) if area.yes(f"{rule}_enabled") else None


def _entries(kept: Tables, areas: dict[str, Row], moving: Moving) -> Iterator[Line]:
    periods = {each["id"] for each in areas.values() if each.yes("enable_periods")}
    timeless = {room["id"] for room in kept.rows("room") if room["area_id"] in periods}
    coming: dict[str, list[str]] = defaultdict(list)
    for each in kept.rows("participants"):
        coming[each["entry_id"]].append(each["username"].lower())
    for entry in kept.rows("entry"):
        status = entry.whole("status")
        if entry["room_id"] in timeless:
            moving.leave_out(entry, "in-periods")
            continue
        if status & AWAITING:
            moving.leave_out(entry, "was-waiting")
            continue
        for what, true in (
            ("titles-private", status & PRIVATE),
            ("were-tentative", status & TENTATIVE),
            ("descriptions-left-out", entry["description"]),
        ):
            if true:
                moving.count(what)
        yield from moving.booking(
            entry,
            resource=entry["room_id"],
            person=entry["create_by"].lower(),
            starts=datetime.fromtimestamp(entry.whole("start_time"), UTC),
            ends=datetime.fromtimestamp(entry.whole("end_time"), UTC),
            title="" if status & PRIVATE else entry["name"],
            attendees=coming.get(entry["id"], ()),
            series=entry["repeat_id"],
        )
