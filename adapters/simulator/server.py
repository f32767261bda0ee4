"""A web server on loopback, inside the running event loop."""

import asyncio
import socket

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
LONGEST_END = 2
"""For how many seconds the requests under way may go on when the server stops."""


class LoopbackServer:
    """Serves one application on 127.0.0.1 and leaves the program's signals alone."""

    def __init__(self, app: ASGIApp) -> None:
        self._config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False, ws="websockets-sansio")
        self._server = uvicorn.Server(self._config)
        self.port = 0

    async def start(self, port: int) -> None:
        """Listen on the port (0: any free one); refuses with OSError a port that is taken."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Connections inherit it. Otherwise an answer's body waits 40 ms for the client to acknowledge its headers.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            listener.bind((LOOPBACK, port))
        except OSError:
            listener.close()
            raise
        self.port = listener.getsockname()[1]
        # The parts of uvicorn's `serve`, which would take over the signals of the program.
        self._config.load()
        self._server.lifespan = self._config.lifespan_class(self._config)
        await self._server.startup(sockets=[listener])

    async def stop(self) -> None:
        """Finish the requests under way, for two seconds at most, and close every connection."""
        # The parts of uvicorn's `shutdown`, which sleeps for a tenth of a second even if there is nothing to wait for.
        for listening in self._server.servers:
            listening.close()
        state = self._server.server_state
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            _, late = await asyncio.wait(state.tasks, timeout=LONGEST_END)
            for task in late:
                task.cancel()

    def drop(self, client: tuple[str, int] | None) -> None:
        """Abort the connection of this client address."""
        for connection in list(self._server.server_state.connections):
            if getattr(connection, "client", None) == client:
                transport = getattr(connection, "transport", None)
                if transport is not None:
                    transport.abort()
