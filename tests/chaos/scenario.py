"""What a scenario is: a name, something that goes wrong, and the figures that say what people noticed of it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from tests.chaos.postgres import Server

BROKEN = "broken: "
"""Begins the name of a figure that counts rows which break a rule; there must be none."""

Figures = dict[str, float]


@dataclass(frozen=True)
class Ground:
    """Where a scenario happens: a server of its own, and whether it has its full size or a small one."""

    server: Server
    full: bool

    def size(self, small: int, full: int) -> int:
        """Return the number that belongs to the size."""
        return full if self.full else small


Run = Callable[[Ground], Awaitable[Figures]]


@dataclass(frozen=True)
class Scenario:
    """A scenario; `most` bounds those of its figures that are promised."""

    name: str
    run: Run
    most: Mapping[str, float]
    needs_faketime: bool

    def missed(self, figures: Figures, *, patience: float = 1.0) -> dict[str, float]:
        """
        Return the figures that are over their bound, or that count a broken rule.

        Bounds in seconds, whose names end in ` s`, hold for a machine with nothing else to do; `patience` stretches
        them for one that is busy.
        """
        over = {name: value for name, value in figures.items() if name.startswith(BROKEN)}
        bounds = {name: most * (patience if name.endswith(" s") else 1.0) for name, most in self.most.items()}
        return over | {name: figures[name] for name, most in bounds.items() if figures[name] > most}


@dataclass
class Scenarios:
    """All scenarios, in the order of their definition."""

    known: dict[str, Scenario] = field(default_factory=dict)

    def add(self, name: str, *, needs_faketime: bool = False, most: Mapping[str, float]) -> Callable[[Run], Run]:
        """Register a function as the scenario of that name."""

        def registered(run: Run) -> Run:
            self.known[name] = Scenario(name, run, most, needs_faketime)
            return run

        return registered


SCENARIOS = Scenarios()
