"""The bot as a process of its own, as people run it."""

import asyncio
import json
import os
import re
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stage import KEY

ROOT = Path(__file__).parents[2]
KIBIBYTES_IN_MEGABYTE = 1024
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
STARTS_WITHIN = 30


@dataclass(frozen=True)
class Served:
    """A bot that listens at `port`."""

    process: Process
    port: int

    def resident(self) -> float:
        """Return the MB of memory that the process holds."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        if found is None:
            raise RuntimeError("the system does not tell the resident memory of a process")
        return int(found.group(1)) / KIBIBYTES_IN_MEGABYTE

    def processor_seconds(self) -> float:
        """Return the seconds that the process has kept a processor busy."""
        # The fields follow the name, which may hold spaces; https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html.
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND


@asynccontextmanager
async def served(url: str, settings: Mapping[str, str]) -> AsyncIterator[Served]:
    """Run `python -m bot run` on the database at `url` until the block ends; what it logs as an error is repeated."""
    environment = {
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": url,
        "BELLHOP_SECRET_KEY": KEY,
        "BELLHOP_PORT": "0",
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env=environment, stderr=PIPE
    )
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    draining = asyncio.create_task(_drained(process, port))
    try:
        yield Served(process, await asyncio.wait_for(port, STARTS_WITHIN))
    finally:
        process.terminate()
        await process.wait()
        await draining


async def _drained(process: Process, port: asyncio.Future[int]) -> None:
    """Read the log, so that it never fills its pipe."""
    if process.stderr is None:
        raise AssertionError("the log was asked for")
    async for line in process.stderr:
        entry = json.loads(line)
        if entry.get("event") == "listening" and not port.done():
            port.set_result(entry["port"])
        if entry.get("level") in {"error", "critical"}:
            sys.stderr.write(line.decode())
