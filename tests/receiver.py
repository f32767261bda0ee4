"""A real receiver of webhooks on a free port, with TLS, which checks every signature."""

import hmac
import json
import ssl
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from aiohttp import web

from adapters.events.sending import Sending
from tests.calendar_server import CalendarServer, serving

Answering = Callable[[web.Request, dict[str, Any]], Awaitable[web.StreamResponse]]


@dataclass
class Receiver:
    """What it was told, and what it answers: 204, unless it is told otherwise."""

    server: CalendarServer
    secret: str = ""
    answering: Answering | None = None
    told: list[dict[str, Any]] = field(default_factory=list)
    """The events that it took, in the order in which they came."""
    tried: list[tuple[str, int]] = field(default_factory=list)
    """The id and the time of every attempt, whatever became of it."""

    @property
    def url(self) -> str:
        """Where it is told of events."""
        return f"https://localhost:{self.server.port}/hook?key=k3y"

    @property
    def types(self) -> list[str]:
        """The types of what it took."""
        return [each["type"] for each in self.told]

    def sending(
        self, now: Callable[[], datetime], *, allows: Callable[[str], bool] = lambda _: True, whole: float = 10.0
    ) -> Sending:
        """Return what sends here: this machine is no public address, and its certificate is its own."""
        tls = ssl.create_default_context(cadata=self.server.certificate)
        return Sending(now, allows=allows, tls=tls, whole=whole)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Check who sent it, then answer."""
        body = await request.read()
        name, at = request.headers["webhook-id"], request.headers["webhook-timestamp"]
        self.tried.append((name, int(at)))
        key = b64decode(self.secret.removeprefix("whsec_"))
        right = hmac.new(key, f"{name}.{at}.".encode() + body, sha256).digest()
        if request.headers["webhook-signature"] != f"v1,{b64encode(right).decode()}":
            return web.Response(status=401)
        event = json.loads(body)
        assert event["id"] == name
        answer = await self.answering(request, event) if self.answering else web.Response(status=204)
        if answer.status // 100 == 2:
            self.told.append(event)
        return answer


@asynccontextmanager
async def receiving(folder: Path) -> AsyncIterator[Receiver]:
    """Run a receiver until the block ends; its key stands in that folder."""
    async with serving(folder) as server:
        receiver = Receiver(server)
        server.answering = receiver.answer
        yield receiver
