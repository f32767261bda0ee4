"""The application: its routes, what goes around each request, and its documentation."""

import re
import uuid
from dataclasses import replace
from typing import Any

import structlog
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from opentelemetry.trace import SpanKind
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.rates import rate_headers
from adapters.rest import bookings, catalogue, explaining, resources, running, series, waiting
from adapters.rest.asking import BadRequest, misread
from adapters.rest.caller import VIA, Caller, Door, known_parameters, words_of
from adapters.rest.problems import Problem, of_fault, of_refusal, of_request, problem
from adapters.traces import called, noted, number_of, traced
from core.domain.people.rates import RATES, Buckets, Rate
from core.errors import Fault, Refusal
from core.ledger import Ledger

PATH = "/api/v1"
VERSION = "1.0.0"
"""Of the interface, not of Bellhop: it rises with what callers can see."""
LARGEST_BODY = 64 * 1024
"""Bytes of a body: none that anybody needs has a tenth of it."""
PASSED_OVER = 64 * 1024 * 1024
"""Bytes of a body that are read only to say that it is too large."""
METHODS = frozenset({"GET", "POST", "PATCH", "DELETE"})
CORRELATION = "X-Correlation-ID"
_GIVEN = re.compile(r"[A-Za-z0-9._-]{8,64}", re.ASCII)
_EVERY: dict[int | str, dict[str, Any]] = {
    status: {
        "description": said,
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for status, said in (
        ("4XX", "What was wrong with the request, or why it was refused."),
        ("503", "The ledger cannot be reached now; the same may work a moment later."),
    )
}

log = structlog.get_logger()


def rest_app(ledger: Ledger, *, rates: tuple[Rate, ...] = RATES) -> FastAPI:
    """
    Return the application.

    Whatever goes wrong is told as a problem. A body over 64 KiB gets 413, one that is no JSON 415; every answer names
    itself in X-Correlation-ID, as the log does.
    """
    app = FastAPI(
        title="Bellhop",
        version=VERSION,
        summary="Book what people share, by the same rules as in chat.",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        servers=[{"url": PATH}],
        root_path_in_servers=False,
        dependencies=[Depends(known_parameters)],
        responses=_EVERY,
        middleware=[Middleware(_Correlated), Middleware(GZipMiddleware, minimum_size=1_000), Middleware(_Guarded)],
        exception_handlers={
            Refusal: _refused,
            Fault: _away,
            BadRequest: _bad,
            RequestValidationError: _misread,
            HTTPException: _no_route,
            ClientDisconnect: _hung_up,
        },
    )
    app.state.door = Door(replace(ledger, via=VIA), Buckets(), rates)
    for room in (resources, catalogue, bookings, series, waiting, running):
        app.include_router(room.router)
    explaining.explained(app, Problem)
    return app


def _instance(request: Request) -> str:
    return f"urn:uuid:{request.state.correlation}" if _is_uuid(request.state.correlation) else request.state.correlation


def _is_uuid(said: str) -> bool:
    try:
        uuid.UUID(said)
    except ValueError:
        return False
    return True


async def _refused(request: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, Refusal):
        raise refusal
    caller: Caller | None = getattr(request.state, "caller", None)
    door: Door = request.app.state.door
    words, look = (caller.words, caller.look) if caller else (words_of(request), None)
    return await of_refusal(refusal, instance=_instance(request), words=words, ledger=door.ledger, look=look)


async def _away(request: Request, _: Exception) -> Response:
    caller: Caller | None = getattr(request.state, "caller", None)
    return of_fault(instance=_instance(request), words=caller.words if caller else words_of(request))


async def _bad(request: Request, bad: Exception) -> Response:
    if not isinstance(bad, BadRequest):
        raise bad
    return of_request(bad, instance=_instance(request))


async def _misread(request: Request, bad: Exception) -> Response:
    if not isinstance(bad, RequestValidationError):
        raise bad
    return of_request(misread(bad.errors()), instance=_instance(request))


async def _no_route(request: Request, bad: Exception) -> Response:
    if not isinstance(bad, HTTPException):
        raise bad
    names = {404: "no-such-address", 405: "no-such-method", 400: "bad-json", 413: "too-large"}
    name = names.get(bad.status_code, "bad-request")
    return problem(
        name, str(bad.detail), status=bad.status_code, instance=_instance(request), headers=bad.headers or {}
    )


async def _hung_up(_: Request, __: Exception) -> Response:
    """End a request whose sender left before its body was whole: nobody reads the answer, and it is no fault."""
    return Response(status_code=400)


class _Correlated:
    """Gives each request a name, which its answer and the log carry, and tells what may still be asked."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; a fault of ours is logged, and answered with its name and nothing else."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        # Of the request alone: the state of the process is shared by all.
        scope["state"] = state = dict(state)
        state["correlation"] = _correlation(scope)
        begun, status = False, 500

        async def told(message: Message) -> None:
            nonlocal begun, status
            if message["type"] == "http.response.start":
                begun, status = True, message["status"]
                headers = {CORRELATION: state["correlation"], "Cache-Control": "no-store", "Vary": "Accept-Language"}
                if levels := state.get("levels"):
                    headers |= rate_headers(levels, now=state["caller"].now)
                known = {name.lower() for name, _ in message["headers"]}
                more = [
                    (name.lower().encode(), value.encode("latin-1"))
                    for name, value in headers.items()
                    if name == "Vary" or name.lower().encode() not in known
                ]
                message["headers"] = [*message["headers"], *more]
            await send(message)

        number, method = number_of("api", state["correlation"]), _method(scope)
        with (
            structlog.contextvars.bound_contextvars(correlation=state["correlation"], trace=number),
            traced(f"request {method}", number, SpanKind.SERVER, {"http.request.method": method}),
        ):
            try:
                await self._app(scope, receive, told)
            except Exception as fault:
                route = getattr(scope.get("route"), "path", "")
                log.error("request failed", path=route, fault=type(fault).__name__, exc_info=fault)  # noqa: TRY400
                if begun:
                    raise
                said = "Something went wrong on our side; the log calls it by this request’s name."
                instance = state["correlation"]
                await problem("internal-error", said, status=500, instance=instance)(scope, receive, told)
            finally:
                # The pattern of the path, and not the path, which is never the same.
                route = getattr(scope.get("route"), "path", "")
                called(f"request {method} {route}".rstrip())
                noted({"http.route": route, "http.response.status_code": status})


def _method(scope: Scope) -> str:
    """Return a request's method; whoever makes up names gets one for all of them."""
    return str(scope["method"]) if scope["method"] in METHODS else "other"


def _correlation(scope: Scope) -> str:
    given = dict(scope["headers"]).get(CORRELATION.lower().encode(), b"").decode("latin-1")
    return given if _GIVEN.fullmatch(given) else str(uuid.uuid4())


class _Guarded:
    """Refuses bodies that are too large, or no JSON by their own account."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting its bytes."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers, instance = dict(scope["headers"]), scope["state"]["correlation"]
        length = headers.get(b"content-length", b"0")
        digits = len(str(LARGEST_BODY))
        if length.isdigit() and (len(length) > digits or int(length) > LARGEST_BODY):
            await _passed_over(receive)
            await _too_large(instance)(scope, receive, send)
            return
        has_body = length not in {b"", b"0"} or b"transfer-encoding" in headers
        media = headers.get(b"content-type", b"").decode("latin-1").partition(";")[0].strip().lower()
        if has_body and media != "application/json":
            said = "A body is application/json here."
            refused = problem(
                "unsupported-media", said, status=415, instance=instance, headers={"Accept": "application/json"}
            )
            await refused(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > LARGEST_BODY:
                raise HTTPException(413, "body too large")
            return message

        await self._app(scope, counted, send)


async def _passed_over(receive: Receive) -> None:
    """Read what nobody keeps: who is still sending when the connection closes never reads why it did."""
    seen, more = 0, True
    while more and seen < PASSED_OVER:
        message = await receive()
        seen += len(message.get("body", b""))
        more = message["type"] == "http.request" and message.get("more_body", False)


def _too_large(instance: str) -> JSONResponse:
    said = f"A body has at most {LARGEST_BODY} bytes here."
    return problem("too-large", said, status=413, instance=instance, headers={"Connection": "close"})
