"""Telegram as a platform: introduces itself, listens, keeps each update before acknowledging it, and speaks."""

import hashlib
import hmac
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import MenuButtonDefault, MenuButtonWebApp, Update, WebAppInfo
from telegram.constants import UpdateType
from telegram.error import BadRequest, InvalidToken, TelegramError

from adapters.chat.call import Call
from adapters.chat.incoming import Attached, Incoming, Press, Sender
from adapters.chat.platform import Address, BadSetting, Receiver, Suggesting, TryLater
from adapters.chat.profile import Profile
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.telegram import payloads
from adapters.telegram.delivery import Delivery
from adapters.telegram.inline import Inline
from adapters.telegram.launches import launched_by
from adapters.telegram.menus import Menus, MenuSet
from adapters.telegram.polling import Lock, Polling
from adapters.telegram.presses import Presses
from adapters.telegram.wire import API_URL, bot, calling, patiently, quiet, read
from core import values
from core.domain.people.identity import Identity
from core.domain.people.menu import Menu
from core.domain.people.names import NameKind
from core.errors import Unavailable

NAME = "telegram"
PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
# The token becomes part of every URL; anything else in it would reach another path.
TOKEN = re.compile(r"[\w:-]+", re.ASCII)
UNKNOWN_TOKEN = "TELEGRAM_BOT_TOKEN: Telegram does not know this bot token"  # noqa: S105 - what is said of it
# Both limits are Telegram's: https://core.telegram.org/bots/api#setwebhook, https://core.telegram.org/bots/features.
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
START = re.compile(r"[A-Za-z0-9_-]{1,64}")
KINDS = (
    *(Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY),
    *(Update.INLINE_QUERY, Update.CHOSEN_INLINE_RESULT, UpdateType.GUEST_MESSAGE),
)
"""The kinds of update to ask for. The list is always sent, because leaving it out keeps the old one."""

Following = Callable[[Identity, str], Awaitable[None]]
"""Is told of a group by its old id, and its new id."""

log = structlog.get_logger()


class BadToken(BadSetting):
    """Telegram does not know the token."""


class BadWebhook(BadSetting):
    """Telegram does not take the webhook's address or secret."""


class TelegramPlatform:
    """
    One bot.

    `api_url` addresses a stand-in or a local Bot API server. With a `webhook_url` Telegram posts updates there (an
    address without a path gets `/telegram/webhook`); otherwise the replica inside `poll_lock` polls.
    `webhook_secret` (1–256 of A–Z a–z 0–9 _ -) is derived from the token by default. `menus` maps a language, or ""
    for all others, to its menus. Every call passes the `throttle`. `first_wait` is
    the first pause in seconds after a fault.
    """

    name = NAME
    person_id: re.Pattern[str] | None = None
    """Telegram tells a bot nothing about people who never wrote to it."""

    def __init__(
        self,
        token: str,
        *,
        api_url: str | None = None,
        webhook_url: str | None = None,
        webhook_secret: str | None = None,
        menus: Mapping[str, MenuSet] | None = None,
        throttle: Throttle | None = None,
        poll_lock: Lock = nullcontext,
        first_wait: float = 1.0,
    ) -> None:
        """Refuses with BadToken a token, and with BadWebhook a secret, that cannot be right."""
        if not TOKEN.fullmatch(token):
            raise BadToken(UNKNOWN_TOKEN)
        # Derived and not random: every replica behind the webhook must expect the same secret.
        self._secret = webhook_secret or hashlib.sha256(f"webhook {token}".encode()).hexdigest()
        if not SECRET.fullmatch(self._secret):
            raise BadWebhook("TELEGRAM_WEBHOOK_SECRET: the webhook's secret is 1 to 256 of A-Z a-z 0-9 _ -")
        quiet()
        self._webhook_url = _with_path(webhook_url) if webhook_url else None
        self._board: tuple[str, str] | None = None
        self._first_wait = first_wait
        self._bot = bot(token, api_url or API_URL)
        self._throttle = throttle or Throttle(paced=False)
        self._menus = Menus(self._bot, self._throttle, menus or {})
        self._presses = Presses(self._bot, self._throttle)
        self._inline = Inline(self._bot, self._throttle)
        self._delivery = Delivery(self._bot, self._presses, self._throttle)
        self._polling = Polling(self._bot, self._throttle, self._take, KINDS, poll_lock, first_wait)
        self._reception: Receiver | None = None
        self._suggesting: Suggesting | None = None
        self._following: Following | None = None
        self._workspace = ""
        self._started = False

    def attach(self, reception: Receiver) -> None:
        """Set the receiver of everything that arrives; before `start`."""
        self._reception = reception

    def suggest_with(self, suggesting: Suggesting) -> None:
        """Set who says what is free while somebody types in another chat; before `start`."""
        self._suggesting = suggesting

    def follow_with(self, following: Following) -> None:
        """Set who is told that a group has another id by now, as it became a supergroup; before `start`."""
        self._following = following

    def open_board(self, label: str, url: str) -> None:
        """Let the button beside the field for messages open a page, and not the menu; before `start`."""
        self._board = (label, url)

    @property
    def workspaces(self) -> tuple[str, ...]:
        """The bot's own id; none until it is introduced."""
        return (self._workspace,) if self._workspace else ()

    @property
    def workspace(self) -> str:
        """The bot's own id; empty until it is introduced."""
        return self._workspace

    @property
    def username(self) -> str:
        """The bot's name without the @, once introduced."""
        return self._bot.username

    async def introduce(self) -> None:
        """Fetch the bot's id and name; refuses with BadToken, and with TryLater while Telegram is away."""
        try:
            await patiently(self._bot.initialize, self._throttle, self._call("getMe"), wait=self._first_wait)
        except InvalidToken:
            await self._bot.shutdown()
            raise BadToken(UNKNOWN_TOKEN) from None
        except TryLater:
            await self._bot.shutdown()
            raise
        self._workspace = str(self._bot.id)

    async def start(self) -> None:
        """Introduce the bot, show its menu and listen; refuses with BadToken, BadWebhook and TryLater."""
        await self.introduce()
        await self._menus.show(self._route)
        await self._show_board()
        # Before the webhook is set: Telegram posts at once, and would get 503.
        self._started = True
        if self._webhook_url is None:
            self._polling.start()
        else:
            await self._set_webhook(self._webhook_url)
        log.info("telegram listens", bot=self.username, webhook=self._webhook_url is not None)

    async def stop_listening(self) -> None:
        """Take nothing more; what arrived can still be answered."""
        # The webhook stays set: Telegram keeps what it cannot deliver, and the next process or replica gets it.
        self._started = False
        await self._polling.stop()

    async def stop(self) -> None:
        """Take nothing more, and close the connections."""
        await self.stop_listening()
        self._presses.close()
        self._inline.close()
        await self._bot.shutdown()

    def ready(self) -> bool:
        """Whether updates can arrive now; a replica that waits for its turn to poll is ready too."""
        return self._started and self._polling.trouble is None

    def routes(self) -> list[Route]:
        """Return where Telegram posts updates."""
        return [Route(PATH, self._webhook, methods=["POST"])]

    def deep_link(self, token: str) -> str:
        """
        Return the link that opens the bot and starts it with this token.

        Refuses with ValueError a token that is not 1 to 64 of A–Z a–z 0–9 _ -, as Telegram demands
        (https://core.telegram.org/bots/features).
        """
        if not START.fullmatch(token):
            raise ValueError("a start token is 1 to 64 of A-Z a-z 0-9 _ -")
        return f"https://t.me/{self.username}?start={token}"

    def launched_by(self, launch: str, now: datetime) -> Sender | None:
        """Return who opened a Mini App of this bot, by what Telegram signed; see `launches`."""
        return launched_by(launch, token=self._bot.token, me=payloads.Self(int(self._workspace or 0), ""), now=now)

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """Answer what arrived; refuses with TryLater and Undeliverable."""
        return await self._delivery.answer(reply, to)

    async def turn(self, to: str | Address, *, workspace: str, urgent: bool = False) -> None:  # noqa: ARG002 - one bot
        """Wait until a message may go there; raises TryLater, limited."""
        await self._delivery.turn(to, urgent=urgent)

    async def tell(self, reply: Reply, *, workspace: str, user: str) -> Address:  # noqa: ARG002 - the person is the same
        """Write to a person; refuses with TryLater and Undeliverable."""
        return await self._delivery.tell(reply, user=user)

    async def repaint(self, reply: Reply, *, address: Address) -> Address | None:
        """Edit a message, or return None where it is gone; refuses with TryLater and Undeliverable."""
        return address if await self._delivery.repaint(reply, address=address) else None

    async def pin(self, address: Address) -> None:
        """Pin a message of a group, without a sound; refuses with TryLater and Undeliverable."""
        await self._delivery.pin(address)

    async def unpin(self, address: Address) -> None:
        """Take the pin off a message; refuses with TryLater and Undeliverable."""
        await self._delivery.unpin(address)

    async def show_menu(self, menu: Menu) -> None:
        """Let somebody see the commands that are theirs; raises TryLater."""
        await self._menus.show_one(self._route, menu)

    async def content(self, attached: Attached, *, workspace: str, most: int) -> bytes:  # noqa: ARG002 - one bot
        """Return the content of a file that came with a message; refuses with TryLater and Undeliverable."""
        return await self._delivery.content(attached.file, most=most)

    async def profile(self, sender: Sender) -> Profile:
        """Return the name and language that came with the update: Telegram tells no membership and no zone."""
        return Profile("unknown", name=sender.name, kind=NameKind.GIVEN, language=sender.language)

    async def _take(self, updates: Sequence[Update]) -> int:
        """Keep updates in their order, then queue them; return how many could be read."""
        if self._reception is None:
            raise RuntimeError("nobody was attached to receive")
        arrived, readable, me = list[Incoming](), 0, payloads.Self(self._bot.id, self._bot.username)
        for update in updates:
            try:
                incoming = payloads.incoming(update, me)
            except (AttributeError, TypeError, ValueError) as trouble:
                log.warning("update not readable", trouble=type(trouble).__name__)
                continue
            readable += 1
            if (query := update.inline_query) and self._suggesting:
                # Nothing is done by it, so that it is neither counted nor kept.
                self._inline.begin(query, payloads.sender_of(query.from_user, me), self._suggesting)
            if moved := payloads.migration(update):
                await self._moved(*moved)
            if isinstance(incoming, Press) and incoming.place.return_address:
                self._presses.begin(incoming.place.return_address)
            if incoming is not None:
                arrived.append(incoming)
        # Kept before this returns, because the caller then acknowledges and Telegram forgets the updates. Keeping them
        # counts them: Telegram repeats ids after a crash, and python-telegram-bot does not notice. One statement keeps
        # all, so that whoever writes behind somebody's hundred messages does not wait for a hundred.
        if arrived:
            for incoming in await self._reception.keep_all(arrived):
                self._reception.queue(incoming)
        return readable

    async def _moved(self, old: int, new: int) -> None:
        """Follow a group to its new id; where that cannot be written now, what is sent to the old one finds the new."""
        log.info("group moved", old=old, new=new)
        if self._following is None:
            return
        try:
            await self._following(Identity(NAME, self.workspace, str(old)), str(new))
        except Unavailable as away:
            log.warning("group not followed", old=old, new=new, reason=type(away).__name__)

    async def _webhook(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        # In constant time, so that the answer's delay does not give the secret away letter by letter.
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return Response(status_code=401)
        if not self._started:
            return Response(status_code=503)
        update = read(_json(await request.body()))
        if update is None or not await self._take([update]):
            return Response(status_code=400)
        return Response()

    async def _show_board(self) -> None:
        """Let the button beside the field for messages open the board, or the menu; trouble is only logged."""
        button = MenuButtonWebApp(self._board[0], WebAppInfo(self._board[1])) if self._board else MenuButtonDefault()
        try:
            async with calling(self._throttle, self._call("setChatMenuButton")):
                await self._bot.set_chat_menu_button(menu_button=button)
        except TelegramError as error:
            log.warning("menu button not set", reason=error.message)
        except TryLater as flood:
            log.warning("menu button not set", reason=str(flood))

    @property
    def _route(self) -> values.Route:
        # The bot's id is the first part of its token, and so is known before the bot is introduced.
        return values.Route(self.name, self._bot.token.partition(":")[0])

    def _call(self, method: str) -> Call:
        return Call(self._route, method)

    async def _set_webhook(self, url: str) -> None:
        work = partial(self._bot.set_webhook, url, secret_token=self._secret, allowed_updates=list(KINDS))
        try:
            await patiently(work, self._throttle, self._call("setWebhook"), wait=self._first_wait)
        except BadRequest as refusal:
            await self.stop()
            raise BadWebhook(f"TELEGRAM_WEBHOOK_URL: {refusal.message}") from None
        except TryLater:
            await self.stop()
            raise


def _with_path(url: str) -> str:
    return url if urlsplit(url).path.strip("/") else url.rstrip("/") + PATH


def _json(body: bytes) -> object:
    """Parse JSON; return None for anything else."""
    try:
        return json.loads(body)
    # RecursionError: a body of a million brackets is a bad request too.
    except (ValueError, RecursionError):
        return None
