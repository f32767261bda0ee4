"""The order of start and stop: the tick needs the platforms, so it starts after them and stops before them."""

import asyncio
import errno
import gc
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext

import structlog
import uvicorn

from adapters.chat.turns import called_off
from adapters.events.live import Live
from adapters.web.app import web_app
from bot import lag, pauses
from bot.settings import BadSettings
from bot.starting import Starting
from bot.stopping import Stop, ended
from bot.telling import telling
from bot.wiring import Bellhop

DRAIN = 2
"""How many seconds a stop waits for HTTP requests that are under way; each only keeps something."""

CLOSED_WITHIN = 1.0
"""How many seconds a platform's connections may take to close."""
TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})
STOPS = (signal.SIGINT, signal.SIGTERM)

log = structlog.get_logger()


class _Server(uvicorn.Server):
    """Lets the time of the stop run from the moment at which it is ordered."""

    def __init__(self, config: uvicorn.Config, stop: Stop, live: Live) -> None:
        super().__init__(config)
        self._stop, self._live = stop, live

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Shut down within the time that is left."""
        self._stop.begin()
        # Streams never end by themselves.
        await self._live.end()
        await super().shutdown(sockets)


@asynccontextmanager
async def running(bellhop: Bellhop, *, stop: Stop | None = None) -> AsyncIterator[Starting]:
    """
    Run the pulse, the platforms and the tick; the ledger's database is open already, and stays so to the end.

    Refuses with BadSetting, at the start or at the end. A platform that is away is started when it comes.
    """
    stop, starting = stop or Stop(), Starting(bellhop.platforms())
    # First and last: what is claimed names its replica, and an outage is dealt with before anybody is served.
    async with (
        bellhop.pulse.beating(),
        pauses.heard(bellhop.ledger, bellhop.throttle),
        lag.watched(),
        telling(bellhop.ledger, bellhop.courier, bellhop.live),
        bellhop.assistants.running() if bellhop.assistants else nullcontext(),
    ):
        try:
            await starting.begin()
            bellhop.scheduler.start()
            yield starting
        finally:
            starting.end()
            await _stopped(bellhop, stop)
    starting.check()


async def _stopped(bellhop: Bellhop, stop: Stop) -> None:
    """Take nothing more, finish what is under way while there is time, and close the connections."""
    platforms, left = bellhop.platforms(), stop.left
    await asyncio.gather(
        *(ended(f"listening to {each.name}", each.stop_listening(), within=left) for each in platforms),
        bellhop.reception.turns.finish(left),
        bellhop.scheduler.stop(left),
    )
    # The connections go last: answers and messages under way are sent through them.
    await asyncio.gather(*(ended(each.name, each.stop(), within=CLOSED_WITHIN) for each in platforms))


async def serve(bellhop: Bellhop, *, host: str, port: int) -> None:
    """
    Run everything and serve HTTP until a signal says stop.

    Refuses with BadSettings a port that is taken, and with BadSetting what a platform refuses, now or when it comes.
    """
    # Bound before anything starts: a port that is taken is told in one line, and no message was answered yet.
    listener, stop = _listener(host, port), Stop()
    app = web_app(routes=bellhop.routes(), readiness=bellhop.readiness)
    config = uvicorn.Config(
        app, host=host, port=port, log_config=None, lifespan="off", timeout_graceful_shutdown=DRAIN, access_log=False
    )
    server = _Server(config, stop, bellhop.live)
    with listener:
        try:
            async with bellhop.ledger.database, running(bellhop, stop=stop) as starting, _signals_kept():
                settled_memory()
                starting.refused.add_done_callback(lambda _: setattr(server, "should_exit", True))
                log.info("listening", host=host, port=listener.getsockname()[1])
                await server.serve(sockets=[listener])
        finally:
            # Otherwise asyncio calls them off once, and waits ten seconds for a statement on a server that hangs.
            await called_off([task for task in asyncio.all_tasks() if task is not asyncio.current_task()])


def settled_memory() -> None:
    """
    Let the collector pass over what is there by now: modules and lexicons stay to the end.

    Otherwise it looks through all of them again and again, which costs a twelfth of the time that reading takes.
    """
    gc.collect()
    gc.freeze()


def _listener(host: str, port: int) -> socket.socket:
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as trouble:
        name = "BELLHOP_PORT" if trouble.errno in TAKEN else "BELLHOP_HOST"
        raise BadSettings(f"{name}: cannot listen at {host}:{port}: {trouble.strerror}") from None
    # Connections inherit it. Otherwise an answer's body waits 40 ms for the client to acknowledge its headers.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


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
