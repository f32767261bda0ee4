"""`python -m bot run` in a process of its own, and a client to ask it."""

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
import uvicorn
from starlette.types import ASGIApp

from tests.integration.bot.conftest import CommandLine

LONGEST = 30
"""Seconds that anything may take here."""


@dataclass
class Served:
    """A Bellhop that runs, what it logged so far, and a client to ask it."""

    process: asyncio.subprocess.Process
    client: httpx.AsyncClient
    logged: list[str] = field(default_factory=list)

    async def said(self, words: str) -> str:
        """Return the next line of the log with these words."""
        assert self.process.stderr
        async for line in self.process.stderr:
            self.logged.append(line.decode())
            if words in self.logged[-1]:
                return self.logged[-1]
        raise AssertionError("".join(self.logged))

    async def until_ready(self, status: int) -> dict[str, bool]:
        """Ask whether it is ready until it answers with this status."""
        async with asyncio.timeout(LONGEST):
            while (answer := await self.client.get("/readyz")).status_code != status:
                pass
        parts: dict[str, bool] = answer.json()
        return parts

    async def ends(self, number: signal.Signals) -> int:
        """Send a signal, and return the exit code."""
        self.process.send_signal(number)
        assert self.process.stderr
        async with asyncio.timeout(LONGEST):
            self.logged += (await self.process.stderr.read()).decode().splitlines()
            return await self.process.wait()


@asynccontextmanager
async def serving(command: CommandLine) -> AsyncIterator[Served]:
    """Start it, and wait until it listens."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=command.folder,
        env=command.environment,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with httpx.AsyncClient() as client, asyncio.timeout(2 * LONGEST):
            served = Served(process, client)
            heard = json.loads(await served.said('"listening"'))
            client.base_url = httpx.URL(f"http://{heard['host']}:{heard['port']}")
            yield served
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@asynccontextmanager
async def listening(app: ASGIApp) -> AsyncIterator[int]:
    """Serve another application in this process, and yield its port."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        task = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield int(listener.getsockname()[1])
        finally:
            server.should_exit = True
            await task
