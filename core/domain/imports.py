"""What an import would do, or did: a finding for each line, and how many there are of each."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.domain.sheets import Sheet, Value, Wrong


class Verdict(StrEnum):
    """What becomes of a line."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    LEFT_OUT = "left out"
    """It is not brought in, and nobody minds: it could not be refused without refusing all."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Finding:
    """What becomes of one line; `changes` are the old and the new value of each fact that is changed."""

    sheet: Sheet
    line: int
    verdict: Verdict
    name: str
    changes: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    fault: Wrong | None = None
    source: str = ""
    """The file that the line is of; empty if it is about all lines of the sheet."""


class RefusedLine(Exception):  # noqa: N818 - a fact about a line, which becomes a finding
    """A line that cannot be brought in."""

    def __init__(self, fault: Wrong) -> None:
        super().__init__(fault.what)
        self.fault = fault


@dataclass(slots=True)
class Tally:
    """How many lines of each sheet have which verdict."""

    counts: Counter[tuple[Sheet, Verdict]] = field(default_factory=Counter)

    def add(self, sheet: Sheet, verdict: Verdict, count: int = 1) -> None:
        """Count lines."""
        self.counts[sheet, verdict] += count

    def of(self, verdict: Verdict) -> int:
        """Return how many lines have the verdict."""
        return sum(count for (_, each), count in self.counts.items() if each is verdict)
