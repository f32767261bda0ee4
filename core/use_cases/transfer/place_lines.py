"""Lines about the place: the organization, its sites and attributes."""

from core.domain.imports import RefusedLine, Verdict
from core.domain.lengths import COUNTS
from core.domain.resources.features import Attribute, AttributeType
from core.domain.sheets import Facts, Line, Value, wrong
from core.use_cases.transfer.known import checked_zone, fitting
from core.use_cases.transfer.lines import Lines, Work, changes


class OrganizationLines(Lines):
    """The organization's name and zone."""

    def __init__(self, work: Work) -> None:
        self._work, self._changed = work, False

    def take(self, line: Line) -> None:
        """Change what differs."""
        known, name, zone = self._work.known, str(line.facts["name"]), checked_zone(line.facts["zone"])
        fitting("organization", name)
        changed = changes({"name": known.name, "zone": known.zone}, {"name": name, "zone": zone})
        known.name, known.zone, self._changed = name, zone, self._changed or bool(changed)
        self._work.found(line, Verdict.CHANGED if changed else Verdict.SAME, name, changed)

    def waiting(self) -> int:
        """One row at most."""
        return int(self._changed)

    async def write(self) -> None:
        """Name the organization."""
        await self._work.writer.name_organization(name=self._work.known.name, zone=self._work.known.zone)
        self._changed = False


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
        before, after = known.get(name), Attribute(name, AttributeType(said), chosen)
        known[name] = after
        verdict = Verdict.ADDED if before is None else Verdict.SAME if before == after else Verdict.CHANGED
        changed: dict[str, tuple[Value, Value]] = {}
        if before:
            changed = {"type": (str(before.type), said), "choices": (before.choices, chosen)}
        self._work.found(line, verdict, name, {of: each for of, each in changed.items() if each[0] != each[1]})
        if verdict is not Verdict.SAME:
            self._rows[name] = {"name": name, "type": said, "choices": chosen}

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the attributes."""
        if self._rows:
            await self._work.writer.attributes(list(self._rows.values()))
            self._rows.clear()
