"""The clock on the page, which a visitor can move."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that time has brought about, in words for the visitor; `person` is the key of whom it concerns."""

    at: datetime
    kind: str
    words: str
    person: str


class DemoClock(Protocol):
    """A clock that moves forward on request."""

    zone: str
    """The site's zone as an IANA name, in which the page shows the time."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...

    async def advance(self, minutes: int) -> Sequence[Happening]:
        """Move forward; everything that falls due on the way happens, and is returned."""
        ...

    async def to_next_event(self) -> Sequence[Happening]:
        """Move forward to the next event, which then happens; return nothing where none is coming."""
        ...
