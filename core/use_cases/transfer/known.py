"""What an organization has before and during an import, by the names that lines use."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.domain.imports import RefusedLine
from core.domain.lengths import TEXTS
from core.domain.resources.features import Attribute
from core.domain.rules.policy import Layer
from core.domain.sheets import Facts, Json, Sheet, Value, wrong
from core.store import exports, resources
from core.store.database import Connection
from core.store.statements import Row
from core.values import OFFERED, OrganizationId

NUMBERED = re.compile(r"^(.*) #(\d{1,9})$", re.DOTALL)
"""How a sheet names a person: by name, and by the number that the sheet of people gives them."""

MOST_SUGGESTED = 50


@dataclass(slots=True)
class Known:
    """What there is, by names in lower case; lines add to it as they are read."""

    name: str = ""
    zone: str = "UTC"
    kinds: dict[str, Json] = field(default_factory=dict)
    """What one and several of a kind are called, by the kind."""
    sites: dict[str, Facts] = field(default_factory=dict)
    attributes: dict[str, Attribute] = field(default_factory=dict)
    resources: dict[str, Facts] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    """The names and aliases of resources, each with the name of what has it."""
    units: dict[int, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    """The units of each resource, by their labels."""
    classes: dict[int, str] = field(default_factory=dict)
    """The classes of those units that have one."""
    positions: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    """The last position among the units of each resource."""
    departures: dict[tuple[int, datetime], datetime] = field(default_factory=dict)
    people: dict[int, Facts] = field(default_factory=dict)
    by_account: dict[str, int] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_number: dict[int, int] = field(default_factory=dict)
    """People by the numbers of the sheet that is brought in."""
    groups: dict[str, int] = field(default_factory=dict)
    in_groups: set[tuple[int, int]] = field(default_factory=set)
    seated: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """The units among which each group sits."""
    certificates: dict[tuple[int, str], Facts] = field(default_factory=dict)
    """The certificates of people, by their names."""
    layers: dict[tuple[str, str], Layer] = field(default_factory=dict)
    blackouts: dict[tuple[object, ...], int] = field(default_factory=dict)
    blackout_numbers: dict[int, int] = field(default_factory=dict)
    suggested: int = 0
    """How many wrong names were compared with those that there are."""

    def resource(self, name: Value) -> Facts:
        """Return the resource of that name; refuses a line that names none."""
        return self._called("resource", name, self.resources)

    def site(self, name: Value) -> Facts:
        """Return the site of that name; refuses a line that names none."""
        return self._called("site", name, self.sites)

    def unit(self, resource: Facts, label: Value) -> int:
        """Return a unit of a resource, the only one if no label is given; refuses a line that names none."""
        units = self.units[int(str(resource["id"]))]
        if label is None and len(units) == 1:
            return next(iter(units.values()))
        if label is None and "" not in units:
            raise RefusedLine(wrong("which-unit", resource=resource["name"], count=len(units)))
        if (said := str(label or "")) not in units:
            raise RefusedLine(wrong("unknown-unit", resource=resource["name"], unit=said))
        return units[said]

    def unit_called(self, text: str) -> int:
        """Return the unit that one text names: a resource, and a label behind a slash."""
        parts = text.split("/")
        for cut in range(len(parts), 0, -1):
            resource = self.resources.get("/".join(parts[:cut]).lower())
            if resource is not None and (label := "/".join(parts[cut:])) in self.units[int(str(resource["id"]))]:
                return self.units[int(str(resource["id"]))][label]
        raise RefusedLine(wrong("unknown-unit", resource=parts[0], unit=text))

    def called_units(self, units: Collection[int]) -> tuple[str, ...]:
        """Return the text that names each of these units, as `unit_called` reads it."""
        texts = {
            unit: "/".join(filter(None, (str(each["name"]), label)))
            for each in self.resources.values()
            for label, unit in self.units[int(str(each["id"]))].items()
        }
        return tuple(texts[unit] for unit in units if unit in texts)

    def person(self, said: Value) -> int:
        """Return whom a text names, by the number or by the name alone; refuses a line that names none or several."""
        text = str(said)
        found = NUMBERED.match(text)
        if found and int(found[2]) in self.by_number:
            return self.by_number[int(found[2])]
        name = text.lower() if text.lower() in self.by_name or not found else found[1].lower()
        called = self.by_name.get(name, [])
        here = [each for each in called if self.people[each].get("left") is None] or called
        if len(here) > 1:
            raise RefusedLine(wrong("several-called", name=text))
        if not here:
            raise RefusedLine(wrong("unknown-person", name=text, near=", ".join(self._near(name, self.by_name))))
        return here[0]

    def add_person(self, member: int, facts: Facts, accounts: tuple[str, ...]) -> None:
        """Remember a person."""
        self.people[member] = {**facts, "accounts": accounts}
        self.by_name[str(facts["name"]).lower()].append(member)
        self.by_account.update(dict.fromkeys(accounts, member))

    def moment(self, value: Value, zone: str | None = None) -> datetime | None:
        """Return an instant; a time without a zone is wall time in this one, or in the organization's."""
        if not isinstance(value, datetime):
            return None
        return (value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone or self.zone))).astimezone(UTC)

    def _near(self, name: str, known: Collection[str]) -> list[str]:
        """Return the nearest names; of many wrong lines, the first will do, because looking is slow."""
        self.suggested += 1
        return get_close_matches(name, known, n=OFFERED) if self.suggested <= MOST_SUGGESTED else []

    def _called(self, kind: str, name: Value, known: Mapping[str, Facts]) -> Facts:
        found = known.get(str(name).lower())
        if found is None:
            closest = ", ".join(str(known[each]["name"]) for each in self._near(str(name).lower(), known))
            raise RefusedLine(wrong(f"unknown-{kind}", name=name, near=closest))
        return found


def checked_zone(zone: Value) -> str:
    """Return an IANA zone; refuses a line with another."""
    try:
        return ZoneInfo(str(zone)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RefusedLine(wrong("unknown-zone", zone=zone)) from None


def fitting(kind: str, text: Value) -> None:
    """Refuse a line with a text that is longer than texts of its kind may be."""
    if isinstance(text, str) and len(text) > TEXTS[kind]:
        raise RefusedLine(wrong("too-long", what=kind, most=TEXTS[kind], length=len(text)))


async def read_known(connection: Connection, organization: OrganizationId) -> Known:
    """Read what the organization has."""
    known = Known()

    async def each(sheet: Sheet) -> list[dict[str, Value]]:
        return [dict(row) async for row in exports.rows(connection, organization, sheet)]

    async for row in exports.rows(connection, organization, Sheet.ORGANIZATION):
        known.name, known.zone, known.kinds = str(row["name"]), str(row["zone"]), row["kinds"]
    known.sites = {str(row["name"]).lower(): row for row in await each(Sheet.SITES)}
    known.attributes = await resources.defined(connection, organization)
    catalogue = await resources.current(connection, organization)
    known.layers = {(str(layer.level), layer.subject): layer for layer in catalogue.layers}
    await _read_resources(connection, organization, known)
    await _read_people(connection, organization, known)
    async for closed in exports.rows(connection, organization, Sheet.BLACKOUTS):
        key = blackout_key(closed["resource_ids"], closed["starts"], closed["ends"], closed["reason"], closed["state"])
        known.blackouts[key] = closed["id"]
    return known


async def _read_resources(connection: Connection, organization: OrganizationId, known: Known) -> None:
    async for row in exports.rows(connection, organization, Sheet.RESOURCES):
        known.resources[str(row["name"]).lower()] = _settled(row)
        called = [row["name"], *row["aliases"]]
        known.called.update((str(name).casefold(), str(row["name"]).lower()) for name in called)
    async for unit in exports.rows(connection, organization, Sheet.UNITS):
        known.units[unit["resource_id"]][unit["label"]] = unit["id"]
        if unit["class"] is not None:
            known.classes[unit["id"]] = unit["class"]
        known.positions[unit["resource_id"]] = max(known.positions[unit["resource_id"]], unit["position"])
    async for departure in exports.rows(connection, organization, Sheet.DEPARTURES):
        known.departures[departure["resource_id"], departure["starts"]] = departure["ends"]


async def _read_people(connection: Connection, organization: OrganizationId, known: Known) -> None:
    async for person in exports.rows(connection, organization, Sheet.PEOPLE):
        known.add_person(person["id"], {**person, "accounts": None}, tuple(person["accounts"]))
    async for group in exports.rows(connection, organization, Sheet.GROUPS):
        known.groups[group["group"].lower()] = group["id"]
        if group["member_id"] is not None:
            known.in_groups.add((group["id"], group["member_id"]))
        if group["unit_ids"] is not None:
            known.seated[group["id"]] = tuple(group["unit_ids"])
    async for each in exports.rows(connection, organization, Sheet.CERTIFICATES):
        moments = {moment: each[moment] for moment in ("asked", "given", "until", "withdrawn")}
        known.certificates[each["member_id"], each["name"]] = {**moments, "by": each["by_member"]}


def blackout_key(
    resource_ids: list[int], starts: datetime, ends: datetime, reason: object, state: object
) -> tuple[object, ...]:
    """Return what tells a blackout from all others."""
    return (tuple(resource_ids), starts, ends, reason, state)


def _settled(row: Row) -> Facts:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
