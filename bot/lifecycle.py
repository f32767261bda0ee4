"""The order of start and stop: the tick needs the platforms, so it starts after them and stops before them."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import structlog
import uvicorn

from adapters.web.app import web_app
from bot.wiring import Bellhop

DRAIN = 10
"""How many seconds a stop waits for HTTP requests that are under way."""

log = structlog.get_logger()


@asynccontextmanager
async def running(bellhop: Bellhop) -> AsyncIterator[None]:
    """Run the tick and the platforms; the desk's database is open already, and stays so until this ends."""
    async with AsyncExitStack() as stack:
        for platform in bellhop.platforms():
            stack.push_async_callback(platform.stop)
            await platform.start()
            log.info("platform started", platform=platform.name)
        bellhop.scheduler.start()
        stack.push_async_callback(bellhop.scheduler.stop)
        yield


async def serve(bellhop: Bellhop, *, host: str, port: int) -> None:
    """Run everything and serve HTTP until a signal says stop; then end what is under way."""
    app = web_app(routes=bellhop.routes(), readiness=bellhop.readiness)
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, lifespan="off", timeout_graceful_shutdown=DRAIN, access_log=False
    )
    server = uvicorn.Server(config)
    async with bellhop.desk.database, running(bellhop):
        log.info("listening", host=host, port=port)
        await server.serve()


async def stopped() -> None:
    """Return when somebody asks the process to stop."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, asked.set)
    try:
        await asked.wait()
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
