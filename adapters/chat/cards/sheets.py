"""Files in words: what becomes of each line, and why one is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from adapters.chat.cards.catalogue import fact_of
from adapters.chat.cards.kinds import one_of
from adapters.chat.cards.look import Look
from adapters.wording import Words
from core.domain.imports import Tally, Verdict
from core.domain.resources.resource import Kind
from core.domain.sheets import Sheet, Value, Wrong

RANKS = {Verdict.REFUSED: 0, Verdict.LEFT_OUT: 1, Verdict.SAME: 2, Verdict.CHANGED: 3, Verdict.ADDED: 4}
"""The order in which lines are told: what has to be put right comes first, then what is left out."""


FAULTS = frozenset(
    {
        "attribute-choices", "bad-attribute", "bad-capacity", "bad-photo", "column-left-out", "control-character",
        "either-day", "empty-cell", "empty-file", "ends-before", "name-taken", "named-twice", "near",
        "no-availability", "no-csv", "no-encoding", "no-json", "no-list", "no-moment", "no-number", "no-yes-no",
        "not-here", "other", "retiring", "too-long", "too-many", "too-many-cells", "unknown-attribute",
        "unknown-choice", "unknown-columns", "unknown-resource", "unknown-site", "unknown-zone", "workbook",
    }
)  # fmt: skip
"""The faults of lists of what can be booked, each with a sentence; those of other lists are told by commands alone."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What becomes of a line; line 0 is the whole file."""

    line: int
    verdict: Verdict
    name: str = ""
    changes: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    fault: Wrong | None = None
    sheet: Sheet | None = None

    @property
    def rank(self) -> int:
        """Its place among all lines."""
        return RANKS[self.verdict]


def line_of(noted: Noted, look: Look) -> str:
    """Return what becomes of a line, in one line."""
    words = look.words
    if noted.fault is not None:
        fault = fault_in_words(noted.fault, words)
        return words.say("import-line-fault", line=noted.line, fault=fault) if noted.line else f"• {fault}"
    if not noted.changes:
        return words.say("import-line-added", line=noted.line, name=noted.name)
    changes = "; ".join(_change(fact, *change, look) for fact, change in noted.changes.items())
    return words.say("import-line-changed", line=noted.line, name=noted.name, changes=changes)


def _change(fact: str, old: Value, new: Value, look: Look) -> str:
    words = look.words
    label = words.say(f"thing-{fact}") if words.knows(f"thing-{fact}") else fact
    return f"{label} {_value(fact, old, look)} → {_value(fact, new, look)}"


def _value(fact: str, value: Value, look: Look) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if fact == "kind" and value in set(Kind):
        return one_of(Kind(value), look)
    return fact_of(fact, value, look)


def counted(tally: Tally, words: Words) -> str:
    """Return how many lines add or change something, such as “9 new, 2 changed”; nothing if there are none."""
    counts = ((Verdict.ADDED, "import-added"), (Verdict.CHANGED, "import-changed"))
    return ", ".join(words.say(message, count=tally.of(verdict)) for verdict, message in counts if tally.of(verdict))


def fault_in_words(fault: Wrong, words: Words) -> str:
    """Return why a line, or a file, is refused; `near` names what may have been meant."""
    facts = {"column": "?", **fault.facts}
    said = words.say(f"line-{fault.what if fault.what in FAULTS else 'other'}", **facts)
    return words.say("line-near", said=said, near=facts["near"]) if facts.get("near") else said
