"""A town for stories of several Slack workspaces: one Bellhop, let in by its link wherever somebody agrees."""

from contextlib import AsyncExitStack
from dataclasses import dataclass, field

import httpx
from pydantic import SecretStr

from adapters.simulator.messages import Message
from adapters.simulator.simulator import Person
from adapters.simulator.slack_workspace import SlackWorkspace
from adapters.slack.installing import BACK, INSTALL, SCOPES
from adapters.web.app import web_app
from bot.database import open_ledger
from bot.lifecycle import running
from bot.settings import Settings, ToldSettings
from bot.wiring import wired
from tests.acceptance.people import PUBLIC_URL, Stage, Visitor
from tests.stage import KEY

NORA = Person("nora", "Nora Berg", "U0NORA001", 53_000_001, "Europe/Oslo", "en", admin=True)
OLE = Person("ole", "Ole Lund", "U0OLE0001", 53_000_002, "Europe/Oslo", "en")
SECOND = "T0SECOND1"


@dataclass
class Town(Stage):
    """Bellhop with no token of its own, and a second workspace beside the simulator's first."""

    second: SlackWorkspace = field(init=False)

    def __post_init__(self) -> None:
        """Register the app as its manifest says, and open the second workspace."""
        self.simulator.slack_oauth.scopes = frozenset(SCOPES)
        self.simulator.slack_oauth.redirect_urls = (f"{PUBLIC_URL}{BACK}",)
        self.second = self.simulator.another_workspace([NORA, OLE], team=SECOND, name="Borealis")

    def settings(self) -> Settings:
        """Return what the operator of such an app sets."""
        return ToldSettings(
            slack_client_id=self.simulator.slack_oauth.client_id,
            slack_client_secret=SecretStr(self.simulator.slack_oauth.client_secret),
            slack_app_token=SecretStr(self.simulator.slack_app_token),
            slack_api_url=self.simulator.slack_api_url,
            telegram_bot_token=SecretStr(self.simulator.telegram_bot_token),
            telegram_api_url=self.simulator.telegram_api_url,
            bellhop_public_url=PUBLIC_URL,
            bellhop_timezone="Europe/Berlin",
        )

    async def start(self) -> None:
        """Start Bellhop as `bellhop run` does."""
        ledger = open_ledger(conninfo=self.database_url, key=KEY, clock=self.clock)
        self.bellhop = wired(self.settings(), ledger, pace=False)
        self._running = AsyncExitStack()
        await self._running.enter_async_context(self.bellhop.ledger.database)
        await self._running.enter_async_context(running(self.bellhop))
        await self.simulator.slack.until_connected()

    def browser(self) -> httpx.AsyncClient:
        """Return a browser at Bellhop's public address, with cookies of its own."""
        app = web_app(routes=self.bellhop.routes(), readiness=self.bellhop.readiness)
        return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=PUBLIC_URL)

    async def installs(self, person: Person, workspace: SlackWorkspace, *, agrees: bool = True) -> httpx.Response:
        """Let somebody follow the link, read what is asked for, agree or not, and be brought back."""
        async with self.browser() as browser:
            asked = await browser.get(INSTALL)
            return await browser.get(workspace.consent(person, asked.headers["location"], agrees=agrees))

    async def organizations(self) -> list[tuple[str, str]]:
        """Return the workspaces of Slack, and which organization each speaks for."""
        query = """
            SELECT w.external_id, o.name FROM workspaces w JOIN organizations o ON o.id = w.organization_id
            WHERE w.platform = 'slack' ORDER BY w.external_id"""
        async with self.bellhop.ledger.database.connection() as connection:
            return [(str(row[0]), str(row[1])) for row in await (await connection.execute(query)).fetchall()]


@dataclass(frozen=True)
class Colleague(Visitor):
    """A person of one of several workspaces."""

    workspace: SlackWorkspace

    @property
    def there(self) -> SlackWorkspace:
        """Their own workspace."""
        return self.workspace

    async def says(self, text: str) -> Message:
        """Write to the bot and return its answer."""
        return await self._new(lambda: self.workspace.message(self.person, text))

    async def commands(self, line: str) -> Message:
        """Give a slash command in a channel, and return the answer."""
        return await self._new(lambda: self.workspace.command(self.person, line))

    async def mentions(self, text: str) -> Message:
        """Address the bot in a channel and return its answer."""
        return await self._new(lambda: self.workspace.mention(self.person, text))


def at(town: Town, person: Person, workspace: SlackWorkspace) -> Colleague:
    """Return somebody in their workspace."""
    return Colleague(town, person, "slack", workspace)
