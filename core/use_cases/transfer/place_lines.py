"""Lines about the place: the organization, its sites and attributes."""

from collections.abc import Mapping

from core.domain.imports import RefusedLine, Verdict
from core.domain.lengths import COUNTS
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.kinds import KindName, check_kind_name
from core.domain.resources.resource import Kind
from core.domain.sheets import Facts, Json, Line, Value, wrong
from core.errors import NameTaken, TextTooLong
from core.use_cases.transfer.known import checked_zone, fitting
from core.use_cases.transfer.lines import Lines, Work, changes


class OrganizationLines(Lines):
    """The organization's name and zone, and what it calls the kinds of its things."""

    def __init__(self, work: Work) -> None:
        self._work, self._changed = work, False

    def take(self, line: Line) -> None:
        """Change what differs."""
        known, name, zone = self._work.known, str(line.facts["name"]), checked_zone(line.facts["zone"])
        fitting("organization", name)
        kinds = _kind_names(line.facts["kinds"]) if "kinds" in line.facts else known.kinds
        before: Facts = {"name": known.name, "zone": known.zone, "kinds": known.kinds}
        changed = changes(before, {"name": name, "zone": zone, "kinds": kinds})
        known.name, known.zone, known.kinds = name, zone, kinds
        self._changed = self._changed or bool(changed)
        self._work.found(line, Verdict.CHANGED if changed else Verdict.SAME, name, changed)

    def waiting(self) -> int:
        """One row at most."""
        return int(self._changed)

    async def write(self) -> None:
        """Name the organization."""
        known = self._work.known
        await self._work.writer.name_organization(name=known.name, zone=known.zone, kinds=known.kinds)
        self._changed = False


def _kind_names(said: Value) -> dict[str, Json]:
    """Return what kinds are called, as `{"studio": ["booth", "booths"]}` says it; refuses a line that says another."""
    if not isinstance(said, Mapping):
        if said is None:
            return {}
        raise RefusedLine(wrong("kind-names"))
    known: dict[Kind, KindName] = {}
    for kind, names in said.items():
        if kind not in set(Kind) or not isinstance(names, list):
            raise RefusedLine(wrong("kind-names"))
        match names:
            case [str(one), str(several)] if one.strip() and several.strip():
                name = KindName(one, several)
            case _:
                raise RefusedLine(wrong("kind-names"))
        try:
            check_kind_name(Kind(kind), name, known)
        except (NameTaken, TextTooLong):
            raise RefusedLine(wrong("kind-names")) from None
        known[Kind(kind)] = name
    return dict(said)


class SiteLines(Lines):
    """Sites, by their names."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[str, Facts] = {}

    def take(self, line: Line) -> None:
        """Add a site, or change its zone; one without a zone has the organization's."""
        name, known = str(line.facts["name"]), self._work.known
        fitting("site", name)
        before = known.sites.get(name.lower())
        zone = line.facts.get("zone") or (before or {}).get("zone") or known.zone
        site: Facts = {"name": name, "zone": checked_zone(zone)}
        changed = changes(before, site) if before else {}
        verdict = Verdict.ADDED if before is None else Verdict.CHANGED if changed else Verdict.SAME
        self._work.found(line, verdict, name, changed)
        if before is None or changed:
            self.add(site)

    def add(self, site: Facts) -> None:
        """Keep a site to be written."""
        key = str(site["name"]).lower()
        self._rows[key] = site
        self._work.known.sites[key] = {**self._work.known.sites.get(key, {}), **site}

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the sites."""
        if self._rows:
            ids = await self._work.writer.sites(list(self._rows.values()))
            for name, site in ids.items():
                self._work.known.sites[name] = {**self._work.known.sites[name], "id": site}
            self._rows.clear()


class AttributeLines(Lines):
    """Attributes, by their names."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[str, Facts] = {}

    def take(self, line: Line) -> None:
        """Add an attribute, or change its type or its choices."""
        name, said, known = str(line.facts["name"]), str(line.facts["type"]).lower(), self._work.known.attributes
        fitting("attribute", name)
        if said not in set(AttributeType):
            raise RefusedLine(wrong("unknown-choice", column="type", value=said, choices=", ".join(AttributeType)))
        choices = line.facts.get("choices") or ()
        chosen = tuple(map(str, choices)) if isinstance(choices, tuple) else ()
        if (said == AttributeType.CHOICE) != bool(chosen):
            raise RefusedLine(wrong("attribute-choices"))
        if len(chosen) > COUNTS["choices"]:
            raise RefusedLine(wrong("too-many", what="choices", most=COUNTS["choices"]))
        for each in chosen:
            fitting("value", each)
        unit = str(line.facts["unit"]) if line.facts.get("unit") else None
        if unit is not None and said != AttributeType.NUMBER:
            raise RefusedLine(wrong("attribute-unit"))
        fitting("measure", unit)
        before, after = known.get(name), Attribute(name, AttributeType(said), chosen, unit)
        known[name] = after
        verdict = Verdict.ADDED if before is None else Verdict.SAME if before == after else Verdict.CHANGED
        changed: dict[str, tuple[Value, Value]] = {}
        if before:
            changed = {
                "type": (str(before.type), said),
                "choices": (before.choices, chosen),
                "unit": (before.unit, unit),
            }
        self._work.found(line, verdict, name, {of: each for of, each in changed.items() if each[0] != each[1]})
        if verdict is not Verdict.SAME:
            self._rows[name] = {"name": name, "type": said, "choices": chosen, "unit": unit}

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the attributes."""
        if self._rows:
            await self._work.writer.attributes(list(self._rows.values()))
            self._rows.clear()
