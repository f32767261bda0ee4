"""Slack as a platform: introduces itself, listens over HTTP or Socket Mode, acknowledges at once, and speaks."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from re import Pattern
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncAck
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.chat.incoming import Attached, Incoming, Sender
from adapters.chat.platform import Address, Receiver, Suggesting
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.slack import files, forms, payloads, pins
from adapters.slack.bolt import ReadingApp, SignedRequests, socket
from adapters.slack.delivery import Delivery
from adapters.slack.installed import Installed
from adapters.slack.installing import Installing
from adapters.slack.keys import Given
from adapters.slack.offices import Offices
from adapters.slack.searching import Searching
from adapters.slack.serving import EveryInstallation, OneToken, Serving, introducing
from adapters.slack.unfurling import Previewing, Unfurling

API_URL = "https://slack.com/api/"
PATH = "/slack/events"
COMMANDS = (
    "book", "rooms", "board", "bookings", "calendar", "checkin", "waiting", "quota", "rules", "groups", "people",
    "blackout", "resources", "newresource", "setup", "certificates", "report", "token",
)  # fmt: skip
EVENTS = ("message", "app_mention", "user_change", "app_home_opened")
TO_KEEP = 0.5
"""
Seconds in which a command or press is kept before it is acknowledged.

Slack waits for three, in which a person's earlier ones are kept, too.
"""
TO_FILL = 2.0
"""Seconds within which the answer to a form is shown by its acknowledgement."""

Body = dict[str, Any]
Context = dict[str, Any]
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Link:
    """What it takes to let any workspace install the app by a link, and where its installations are kept."""

    installed: Installed
    client_id: str
    client_secret: str = field(repr=False)
    public_url: str
    """Where Slack brings people back to."""


class SlackPlatform:
    """
    One app: in the workspace whose `bot_token` it has, or in all that let it in by the `link`.

    With an `app_token` Slack is listened to over Socket Mode, otherwise over HTTP at `/slack/events`, where requests
    are checked against `signing_secret`. `api_url` is where a stand-in is reached.
    """

    name = payloads.NAME
    person_id: Pattern[str] | None = payloads.USER

    def __init__(
        self,
        *,
        bot_token: str | None = None,
        link: Link | None = None,
        signing_secret: str | None = None,
        app_token: str | None = None,
        api_url: str | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        url = f"{(api_url or API_URL).rstrip('/')}/"
        self._throttle = throttle or Throttle(paced=False)
        self._offices = Offices(api_url=url, throttle=self._throttle)
        self._app_token = app_token
        self._installing: Installing | None = None
        self._serving: Serving
        if link:
            self._serving = EveryInstallation(
                self._offices, link.installed, client_id=link.client_id, client_secret=link.client_secret
            )
            self._installing = Installing(self._serving, public_url=link.public_url, api_url=url)
        else:
            self._serving = OneToken(self._offices, bot_token or "")
        self._reception: Receiver | None = None
        self._socket: SocketModeClient | None = None
        self._started = False
        self.fills_within = TO_FILL
        self._searching = Searching(self._offices)
        self._unfurling = Unfurling(self._offices)
        self.app = ReadingApp(self._offices, self._serving, self._searching, self._unfurling)
        self._requests = SignedRequests(self.app, signing_secret) if signing_secret and not app_token else None
        self._listen()

    def attach(self, reception: Receiver) -> None:
        """Set the receiver of everything that arrives; call before `start`."""
        self._reception = reception

    def suggest_with(self, suggesting: Suggesting) -> None:
        """Set who says what is free to whoever searches in Slack itself."""
        self._searching.suggest_with(suggesting)

    def preview_with(self, previewing: Previewing) -> None:
        """Set who says what a link to a booking shows."""
        self._unfurling.preview_with(previewing)

    @property
    def workspaces(self) -> tuple[str, ...]:
        """The ids of the teams, or of Enterprise Grids, that are served now; none until the app is introduced."""
        return self._offices.workspaces

    @property
    def workspace(self) -> str:
        """The id of the first one; empty until the app is introduced."""
        return next(iter(self.workspaces), "")

    def chat_link(self, workspace: str) -> str | None:
        """Return the address that opens the direct messages with Bellhop; None where it is not installed."""
        # https://docs.slack.dev/interactivity/deep-linking
        office = self._offices.known(workspace)
        bot = office.authorized.bot_user_id if office else None
        return f"slack://user?team={workspace}&id={bot}" if bot else None

    async def start(self) -> None:
        """Introduce the app and listen; refuses with BadSetting, and with TryLater when Slack cannot be asked."""
        self._offices.begin()
        client = self._offices.client()
        own = Delivery(client, self._throttle, "", Given())
        await self._serving.introduce(own)
        if self._app_token:
            await self._open_socket(self._app_token, client, own)
        self._started = True
        log.info("slack listens", workspaces=len(self.workspaces), socket_mode=bool(self._app_token))

    async def refresh(self) -> None:
        """Learn which workspaces let the app in, or took it out, by other replicas; raises Unavailable."""
        if self._started:
            await self._serving.refresh()

    async def stop_listening(self) -> None:
        """Take nothing more; what arrived can still be answered."""
        self._started = False
        self._searching.close()
        self._unfurling.close()
        if self._socket:
            opened, self._socket = self._socket, None
            await opened.close()

    async def stop(self) -> None:
        """Take nothing more, and close the connections."""
        await self.stop_listening()
        await self._offices.end()

    def ready(self) -> bool:
        """Return whether messages from Slack can arrive."""
        if not self._started:
            return False
        # A Socket Mode connection may be replaced by one that stays silent (slackapi/bolt-python #1529).
        return self._socket is None or bool(self._socket.current_session and not self._socket.closed)

    def routes(self) -> list[Route]:
        """Return where Slack sends requests, nowhere in Socket Mode, and where the app is installed by a link."""
        received = [Route(PATH, self._received, methods=["POST"])] if self._requests else []
        return [*received, *(self._installing.routes() if self._installing else [])]

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Answer what arrived; refuses with TryLater and Undeliverable."""
        office = self._offices.at(to.sender.workspace)
        if reply.file:
            return await files.answer(office.delivery, office.client, reply, to)
        return await office.delivery.answer(reply, to)

    async def turn(self, to: str | Address, *, workspace: str, urgent: bool = False) -> None:
        """Wait until a message may go there; raises TryLater, limited."""
        # Before it is sent: what is for a workspace that took the app out waits until it is let in again.
        await self._offices.later(workspace).delivery.turn(to, urgent=urgent)

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:
        """Write to a person of a workspace; refuses with TryLater and Undeliverable."""
        office = self._offices.at(workspace)
        if reply.file:
            return await files.tell(office.delivery, office.client, reply, user=user)
        return await office.delivery.tell(reply, user=user)

    async def repaint(self, reply: Reply, *, address: Address) -> Address | None:
        """Edit a message, or return None where it is gone; refuses with TryLater and Undeliverable."""
        return await self._offices.at(address.workspace).delivery.repaint(reply, address=address)

    async def pin(self, address: Address) -> None:
        """Pin a message of a channel; refuses with TryLater and Undeliverable."""
        office = self._offices.at(address.workspace)
        await pins.pin(office.delivery, office.client, address)

    async def unpin(self, address: Address) -> None:
        """Take the pin off a message; refuses with TryLater and Undeliverable."""
        office = self._offices.at(address.workspace)
        await pins.unpin(office.delivery, office.client, address)

    async def content(self, attached: Attached, *, workspace: str, most: int) -> bytes:
        """Return the content of a file that came with a message; refuses with TryLater and Undeliverable."""
        office = self._offices.at(workspace)
        return await files.content(office.delivery, office.client, attached.file, most=most)

    async def profile(self, sender: Sender) -> Profile:
        """Ask Slack who somebody is; refuses with TryLater."""
        return await self._offices.later(sender.workspace).delivery.profile(sender)

    def _listen(self) -> None:
        for command in COMMANDS:
            self.app.command(f"/{command}")(self._on_command_or_press)
        for event in EVENTS:
            self.app.event(event)(self._on_event)
        self.app.action({"type": "block_actions", "action_id": payloads.ANY})(self._on_command_or_press)
        self.app.global_shortcut(payloads.BOOK)(self._on_form_wanted)
        self.app.view(payloads.FILLED_IN)(self._on_form_sent)
        # Bolt answers an event with 200 before its listener runs, and Slack then never sends it again. So a middleware
        # keeps the event: it runs before the acknowledgement.
        self.app.middleware(self._keep_events)

    async def _keep_events(self, body: Body, context: Context, next: Callable[[], Awaitable[Any]]) -> Any:  # noqa: A002, ANN401 - Bolt's own names
        if body.get("type") != "event_callback":
            return await next()
        event = context["incoming"]
        if event is None or not await self._receiver.keep(event):
            # Slack repeats an event three times until it gets a 2xx, so a known or ignored one is acknowledged too.
            return BoltResponse(status=200)
        return await next()

    async def _on_event(self, context: Context) -> None:
        self._receiver.queue(context["incoming"])

    async def _on_command_or_press(self, ack: AsyncAck, context: Context) -> None:
        # Kept first, because Slack never sends these again: whoever is not acknowledged sees an error, and whoever is
        # gets an answer. A ledger that is slow to keep it does not hold up the acknowledgement for long.
        keeping = asyncio.create_task(self._receiver.keep(context["incoming"]))
        await asyncio.wait({keeping}, timeout=TO_KEEP)
        await ack()
        if await keeping:
            self._receiver.queue(context["incoming"])

    async def _on_form_wanted(self, ack: AsyncAck, context: Context) -> None:
        # The trigger lives three seconds, whatever the ledger does.
        await ack()
        incoming = context["incoming"]
        wanted = await self._offices.at(incoming.sender.workspace).delivery.opened_form(incoming)
        if await self._receiver.keep(wanted):
            self._receiver.queue(wanted)

    async def _on_form_sent(self, ack: AsyncAck, context: Context) -> None:
        # The acknowledgement itself shows the answer. Only one that takes longer is shown behind it: an update that
        # came before the acknowledgement would be painted over by it.
        sent = context["incoming"]
        with self._offices.at(sent.sender.workspace).delivery.painting(sent) as painted:
            if await self._receiver.keep(sent):
                self._receiver.queue(sent)
                await asyncio.wait({painted}, timeout=self.fills_within)
        view = painted.result() if painted.done() else forms.skeleton(payloads.carried(sent))
        await ack(response_action="update", view=view)

    @property
    def _receiver(self) -> Receiver:
        if self._reception is None:
            raise RuntimeError("nobody was attached to receive")
        return self._reception

    async def _received(self, request: Request) -> Response:
        if self._requests is None or not self._started:
            return Response(status_code=503)
        return await self._requests.handle(request)

    async def _open_socket(self, app_token: str, client: AsyncWebClient, own: Delivery) -> None:
        self._socket = socket(self.app, app_token=app_token, client=client)
        # connect would retry a refused token for ever, so the address is fetched here and handed over.
        with introducing("SLACK_APP_TOKEN"):
            async with own.calling("apps.connections.open"):
                opened = await client.apps_connections_open(app_token=app_token)
        self._socket.wss_uri = str(opened.get("url"))
        await self._socket.connect()
