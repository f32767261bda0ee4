"""The HTTP application: liveness, readiness, limits and faults."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import Message
from structlog.testing import capture_logs

from adapters.web.app import LARGEST_BODY, web_app

SECRET = "what somebody wrote"


async def echo(request: Request) -> PlainTextResponse:
    """Answer with how much was sent."""
    return PlainTextResponse(str(len(await request.body())))


async def broken(_: Request) -> PlainTextResponse:
    """Fail as no platform should."""
    raise RuntimeError(SECRET)


class Parts:
    """Which parts can work."""

    def __init__(self) -> None:
        self.now: Mapping[str, bool] = {"database": True, "slack": True}

    async def __call__(self) -> Mapping[str, bool]:
        """Say so."""
        return self.now


@pytest.fixture
def parts() -> Parts:
    """All parts work at first."""
    return Parts()


@pytest.fixture
def app(parts: Parts) -> Starlette:
    """Build the application, with the routes that a platform would bring."""
    routes = [Route("/slack/events", echo, methods=["POST"]), Route("/broken", broken), Route("/of/{secret}", broken)]
    return web_app(routes=routes, readiness=parts)


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Speak to the application."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://bellhop") as client:
        yield client


async def in_pieces(size: int) -> AsyncIterator[bytes]:
    """Send a body whose length nobody announced."""
    for start in range(0, size, 65536):
        yield b"x" * min(65536, size - start)
        await asyncio.sleep(0)


async def test_alive_says_that_the_process_lives(client: httpx.AsyncClient, parts: Parts) -> None:
    """Liveness does not ask for the database, which a restart would not bring back."""
    parts.now = {"database": False}
    answer = await client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"alive": True})


@pytest.mark.parametrize(
    ("now", "status"),
    [
        ({"database": True, "slack": True}, 200),
        ({"database": False, "slack": True}, 503),
        ({"database": True, "slack": False}, 503),
        # It is told, and costs nothing: the database's clock decides.
        ({"database": True, "clock": False, "slack": True}, 200),
    ],
    ids=["all", "no database", "no Slack", "a wrong clock"],
)
async def test_ready_only_when_every_part_is(
    now: dict[str, bool], status: int, client: httpx.AsyncClient, parts: Parts
) -> None:
    """Readiness needs every part but the machine's own clock, and names each one."""
    parts.now = now
    answer = await client.get("/readyz")
    assert (answer.status_code, answer.json()) == (status, now)


async def test_probes_may_ask_for_the_head_alone(client: httpx.AsyncClient) -> None:
    """Probes may use HEAD, as some load balancers do."""
    assert [(await client.head(path)).status_code for path in ("/healthz", "/readyz")] == [200, 200]


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/", 404), ("POST", "/healthz", 405)])
async def test_what_is_not_there_is_refused_as_json(
    method: str, path: str, status: int, client: httpx.AsyncClient
) -> None:
    """An unknown path and a wrong method are refused as JSON, not as a page."""
    answer = await client.request(method, path)
    assert answer.status_code == status
    assert list(answer.json()) == ["error"]


@pytest.mark.parametrize("announced", [True, False], ids=["announced", "in pieces"])
async def test_a_body_of_the_largest_size_is_taken(announced: bool, client: httpx.AsyncClient) -> None:  # noqa: FBT001 - a table's column
    """A body of the largest allowed size arrives whole."""
    content = b"x" * LARGEST_BODY if announced else in_pieces(LARGEST_BODY)
    answer = await client.post("/slack/events", content=content)
    assert (answer.status_code, answer.text) == (200, str(LARGEST_BODY))


@pytest.mark.parametrize("announced", [True, False], ids=["announced", "in pieces"])
async def test_a_larger_body_is_refused(announced: bool, client: httpx.AsyncClient) -> None:  # noqa: FBT001 - a table's column
    """A body one byte larger is refused, whether or not its length was declared."""
    content = b"x" * (LARGEST_BODY + 1) if announced else in_pieces(LARGEST_BODY + 1)
    answer = await client.post("/slack/events", content=content)
    assert (answer.status_code, answer.json()) == (413, {"error": "body too large"})


async def test_a_lie_about_the_length_is_found_out(client: httpx.AsyncClient) -> None:
    """A body longer than its declared length is refused all the same."""
    answer = await client.post(
        "/slack/events", content=in_pieces(LARGEST_BODY + 1), headers={"Content-Length": "nothing much"}
    )
    assert answer.status_code == 413


@pytest.mark.parametrize("length", ["9" * 5000, "0" * 5000, str(LARGEST_BODY + 1)])
async def test_a_length_beyond_all_measure_is_refused(length: str, client: httpx.AsyncClient) -> None:
    """A declared length of thousands of digits is a large body like any other."""
    answer = await client.post("/slack/events", content=b"x", headers={"Content-Length": length})
    assert answer.status_code == 413


async def test_who_hangs_up_half_way_is_no_fault(app: Starlette) -> None:
    """A sender who leaves before the body is whole leaves no line in the log."""

    async def hangs_up() -> Message:
        return {"type": "http.disconnect"}

    async def unheard(_: Message) -> None:
        pass

    scope = {"type": "http", "method": "POST", "path": "/slack/events", "headers": [], "query_string": b""}
    with capture_logs() as logs:
        await app(scope, hangs_up, unheard)
    assert logs == []


async def test_a_fault_is_logged_once_and_not_shown(client: httpx.AsyncClient) -> None:
    """A fault is logged with its place, and the client learns only that something failed."""
    with capture_logs() as logs:
        answer = await client.get("/broken")
    assert (answer.status_code, answer.json()) == (500, {"error": "internal error"})
    assert SECRET not in answer.text
    assert [(entry["path"], entry["fault"]) for entry in logs] == [("/broken", "RuntimeError")]


async def test_no_line_tells_what_stands_in_an_address(client: httpx.AsyncClient) -> None:
    """The line of a fault names the route, because an address may be a secret."""
    with capture_logs() as logs:
        answer = await client.get(f"/of/{SECRET.replace(' ', '-')}")

    assert answer.status_code == 500
    [line] = logs
    assert line["path"] == "/of/{secret}"
