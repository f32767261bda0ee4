"""The demo's clock: real time, moved forward by the page's buttons; the offset is kept for the next start."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from adapters.simulator.clock import Happening
from core.clock import Clock, SystemClock

UNSEEN = 50
"""So many events that nobody sees are passed over at most, so that the search for one to show always ends."""


class MovableClock:
    """
    A clock that runs with real time, ahead of it by an offset that only grows.

    `moving` is awaited before every move, so that no answer is cut in half; `moved` after it, so that everything due
    happens at once; `next_event` tells when the next thing is due, and `happened` what has happened since it was last
    asked. The offset is kept in `file`.
    """

    def __init__(self, file: Path, *, zone: str, real: Clock | None = None) -> None:
        self.zone = zone
        self._file = file
        self._real = real or SystemClock()
        self._ahead = timedelta(seconds=json.loads(file.read_text()) if file.exists() else 0)
        # Whoever presses twice gets two moves, one after the other.
        self._one_move = asyncio.Lock()
        self.moving: Callable[[], Awaitable[object]] | None = None
        self.moved: Callable[[], Awaitable[object]] | None = None
        self.next_event: Callable[[], Awaitable[datetime | None]] | None = None
        self.happened: Callable[[], Awaitable[Sequence[Happening]]] | None = None

    def now(self) -> datetime:
        """Return the demo's present instant, aware, in UTC."""
        return self._real.now() + self._ahead

    async def advance(self, minutes: int) -> list[Happening]:
        """Go forward by so many minutes, stopping at each event on the way, in order; return what has happened."""
        async with self._one_move:
            return await self._advance(minutes)

    async def to_next_event(self) -> list[Happening]:
        """Go forward to the next event that anybody sees, and return what has happened; stay if none is coming."""
        async with self._one_move:
            return await self._to_next_event()

    async def _advance(self, minutes: int) -> list[Happening]:
        await self._told()
        # One jump would let a release overtake the reminder before it: each event must find the world of its own time.
        target, happenings = self.now() + timedelta(minutes=minutes), []
        while (due := await self._next()) is not None and due < target:
            happenings += await self._to(due)
        return happenings + await self._to(target)

    async def _to_next_event(self) -> list[Happening]:
        await self._told()
        for _ in range(UNSEEN):
            due = await self._next()
            if due is None:
                break
            # Where nobody tells what has happened, each event counts as seen.
            if (happenings := await self._to(due)) or self.happened is None:
                return happenings
        return []

    async def _next(self) -> datetime | None:
        return await self.next_event() if self.next_event else None

    async def _told(self) -> list[Happening]:
        return list(await self.happened()) if self.happened else []

    async def _to(self, instant: datetime) -> list[Happening]:
        if self.moving:
            await self.moving()
        # The extra millisecond makes every step a step, even to something overdue, so that `advance` always ends.
        self._ahead += max(timedelta(0), instant - self.now()) + timedelta(milliseconds=1)
        self._file.write_text(json.dumps(self._ahead.total_seconds()))
        if self.moved:
            await self.moved()
        return await self._told()
