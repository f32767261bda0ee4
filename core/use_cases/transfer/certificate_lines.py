"""Lines about certificates: who has, had or asks for which, until when, and by whom."""

from zoneinfo import ZoneInfo

from core.domain.imports import RefusedLine, Verdict
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.certificate import called, told_at
from core.domain.sheets import Facts, Line, wrong
from core.store import messages
from core.use_cases.transfer.known import fitting
from core.use_cases.transfer.lines import Lines, Work, changes, given

MOMENTS = ("asked", "given", "until", "withdrawn")


class CertificateLines(Lines):
    """Certificates, by their people and names; one of which a line says nothing else is given now, for good."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[tuple[int, str], Facts] = {}

    def take(self, line: Line) -> None:
        """Add a certificate, or change what the line has columns for."""
        known, name = self._work.known, called(str(line.facts["certificate"]))
        fitting("certificate", name)
        key = known.person(line.facts["person"]), name
        before = known.certificates.get(key)
        said = {each: known.moment(line.facts[each]) for each in MOMENTS if each in line.facts}
        by = known.person(line.facts["by"]) if line.facts.get("by") is not None else None
        after: Facts = {**dict.fromkeys((*MOMENTS, "by")), **(before or {}), **said, "by": by}
        if after["given"] is None and after["asked"] is None:
            after = {**after, "given": self._work.now}
        if after["until"] is not None and after["given"] is None:
            raise RefusedLine(wrong("empty-cell", column="given"))
        known.certificates[key] = after
        changed = changes(before, after) if before else {}
        verdict = Verdict.ADDED if before is None else Verdict.CHANGED if changed else Verdict.SAME
        shown = {fact: change for fact, change in changed.items() if fact in MOMENTS}
        self._work.found(line, verdict, f"{known.people[key[0]]['name']}: {name}", shown)
        if verdict is not Verdict.SAME:
            self._rows[key] = after

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add or change the certificates, and plan that their people are told before the end."""
        if not self._rows:
            return
        rows = [
            {"member_id": member, "name": name, **given(facts, *MOMENTS), "by_member": facts["by"]}
            for (member, name), facts in self._rows.items()
        ]
        work, zone = self._work, ZoneInfo(self._work.known.zone)
        for each in await work.writer.certificates(rows):
            tells = told_at(each.until, zone) if each.until else None
            if tells and tells > work.now and each.holds(work.now):
                due = (Due(Kind.CERTIFICATE_ENDS, tells, each.member),)
                await messages.plan(work.connection, work.organization, About(Topic.CERTIFICATE, each.id), due)
        self._rows.clear()
