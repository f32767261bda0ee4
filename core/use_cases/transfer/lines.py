"""What every kind of line does: it is judged when it is read, and written with some hundred others."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.domain.imports import Finding, Tally, Verdict
from core.domain.sheets import Facts, Line, Value
from core.store.database import Connection
from core.store.imports import Writer
from core.use_cases.transfer.known import Known
from core.values import OrganizationId

AT_A_TIME = 1_000
"""How many rows are written at once; no more of a sheet is in memory."""


@dataclass(slots=True)
class Work:
    """An import under way: what is known, where it is written, and who is told."""

    connection: Connection
    organization: OrganizationId
    known: Known
    writer: Writer
    now: datetime
    via: str
    tally: Tally
    tell: Callable[[Finding], None]
    without_conflicts: bool = False
    """Whether bookings that overlap others are left out, and not refused."""

    def found(self, line: Line, verdict: Verdict, name: object, changes: "Changes | None" = None) -> None:
        """Count what becomes of a line, and tell of it."""
        self.tally.add(line.sheet, verdict)
        self.tell(Finding(line.sheet, line.number, verdict, str(name), changes or {}, source=line.source))


Changes = Mapping[str, tuple[Value, Value]]


class Lines(Protocol):
    """The lines of one sheet."""

    @abstractmethod
    def take(self, line: Line) -> None:
        """Judge a line, and keep it to be written; raises RefusedLine."""

    @abstractmethod
    def waiting(self) -> int:
        """Return how many rows are kept to be written."""

    @abstractmethod
    async def write(self) -> None:
        """Write what is kept."""

    async def end(self) -> None:
        """Do what can only be done after the last line of the sheet."""
        return


def changes(known: Facts, after: Facts) -> Changes:
    """Return what differs, each with the old and the new value."""
    return {name: (known.get(name), value) for name, value in after.items() if known.get(name) != value}


def given(facts: Facts, *names: str) -> dict[str, Value]:
    """Return those of the facts that the line has a column for."""
    return {name: facts[name] for name in names if name in facts}
