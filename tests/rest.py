"""REST as other systems reach it: a server on a free port, and clients that show tokens."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn

from adapters.rest.app import PATH, rest_app
from adapters.web.app import SelfBounded, web_app
from core.domain.people.member import Member
from core.domain.people.rates import RATES, Rate
from core.domain.people.tokens import Scope
from core.ledger import Ledger
from core.use_cases.tokens.make import Wanted, make


async def _ready() -> Mapping[str, bool]:
    return {}


@asynccontextmanager
async def served(ledger: Ledger, *, rates: tuple[Rate, ...] = RATES) -> AsyncIterator[str]:
    """Serve it, and yield the address at which it is reached."""
    app = web_app(routes=[SelfBounded(PATH, rest_app(ledger, rates=rates))], readiness=_ready)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # As in `bot.lifecycle`.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving


@dataclass(frozen=True)
class Client:
    """A system that asks with a token."""

    http: httpx.AsyncClient

    async def get(self, path: str, status: int = 200, **rest: Any) -> Any:
        """Return what is there."""
        return (await self.asked("GET", path, status, **rest)).json()

    async def post(self, path: str, body: object = None, status: int = 200, **headers: str) -> Any:
        """Return what came of it; underscores in headers stand for dashes."""
        return (await self.asked("POST", path, status, json=body, headers=_headers(headers))).json()

    async def patch(self, path: str, body: object, status: int = 200, **headers: str) -> Any:
        """Return what came of it."""
        return (await self.asked("PATCH", path, status, json=body, headers=_headers(headers))).json()

    async def asked(self, method: str, path: str, status: int = 200, **rest: Any) -> httpx.Response:
        """Return the answer, which has that status."""
        answer = await self.http.request(method, path, **{key: each for key, each in rest.items() if each is not None})
        assert answer.status_code == status, (answer.status_code, answer.text)
        return answer


def _headers(said: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in said.items()}


async def secret_of(ledger: Ledger, member: Member, *scopes: Scope) -> str:
    """Make a token for a member, by themself."""
    wanted = Wanted("test", frozenset(scopes or (Scope.READ, Scope.BOOK)))
    secret, _ = await make(ledger, organization=member.organization, wanted=wanted, by=member)
    return secret


@asynccontextmanager
async def client(address: str, secret: str) -> AsyncIterator[Client]:
    """Lend a client with that token."""
    headers = {"Authorization": f"Bearer {secret}"}
    async with httpx.AsyncClient(base_url=f"{address}{PATH}", headers=headers) as http:
        yield Client(http)
