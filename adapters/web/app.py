"""The HTTP application: liveness, readiness and the routes of the platforms."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from time import perf_counter

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.measures import REQUESTS

Readiness = Callable[[], Awaitable[Mapping[str, bool]]]
# Requests of Slack and Telegram stay far below it; a larger one only fills the memory.
LARGEST_BODY = 1024 * 1024
DIGITS = len(str(LARGEST_BODY))
METHODS = ["GET", "HEAD"]
CLOCK = "clock"
"""The part that is told and costs nothing: a replica whose own clock is wrong goes by the database's, and serves."""

log = structlog.get_logger()


def web_app(*, routes: Sequence[BaseRoute], readiness: Readiness) -> Starlette:
    """
    Return the application.

    `/healthz` answers while the process lives; `/readyz` names each part and whether it works, with 503 if one does
    not, except the clock. A body over 1 MiB gets 413, a fault 500 and one log line, an unknown path 404, all as JSON.
    What is mounted as SelfBounded says so in its own way.
    """

    async def ready(_: Request) -> JSONResponse:
        parts = dict(await readiness())
        working = all(works for part, works in parts.items() if part != CLOCK)
        return JSONResponse(parts, status_code=200 if working else 503)

    own = tuple(f"{each.path}/" for each in routes if isinstance(each, SelfBounded))
    return Starlette(
        routes=[Route("/healthz", _alive, methods=METHODS), Route("/readyz", ready, methods=METHODS), *routes],
        middleware=[Middleware(_Counted), Middleware(_Bounded, but=own)],
        exception_handlers={HTTPException: _refused, ClientDisconnect: _hung_up, Exception: _failed},
    )


class SelfBounded(Mount):
    """An application that bounds the bodies of its requests itself."""


async def _alive(_: Request) -> JSONResponse:
    return JSONResponse({"alive": True})


async def _refused(_: Request, refusal: Exception) -> JSONResponse:
    status = refusal.status_code if isinstance(refusal, HTTPException) else 400
    detail = refusal.detail if isinstance(refusal, HTTPException) else "bad request"
    headers = refusal.headers if isinstance(refusal, HTTPException) else None
    return JSONResponse({"error": detail}, status_code=status, headers=headers)


async def _hung_up(_: Request, __: Exception) -> Response:
    """End a request whose sender left before its body was whole: nobody reads the answer, and it is no fault."""
    return Response(status_code=400)


async def _failed(request: Request, fault: Exception) -> JSONResponse:
    # The route, and not the address, which may hold a secret.
    route = getattr(request.scope.get("route"), "path", "")
    log.error("request failed", path=route, fault=type(fault).__name__, exc_info=fault)
    return JSONResponse({"error": "internal error"}, status_code=500)


class _TooLarge(HTTPException):
    """The body is over the limit."""

    def __init__(self) -> None:
        super().__init__(413, "body too large")


class _Counted:
    """Counts answers by the pattern of their path, and the time that they take; a path that is none is one of all."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and look at its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = perf_counter(), 0

        async def counted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, counted)
        finally:
            # Without any answer there was a fault, which is answered with 500 outside of here. The pattern of the path
            # counts, and not the path, which may hold a secret and is never the same.
            route = getattr(scope.get("route"), "path", "")
            REQUESTS.labels(route, _method(scope["method"]), str(status or 500)).observe(perf_counter() - began)


def _method(said: str) -> str:
    """Return a method's name; whoever makes up names gets one for all of them."""
    return said if said in {*METHODS, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} else "other"


class _Bounded:
    """Refuses bodies over the limit, but leaves the paths below some to those who bound them."""

    def __init__(self, app: ASGIApp, but: tuple[str, ...]) -> None:
        self._app, self._but = app, but

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting its bytes."""
        if scope["type"] != "http" or scope["path"].startswith(self._but):
            await self._app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        # Its digits are counted first: Python refuses to read a number of thousands of them.
        if length.isdigit() and (len(length) > DIGITS or int(length) > LARGEST_BODY):
            await JSONResponse({"error": "body too large"}, status_code=413)(scope, receive, send)
            return
        seen = 0

        # Counted while it is read, because a chunked body declares no length.
        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > LARGEST_BODY:
                raise _TooLarge
            return message

        await self._app(scope, counted, send)
