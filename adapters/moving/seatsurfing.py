"""
What Seatsurfing keeps: locations, spaces and bookings, as its tables have them.

https://github.com/seatsurfing/seatsurfing/tree/main/server/repository: times are wall times of the location, and each
day of a series is a booking.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from adapters.moving.lines import Moving, circle, text
from adapters.moving.tables import Row, Tables
from adapters.sheets.reading import BadFile
from core.domain.rules.policy import Level
from core.domain.sheets import Line

MACHINES = frozenset({21, 22})
"""Roles of accounts that no person has."""
RUNS_SPACES = 10
"""The least role of whoever runs something."""


def moved(kept: Tables, moving: Moving) -> Iterator[Line]:
    """Yield the lines of what Seatsurfing keeps, in the order of their sheets; refuses with BadFile."""
    if len({user["organization_id"] for user in kept.rows("users", needed=True)}) > 1:
        raise BadFile(kept.name, "several-organizations")
    zones = {each["name"]: each["value"] for each in kept.rows("settings")}
    locations = {each["id"]: each for each in kept.rows("locations", needed=True)}
    for location in locations.values():
        yield moving.site(location, text(location["name"]), location["tz"] or zones.get("default_timezone", ""))
        if location.whole("max_concurrent_bookings"):
            moving.leave_out(location, "quotas-left-out", name=text(location["name"]))
    for space in kept.rows("spaces", needed=True):
        yield _space(space, locations, moving)
    yield from _people(kept, moving)
    yield from _rules(kept, moving)
    for booking in kept.rows("bookings", needed=True):
        yield from _booking(booking, moving)


def _space(space: Row, locations: dict[str, Row], moving: Moving) -> Line:
    location = locations.get(space["location_id"], space)
    usable = space.yes("enabled", otherwise=True) and location.yes("enabled", otherwise=True)
    where = "" if location is space else text(location["name"])
    return moving.resource(space, space["id"], space["name"], site=where, kind="desk", available=1 if usable else 0)


def _people(kept: Tables, moving: Moving) -> Iterator[Line]:
    for user in kept.rows("users"):
        if user.whole("role") in MACHINES:
            moving.leave_out(user, "no-person", name=user["email"])
            continue
        name = text(f"{user['firstname']} {user['lastname']}") or user["email"].partition("@")[0]
        yield moving.person(user, user["id"], name)
        if user.whole("role") >= RUNS_SPACES:
            moving.note(user, "ran-the-place", name=moving.name_of(user["id"]))
    groups = {each["id"]: each["name"] for each in kept.rows("groups")}
    yield from (moving.group(each, each["name"]) for each in kept.rows("groups"))
    for each in kept.rows("users_groups"):
        if each["group_id"] in groups and each["user_id"] in moving.people:
            yield moving.group(each, groups[each["group_id"]], each["user_id"])


def _rules(kept: Tables, moving: Moving) -> Iterator[Line]:
    """Yield who may book a space, and who approves that; both are groups."""
    groups = {each["id"]: each["name"] for each in kept.rows("groups")}
    for table, rule in (("spaces_allowed_bookers", "bookable_by"), ("spaces_approvers", "approvers")):
        named: dict[str, list[str]] = defaultdict(list)
        rows: dict[str, Row] = {}
        for each in kept.rows(table):
            rows[each["space_id"]] = each
            if each["group_id"] in groups:
                named[each["space_id"]].append(groups[each["group_id"]])
        for space, row in rows.items():
            if space in moving.resources:
                value = circle(groups=named[space])
                yield moving.rule(row, Level.RESOURCE, moving.resources[space], rule, value)


def _booking(booking: Row, moving: Moving) -> Iterator[Line]:
    if not booking.yes("approved", otherwise=True):
        moving.leave_out(booking, "was-waiting")
        return
    starts, ends = _moment(booking["enter_time"]), _moment(booking["leave_time"])
    if starts is None or ends is None:
        moving.leave_out(booking, "takes-no-time")
        return
    yield from moving.booking(
        booking,
        resource=booking["space_id"],
        person=booking["user_id"],
        starts=starts,
        ends=ends,
        title=booking["subject"],
        series=booking["recurring_id"],
    )


def _moment(said: str) -> datetime | None:
    try:
        # Without its zone, if it has one: it is the location's wall time.
        return datetime.fromisoformat(said).replace(tzinfo=None)
    except ValueError:
        return None
