"""Wakes everyone who waits for a change, so that nobody has to poll."""

import asyncio
from collections.abc import Callable


class Pulse:
    """Beats once per change; a waiter misses no change that comes after it began to wait."""

    def __init__(self) -> None:
        self._next = asyncio.Event()
        self.beats = 0
        self.closed = False

    def beat(self) -> None:
        """Wake everybody who waits now."""
        # A new event per beat: clearing the old one could come before its waiters have run.
        self.beats += 1
        self._next.set()
        self._next = asyncio.Event()

    def close(self) -> None:
        """Wake everybody for the last time, when the simulator stops."""
        self.closed = True
        self.beat()

    async def next(self) -> None:
        """Return at the next beat."""
        await self._next.wait()

    async def until(self, condition: Callable[[], bool], *, seconds: float) -> bool:
        """Return True as soon as the condition holds, or False after so many real seconds."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    await self.next()
        except TimeoutError:
            # The change and the deadline may come in one turn of the loop.
            return condition()
        return True
