"""The order of start and stop: the tick needs the platforms, so it starts after them and stops before them."""

import asyncio
import errno
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import structlog
import uvicorn

from adapters.web.app import web_app
from bot.settings import BadSettings
from bot.wiring import Bellhop

DRAIN = 10
"""How many seconds a stop waits for HTTP requests that are under way."""
TO_FINISH = 10.0
"""Seconds that stopping gives to messages under way; longer work is kept, and answered after the next start."""

TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})
STOPS = (signal.SIGINT, signal.SIGTERM)

log = structlog.get_logger()


@asynccontextmanager
async def running(bellhop: Bellhop) -> AsyncIterator[None]:
    """Run the pulse, the platforms and the tick; the ledger's database is open already, and stays so to the end."""
    async with AsyncExitStack() as stack:
        # First and last: what is claimed names its replica, and an outage is dealt with before anybody is served.
        await stack.enter_async_context(bellhop.pulse.beating())
        for platform in bellhop.platforms():
            # Before the start, so that a platform that failed half way is stopped as well.
            stack.push_async_callback(platform.stop)
            await platform.start()
            log.info("platform started", platform=platform.name)
        stack.push_async_callback(bellhop.reception.turns.finish, TO_FINISH)
        for platform in bellhop.platforms():
            stack.push_async_callback(platform.stop_listening)
        bellhop.scheduler.start()
        stack.push_async_callback(bellhop.scheduler.stop)
        yield


async def serve(bellhop: Bellhop, *, host: str, port: int) -> None:
    """Run everything and serve HTTP until a signal says stop; refuses with BadSettings a port that is taken."""
    # Bound before anything starts: a port that is taken is told in one line, and no message was answered yet.
    listener = _listener(host, port)
    app = web_app(routes=bellhop.routes(), readiness=bellhop.readiness)
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, lifespan="off", timeout_graceful_shutdown=DRAIN, access_log=False
    )
    server = uvicorn.Server(config)
    with listener:
        async with bellhop.ledger.database, running(bellhop), _signals_kept():
            log.info("listening", host=host, port=listener.getsockname()[1])
            await server.serve(sockets=[listener])


def _listener(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as trouble:
        name = "BELLHOP_PORT" if trouble.errno in TAKEN else "BELLHOP_HOST"
        raise BadSettings(f"{name}: cannot listen at {host}:{port}: {trouble.strerror}") from None


@asynccontextmanager
async def _signals_kept() -> AsyncIterator[None]:
    """Survive the signal that uvicorn raises again after it has stopped: the platforms have yet to stop."""
    loop = asyncio.get_running_loop()
    for number in STOPS:
        loop.add_signal_handler(number, log.info, "stopping")
    try:
        yield
    finally:
        _stop_at_leisure(loop)


async def stopped() -> None:
    """Return when a signal asks the process to stop."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in STOPS:
        loop.add_signal_handler(number, asked.set)
    try:
        await asked.wait()
    finally:
        _stop_at_leisure(loop)


def _stop_at_leisure(loop: asyncio.AbstractEventLoop) -> None:
    """Ignore a second SIGTERM during the stop: make sends one to its children, and PostgreSQL would be left running."""
    for number in STOPS:
        loop.remove_signal_handler(number)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
