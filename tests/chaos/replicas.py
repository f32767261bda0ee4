"""Replicas: `python -m bot run` as processes that can be killed, stopped, frozen and given a wrong clock."""

import asyncio
import json
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import httpx

from tests.stage import KEY

ROOT = Path(__file__).parents[2]
STARTS_WITHIN = 60.0
"""Seconds. Several replicas start at once on a machine that runs other tests as well."""
STOPS_WITHIN = 90.0
"""Seconds until a stop that hangs is measured as that and ended by force."""
FAKETIME = (
    Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
    Path("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
)
"""Where Debian's package faketime puts its library."""


def faketime() -> Path | None:
    """Return the library that gives one process a wrong clock; None where Debian's package is not installed."""
    return next((path for path in FAKETIME if path.exists()), None)


@dataclass
class Replica:
    """One process. `clock` is how many hours its wall clock is ahead of the machine's; it needs `faketime`."""

    url: str
    settings: Mapping[str, str]
    clock: int = 0
    log: list[dict[str, Any]] = field(default_factory=list)
    port: int = 0
    _process: Process | None = None
    _draining: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start it and return once it listens."""
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), cwd=ROOT, env=self._environment(), stderr=PIPE
        )
        listening: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._draining = asyncio.create_task(self._drained(listening))
        self.port = await asyncio.wait_for(listening, STARTS_WITHIN)

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process is not None and self._process.returncode is None

    async def kill(self) -> None:
        """End it at once, as a machine that loses its power."""
        if self.alive:
            self._signal(signal.SIGKILL)
        await self._ended()

    async def stop(self) -> float:
        """Ask it to end, and return how many seconds it took; after STOPS_WITHIN it is killed."""
        begun = monotonic()
        if self.alive:
            self._signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(STOPS_WITHIN):
                await self._ended()
        except TimeoutError:
            await self.kill()
        return monotonic() - begun

    async def readiness(self) -> Mapping[str, bool]:
        """Return what /readyz says; empty if nobody answers."""
        try:
            async with httpx.AsyncClient() as client:
                answer = await client.get(f"http://127.0.0.1:{self.port}/readyz", timeout=10)
        except httpx.HTTPError:
            return {}
        parts: Mapping[str, bool] = answer.json()
        return parts

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    async def _ended(self) -> None:
        if self._process is not None and self._draining is not None:
            await self._process.wait()
            await self._draining

    def _environment(self) -> dict[str, str]:
        told = {
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": self.url,
            "BELLHOP_SECRET_KEY": KEY,
            "BELLHOP_PORT": "0",
            "BELLHOP_TIMEZONE": "UTC",
            **self.settings,
        }
        library = faketime()
        if self.clock and library:
            # Only the wall clock is wrong: timers of the event loop count elapsed time, as on a real machine.
            told |= {"LD_PRELOAD": str(library), "FAKETIME": f"{self.clock:+}h", "DONT_FAKE_MONOTONIC": "1"}
        return told

    async def _drained(self, listening: asyncio.Future[int]) -> None:
        """Read its log, so that it never fills its pipe."""
        if self._process is None or self._process.stderr is None:
            raise AssertionError("the log was asked for")
        async for line in self._process.stderr:
            try:
                entry = json.loads(line)
            except ValueError:
                entry = {"level": "critical", "event": line.decode(errors="replace").strip()}
            self.log.append(entry)
            if entry.get("event") == "listening" and not listening.done():
                listening.set_result(entry["port"])
        if not listening.done():
            listening.set_exception(RuntimeError(f"it ended before it listened: {self.log[-3:]}"))
