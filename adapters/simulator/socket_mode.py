"""Slack's Socket Mode: the app connects here instead of being called."""

import asyncio
import json
import secrets
import uuid
from itertools import count
from typing import Literal

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from adapters.simulator.people import Json
from adapters.simulator.pulse import Pulse
from adapters.simulator.slack_state import APP

# https://docs.slack.dev/apis/events-api/using-socket-mode
MOST_CONNECTIONS = 10
EnvelopeType = Literal["slash_commands", "interactive", "events_api"]


class SocketMode:
    """The open connections, and the envelopes that wait for their acknowledgement."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._tickets: set[str] = set()
        self._connections: list[WebSocket] = []
        self._leaving: list[WebSocket] = []
        self._expected = 0
        self._waiting: dict[str, tuple[WebSocket, asyncio.Future[Json]]] = {}
        self._turn = count()

    def route(self) -> WebSocketRoute:
        """Return the route that apps.connections.open names to the app."""
        return WebSocketRoute("/slack/socket", self._serve)

    def new_ticket(self) -> str:
        """Return a secret that opens one connection."""
        ticket = secrets.token_urlsafe(18)
        self._tickets.add(ticket)
        return ticket

    @property
    def connected(self) -> int:
        """The number of connections that take envelopes."""
        return len(self._connections)

    @property
    def in_use(self) -> bool:
        """Whether the app is connected, or is about to reconnect because it was asked to."""
        return bool(self._connections or self._expected)

    async def deliver(self, kind: EnvelopeType, payload: Json, *, attempt: int = 0, reason: str = "") -> Json:
        """
        Hand an envelope to the next connection in turn and return the payload of its acknowledgement.

        Refuses with ConnectionError when none is open, or when the chosen one closes first.
        """
        connection = await self._next_in_turn()
        name = str(uuid.uuid4())
        accepts = {"accepts_response_payload": kind != "events_api"}
        retry = {"retry_attempt": attempt, "retry_reason": reason} if kind == "events_api" else {}
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting[name] = (connection, answer)
        try:
            await connection.send_text(
                json.dumps({"envelope_id": name, "type": kind, "payload": payload} | accepts | retry)
            )
            return await answer
        except WebSocketDisconnect as gone:
            raise ConnectionError("the connection closed") from gone
        finally:
            del self._waiting[name]

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every connection to come back on a new one, as Slack does every few hours."""
        leaving, self._connections = self._connections, []
        self._leaving += leaving
        self._expected = len(leaving)
        for connection in leaving:
            await connection.send_text(json.dumps({"type": "disconnect", "reason": reason}))

    async def close(self) -> None:
        """Close every connection."""
        for connection in [*self._connections, *self._leaving]:
            await connection.close()

    async def _serve(self, connection: WebSocket) -> None:
        ticket = connection.query_params.get("ticket", "")
        if ticket not in self._tickets or len(self._connections) >= MOST_CONNECTIONS:
            await connection.close()
            return
        # A ticket opens one connection only, as the address that Slack gives out.
        self._tickets.discard(ticket)
        await connection.accept()
        self._connections.append(connection)
        self._expected = max(self._expected - 1, 0)
        try:
            await connection.send_text(json.dumps(self._hello()))
            self._pulse.beat()
            while True:
                self._acknowledged(await connection.receive_text())
        except WebSocketDisconnect:
            pass
        finally:
            self._gone(connection)

    async def _next_in_turn(self) -> WebSocket:
        # A client that was asked to reconnect is away for a moment: nothing is lost meanwhile.
        while not self._connections:
            if not self._expected:
                raise ConnectionError("no Socket Mode connection is open")
            await self._pulse.next()
        return self._connections[next(self._turn) % len(self._connections)]

    def _hello(self) -> Json:
        debug = {"host": "simulator", "build_number": 1, "approximate_connection_time": 18060}
        known = {"type": "hello", "num_connections": len(self._connections), "connection_info": {"app_id": APP}}
        return known | {"debug_info": debug}

    def _acknowledged(self, text: str) -> None:
        acknowledgement = json.loads(text)
        _, answer = self._waiting.get(acknowledgement.get("envelope_id", ""), (None, None))
        if answer and not answer.done():
            answer.set_result(acknowledgement.get("payload") or {})

    def _gone(self, connection: WebSocket) -> None:
        for connections in (self._connections, self._leaving):
            if connection in connections:
                connections.remove(connection)
        for at, answer in self._waiting.values():
            if at is connection and not answer.done():
                answer.set_exception(ConnectionError("the connection closed"))
        self._pulse.beat()
