"""Sheets: what an organization has, as rows under named columns, to take out and to bring in again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Value: TypeAlias = "bool | int | str | datetime | tuple[str, ...] | Mapping[str, Json] | list[Json] | float | None"
"""A cell: a naive time is wall time where the resource is; None is an empty cell."""
Facts = Mapping[str, Value]


class Form(Enum):
    """How a cell is written."""

    TEXT = auto()
    NUMBER = auto()
    YES_NO = auto()
    MOMENT = auto()
    LIST = auto()
    JSON = auto()


class Sheet(StrEnum):
    """The sheets, in the order in which each needs those before it."""

    ORGANIZATION = "organization"
    SITES = "sites"
    ATTRIBUTES = "attributes"
    RESOURCES = "resources"
    UNITS = "units"
    DEPARTURES = "departures"
    PEOPLE = "people"
    GROUPS = "groups"
    CERTIFICATES = "certificates"
    RULES = "rules"
    BLACKOUTS = "blackouts"
    BOOKINGS = "bookings"

    @property
    def place(self) -> int:
        """The sheet's place in the order."""
        return list(Sheet).index(self)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet; one that is `needed` is empty in no row."""

    name: str
    form: Form = Form.TEXT
    needed: bool = False


def _named(*names: str) -> tuple[Column, ...]:
    """Return columns from `name`, `name:form` and `name:form!`, where ! says that it is needed."""
    made = []
    for name in names:
        bare, _, form = name.rstrip("!").partition(":")
        made.append(Column(bare, Form[form.upper()] if form else Form.TEXT, name.endswith("!")))
    return tuple(made)


COLUMNS: Mapping[Sheet, tuple[Column, ...]] = {
    Sheet.ORGANIZATION: _named("name!", "zone!", "kinds:json"),
    Sheet.SITES: _named("name!", "zone"),
    Sheet.ATTRIBUTES: _named("name!", "type!", "choices:list", "unit"),
    Sheet.RESOURCES: _named(
        *("name!", "kind", "site", "floor", "capacity:number", "tags:list", "aliases:list", "description", "photo"),
        *("attributes:json", "retired:moment"),
    ),
    Sheet.UNITS: _named("resource!", "label", "class", "retired:moment"),
    Sheet.DEPARTURES: _named("resource!", "starts:moment!", "ends:moment!"),
    Sheet.PEOPLE: _named(
        *("number:number", "name!", "role", "zone", "language", "joined:moment", "left:moment", "accounts:list"),
        *("name_kind", "name_from", "zone_chosen:yes_no", "language_chosen:yes_no", "role_chosen:yes_no"),
        *("removed:yes_no", "suspended:moment", "joined_into:number"),
    ),
    Sheet.GROUPS: _named("group!", "person", "units:list"),
    Sheet.CERTIFICATES: _named(
        *("person!", "certificate!", "asked:moment", "given:moment", "until:moment", "withdrawn:moment", "by")
    ),
    Sheet.RULES: _named("level!", "subject", "rule!", "value:json"),
    Sheet.BLACKOUTS: _named(
        *("number:number", "resources:list!", "starts:moment!", "ends:moment!", "reason", "state", "by"),
        *("changed:moment", "retires:yes_no"),
    ),
    Sheet.BOOKINGS: _named(
        *("number:number", "resource!", "unit", "person!", "starts:moment!", "ends:moment!", "status", "title"),
        *(
            "people:number",
            "attendees:list",
            "absentees:list",
            "guests:list",
            "booked_by",
            "via",
            "version:number",
            "charged:number",
        ),
        *("blocks_until:moment", "requested_at:moment", "confirmed_at:moment", "checked_in_at:moment"),
        *("ended_at:moment", "lapses_at:moment", "release_at:moment", "rings_at:moment", "check_in_by:moment"),
        *("late:yes_no", "waits_for", "decided_by", "because", "leader:number", "parted_from:number"),
        *("companions:list", "was_resource", "was_starts:moment", "was_ends:moment", "was_title", "offered_to"),
        *("offered_until:moment", "handed_by", "called_off_by", "blackout:number"),
    ),
}
"""The columns of our own full form; all but the needed ones may be left out of what is brought in."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet as it was read, with the number of its first line in the file that is its source."""

    sheet: Sheet
    number: int
    facts: Facts
    source: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a line is refused, as a kind of fault with its facts; the words for it stand elsewhere."""

    what: str
    facts: Mapping[str, str]


def wrong(what: str, /, **facts: object) -> "Wrong":
    """Return a fault of that kind."""
    return Wrong(what, {name: str(fact) for name, fact in facts.items()})
