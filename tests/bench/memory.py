"""How much memory the bot holds: idle after its start, and again after it has answered."""

import asyncio
import json
import re
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import Simulator
from tests.bench.figures import Figures
from tests.stage import KEY

ROOT = Path(__file__).parents[2]
IDLE = 5
"""Seconds, and as many ticks, after which the bot counts as idle."""
KIBIBYTES_IN_MEGABYTE = 1024


async def measure(url: str, *, sentences: int = 500) -> Figures:
    """Return MB of resident memory of `python -m bot run` with both platforms, and what so many sentences add."""
    async with Simulator() as simulator, _served(url, simulator) as process:
        await simulator.slack.until_connected(within=30)
        await asyncio.sleep(IDLE)
        idle = _resident(process)
        for number in range(sentences):
            await _answered(simulator, f"desk in {number % 20 + 1} days")
        await asyncio.sleep(IDLE)
        later = _resident(process)
    return {
        "idle MB": idle,
        f"after {sentences} sentences MB": later,
        "growth MB": later - idle,
    }


def _resident(process: Process) -> float:
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    if found is None:
        raise RuntimeError("the system does not tell the resident memory of a process")
    return int(found.group(1)) / KIBIBYTES_IN_MEGABYTE


async def _answered(simulator: Simulator, text: str) -> None:
    mara = simulator.people[0]
    seen = len(simulator.slack.messages(mara))
    await simulator.slack.message(mara, text)
    await simulator.until(
        lambda: (messages := simulator.slack.messages(mara))[-1].author == BOT and len(messages) > seen + 1, within=30
    )


@asynccontextmanager
async def _served(url: str, simulator: Simulator) -> AsyncIterator[Process]:
    settings = {
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": url,
        "BELLHOP_SECRET_KEY": KEY,
        "BELLHOP_PORT": "0",
        "SLACK_BOT_TOKEN": simulator.slack_bot_token,
        "SLACK_APP_TOKEN": simulator.slack_app_token,
        "SLACK_API_URL": simulator.slack_api_url,
        "TELEGRAM_BOT_TOKEN": simulator.telegram_bot_token,
        "TELEGRAM_API_URL": simulator.telegram_api_url,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=ROOT, env=settings, stderr=PIPE
    )
    draining = asyncio.create_task(_drained(process))
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()
        await draining


async def _drained(process: Process) -> None:
    """Read the log, so that it never fills its pipe; repeat what went wrong."""
    if process.stderr is None:
        raise AssertionError("the log was asked for")
    async for line in process.stderr:
        if json.loads(line).get("level") in {"error", "critical"}:
            sys.stderr.write(line.decode())
