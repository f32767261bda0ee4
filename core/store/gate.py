"""The gate of a replica: statements pass as long as its last beat is fresh."""

import asyncio
from collections.abc import Callable

from core.clock import elapsed
from core.errors import Unavailable

FRESH = 5.0
"""Seconds after a beat in which no other replica declares this one dead: five beats, each of which may fail."""


class Gate:
    """
    Keeps the statements of a replica that may have been declared dead until it has beaten again.

    What it had claimed may be somebody else's by then, and check-in windows may have to be excused first.
    """

    def __init__(self, *, elapsed: Callable[[], float] = elapsed) -> None:
        self._loop = asyncio.get_running_loop()
        self._elapsed = elapsed
        self._beaten = elapsed()
        self._opened = asyncio.Event()

    @property
    def shut(self) -> bool:
        """Whether the last beat is too old."""
        return self._elapsed() - self._beaten > FRESH

    def beaten(self, asked: float) -> None:
        """Open it for some seconds from `asked`, an instant of `elapsed`; called by the pulse's thread."""
        # Set before the loop is told: a loop that is busy for a minute finds the gate open all the same.
        self._beaten = asked
        self._loop.call_soon_threadsafe(self._opened.set)

    async def passed(self, *, within: float) -> None:
        """Return once it is open; raises Unavailable if that takes longer, in seconds."""
        try:
            async with asyncio.timeout(within):
                while self.shut:
                    self._opened.clear()
                    await self._opened.wait()
        except TimeoutError as late:
            raise Unavailable from late
