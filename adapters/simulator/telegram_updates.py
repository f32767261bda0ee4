"""Telegram's updates on their way to the bot: fetched by long polling, or delivered to a webhook."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from adapters.simulator.answers import Answer
from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.pulse import Pulse
from adapters.simulator.telegram_rules import CONFLICT, TelegramRefusal

POLLED_TWICE = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
# https://core.telegram.org/bots/api#getupdates: sent only to bots that ask for them; a batch has up to 100.
DEFAULT_KINDS_LEFT_OUT = {"chat_member", "message_reaction", "message_reaction_count"}
MOST_AT_ONCE = 100
# Telegram goes on for much longer than a test may wait.
WEBHOOK_TRIES = 3
OK = 200


@dataclass(slots=True, eq=False)
class Pending:
    """An update that the bot has not confirmed; `fetched` once it was handed out."""

    update: Json
    fetched: bool = False
    done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def id(self) -> int:
        """Its update_id."""
        return int(self.update["update_id"])


@dataclass(slots=True)
class Webhook:
    """The address that updates are posted to; with an empty one they wait to be polled."""

    url: str = ""
    secret: str = ""
    trouble: str = ""
    max_connections: int = 40


class TelegramUpdates:
    """The queue between people and the bot."""

    def __init__(self, pulse: Pulse, first_id: int) -> None:
        self._pulse = pulse
        self._pending: list[Pending] = []
        self._next_id = first_id
        self.polls = 0
        self.webhook = Webhook()
        self.kinds: set[str] | None = None
        self.http: aiohttp.ClientSession | None = None

    @property
    def pending(self) -> int:
        """The number of updates that the bot has not confirmed."""
        return len(self._pending)

    def wanted(self, kind: str) -> bool:
        """Return whether the bot asked for updates of this kind."""
        return kind in self.kinds if self.kinds else kind not in DEFAULT_KINDS_LEFT_OUT

    def choose(self, kinds: object) -> None:
        """Deliver only these kinds from now on; an empty list means the default kinds."""
        self.kinds = set(kinds) if isinstance(kinds, list) and kinds else None

    async def deliver(self, kind: str, content: Json, *, update_id: int | None, patience: float) -> Answer:
        """Hand the update to the bot; return once it is confirmed, or after `patience` real seconds."""
        if update_id is None:
            update_id = self._next_id
            self._next_id += 1
        update = {"update_id": update_id, kind: content}
        if not self.wanted(kind):
            return Answer(str(update_id), 0, update, trouble="not in allowed_updates")
        return await self.again(update, patience=patience)

    async def again(self, update: Json, *, patience: float) -> Answer:
        """Deliver an update unchanged, even one that was confirmed before, as Telegram may after a crash."""
        waiting = Pending(update)
        self._pending.append(waiting)
        started = time.monotonic()
        answer = await (self._posted(waiting) if self.webhook.url else self._fetched(waiting, patience))
        return Answer(
            str(waiting.id), answer[0], update, answer[1], time.monotonic() - started, tries=1, trouble=answer[2]
        )

    async def poll(self, arguments: Json, gone: Callable[[], Awaitable[None]]) -> list[Json]:
        """Answer getUpdates; `gone` returns when the caller hangs up. Refuses while a webhook is set."""
        # As at Telegram, the newest poller wins: the waiting one gets 409.
        if self.webhook.url:
            raise TelegramRefusal(WEBHOOK_ACTIVE, CONFLICT)
        self.polls += 1
        mine = self.polls
        self._pulse.beat()
        offset, limit = int(arguments.get("offset") or 0), int(arguments.get("limit") or MOST_AT_ONCE)
        if arguments.get("allowed_updates") is not None:
            self.choose(structured(arguments["allowed_updates"]))
        self._confirm(offset)
        listening = await self._wait(mine, float(arguments.get("timeout") or 0), gone)
        if self.polls != mine:
            raise TelegramRefusal(POLLED_TWICE, CONFLICT)
        if not listening:
            return []
        handed = self._pending[: min(max(limit, 1), MOST_AT_ONCE)]
        for waiting in handed:
            waiting.fetched = True
        return [waiting.update for waiting in handed]

    def drop_pending(self) -> None:
        """Forget the updates that the bot has not confirmed."""
        for waiting in self._pending:
            waiting.done.set()
        self._pending.clear()

    def _confirm(self, offset: int) -> None:
        # An offset confirms all updates before it, but here only those that were fetched: a test may deliver an old id.
        # A negative one keeps so many from the end and forgets the rest.
        newest = set(self._pending[offset:]) if offset < 0 else set()
        kept = [it for it in self._pending if it in newest or (offset >= 0 and (it.id >= offset or not it.fetched))]
        for waiting in set(self._pending) - set(kept):
            waiting.done.set()
        self._pending = kept

    async def _wait(self, mine: int, seconds: float, gone: Callable[[], Awaitable[None]]) -> bool:
        def over() -> bool:
            return bool(self._pending) or self.polls != mine or self._pulse.closed

        change = asyncio.ensure_future(self._pulse.until(over, seconds=seconds))
        hung_up = asyncio.ensure_future(gone())
        await asyncio.wait({change, hung_up}, return_when=asyncio.FIRST_COMPLETED)
        for task in (change, hung_up):
            task.cancel()
        await asyncio.gather(change, hung_up, return_exceptions=True)
        return hung_up.cancelled()

    async def _fetched(self, waiting: Pending, patience: float) -> tuple[int, Any, str]:
        self._pulse.beat()
        try:
            async with asyncio.timeout(patience):
                await waiting.done.wait()
        except TimeoutError:
            return 0, None, "nobody fetched it"
        return OK, None, ""

    async def _posted(self, waiting: Pending) -> tuple[int, Any, str]:
        status, body = 0, ""
        for _ in range(WEBHOOK_TRIES):
            try:
                status, body = await self._post(waiting.update)
            except (OSError, aiohttp.ClientError) as trouble:
                self.webhook.trouble = f"Connection failed: {trouble}"
                continue
            if Answer("", status, None).taken:
                self._pending.remove(waiting)
                waiting.done.set()
                self._pulse.beat()
                return status, body, ""
            self.webhook.trouble = f"Wrong response from the webhook: {status}"
        return status, body, self.webhook.trouble

    async def _post(self, update: Json) -> tuple[int, str]:
        if self.http is None:
            raise ConnectionError("the simulator is not started")
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.secret} if self.webhook.secret else {}
        async with self.http.post(self.webhook.url, json=update, headers=headers) as response:
            return response.status, await response.text()
