"""The clock on the page, which a visitor can move."""

from datetime import datetime
from typing import Protocol


class DemoClock(Protocol):
    """A clock that moves forward on request."""

    zone: str
    """The site's zone as an IANA name, in which the page shows the time."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...

    async def advance(self, minutes: int) -> None:
        """Move forward; everything that falls due on the way happens."""
        ...

    async def to_next_event(self) -> None:
        """Move forward to the next due event, which then happens."""
        ...
