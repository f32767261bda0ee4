"""The stand-in of both platforms on one loopback port."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Self

import aiohttp
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from adapters.simulator.calls import Calls
from adapters.simulator.clock import DemoClock
from adapters.simulator.faults import Faults
from adapters.simulator.keeper import Keeper
from adapters.simulator.page_state import PageState
from adapters.simulator.pages import Pages
from adapters.simulator.people import SAMPLE_PEOPLE, Person
from adapters.simulator.pulse import Pulse
from adapters.simulator.rates import Rates
from adapters.simulator.server import LOOPBACK, LoopbackServer
from adapters.simulator.slack_api import SlackApi, Tenant
from adapters.simulator.slack_delivery import SlackPostman
from adapters.simulator.slack_files import SlackFiles
from adapters.simulator.slack_lookup import SlackLookup
from adapters.simulator.slack_oauth import Grant, SlackOAuth
from adapters.simulator.slack_state import TEAM, SlackState
from adapters.simulator.slack_workspace import SlackParts, SlackWorkspace
from adapters.simulator.socket_mode import SocketMode
from adapters.simulator.telegram_api import TelegramApi
from adapters.simulator.telegram_cloud import TelegramCloud
from adapters.simulator.telegram_state import BOT_USER_ID, TelegramState
from adapters.simulator.telegram_updates import TelegramUpdates
from core.clock import SystemClock

__all__ = ["SAMPLE_PEOPLE", "DemoClock", "Person", "Simulator"]


class Simulator:
    """
    Slack's and Telegram's servers for unchanged clients, people who use them, and a page to chat in.

    `now` dates messages and people's offsets; it defaults to the demo clock. `wall` must be the real time, because
    clients check signatures against it. Without a `clock` the page shows none. `team` is the id of the Slack workspace.
    `start_over` is called when a visitor asks for a fresh start.
    """

    def __init__(
        self,
        *,
        people: Iterable[Person] = SAMPLE_PEOPLE,
        now: Callable[[], datetime] | None = None,
        wall: Callable[[], datetime] | None = None,
        clock: DemoClock | None = None,
        rate_limits: bool = False,
        team: str = TEAM,
        start_over: Callable[[], None] | None = None,
    ) -> None:
        self.people = tuple(people)
        self.clock = clock
        self.wall = wall or SystemClock().now
        self.now = now or (clock.now if clock else self.wall)
        self.faults = Faults()
        self._pulse = Pulse()
        self.calls = Calls(self._pulse)
        self.rates = Rates(enabled=rate_limits)
        self.slack_bot_token = "xoxb-" + secrets.token_hex(12)
        self.slack_app_token = "xapp-1-" + secrets.token_hex(12)
        self.slack_signing_secret = secrets.token_hex(16)
        self.telegram_bot_token = f"{BOT_USER_ID}:{secrets.token_urlsafe(26)}"
        self._furnish(team, start_over)

    def _furnish(self, team: str, start_over: Callable[[], None] | None) -> None:
        state = SlackState.of(self.people, self._pulse, self.now, team=team)
        sockets = SocketMode(self._pulse)
        self._postman = SlackPostman(sockets, self.slack_signing_secret, self.wall)
        self.slack_oauth = SlackOAuth()
        # The token of the settings: one that never runs out, as an app without rotation has it.
        self.slack_oauth.grants[self.slack_bot_token] = Grant(state, "", "")
        self._slack_parts = SlackParts(
            state, sockets, self._postman, SlackLookup(state), SlackFiles(), self.slack_oauth
        )
        self._tenants = [Tenant(state, self._slack_parts.lookup, self._slack_parts.files)]
        self.slack = SlackWorkspace(self._slack_parts)
        cloud = TelegramState.of(self.people, self._pulse, self.now, self.wall())
        self._updates = TelegramUpdates(self._pulse, cloud.first_id)
        self.telegram = TelegramCloud(cloud, self._updates, self.telegram_bot_token)
        self.page = PageState(self.people, self.slack, self.telegram, self.clock)
        self.keeper = Keeper(state, cloud, self.page.memory, self._pulse)
        pages = Pages(self.page, self._pulse, start_over)
        self._app = self._application(cloud, pages)
        self._server = LoopbackServer(self._app)

    def _application(self, cloud: TelegramState, pages: Pages) -> Starlette:
        common = (self.faults, self.rates, self.calls)
        parts = self._slack_parts
        slack = SlackApi(self._tenants, self.slack_oauth, parts.sockets, *common, self.slack_app_token, self._drop)
        telegram = TelegramApi(cloud, self._updates, *common, self.telegram_bot_token, self._drop)
        return Starlette(routes=[*slack.routes(), *telegram.routes(), *pages.routes()])

    def _drop(self, client: tuple[str, int] | None) -> None:
        self._server.drop(client)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._server.port

    @property
    def url(self) -> str:
        """The page's address."""
        return f"http://{LOOPBACK}:{self._server.port}"

    @property
    def slack_api_url(self) -> str:
        """The value for SLACK_API_URL."""
        return f"{self.url}/slack/api/"

    @property
    def telegram_api_url(self) -> str:
        """The value for TELEGRAM_API_URL; python-telegram-bot wants `/bot` and `/file/bot` appended."""
        return f"{self.url}/telegram"

    def another_workspace(
        self, people: Iterable[Person], *, team: str, name: str, grid: str | None = None
    ) -> SlackWorkspace:
        """Return a further Slack workspace, once this listens, or a grid on all of which the app can be installed."""
        state = SlackState.of(people, self._pulse, self.now, team=team, name=name, grid=grid)
        postman = replace(self._postman, grid=grid)
        parts = replace(self._slack_parts, state=state, postman=postman, lookup=SlackLookup(state), files=SlackFiles())
        self._tenants.append(Tenant(state, parts.lookup, parts.files))
        return SlackWorkspace(parts)

    def also_serves(self, routes: Iterable[BaseRoute]) -> None:
        """Serve pages of the bot's own at the same address."""
        self._app.router.routes.extend(routes)

    async def start(self, *, port: int = 0) -> None:
        """Listen on loopback at this port, 0 for any free one; refuses with OSError a port that is taken."""
        await self._server.start(port)
        self._slack_parts.base_url = self.url
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        # A session belongs to the running loop, so it is made at the start and handed to both senders.
        self._postman.http = self._updates.http = self._http

    async def stop(self) -> None:
        """Close every connection; the messages stay as long as the object."""
        # The pulse first: long polls and open pages wait for it, and the server would wait for them.
        self._pulse.close()
        await self._slack_parts.sockets.close()
        await self._http.close()
        await self._server.stop()

    async def until(self, condition: Callable[[], bool], *, within: float = 5.0) -> None:
        """Return once the condition holds, which is checked after every change; refuses with TimeoutError."""
        if not await self._pulse.until(condition, seconds=within):
            raise TimeoutError(f"not so within {within} s")

    async def __aenter__(self) -> Self:
        """Start on any free port."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        await self.stop()
