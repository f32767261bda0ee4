"""Long polling: every update is kept before the next request tells Telegram to forget it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, TelegramError

from adapters.chat.call import Call
from adapters.chat.platform import TryLater
from adapters.chat.throttle import Throttle
from adapters.telegram.wire import calling
from core.values import Route

# Shorter than the 50 s that Telegram allows. The client's read timeout comes on top of it, so a dead connection is
# noticed 35 s after the request.
LONG_POLL = 25
"""Seconds that Telegram holds a request without updates."""
LONGEST_WAIT = 30.0
A_MOMENT = 2.0
"""Seconds; the ledger may hang while it keeps a batch."""

Lock = Callable[[], AbstractAsyncContextManager[object]]
"""Opens to one replica at a time, which then polls."""

log = structlog.get_logger()


@dataclass
class Polling:
    """
    Fetches updates for ever, in order, and hands each batch to `take`. Waits are seconds.

    Every fault gives the lock back, so that one poller remains where two met.
    """

    bot: Bot
    throttle: Throttle
    take: Callable[[Sequence[Update]], Awaitable[object]]
    kinds: Sequence[str]
    lock: Lock
    first_wait: float = 1.0
    trouble: str | None = None
    _wait: float = 0.0
    _webhook_gone: bool = False
    _task: asyncio.Task[None] | None = None
    _taking: asyncio.Lock = field(default_factory=asyncio.Lock)

    def start(self) -> None:
        """Begin to poll."""
        self._task = asyncio.create_task(self._forever())

    async def stop(self) -> None:
        """Stop at once, or after the batch that is being taken if that takes a moment only."""
        if self._task is None:
            return
        task, self._task = self._task, None
        # Cancelled between batches: half a batch would be fetched and taken again by the next poller. And cancelled
        # once: a second time would interrupt the closing of the long poll's connection, and Telegram would hold on.
        try:
            async with asyncio.timeout(A_MOMENT), self._taking:
                task.cancel()
        except TimeoutError:
            task.cancel()
        await asyncio.wait({task}, timeout=A_MOMENT)

    async def _forever(self) -> None:
        while True:
            try:
                async with self.lock():
                    await self._leave_webhook()
                    await self._fetch_all()
            except TryLater as flood:
                await self._rest(str(flood), at_least=flood.after or 0)
            # 409: another process polls with this token, and our lock does not keep it out.
            except Conflict:
                await self._rest("somebody else fetches this bot's updates")
            except TelegramError as error:
                await self._rest(type(error).__name__)
            except Exception as fault:  # noqa: BLE001 - whatever fails, polling goes on
                await self._rest(type(fault).__name__, fault)

    async def _leave_webhook(self) -> None:
        """Remove an earlier webhook, once: one that is set later belongs to a successor, and stays."""
        if not self._webhook_gone:
            async with calling(self.throttle, self._call("deleteWebhook")):
                await self.bot.delete_webhook()
            self._webhook_gone = True

    async def _fetch_all(self) -> None:
        offset: int | None = None
        while True:
            async with calling(self.throttle, self._call("getUpdates")):
                updates = await self.bot.get_updates(offset=offset, timeout=LONG_POLL, allowed_updates=self.kinds)
            self._well()
            async with self._taking:
                await self.take(updates)
            # The offset acknowledges the batch, so it follows the taking. It is sent once and never remembered: after a
            # week of silence ids may start anew, lower too (https://core.telegram.org/bots/api#update).
            offset = updates[-1].update_id + 1 if updates else None

    def _call(self, method: str) -> Call:
        # Apart: a bot that has sent too much may still fetch, and a check-in that arrives now counts now.
        return Call(Route("telegram", str(self.bot.id)), method, apart=True)

    def _well(self) -> None:
        if self.trouble:
            log.info("polling again")
        self.trouble, self._wait = None, 0.0

    async def _rest(self, trouble: str, fault: Exception | None = None, *, at_least: float = 0) -> None:
        """Wait, twice as long each time; log each trouble once."""
        if trouble != self.trouble:
            log.warning("polling interrupted", reason=trouble, exc_info=fault)
        self.trouble = trouble
        self._wait = min(max(2 * self._wait, self.first_wait), LONGEST_WAIT)
        await asyncio.sleep(max(self._wait, at_least))
