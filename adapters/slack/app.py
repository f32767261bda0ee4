"""Slack as a platform: introduces itself, listens over HTTP or Socket Mode, acknowledges at once, and speaks."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from re import Pattern
from typing import Any

import aiohttp
import structlog
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncAck
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.chat.incoming import Attached, Incoming, Sender
from adapters.chat.platform import Address, BadSetting, Receiver, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.slack import files, forms, payloads, pins
from adapters.slack.bolt import OneWorkspace, ReadingApp, SignedRequests, socket
from adapters.slack.delivery import Delivery
from adapters.slack.faults import Barred

API_URL = "https://slack.com/api/"
PATH = "/slack/events"
COMMANDS = (
    "book", "rooms", "board", "bookings", "calendar", "checkin", "waiting", "quota", "rules", "groups", "people",
    "blackout", "resources", "newresource", "setup", "certificates", "report",
)  # fmt: skip
EVENTS = ("message", "app_mention", "user_change", "app_home_opened")
TO_KEEP = 0.5
"""
Seconds in which a command or press is kept before it is acknowledged.

Slack waits for three, in which a person's earlier ones are kept, too.
"""
TO_FILL = 2.0
"""Seconds within which the answer to a form is shown by its acknowledgement."""
LONGEST_CALL = 15
"""Seconds until a call that Slack does not answer is given up."""

Body = dict[str, Any]
Context = dict[str, Any]
log = structlog.get_logger()


class SlackPlatform:
    """
    One app in one workspace.

    With an `app_token` Slack is listened to over Socket Mode, otherwise over HTTP at `/slack/events`, where requests
    are checked against `signing_secret`. `api_url` is where a stand-in is reached.
    """

    name = payloads.NAME
    person_id: Pattern[str] | None = payloads.USER

    def __init__(
        self,
        *,
        bot_token: str,
        signing_secret: str | None = None,
        app_token: str | None = None,
        api_url: str | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        # The caller retries, because it knows how urgent a message is. The SDK's own handler sent one message twice
        # after a lost reply, and chat.postMessage takes no idempotency key.
        self._client = AsyncWebClient(
            token=bot_token, base_url=f"{(api_url or API_URL).rstrip('/')}/", retry_handlers=[], timeout=LONGEST_CALL
        )
        self._app_token = app_token
        self._delivery = Delivery(self._client, throttle or Throttle(paced=False))
        self._reception: Receiver | None = None
        self._socket: SocketModeClient | None = None
        self._started = False
        self.fills_within = TO_FILL
        self._installed = OneWorkspace()
        self.app = ReadingApp(self._installed)
        self._requests = SignedRequests(self.app, signing_secret) if signing_secret and not app_token else None
        self._listen()

    def attach(self, reception: Receiver) -> None:
        """Set the receiver of everything that arrives; call before `start`."""
        self._reception = reception

    @property
    def workspace(self) -> str:
        """The team's id; empty until the app is introduced."""
        return self._delivery.workspace

    async def start(self) -> None:
        """Introduce the app and listen; refuses with BadSetting, and with TryLater when Slack cannot be asked."""
        # Without a shared session the SDK opens a connection, with a TLS handshake, for every call.
        self._client.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=LONGEST_CALL))
        # Before anything is listened to: until Slack has named the workspace, no request can be authorized.
        with _introducing("SLACK_BOT_TOKEN"):
            async with self._delivery.calling("auth.test"):
                who = await self._client.auth_test()
        self._delivery.workspace = str(who.get("team_id"))
        self._installed.introduced(who, bot_token=self._client.token)
        if self._app_token:
            await self._open_socket(self._app_token)
        self._started = True
        log.info("slack listens", workspace=self.workspace, socket_mode=bool(self._app_token))

    async def stop_listening(self) -> None:
        """Take nothing more; what arrived can still be answered."""
        self._started = False
        if self._socket:
            opened, self._socket = self._socket, None
            await opened.close()

    async def stop(self) -> None:
        """Take nothing more, and close the connections."""
        await self.stop_listening()
        if self._client.session:
            await self._client.session.close()

    def ready(self) -> bool:
        """Return whether messages from Slack can arrive."""
        if not self._started:
            return False
        # A Socket Mode connection may be replaced by one that stays silent (slackapi/bolt-python #1529).
        return self._socket is None or bool(self._socket.current_session and not self._socket.closed)

    def routes(self) -> list[Route]:
        """Return where Slack sends requests; nowhere in Socket Mode."""
        return [Route(PATH, self._received, methods=["POST"])] if self._requests else []

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Answer what arrived; refuses with TryLater and Undeliverable."""
        if reply.file:
            return await files.answer(self._delivery, self._client, reply, to)
        return await self._delivery.answer(reply, to)

    async def turn(self, to: str | Address, *, urgent: bool = False) -> None:
        """Wait until a message may go there; raises TryLater, limited."""
        await self._delivery.turn(to, urgent=urgent)

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:
        """Write to a person of this workspace; refuses with TryLater and Undeliverable."""
        if workspace != self.workspace:
            # Slack would not find them here, as if there were no such person.
            raise Undeliverable("they belong to another workspace")
        if reply.file:
            return await files.tell(self._delivery, self._client, reply, user=user)
        return await self._delivery.tell(reply, user=user)

    async def repaint(self, reply: Reply, *, address: Address) -> Address | None:
        """Edit a message, or return None where it is gone; refuses with TryLater and Undeliverable."""
        return await self._delivery.repaint(reply, address=address)

    async def pin(self, address: Address) -> None:
        """Pin a message of a channel; refuses with TryLater and Undeliverable."""
        await pins.pin(self._delivery, self._client, address)

    async def unpin(self, address: Address) -> None:
        """Take the pin off a message; refuses with TryLater and Undeliverable."""
        await pins.unpin(self._delivery, self._client, address)

    async def content(self, attached: Attached, *, most: int) -> bytes:
        """Return the content of a file that came with a message; refuses with TryLater and Undeliverable."""
        return await files.content(self._delivery, self._client, attached.file, most=most)

    async def profile(self, sender: Sender) -> Profile:
        """Ask Slack who somebody is; refuses with TryLater."""
        return await self._delivery.profile(sender)

    def _listen(self) -> None:
        for command in COMMANDS:
            self.app.command(f"/{command}")(self._on_command_or_press)
        for event in EVENTS:
            self.app.event(event)(self._on_event)
        self.app.action({"type": "block_actions", "action_id": payloads.ANY})(self._on_command_or_press)
        self.app.global_shortcut(payloads.BOOK)(self._on_form_wanted)
        self.app.view(payloads.BOOK)(self._on_form_sent)
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
        wanted = await self._delivery.opened_form(context["incoming"])
        if await self._receiver.keep(wanted):
            self._receiver.queue(wanted)

    async def _on_form_sent(self, ack: AsyncAck, context: Context) -> None:
        # The acknowledgement itself shows the answer. Only one that takes longer is shown behind it: an update that
        # came before the acknowledgement would be painted over by it.
        sent = context["incoming"]
        with self._delivery.painting(sent) as painted:
            if await self._receiver.keep(sent):
                self._receiver.queue(sent)
                await asyncio.wait({painted}, timeout=self.fills_within)
        view = painted.result() if painted.done() else forms.skeleton(sent.place.conversation)
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

    async def _open_socket(self, app_token: str) -> None:
        self._socket = socket(self.app, app_token=app_token, client=self._client)
        # connect would retry a refused token for ever, so the address is fetched here and handed over.
        with _introducing("SLACK_APP_TOKEN"):
            async with self._delivery.calling("apps.connections.open"):
                opened = await self._client.apps_connections_open(app_token=app_token)
        self._socket.wss_uri = str(opened.get("url"))
        await self._socket.connect()


@contextmanager
def _introducing(setting: str) -> Iterator[None]:
    """Turn a refused token into BadSetting that names the setting; a fault that may pass stays TryLater."""
    try:
        yield
    except (Undeliverable, Barred) as refusal:
        raise BadSetting(f"{setting}: Slack says {refusal}") from None
    except TryLater as away:
        raise TryLater(f"Slack does not answer: {away}", after=away.after, limited=away.limited) from away
