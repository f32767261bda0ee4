"""One deadline for everything that stops, whatever hangs."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass

import structlog

WITHIN = 15.0
"""Seconds from the order to stop to the end of the process."""
LAST = 11.0
"""
Of these, what the end may take.

To call off what hangs, three times 1; to close connections, 2; for the replica to leave, 5; and a second to spare.
"""

log = structlog.get_logger()


@dataclass
class Stop:
    """The deadline of a stop, which counts from its beginning."""

    _began: float | None = None

    def begin(self) -> None:
        """Let the time run, unless it does already."""
        if self._began is None:
            self._began = asyncio.get_running_loop().time()

    @property
    def left(self) -> float:
        """Seconds left for work under way."""
        self.begin()
        gone = asyncio.get_running_loop().time() - (self._began or 0)
        return max(0.0, WITHIN - LAST - gone)


async def ended(part: str, ending: Awaitable[None], *, within: float) -> None:
    """Wait until a part has ended, at most so many seconds, then leave it to itself; never raises for it."""
    task = asyncio.ensure_future(ending)
    # Not `wait_for`, which waits for the cancelled as well: a statement on a server that hangs takes ten seconds more.
    done, _ = await asyncio.wait({task}, timeout=within)
    if not done:
        task.cancel()
        log.warning("did not end in time", part=part)
    elif fault := task.exception():
        log.error("did not end well", part=part, exc_info=fault)
