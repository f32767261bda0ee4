"""Platforms start side by side, and one that is away is tried again until it comes."""

import asyncio
from collections.abc import Sequence
from typing import Protocol

import structlog

from adapters.chat.platform import TryLater

SOON = 5.0
"""Seconds that the start waits for a platform that neither comes nor refuses; then the others serve without it."""
FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
"""Seconds between two attempts; the wait doubles up to this."""

log = structlog.get_logger()


class Starter(Protocol):
    """A platform that can be started, and started again after it was stopped."""

    name: str

    async def start(self) -> None:
        """Listen; refuses with BadSetting, and with TryLater while the platform is away."""
        ...

    async def stop(self) -> None:
        """Close what was opened."""
        ...


class Starting:
    """
    The starts of some platforms; waits are seconds.

    A platform that comes late is served from then on: what is kept for it is claimed by the route that it names.
    """

    def __init__(self, platforms: Sequence[Starter], *, soon: float = SOON, first_wait: float = FIRST_WAIT) -> None:
        self._platforms, self._soon, self._first_wait = platforms, soon, first_wait
        self._tried = {platform.name: asyncio.Event() for platform in platforms}
        self._tasks: list[asyncio.Task[None]] = []
        self.refused: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Raises what a platform refused for good, such as BadSetting; nothing can run then."""

    async def begin(self) -> None:
        """Begin, and return once each platform has come or was tried once; refuses with BadSetting."""
        self._tasks = [asyncio.create_task(self._start(platform)) for platform in self._platforms]
        tried = asyncio.ensure_future(self._all_tried())
        await asyncio.wait({tried, self.refused}, timeout=self._soon, return_when=asyncio.FIRST_COMPLETED)
        tried.cancel()
        self.check()

    async def _all_tried(self) -> None:
        for event in self._tried.values():
            await event.wait()

    def check(self) -> None:
        """Raise what a platform has refused for good, if one has."""
        if self.refused.done():
            self.refused.result()

    def end(self) -> None:
        """Try no more."""
        for task in self._tasks:
            task.cancel()

    async def _start(self, platform: Starter) -> None:
        try:
            await self._patiently(platform)
        except Exception as refusal:  # noqa: BLE001 - raised where it ends the process
            if not self.refused.done():
                self.refused.set_exception(refusal)

    async def _patiently(self, platform: Starter) -> None:
        wait = self._first_wait
        while True:
            try:
                await platform.start()
            except TryLater as away:
                log.warning("platform away", platform=platform.name, reason=str(away))
                await platform.stop()
                self._tried[platform.name].set()
                await asyncio.sleep(max(wait, away.after or 0))
                wait = min(2 * wait, LONGEST_WAIT)
            else:
                log.info("platform started", platform=platform.name)
                self._tried[platform.name].set()
                return
