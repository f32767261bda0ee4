"""Lines about resources: the resources themselves, their units and their departures."""

from collections import defaultdict
from datetime import datetime

from core.domain.imports import RefusedLine, Verdict
from core.domain.lengths import COUNTS
from core.domain.resources.draft import MOST_SEATS
from core.domain.resources.resource import Kind
from core.domain.sheets import Facts, Line, Value, wrong
from core.errors import BadAttribute
from core.use_cases.transfer.known import fitting
from core.use_cases.transfer.lines import AT_A_TIME, Changes, Lines, Work, changes, given
from core.use_cases.transfer.place_lines import SiteLines

COLUMNS = (
    "name",
    "kind",
    "site",
    "floor",
    "capacity",
    "tags",
    "aliases",
    "description",
    "photo",
    "attributes",
    "retired",
)
NEW: Facts = {
    **dict.fromkeys(COLUMNS),
    "kind": Kind.ROOM.value,
    "tags": (),
    "aliases": (),
    "attributes": {},
}
"""A resource of which a line says nothing but the name."""


class ResourceLines(Lines):
    """Resources, by their names; a site that is not there yet is added."""

    def __init__(self, work: Work, sites: SiteLines) -> None:
        self._work, self._sites = work, sites
        self._rows: dict[str, Facts] = {}
        self._lines: dict[str, int] = {}
        self.wanted_units: dict[str, int] = {}
        """Resources that are new, with the number of their units."""

    def take(self, line: Line) -> None:
        """Add a resource, or change what the line has columns for."""
        name = str(line.facts["name"])
        key = name.lower()
        if key in self._lines:
            raise RefusedLine(wrong("named-twice", name=name, line=self._lines[key]))
        before = self._work.known.resources.get(key)
        after = self._checked({**NEW, **given(before or {}, *COLUMNS), **self._given(line.facts)})
        if before is None and line.facts.get("available") == 0:
            after["retired"] = self._work.now
        if before is not None and (after["retired"] != before["retired"] or line.facts.get("available") == 0):
            raise RefusedLine(wrong("retiring", name=name))
        self._call(key, after)
        changed = changes(given(before, *COLUMNS), after) if before else {}
        self._lines[key] = line.number
        verdict = Verdict.ADDED if before is None else Verdict.CHANGED if changed else Verdict.SAME
        self._work.found(line, verdict, name, changed)
        if verdict is not Verdict.SAME:
            self._rows[key] = after
            self._work.known.resources[key] = {**(before or {}), **after}
        if before is None:
            count = line.facts.get("available")
            self.wanted_units[key] = max(1, count) if isinstance(count, int) else 1

    @staticmethod
    def _given(facts: Facts) -> Facts:
        # An empty cell takes a fact away where there can be none; a kind and a site stay as they are.
        said = given(facts, *COLUMNS)
        empty: dict[str, Value] = {"tags": (), "aliases": (), "attributes": {}}
        return {
            name: empty.get(name) if value is None else value
            for name, value in said.items()
            if value is not None or name not in {"kind", "site"}
        }

    def _call(self, key: str, facts: Facts) -> None:
        """Refuse a line with a name that something else has."""
        called, aliases = self._work.known.called, facts["aliases"]
        for name in (facts["name"], *(aliases if isinstance(aliases, tuple) else ())):
            if called.setdefault(str(name).casefold(), key) != key:
                raise RefusedLine(wrong("name-taken", name=name, resource=called[str(name).casefold()]))

    def _checked(self, facts: Facts) -> dict[str, Value]:
        """Return the facts as they are written; refuses the line with whatever cannot be."""
        kind, capacity, photo = str(facts["kind"]).strip().lower(), facts["capacity"], facts["photo"]
        if kind not in set(Kind):
            kind = kind.removesuffix("s")
        if kind not in set(Kind):
            raise RefusedLine(wrong("unknown-choice", column="kind", value=facts["kind"], choices=", ".join(Kind)))
        if isinstance(capacity, int) and not 1 <= capacity <= MOST_SEATS:
            raise RefusedLine(wrong("bad-capacity", capacity=capacity, most=MOST_SEATS))
        if photo is not None and not str(photo).startswith("https://"):
            raise RefusedLine(wrong("bad-photo"))
        for what, text in (("resource", facts["name"]), ("floor", facts["floor"]), ("photo", photo)):
            fitting(what, text)
        fitting("description", facts["description"])
        for what, several in (("tag", facts["tags"]), ("alias", facts["aliases"])):
            self._several(what, several)
        return {
            **facts,
            "retired": self._work.known.moment(facts["retired"]),
            "kind": kind,
            "site": self._site(facts["site"]),
            "attributes": self._valued(facts["attributes"]),
        }

    @staticmethod
    def _several(what: str, several: Value) -> None:
        plural = {"tag": "tags", "alias": "aliases"}[what]
        if isinstance(several, tuple):
            for each in several:
                fitting(what, each)
            if len(several) > COUNTS[plural]:
                raise RefusedLine(wrong("too-many", what=plural, most=COUNTS[plural]))

    def _site(self, name: Value) -> str:
        known = self._work.known
        if name is None:
            first = next(iter(known.sites.values()), None)
            name = first["name"] if first else known.zone.rpartition("/")[2].replace("_", " ")
        if str(name).lower() not in known.sites:
            fitting("site", name)
            self._sites.add({"name": str(name), "zone": known.zone})
        return str(known.sites[str(name).lower()]["name"])

    def _valued(self, said: Value) -> Value:
        if not isinstance(said, dict):
            raise RefusedLine(wrong("no-json"))
        if len(said) > COUNTS["attributes"]:
            raise RefusedLine(wrong("too-many", what="attributes", most=COUNTS["attributes"]))
        known = self._work.known.attributes
        for name, value in said.items():
            if name not in known:
                raise RefusedLine(wrong("unknown-attribute", name=name))
            try:
                said = {**said, name: known[name].valued(value)}
            except BadAttribute as bad:
                raise RefusedLine(wrong("bad-attribute", name=name, value=value, type=bad.type)) from None
            fitting("value", value)
        return said

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the resources, after the sites that they are at."""
        await self._sites.write()
        if self._rows:
            known = self._work.known
            rows = [{**row, "site_id": known.site(row["site"])["id"]} for row in self._rows.values()]
            for name, resource in (await self._work.writer.resources(rows)).items():
                known.resources[name] = {**known.resources[name], "id": resource}
            self._rows.clear()


class UnitLines(Lines):
    """Units, by their resources and labels; what is there stays, but for its class where the line says one."""

    def __init__(self, work: Work, resources: ResourceLines) -> None:
        self._work, self._resources = work, resources
        self._rows: list[Facts] = []
        self._coming: dict[int, set[str]] = defaultdict(set)
        self._classes_said: set[int] = set()

    def take(self, line: Line) -> None:
        """Add a unit, or change its class."""
        known, resource = self._work.known, self._work.known.resource(line.facts["resource"])
        label, seat_class = str(line.facts.get("label") or ""), line.facts.get("class")
        fitting("unit", label)
        fitting("class", seat_class)
        name = f"{resource['name']} {label}".strip()
        if self._added(resource, label, seat_class, known.moment(line.facts.get("retired"))):
            self._work.found(line, Verdict.ADDED, name)
            return
        changed = self._classed(resource, label, seat_class) if "class" in line.facts else {}
        self._work.found(line, Verdict.CHANGED if changed else Verdict.SAME, name, changed)

    def _classed(self, resource: Facts, label: str, seat_class: Value) -> Changes:
        """Give a unit that is there another class; one that is named twice keeps the first that was said."""
        known, of = self._work.known, int(str(resource["id"]))
        unit = known.units[of].get(label)
        before = known.classes.get(unit) if unit is not None else seat_class
        if unit is None or before == seat_class or unit in self._classes_said:
            return {}
        self._classes_said.add(unit)
        # Its place among the others is its own, and stays.
        self._rows.append({"resource_id": of, "label": label, "position": 0, "class": seat_class, "retired": None})
        return {"class": (before, seat_class)}

    def _added(self, resource: Facts, label: str, seat_class: Value = None, retired: datetime | None = None) -> bool:
        known, of = self._work.known, int(str(resource["id"]))
        if label in known.units[of] or label in self._coming[of]:
            return False
        if len(known.units[of]) + len(self._coming[of]) >= COUNTS["units"]:
            raise RefusedLine(wrong("too-many", what="units", most=COUNTS["units"]))
        self._coming[of].add(label)
        known.positions[of] += 1
        at = known.positions[of]
        self._rows.append({"resource_id": of, "label": label, "position": at, "class": seat_class, "retired": retired})
        return True

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add the units, or change their classes."""
        if self._rows:
            ids = await self._work.writer.units(self._rows)
            for (resource, label), unit in ids.items():
                self._work.known.units[resource][label] = unit
            self._rows.clear()
            self._coming.clear()

    async def end(self) -> None:
        """Give each new resource of which no line named a unit as many as it has, or its one."""
        known = self._work.known
        for name, count in self._resources.wanted_units.items():
            resource = known.resources[name]
            if not known.units[int(str(resource["id"]))]:
                for label in [""] if count == 1 else map(str, range(1, min(count, COUNTS["units"]) + 1)):
                    self._added(resource, label)
            if len(self._rows) >= AT_A_TIME:
                await self.write()
        await self.write()


class DepartureLines(Lines):
    """Departures, by their resources and starts; times without a zone are the site's."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[tuple[int, datetime], Facts] = {}

    def take(self, line: Line) -> None:
        """Add a departure, or change its end."""
        known = self._work.known
        resource = known.resource(line.facts["resource"])
        zone = str(known.site(resource["site"])["zone"])
        starts, ends = (known.moment(line.facts[name], zone) for name in ("starts", "ends"))
        if starts is None or ends is None or ends <= starts:
            raise RefusedLine(wrong("ends-before"))
        key = int(str(resource["id"])), starts
        before = known.departures.get(key)
        known.departures[key] = ends
        verdict = Verdict.ADDED if before is None else Verdict.SAME if before == ends else Verdict.CHANGED
        self._work.found(
            line, verdict, resource["name"], {"ends": (before, ends)} if verdict is Verdict.CHANGED else {}
        )
        if verdict is not Verdict.SAME:
            self._rows[key] = {"resource_id": key[0], "starts": starts.isoformat(), "ends": ends.isoformat()}

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the departures."""
        if self._rows:
            await self._work.writer.departures(list(self._rows.values()))
            self._rows.clear()
