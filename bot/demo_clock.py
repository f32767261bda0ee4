"""The demo's clock: real time, moved forward by the page's buttons; the offset is kept for the next start."""

import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

from core.clock import Clock, SystemClock


class MovableClock:
    """
    A clock that runs with real time, ahead of it by an offset that only grows.

    `moving` is awaited before every move, so that no answer is cut in half; `moved` after it, so that everything due
    happens at once; `next_event` tells when the next thing is due. The offset is kept in `file`.
    """

    def __init__(self, file: Path, *, zone: str, real: Clock | None = None) -> None:
        self.zone = zone
        self._file = file
        self._real = real or SystemClock()
        self._ahead = timedelta(seconds=json.loads(file.read_text()) if file.exists() else 0)
        self.moving: Callable[[], Awaitable[object]] | None = None
        self.moved: Callable[[], Awaitable[object]] | None = None
        self.next_event: Callable[[], Awaitable[datetime | None]] | None = None

    def now(self) -> datetime:
        """Return the demo's present instant, aware, in UTC."""
        return self._real.now() + self._ahead

    async def advance(self, minutes: int) -> None:
        """Go forward by so many minutes, stopping at each event on the way, in order."""
        # One jump would let a release overtake the reminder before it: each event must find the world of its own time.
        target = self.now() + timedelta(minutes=minutes)
        while (due := await self._next()) is not None and due < target:
            await self._to(due)
        await self._to(target)

    async def to_next_event(self) -> None:
        """Go forward to the next event; stay if none is coming."""
        due = await self._next()
        if due is not None:
            await self._to(due)

    async def _next(self) -> datetime | None:
        return await self.next_event() if self.next_event else None

    async def _to(self, instant: datetime) -> None:
        if self.moving:
            await self.moving()
        # The extra millisecond makes every step a step, even to something overdue, so that `advance` always ends.
        self._ahead += max(timedelta(0), instant - self.now()) + timedelta(milliseconds=1)
        self._file.write_text(json.dumps(self._ahead.total_seconds()))
        if self.moved:
            await self.moved()
