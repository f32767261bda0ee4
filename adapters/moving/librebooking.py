"""
What LibreBooking keeps: schedules, resources and reservations, as its tables have them.

https://github.com/LibreBooking/librebooking/tree/develop/database_schema: a reservation is a series of one instance or
of several, of one resource or of several, and its times are in UTC.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from adapters.moving.lines import Moving, circle, text
from adapters.moving.tables import Row, Tables
from core.domain.people.member import Role
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Level
from core.domain.sheets import Line, Value

DELETED, PENDING = 2, 3
"""Statuses of a series."""
INACTIVE = 3
"""The status of a user who cannot log in."""
AVAILABLE = 1
"""The status of a resource that can be booked."""
PARTICIPANT = 2
"""The level of whoever comes to a reservation."""
OF_RESOURCES = 4
"""The category of attributes that describe resources."""
APPLICATION_ADMIN = 2
"""The role of whoever runs the place."""


@dataclass(slots=True)
class _Kept:
    """What is looked up again and again."""

    tables: Tables
    series: dict[str, Row] = field(default_factory=dict)
    resources: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """The resources of each series."""
    participants: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Who comes to each instance."""


def moved(tables: Tables, moving: Moving) -> Iterator[Line]:
    """Yield the lines of what LibreBooking keeps, in the order of their sheets; refuses with BadFile."""
    kept = _Kept(tables, {each["series_id"]: each for each in tables.rows("reservation_series", needed=True)})
    for each in tables.rows("reservation_resources", needed=True):
        kept.resources[each["series_id"]].append(each["resource_id"])
    for each in tables.rows("reservation_users"):
        if each.whole("reservation_user_level") == PARTICIPANT:
            kept.participants[each["reservation_instance_id"]].append(each["user_id"])
    yield from _resources(tables, moving)
    yield from _people(kept, moving)
    yield from _rules(tables, moving)
    yield from _blackouts(kept, moving)
    yield from _reservations(kept, moving)


def _resources(tables: Tables, moving: Moving) -> Iterator[Line]:
    zones = {each["layout_id"]: each["timezone"] for each in tables.rows("layouts")}
    schedules = {each["schedule_id"]: each for each in tables.rows("schedules")}
    for schedule in schedules.values():
        yield moving.site(schedule, text(schedule["name"]), zones.get(schedule["layout_id"], ""))
    types = {each["resource_type_id"]: each["resource_type_name"] for each in tables.rows("resource_types")}
    tags = _tags(tables)
    for resource in tables.rows("resources", needed=True):
        kind, named = _kind(types.get(resource["resource_type_id"], ""))
        schedule_id = resource["schedule_id"]
        usable = resource.whole("status_id") == AVAILABLE if resource["status_id"] else resource.yes("isactive")
        facts: dict[str, Value] = {
            "kind": kind,
            "capacity": resource.whole("max_participants") or None,
            "floor": resource["location"],
            "description": resource["description"] or resource["notes"],
            "tags": (*named, *tags.get(resource["resource_id"], ())),
            "available": 1 if usable else 0,
        }
        where = text(schedules[schedule_id]["name"]) if schedule_id in schedules else ""
        yield moving.resource(resource, resource["resource_id"], resource["name"], site=where, **facts)


def _kind(said: str) -> tuple[str, tuple[str, ...]]:
    """Return the kind that a type means, and the type as a tag where no kind is called so."""
    bare = text(said).lower()
    for each in (bare, bare.removesuffix("s")):
        if each in set(Kind):
            return each, ()
    return (Kind.OTHER, (bare,)) if bare else (Kind.ROOM, ())


def _tags(tables: Tables) -> dict[str, list[str]]:
    """Return what attributes and groups say of each resource: `whiteboard` if that is ticked, else `beamer: HDMI`."""
    tags: dict[str, list[str]] = defaultdict(list)
    groups = {each["resource_group_id"]: each["resource_group_name"] for each in tables.rows("resource_groups")}
    for each in tables.rows("resource_group_assignment"):
        tags[each["resource_id"]].append(groups.get(each["resource_group_id"], ""))
    labels = {each["custom_attribute_id"]: each["display_label"] for each in tables.rows("custom_attributes")}
    for value in tables.rows("custom_attribute_values"):
        label, said = labels.get(value["custom_attribute_id"], ""), value["attribute_value"]
        if value.whole("attribute_category") == OF_RESOURCES and said and said != "0":
            tags[value["entity_id"]].append(label if said == "1" else f"{label}: {said}")
    return tags


def _people(kept: _Kept, moving: Moving) -> Iterator[Line]:
    tables = kept.tables
    busy = {each["owner_id"] for each in kept.series.values()}
    for user in tables.rows("users", needed=True):
        inactive = user.whole("status_id") == INACTIVE
        name = text(f"{user['fname']} {user['lname']}") or user["username"] or user["email"].partition("@")[0]
        if inactive and user["user_id"] not in busy:
            moving.leave_out(user, "was-inactive", name=name)
            continue
        yield moving.person(user, user["user_id"], name)
        if inactive:
            moving.note(user, "comes-inactive", name=moving.name_of(user["user_id"]))
    groups = {each["group_id"]: each["name"] for each in tables.rows("groups")}
    yield from (moving.group(each, each["name"]) for each in tables.rows("groups"))
    running = {each["group_id"] for each in tables.rows("group_roles") if each.whole("role_id") == APPLICATION_ADMIN}
    for each in tables.rows("user_groups"):
        if each["group_id"] in groups and each["user_id"] in moving.people:
            yield moving.group(each, groups[each["group_id"]], each["user_id"])
            if each["group_id"] in running:
                moving.note(each, "ran-the-place", name=moving.name_of(each["user_id"]))


def _rules(tables: Tables, moving: Moving) -> Iterator[Line]:
    groups = {each["group_id"]: each["name"] for each in tables.rows("groups")}
    allowed: dict[str, list[str]] = defaultdict(list)
    for each in tables.rows("group_resource_permissions"):
        if each["group_id"] in groups:
            allowed[each["resource_id"]].append(groups[each["group_id"]])
    for resource in tables.rows("resources"):
        called = moving.resources[resource["resource_id"]]
        yield from moving.rules(resource, Level.RESOURCE, called, _lengths(resource))
        if resource.yes("requires_approval"):
            yield moving.rule(resource, Level.RESOURCE, called, "approvers", circle(roles=(Role.ADMIN, Role.OWNER)))
        if resource["enable_check_in"] and not resource.yes("enable_check_in"):
            yield moving.rule(resource, Level.RESOURCE, called, "check_in", value=False)
        if not resource.yes("autoassign", otherwise=True):
            # Nobody may book it there but by a permission; those of single people have no place here.
            value = circle(groups=allowed[resource["resource_id"]])
            yield moving.rule(resource, Level.RESOURCE, called, "bookable_by", value)
            moving.leave_out(resource, "permissions-left-out", name=called)
    for quota in tables.rows("quotas"):
        moving.leave_out(quota, "quota-left-out")
    for accessory in tables.rows("accessories"):
        moving.leave_out(accessory, "accessory-left-out", name=accessory["accessory_name"])


def _lengths(resource: Row) -> Mapping[str, timedelta | None]:
    seconds = {
        "shortest": "min_duration",
        "longest": "max_duration",
        "granularity": "min_increment",
        "notice": "min_notice_time_add" if resource["min_notice_time_add"] else "min_notice_time",
        "ahead": "max_notice_time",
        "buffer": "buffer_time",
    }
    minutes = resource.whole("auto_release_minutes") if resource.yes("enable_check_in") else 0
    return {
        **{rule: timedelta(seconds=resource.whole(column)) for rule, column in seconds.items()},
        "grace": timedelta(minutes=minutes),
    }


def _blackouts(kept: _Kept, moving: Moving) -> Iterator[Line]:
    """Yield blackouts; each instance is one, of all the resources of its series."""
    closed: dict[str, list[str]] = defaultdict(list)
    for each in kept.tables.rows("blackout_series_resources"):
        closed[each["blackout_series_id"]].append(each["resource_id"])
    series = {each["blackout_series_id"]: each for each in kept.tables.rows("blackout_series")}
    for instance in kept.tables.rows("blackout_instances"):
        of = series.get(instance["blackout_series_id"])
        starts, ends = _moment(instance["start_date"]), _moment(instance["end_date"])
        if of is not None and starts is not None and ends is not None:
            yield from moving.blackout(
                instance,
                resources=closed[of["blackout_series_id"]],
                by=of["owner_id"],
                starts=starts,
                ends=ends,
                reason=of["title"] or of["description"],
            )


def _reservations(kept: _Kept, moving: Moving) -> Iterator[Line]:
    yield from moving.closed()
    for instance in kept.tables.rows("reservation_instances", needed=True):
        series = kept.series.get(instance["series_id"])
        starts, ends = _moment(instance["start_date"]), _moment(instance["end_date"])
        if series is None or series.whole("status_id") == DELETED:
            moving.count("were-cancelled")
        elif series.whole("status_id") == PENDING:
            moving.leave_out(instance, "was-waiting")
        elif starts is None or ends is None:
            moving.leave_out(instance, "takes-no-time")
        else:
            if series["description"]:
                moving.count("descriptions-left-out")
            yield from _booked(instance, series, kept, (starts, ends), moving)


def _booked(
    instance: Row, series: Row, kept: _Kept, during: tuple[datetime, datetime], moving: Moving
) -> Iterator[Line]:
    """Yield a booking for each resource of an instance."""
    resources: Iterable[str] = kept.resources.get(series["series_id"], ("",))
    for resource in resources:
        yield from moving.booking(
            instance,
            resource=resource,
            person=series["owner_id"],
            starts=during[0],
            ends=during[1],
            title=series["title"],
            attendees=kept.participants.get(instance["reservation_instance_id"], ()),
            series="" if series["repeat_type"] in {"", "none"} else series["series_id"],
        )


def _moment(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said).replace(tzinfo=UTC)
    except ValueError:
        return None
