"""Lanes: work runs in order within a lane, side by side across lanes, and only so much at once."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

log = structlog.get_logger()

Work = Callable[[], Awaitable[None]]


class Lanes:
    """Runs work as soon as it is added; within a lane, after all earlier work of that lane."""

    def __init__(self, most: int) -> None:
        """Take at most so many pieces of work, waiting ones included."""
        self._room = asyncio.Semaphore(most)
        self._last: dict[str, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def add(self, lane: str, work: Work) -> None:
        """Take the work; while there is no room, the caller waits."""
        # Before the task: a caller without room stops listening, instead of piling up work in memory.
        await self._room.acquire()
        task = asyncio.create_task(self._run(self._last.get(lane), work))
        self._last[lane] = task
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._leave(lane, done))

    async def finish(self, within: float) -> None:
        """Wait until all work is done, at most so many seconds, then call off the rest."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._tasks:
                    await asyncio.wait(self._tasks)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, before: asyncio.Task[None] | None, work: Work) -> None:
        # `wait` and not `await`: what became of the earlier work does not concern this one.
        if before is not None:
            await asyncio.wait({before})
        try:
            await work()
        except Exception:
            log.exception("work failed")

    def _leave(self, lane: str, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._room.release()
        # Later work of the lane may have taken the place; idle lanes are forgotten, so that memory stays flat.
        if self._last.get(lane) is task:
            del self._last[lane]
