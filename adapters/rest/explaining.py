"""How the interface explains itself: its OpenAPI document, a page to try it on, and each sort of problem."""

import base64
import hashlib
import inspect
import json
import re
from pathlib import Path
from typing import Any

import fastapi_offline
from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from adapters.rest.problems import TYPES, kinds
from adapters.rest.statuses import status_of

STATIC = Path(fastapi_offline.__file__).parent / "static"
"""Swagger UI itself, as that package carries it: the page asks nobody else's server for anything."""


STREAM: dict[str, Any] = {
    "tags": ["events"],
    "summary": "Listen To Events",
    "description": "Tell what happens, as far as the caller may know it, until one of the two ends it; docs/events.md.",
    "operationId": "listen_to_events",
    "security": [{"HTTPBearer": []}],
    "parameters": [
        {
            "name": "type",
            "in": "query",
            "description": "Events of that type or noun alone; several if it is said again.",
            "schema": {"type": "array", "items": {"type": "string"}},
            "example": ["booking"],
        },
        {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last event that was read: it goes on after that. Without it, it begins now.",
            "schema": {"type": "string", "pattern": r"^\d{1,19}$"},
        },
    ],
    "responses": {
        "200": {
            "description": "Server-sent events, each with its id, its type and a CloudEvent in JSON.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
    },
}
"""The live stream, which is none of the application's own routes: its answer has no end."""


def explained(app: FastAPI, problem: type[BaseModel]) -> None:
    """Add the document, the page and the explanations of problems; they are for everybody, and show nothing of any."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app, problem)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # as FastAPI's documentation has it

    async def openapi(_: Request) -> Response:
        return JSONResponse(document())

    async def page(request: Request) -> Response:
        return _page(app, request)

    async def sort(request: Request) -> Response:
        return _sort(request.path_params["name"])

    app.router.routes += [
        Route("/openapi.json", openapi, include_in_schema=False),
        Route("/docs", page, include_in_schema=False),
        Route("/problems/{name}", sort, include_in_schema=False),
        Mount("/docs/static", StaticFiles(directory=STATIC)),
    ]


def _document(app: FastAPI, problem: type[BaseModel]) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description="Show a token as `Authorization: Bearer bh_…`. Every refusal is a problem (RFC 9457).",
        routes=app.routes,
        servers=app.servers,
    )
    document["paths"]["/events"] = {"get": STREAM | {"responses": {**STREAM["responses"], **app.router.responses}}}
    parts = document.setdefault("components", {}).setdefault("schemas", {})
    parts["Problem"] = problem.model_json_schema()
    for unused in ("HTTPValidationError", "ValidationError"):
        parts.pop(unused, None)
    for path in document["paths"].values():
        for operation in path.values():
            # FastAPI's own 422 has another form than ours, which is among the 4XX.
            operation["responses"].pop("422", None)
    return document


def _page(app: FastAPI, request: Request) -> HTMLResponse:
    here = request.scope.get("root_path", "")
    drawn = get_swagger_ui_html(
        openapi_url=f"{here}/openapi.json",
        title=app.title,
        swagger_js_url=f"{here}/docs/static/swagger-ui-bundle.js",
        swagger_css_url=f"{here}/docs/static/swagger-ui.css",
        swagger_favicon_url=f"{here}/docs/static/favicon.png",
        swagger_ui_parameters={"persistAuthorization": False},
    )
    text = bytes(drawn.body).decode()
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(each.encode()).digest()).decode()}'" for each in scripts
    )
    # The page draws its icons from data addresses, and styles itself as it goes.
    policy = (
        f"default-src 'none'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    return HTMLResponse(text, headers={"Content-Security-Policy": policy})


def _sort(name: str) -> Response:
    refusal = kinds().get(name)
    if refusal is None:
        told = OTHERS.get(name)
        if told is None:
            return JSONResponse({"detail": "No such sort of problem."}, status_code=404)
        return JSONResponse({"type": TYPES + name, "detail": told})
    told = inspect.cleandoc(refusal.__doc__ or "")
    facts = [each for each in inspect.signature(refusal).parameters if each not in {"offers", "asked"}]
    body = {"type": TYPES + name, "status": status_of(refusal), "detail": told, "facts": facts}
    return Response(json.dumps(body, ensure_ascii=False), media_type="application/json")


OTHERS = {
    "misread": "A body, or parameters, that do not fit the schema; `errors` say where.",
    "bad-json": "A body that is no JSON.",
    "unsupported-media": "A body of another type than application/json.",
    "too-large": "A body that is larger than any needs to be.",
    "bad-time": "A time or a date that there is not, or centuries away.",
    "missing-hour": "A time by the clock on the wall that the clocks skip that day; `instead` is what it would be.",
    "bad-slot": "A slot needs an end after its start, or a length in minutes.",
    "bad-recurrence": "A rule of a series that is none.",
    "no-series": "A booking that is of no series.",
    "budget-covers-no-series": "A token with a budget holds single slots, which are counted, and books no series.",
    "budget-covers-no-waiting": "A token with a budget gets in no line: what would be offered then is held uncounted.",
    "bad-cursor": "A cursor that this list did not give.",
    "bad-key": "An Idempotency-Key that cannot be kept.",
    "unknown-parameter": "A parameter that the address does not have; `known` are those that it has.",
    "unknown-field": "A field that is not there to be shown; `known` are those that are.",
    "if-match-missing": "A change that has to say in If-Match which state it is about.",
    "no-such-address": "Nothing is there.",
    "no-such-method": "That cannot be done there; `Allow` says what can.",
    "bad-request": "The request cannot be understood.",
    "unavailable": "The ledger cannot be reached; the same may work a moment later.",
    "internal-error": "A fault of ours; the log calls it by X-Correlation-ID.",
}
"""Sorts of problems that are no refusals of the core."""
