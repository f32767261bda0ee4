"""Doors under siege: the whole of Bellhop, its real database, both platforms' stand-ins, and a verdict per request."""

import asyncio
import hashlib
import hmac
import json
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
from pydantic import SecretStr
from structlog.processors import format_exc_info
from structlog.testing import capture_logs
from structlog.typing import EventDict

from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from adapters.slack.app import PATH as SLACK
from adapters.telegram.app import PATH as TELEGRAM
from adapters.telegram.app import SECRET_HEADER
from adapters.web.app import web_app
from bot.database import open_ledger
from bot.demo import introduced
from bot.lifecycle import running
from bot.sample import load
from bot.settings import Settings
from bot.wiring import Bellhop, wired
from core.use_cases.people.settle_organization import only_organization
from tests.chaos.doors.mutations import Json
from tests.chaos.doors.owed import owed_on_slack, owed_on_telegram, told
from tests.chaos.doors.posts import Post, Sender
from tests.chaos.doors.slack_posts import slack
from tests.chaos.doors.telegram_posts import telegram
from tests.stage import KEY, ManualClock

SAID = ("chat.postMessage", "chat.postEphemeral", "chat.update", "response_url", "sendMessage", "editMessageText")
SECRET = "s3cret"
WITHIN = 10.0
"""Seconds until a missing answer is a fault."""
HONEST = 100
"""After so many hostile requests an honest one must be answered."""
UNANSWERED = "SELECT platform, delivery_id FROM deliveries WHERE incoming IS NOT NULL"


@dataclass
class Verdict:
    """What became of the requests: how many ended in which status, and every fault in one line."""

    statuses: Counter[int] = field(default_factory=Counter)
    answered: int = 0
    faults: list[str] = field(default_factory=list)


class Errors(logging.Handler):
    """Everything that libraries log as an error, such as a task whose exception nobody took."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(f"{record.name}: {record.getMessage()[:300]} {record.exc_info and record.exc_info[0]}")


@dataclass
class Siege:
    """Bellhop behind its own HTTP application, and what was heard of it."""

    bellhop: Bellhop
    simulator: Simulator
    client: httpx.AsyncClient
    people: list[Sender]
    logs: list[EventDict]
    errors: Errors
    verdict: Verdict = field(default_factory=Verdict)

    async def slack(self, seed: int, count: int) -> Verdict:
        """Send so many mutated requests of Slack's."""
        return await self._all(slack(seed, count, self.people), self.post_to_slack, owed_on_slack)

    async def telegram(self, seed: int, count: int) -> Verdict:
        """Send so many mutated updates of Telegram's."""
        return await self._all(telegram(seed, count, self.people), self.post_to_telegram, owed_on_telegram)

    async def unanswered(self) -> list[str]:
        """Return the deliveries that are kept and not answered."""
        async with self.bellhop.ledger.database.connection() as connection:
            rows = await (await connection.execute(UNANSWERED)).fetchall()
        return [f"{platform} {delivery!r:.80} is unanswered" for platform, delivery in rows]

    async def _all(
        self, posts: Iterable[Post], send: Callable[[Post], Awaitable[int]], owed: Callable[[Json], object]
    ) -> Verdict:
        for post in posts:
            before, logged, heard = len(self._said()), len(self.logs), len(self.errors.lines)
            status = await send(post)
            self.verdict.statuses[status] += 1
            ident = owed(told(post)) if status < 300 else None
            # Under a mutated id, such as 0, something else may have been counted before.
            if ident is not None and str(post.number) in str(ident):
                await self._answered(post, before)
            if status >= 500:
                self._fault(post, f"status {status}")
            troubles = [line for line in self.logs[logged:] if line["log_level"] in {"error", "critical"}]
            for trouble in (*(str(line)[-900:] for line in troubles), *self.errors.lines[heard:]):
                self._fault(post, trouble)
            if post.number % HONEST == HONEST - 1:
                await self._honest(post)
        return self.verdict

    async def _answered(self, post: Post, before: int) -> None:
        try:
            await self.simulator.until(lambda: len(self._said()) > before, within=WITHIN)
        except TimeoutError:
            # A mention in a channel that only talks is answered by silence; it is taken in nevertheless.
            if post.kind != "mention":
                self._fault(post, "silence")
        else:
            self.verdict.answered += 1
        async with asyncio.timeout(WITHIN):
            await self.bellhop.reception.quiet()

    async def _honest(self, post: Post) -> None:
        """Ask for help as people do, who must still be served."""
        before, person = len(self._said()), self.people[0]
        author = {"id": person.telegram, "is_bot": False, "first_name": "Mara"}
        message = {"message_id": 1, "date": 1, "text": "help", "chat": {"id": person.telegram, "type": "private"}}
        update = {"update_id": 5_000_000 + post.number, "message": message | {"from": author}}
        honest = Post(post.number, "honest", json.dumps(update).encode(), "application/json", told=True)
        assert await self.post_to_telegram(honest) == 200
        await self._answered(honest, before)

    async def post_to_slack(self, post: Post) -> int:
        """Post a request with Slack's signature, and return the status."""
        now = str(int(self.simulator.wall().timestamp()))
        digest = hmac.new(
            self.simulator.slack_signing_secret.encode(), b"v0:" + now.encode() + b":" + post.body, hashlib.sha256
        )
        headers = {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={digest.hexdigest()}"}
        headers |= {"Content-Type": post.content_type} if post.content_type else {}
        return (await self.client.post(SLACK, content=post.body, headers=headers)).status_code

    async def post_to_telegram(self, post: Post) -> int:
        """Post an update with Telegram's secret, and return the status."""
        headers = {SECRET_HEADER: SECRET, "Content-Type": post.content_type}
        return (await self.client.post(TELEGRAM, content=post.body, headers=headers)).status_code

    def _said(self) -> list[object]:
        return list(self.simulator.calls.of(*SAID))

    def _fault(self, post: Post, why: str) -> None:
        self.verdict.faults.append(f"{post.kind} {post.number}: {why}")


@asynccontextmanager
async def besieged(database_url: str, *, fetching: bool = False) -> AsyncIterator[Siege]:
    """
    Run Bellhop on both platforms, with the sample people and things.

    It listens over HTTP; if `fetching`, it opens a socket to Slack and polls Telegram instead.
    """
    clock, errors = ManualClock(), Errors()
    async with Simulator(now=clock.now) as simulator:
        ledger = open_ledger(conninfo=database_url, key=KEY, clock=clock)
        bellhop = wired(_settings(simulator, fetching=fetching), ledger, pace=False)
        logging.getLogger().addHandler(errors)
        try:
            with capture_logs(processors=[format_exc_info]) as logs:
                async with ledger.database:
                    async with running(bellhop), _client(bellhop) as client:
                        organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
                        await load(ledger, organization.id)
                        people = [await _sender(bellhop, simulator, at) for at in range(2)]
                        siege = Siege(bellhop, simulator, client, people, logs, errors)
                        yield siege
                    # Everything under way has ended with the platforms.
                    siege.verdict.faults += await siege.unanswered()
        finally:
            logging.getLogger().removeHandler(errors)


async def _sender(bellhop: Bellhop, simulator: Simulator, at: int) -> Sender:
    person = SAMPLE_PEOPLE[at]
    await introduced(bellhop, simulator, person)
    ticket = f"{simulator.slack_api_url.removesuffix('api/')}response/used-up/{person.handle}"
    return Sender(person.slack_user, person.telegram_user, ticket)


@asynccontextmanager
async def _client(bellhop: Bellhop) -> AsyncIterator[httpx.AsyncClient]:
    app = web_app(routes=bellhop.routes(), readiness=bellhop.readiness)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://bellhop") as client:
        yield client


def _settings(simulator: Simulator, *, fetching: bool) -> Settings:
    return Settings(
        slack_bot_token=SecretStr(simulator.slack_bot_token),
        slack_app_token=SecretStr(simulator.slack_app_token) if fetching else None,
        slack_signing_secret=SecretStr(simulator.slack_signing_secret),
        slack_api_url=simulator.slack_api_url,
        telegram_bot_token=SecretStr(simulator.telegram_bot_token),
        telegram_api_url=simulator.telegram_api_url,
        # Nobody listens there: the siege posts to the application itself.
        telegram_webhook_url=None if fetching else "http://127.0.0.1:9",
        telegram_webhook_secret=SecretStr(SECRET),
        bellhop_timezone="Europe/Berlin",
    )
