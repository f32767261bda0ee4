"""From a signed `/book` to the card's arrival at Slack, with many people who each wait for their card."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, islice
from time import perf_counter

import aiohttp
from aiohttp import web

from adapters.simulator.slack_requests import signed
from adapters.slack.app import PATH
from bot.database import open_ledger
from bot.sample import load
from core.clock import SystemClock
from core.use_cases.people.settle_organization import only_organization
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.serving import Served, served
from tests.bench.wishes import FORM, command, free_slots, users
from tests.stage import KEY

PEOPLE = 16
WARM = 20
"""Cards for each person before the clock starts: connections, plans of statements and caches are made meanwhile."""
PATIENCE = 30
SECRET = "0123456789abcdef0123456789abcdef"


@dataclass
class CountingSlack:
    """
    As much of Slack as a card needs: who the bot is, who a person is, and where an answer goes.

    The simulator checks and keeps each message, which costs about as much as Bellhop's own work; here it would measure
    itself.
    """

    cards: dict[str, asyncio.Future[bytes]] = field(default_factory=dict)
    posted: int = 0
    """Messages that answer nothing."""
    port: int = 0

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Serve on loopback until the block ends."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._called)
        app.router.add_post("/answer/{number}", self._answered)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield
        finally:
            await runner.cleanup()

    def expect(self, number: int) -> tuple[str, asyncio.Future[bytes]]:
        """Return the address for the answer to this request, and the answer to come."""
        card = self.cards[str(number)] = asyncio.get_running_loop().create_future()
        return f"http://127.0.0.1:{self.port}/answer/{number}", card

    async def _called(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "auth.test":
            return web.json_response({"ok": True, "team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT"})
        if request.match_info["method"] == "chat.postMessage":
            self.posted += 1
            return web.json_response({"ok": True, "channel": "D1", "ts": str(self.posted)})
        user = request.query.get("user")
        profile = {"real_name": f"Person {user}"}
        return web.json_response({"ok": True, "user": {"id": user, "team_id": "T1", "tz": "UTC", "profile": profile}})

    async def _answered(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.cards.pop(request.match_info["number"]).set_result(body)
        return web.Response(text="ok")


async def measure(url: str, *, cards: int = 4000, more: Mapping[str, str] | None = None) -> Figures:
    """
    Return cards per second, milliseconds from request to card, and what each card costs the bot's processor.

    In each lane a person sends a command, waits for its card, and sends the next; who holds three slots makes room for
    the next person, whom the bot knows already. The bot is a process of its own; people and Slack share another. `more`
    is what it is told besides.
    """
    await furnished(url)
    slack, numbers, wishes = CountingSlack(), count(1), free_slots()
    async with (
        slack.listening(),
        served(url, settings(slack) | dict(more or {})) as bot,
        aiohttp.ClientSession() as http,
    ):

        async def answered(user: str, line: str) -> bytes:
            number = next(numbers)
            address, answer = slack.expect(number)
            await sent(http, bot, command(line, user=user, number=number, answer_to=address))
            return await asyncio.wait_for(answer, PATIENCE)

        async def met(which: int) -> None:
            for user in sorted(set(islice(users(which), WARM + cards // PEOPLE))):
                await answered(user, "list")

        async def one(user: str) -> float:
            begun = perf_counter()
            body = await answered(user, next(wishes))
            if b"Confirm" not in body:
                raise RuntimeError(f"no card: {body.decode()}")
            return (perf_counter() - begun) * MILLISECONDS

        async def lane(people: Iterator[str], times: int) -> list[float]:
            return [await one(user) for user in islice(people, times)]

        await asyncio.gather(*(met(which) for which in range(PEOPLE)))
        people = [users(which) for which in range(PEOPLE)]
        await asyncio.gather(*(lane(each, WARM) for each in people))
        busy, begun = bot.processor_seconds(), perf_counter()
        lanes = await asyncio.gather(*(lane(each, cards // PEOPLE) for each in people))
        took, busy = perf_counter() - begun, bot.processor_seconds() - busy
    times = [each for times in lanes for each in times]
    return {
        "cards/s": len(times) / took,
        "median ms": sorted(times)[len(times) // 2],
        "p95 ms": p95(times),
        "bot's processor ms per card": busy / len(times) * MILLISECONDS,
    }


async def furnished(url: str) -> None:
    """Stock the sample house."""
    ledger = open_ledger(conninfo=url, key=KEY, clock=SystemClock())
    async with ledger.database:
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        await load(ledger, organization.id)


def settings(slack: CountingSlack) -> dict[str, str]:
    """Return what a bot is told that is to be served by this Slack alone."""
    return {
        "SLACK_BOT_TOKEN": "xoxb-bench",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": f"http://127.0.0.1:{slack.port}/api/",
        "BELLHOP_TIMEZONE": "UTC",
    }


async def sent(http: aiohttp.ClientSession, bot: Served, body: str) -> None:
    """Send a command as Slack does; refuses with RuntimeError any other answer than the acknowledgement."""
    stamped = signed(SECRET, body, int(SystemClock().now().timestamp()))
    address = f"http://127.0.0.1:{bot.port}{PATH}"
    async with http.post(address, data=body, headers={"Content-Type": FORM} | stamped) as answer:
        if answer.status != 200:
            raise RuntimeError(f"{address} answered {answer.status}")
