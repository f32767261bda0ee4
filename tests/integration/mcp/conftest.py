"""The server of assistants over real HTTP, and the SDK's own client."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx2
import pytest
import uvicorn
from mcp import Client
from mcp.client.session import ClientRequestContext, ElicitationFnT
from mcp.client.streamable_http import streamable_http_client
from mcp_types import ElicitRequestParams, ElicitResult

from adapters.mcp.server import Assistants
from adapters.web.app import web_app
from core.domain.people.tokens import UNLIMITED, Budget, Scope
from core.store.database import Database
from core.use_cases.tokens.make import Wanted, make
from tests.stage import House, ManualClock, furnished
from tests.story import Actor


@pytest.fixture
async def house(stocked_url: str) -> AsyncIterator[House]:
    """Make an organization with the sample catalogue in a database of its own."""
    async with Database(stocked_url) as database:
        yield await furnished(database, ManualClock())


@pytest.fixture
def ann(house: House) -> Actor:
    """An admin."""
    return Actor(house, house.ann)


@pytest.fixture
def ben(house: House) -> Actor:
    """A member."""
    return Actor(house, house.ben)


@asynccontextmanager
async def serving(house: House) -> AsyncIterator[str]:
    """Serve the assistants of a house, and yield the address."""
    assistants = Assistants(house.ledger, "test")

    async def readiness() -> dict[str, bool]:
        return {"database": True}

    app = web_app(routes=[assistants.route()], readiness=readiness)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with assistants.running():
            served = asyncio.create_task(server.serve(sockets=[listener]))
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}/mcp"
            finally:
                server.should_exit = True
                await served


@pytest.fixture
async def url(house: House) -> AsyncIterator[str]:
    """Where assistants find the server."""
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    # In a task of its own: a fixture ends in another one than it began in, which the server's tasks may not.
    async def served() -> None:
        async with serving(house) as at:
            address.set_result(at)
            await over.wait()

    task = asyncio.create_task(served())
    yield await address
    over.set()
    await task


async def token_of(
    house: House,
    who: Actor,
    *scopes: Scope,
    budget: Budget = UNLIMITED,
    confirms: bool = False,
) -> str:
    """Return a new token of somebody."""
    wanted = Wanted("Assistant", frozenset(scopes or {Scope.BOOK}), budget=budget, confirms=confirms)
    secret, _ = await make(house.ledger, organization=who.member.organization, wanted=wanted, by=who.member)
    return secret


@asynccontextmanager
async def assistant(
    url: str, secret: str, *, mode: str = "auto", asks: ElicitationFnT | None = None
) -> AsyncIterator[Client]:
    """Connect an assistant's program with a token; `asks` is the person behind it who answers what it asks."""
    headers = {"Authorization": f"Bearer {secret}"}
    async with (
        httpx2.AsyncClient(headers=headers) as http,
        Client(streamable_http_client(url, http_client=http), mode=mode, elicitation_callback=asks) as client,
    ):
        yield client


@dataclass
class Person:
    """Somebody before an assistant's program, who answers what it asks."""

    answer: Callable[[], ElicitResult]
    asked: list[str] = field(default_factory=list)

    async def __call__(self, context: ClientRequestContext, params: ElicitRequestParams) -> ElicitResult:
        """Read what is asked, and answer."""
        del context
        self.asked.append(params.message)
        return self.answer()
