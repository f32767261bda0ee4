"""The clock on the page, which a visitor can move."""

from datetime import datetime
from typing import Protocol


class DemoClock(Protocol):
    """A clock that goes forward when it is told to."""

    zone: str
    """The site's zone as an IANA name, in which the page shows the time."""

    def now(self) -> datetime:
        """Return the present instant, aware."""
        ...

    async def advance(self, minutes: int) -> None:
        """Go forward, and let happen what falls due on the way."""
        ...

    async def to_next_event(self) -> None:
        """Go forward to the next thing that falls due, and let it happen."""
        ...
