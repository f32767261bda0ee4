"""One deadline for everything that stops, whatever hangs."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass

import structlog

WITHIN = 15.0
"""Seconds from the order to stop to the end of the process."""
LAST = 10.0
"""Of these, what the end may take: calling off what hangs (2), closing connections (2), the replica's leave (5)."""

log = structlog.get_logger()


@dataclass
class Stop:
    """The deadline of a stop, `within` so many seconds from its beginning."""

    within: float = WITHIN
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
        return max(0.0, self.within * (1 - LAST / WITHIN) - gone)


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
