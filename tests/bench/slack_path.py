"""How long a signed `/book` waits for its acknowledgement, against a bare Bolt app that does nothing else."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from statistics import median
from time import perf_counter

import aiohttp
from pydantic import SecretStr
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import Person, Simulator
from adapters.simulator.slack_requests import signed
from adapters.slack.app import PATH
from adapters.web.app import web_app
from bot.database import open_ledger
from bot.lifecycle import running
from bot.sample import load
from bot.settings import Settings
from bot.wiring import Bellhop, wired
from core.clock import SystemClock
from core.domain.lengths import MOST_HELD
from core.use_cases.people.settle_organization import only_organization
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.wishes import FORM, command, free_slots
from tests.stage import KEY

AT_ONCE = 20
"""How many people write in the same instant, in the second half of the run."""
WARM = 40
PEOPLE = 1000
"""More than write: a thousand commands and the same again."""


@dataclass
class Timed:
    """An application on loopback, and how long each request was in it until its answer was handed to the server."""

    app: ASGIApp
    times: list[float] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request and note its time."""
        begun = perf_counter()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.body":
                self.times.append(perf_counter() - begun)
            await send(message)

        await self.app(scope, receive, noted)


@dataclass(frozen=True)
class Sides:
    """Both applications, where they listen, and who writes to them."""

    bellhop: Bellhop
    ours: Timed
    bare: Timed
    addresses: tuple[str, str]
    simulator: Simulator
    http: aiohttp.ClientSession

    async def write(self, lines: Sequence[str], numbers: Iterator[int]) -> None:
        """Send the same commands at once to one, then to the other, and wait until Bellhop has answered them all."""
        for address in self.addresses:
            await asyncio.gather(*(self._send(address, line, next(numbers)) for line in lines))
        await self.bellhop.reception.quiet()

    async def _send(self, address: str, line: str, number: int) -> None:
        # Each command goes to both, and one person holds three slots at most.
        person = self.simulator.people[number // (2 * MOST_HELD) % len(self.simulator.people)]
        body = command(line, user=person.slack_user, number=number, team=self.simulator.slack.team_id)
        stamped = signed(self.simulator.slack_signing_secret, body, int(SystemClock().now().timestamp()))
        async with self.http.post(address, data=body, headers={"Content-Type": FORM} | stamped) as answer:
            if answer.status != 200:
                raise RuntimeError(f"{address} answered {answer.status}")

    def forget(self) -> None:
        """Begin anew."""
        self.ours.times.clear()
        self.bare.times.clear()


async def measure(url: str, *, requests: int = 1000) -> Figures:
    """
    Return milliseconds until the acknowledgement, inside the server, for both, and Bellhop's p95 divided by the bare's.

    First one request at a time, each answered before the next; then many in the same instant, so that some wait while
    Bellhop works on others.
    """
    figures: Figures = {}
    async with _both(url) as sides:
        lines, numbers = free_slots(), count(1)
        for _ in range(WARM):
            await sides.write([next(lines)], numbers)
        for label, at_once in (("alone", 1), (f"{AT_ONCE} at once", AT_ONCE)):
            sides.forget()
            for _ in range(requests // at_once):
                await sides.write([next(lines) for _ in range(at_once)], numbers)
            figures |= {
                f"bare median ms, {label}": median(sides.bare.times) * MILLISECONDS,
                f"bare p95 ms, {label}": p95(sides.bare.times) * MILLISECONDS,
                f"/book median ms, {label}": median(sides.ours.times) * MILLISECONDS,
                f"/book p95 ms, {label}": p95(sides.ours.times) * MILLISECONDS,
                f"ratio of p95, {label}": p95(sides.ours.times) / p95(sides.bare.times),
            }
    return figures


@asynccontextmanager
async def _both(url: str) -> AsyncIterator[Sides]:
    ledger = open_ledger(conninfo=url, key=KEY, clock=SystemClock())
    people = [Person(f"p{at}", f"Person {at}", f"U0{at:05}", 54_000_000 + at, "UTC", "en") for at in range(PEOPLE)]
    async with Simulator(people=people) as simulator, ledger.database, aiohttp.ClientSession() as http:
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        await load(ledger, organization.id)
        bellhop = wired(_settings(simulator), ledger, pace=False)
        ours = Timed(web_app(routes=bellhop.routes(), readiness=bellhop.readiness))
        bare = Timed(Starlette(routes=[_bare(simulator)]))
        servers = [LoopbackServer(ours), LoopbackServer(bare)]
        for server in servers:
            await server.start(0)
        first, second = [f"http://127.0.0.1:{server.port}{PATH}" for server in servers]
        async with running(bellhop):
            yield Sides(bellhop, ours, bare, (first, second), simulator, http)
        for server in servers:
            await server.stop()


def _settings(simulator: Simulator) -> Settings:
    return Settings(
        slack_bot_token=SecretStr(simulator.slack_bot_token),
        slack_signing_secret=SecretStr(simulator.slack_signing_secret),
        slack_api_url=simulator.slack_api_url,
        bellhop_timezone="UTC",
    )


def _bare(simulator: Simulator) -> Route:
    client = AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url)
    app = AsyncApp(signing_secret=simulator.slack_signing_secret, client=client)

    async def acknowledged(ack: AsyncAck) -> None:
        await ack()

    app.command("/book")(acknowledged)
    handler = AsyncSlackRequestHandler(app)

    async def received(request: Request) -> Response:
        return await handler.handle(request)

    return Route(PATH, received, methods=["POST"])
