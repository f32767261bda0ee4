"""Lines about rules and blackouts."""

from collections import defaultdict
from typing import cast

from core.domain.blackouts import State
from core.domain.imports import RefusedLine, Verdict
from core.domain.lengths import check_rules
from core.domain.resources.resource import Kind
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import FIELDS, HOUSE_ALONE, Level, Rules
from core.domain.sheets import Facts, Line, Value, wrong
from core.errors import Refusal
from core.store import resources, rules
from core.use_cases.transfer.known import blackout_key, fitting
from core.use_cases.transfer.lines import Lines, Work


class RuleLines(Lines):
    """Rules, each of one document; rules of which no line says anything stay."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._said: dict[tuple[Level, str], dict[str, object]] = defaultdict(dict)
        self.written: list[tuple[Level, str, rules.Document, rules.Document]] = []
        """Each document that was changed, as it was before and as it is after."""

    def take(self, line: Line) -> None:
        """Set a rule."""
        level, subject = self._where(line.facts)
        rule, value = str(line.facts["rule"]), line.facts.get("value")
        if rule not in FIELDS:
            raise RefusedLine(wrong("unknown-choice", column="rule", value=rule, choices=", ".join(FIELDS)))
        try:
            said = rules.unpacked({rule: value})
            check_rules(said)
        except (ValueError, Refusal, OverflowError):
            raise RefusedLine(wrong("bad-rule", rule=rule)) from None
        for group in RuleChange(level, subject, said).groups:
            if group not in self._work.known.groups:
                raise RefusedLine(wrong("unknown-group", name=group))
        if rule in HOUSE_ALONE and level is not Level.ORGANIZATION:
            raise RefusedLine(wrong("bad-rule", rule=rule))
        layer = self._work.known.layers.get((str(level), subject))
        before = dict(layer.rules) if layer else {}
        name = " ".join(filter(None, (str(line.facts.get("subject") or level), rule)))
        after = dict(said)[rule]
        same = rule in before and before[rule] == after
        self._work.found(line, Verdict.SAME if same else Verdict.CHANGED if rule in before else Verdict.ADDED, name)
        if not same:
            self._said[level, subject][rule] = after

    def _where(self, facts: Facts) -> tuple[Level, str]:
        said, subject, known = str(facts["level"]).lower(), facts.get("subject"), self._work.known
        if said == Level.ORGANIZATION:
            return Level.ORGANIZATION, ""
        if said == Level.SITE:
            return Level.SITE, str(known.site(subject)["id"])
        if said == Level.RESOURCE:
            return Level.RESOURCE, str(known.resource(subject)["id"])
        if said == Level.KIND and str(subject) in set(Kind):
            return Level.KIND, str(subject)
        if said == Level.KIND:
            raise RefusedLine(wrong("unknown-choice", column="subject", value=subject, choices=", ".join(Kind)))
        choices = ", ".join(level for level in Level if level is not Level.BUILT_IN)
        raise RefusedLine(wrong("unknown-choice", column="level", value=said, choices=choices))

    def waiting(self) -> int:
        """Nothing: documents are written as a whole, at the end."""
        return 0

    async def write(self) -> None:
        """Do nothing yet."""

    async def end(self) -> None:
        """Write the documents, and check that the rules of every resource agree."""
        work = self._work
        for (level, subject), said in self._said.items():
            before = await rules.locked(work.connection, work.organization, level, subject)
            after = cast("Rules", {**before.layer.rules, **said})
            layer = type(before.layer)(level, subject, after)
            await rules.write(
                work.connection, work.organization, layer, before=before, by=None, via=work.via, at=work.now
            )
            self.written.append((level, subject, rules.packed(before.layer.rules), rules.packed(after)))
        try:
            await resources.current(work.connection, work.organization)
        except ValueError as contradiction:
            raise RefusedLine(wrong("rules-disagree", reason=contradiction)) from None


class BlackoutLines(Lines):
    """Blackouts; their rows among the bookings are lines of those."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: list[tuple[dict[str, object], int | None]] = []

    def take(self, line: Line) -> None:
        """Add a blackout."""
        known, facts = self._work.known, line.facts
        named = facts["resources"]
        ids = [int(str(known.resource(each)["id"])) for each in (named if isinstance(named, tuple) else ())]
        starts, ends = (known.moment(facts[name]) for name in ("starts", "ends"))
        if starts is None or ends is None or ends <= starts:
            raise RefusedLine(wrong("ends-before"))
        reason, state = str(facts.get("reason") or ""), str(facts.get("state") or State.STANDING).lower()
        fitting("reason", reason)
        if state not in set(State):
            raise RefusedLine(wrong("unknown-choice", column="state", value=state, choices=", ".join(State)))
        number, key = facts.get("number"), blackout_key(ids, starts, ends, reason, state)
        if key in known.blackouts:
            self._know(number, known.blackouts[key])
            self._work.found(line, Verdict.SAME, reason)
            return
        if facts.get("by") is None:
            raise RefusedLine(wrong("empty-cell", column="by"))
        row = {"resource_ids": ids, "starts": starts, "ends": ends, "reason": reason, "state": state}
        row["retires"] = facts.get("retires") is True
        by, changed = known.person(facts["by"]), known.moment(facts.get("changed")) or self._work.now
        self._rows.append(({**row, "by_member": by, "changed": changed}, number if isinstance(number, int) else None))
        self._work.found(line, Verdict.ADDED, reason)

    def _know(self, number: Value, blackout: int) -> None:
        if isinstance(number, int):
            self._work.known.blackout_numbers[number] = blackout

    def waiting(self) -> int:
        """Rows."""
        return len(self._rows)

    async def write(self) -> None:
        """Add the blackouts."""
        if not self._rows:
            return
        ids = await self._work.writer.new_blackouts(len(self._rows))
        await self._work.writer.blackouts(
            [{**row, "id": blackout} for blackout, (row, _) in zip(ids, self._rows, strict=True)]
        )
        for blackout, (_, number) in zip(ids, self._rows, strict=True):
            self._know(number, blackout)
        self._rows.clear()
