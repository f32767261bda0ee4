"""What could not be written while the ledger was away, to be written as soon as it is back."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from core.errors import Unavailable

Writing = Callable[[], Awaitable[None]]

log = structlog.get_logger()


class Unwritten:
    """
    Writings that wait for the ledger, in order; only as many as there was work under way when it went away.

    A delivery that was said and not marked would be said again, and one whose sender was told to try again would be
    acted on: so `settle` comes before anything is claimed.
    """

    def __init__(self) -> None:
        self._waiting: deque[Writing] = deque()
        self._settling = asyncio.Lock()

    async def write(self, writing: Writing) -> None:
        """Write now, or as soon as the ledger is back."""
        try:
            await writing()
        except Unavailable:
            self.add(writing)

    def add(self, writing: Writing) -> None:
        """Write this when the ledger is back."""
        self._waiting.append(writing)

    async def settle(self) -> None:
        """Write what waits; raises Unavailable while the ledger is still away."""
        async with self._settling:
            while self._waiting:
                try:
                    await self._waiting[0]()
                except Unavailable:
                    raise
                # One that can never be written must not keep the others.
                except Exception:
                    log.exception("not written")
                self._waiting.popleft()
