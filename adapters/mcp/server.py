"""
Assistants over HTTP and over stdin and stdout.

Over HTTP each request stands for itself: any process answers it, and it brings its token with it. Requests are counted
as those of the API are.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import structlog
from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.transport_security import TransportSecuritySettings
from opentelemetry.trace import SpanKind
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from adapters.mcp.abilities import assistants_server
from adapters.mcp.asking import BEARER
from adapters.rates import rate_headers
from adapters.traces import number_of, traced
from core.domain.people.rates import Buckets
from core.domain.people.tokens import Bearer
from core.errors import BadToken, Fault, TooManyRequests
from core.ledger import Ledger
from core.use_cases.tokens.bearer_of import bearer_of
from core.use_cases.tokens.count_request import count_request

PATH = "/mcp"
SCHEME = b"bearer "
AWAY = 60
"""Seconds after which a program may ask again, while the database is away."""


@dataclass
class Assistants:
    """The server of assistants over HTTP, for whoever brings a token."""

    ledger: Ledger
    version: str
    buckets: Buckets = field(default_factory=Buckets)
    _server: MCPServer[Any] = field(init=False)
    _app: Starlette = field(init=False)

    def __post_init__(self) -> None:
        """Make the server."""
        self._server = assistants_server(self.ledger, _brought, version=self.version)
        self._app = self._server.streamable_http_app(
            streamable_http_path=PATH,
            stateless_http=True,
            json_response=True,
            # Every request needs a token that no browser sends by itself, so that no foreign page can use this one.
            transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
        )

    def route(self) -> Route:
        """Return its route; GET, which would open a stream on which nothing is ever said, is 405."""
        return Route(PATH, self, methods=["POST"])

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run what answers; nothing is answered outside of the block."""
        async with self._server.session_manager.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request that brings a token; 401 without one, 429 if there are too many, 503 without a database."""
        if scope["type"] != "http":
            return
        number = number_of("mcp", uuid4())
        with (
            structlog.contextvars.bound_contextvars(trace=number),
            traced("request mcp", number, SpanKind.SERVER, {"http.route": PATH}),
        ):
            await self._answered(scope, receive, send)

    async def _answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            bearer = await bearer_of(self.ledger, _token(scope))
            levels = await count_request(self.ledger, self.buckets, bearer)
        except BadToken:
            refused = JSONResponse({"error": "invalid_token"}, status_code=401)
            refused.headers["WWW-Authenticate"] = 'Bearer error="invalid_token"'
            await refused(scope, receive, send)
            return
        except TooManyRequests as refusal:
            headers = rate_headers((), refused=refusal, now=self.ledger.clock.now())
            await JSONResponse({"error": "too_many_requests"}, 429, headers)(scope, receive, send)
            return
        except Fault:
            await JSONResponse({"error": "try again later"}, 503, {"Retry-After": str(AWAY)})(scope, receive, send)
            return
        scope[BEARER] = bearer
        headers = rate_headers(levels, now=self.ledger.clock.now())

        async def sent(message: Any) -> None:  # noqa: ANN401 - as ASGI has it
            if message["type"] == "http.response.start":
                more = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
                message = {**message, "headers": [*message["headers"], *more]}
            await send(message)

        await self._app(scope, receive, sent)


def _token(scope: Scope) -> str:
    said = dict(scope["headers"]).get(b"authorization", b"")
    return said[len(SCHEME) :].decode(errors="replace").strip() if said[: len(SCHEME)].lower() == SCHEME else ""


async def _brought(context: Context) -> Bearer:
    """Return who brought the request, as was found out when it came."""
    bearer = getattr(context.request_context.request, "scope", {}).get(BEARER)
    if not isinstance(bearer, Bearer):
        raise BadToken
    return bearer


async def at_a_desk(ledger: Ledger, secret: str, *, version: str) -> None:
    """Serve one assistant over stdin and stdout, for one token; it is looked at anew at each call."""

    async def bearing(_: Context) -> Bearer:
        return await bearer_of(ledger, secret)

    # Before anything is served: a token that opens nothing is told at once.
    await bearer_of(ledger, secret)
    await assistants_server(ledger, bearing, version=version).run_stdio_async()
