"""Answers to callback queries: each button stops spinning once, with a note if the reply is quick."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog
from telegram import Bot
from telegram.constants import CallbackQueryLimit
from telegram.error import TelegramError

REMEMBERED = 1000
"""Answered queries that are remembered: far more than people press within the minute in which one can be answered."""
TIMEOUT = 5.0
"""Seconds; a button that goes on spinning is not worth a longer wait."""

log = structlog.get_logger()


class Presses:
    """
    Answers callback queries, each at most once.

    A note can come with that one answer only. So the answer waits for the reply, but at most `patience` seconds; then
    the button stops spinning without a note.
    """

    def __init__(self, bot: Bot, patience: float = 1.0) -> None:
        self._bot = bot
        self._patience = patience
        self._answered: deque[str] = deque(maxlen=REMEMBERED)

    @asynccontextmanager
    async def spinning(self, query: str) -> AsyncIterator[None]:
        """Let the button spin while the press is handled, for at most `patience` seconds."""
        handled = asyncio.Event()
        in_time = asyncio.create_task(self._stop_in_time(query, handled))
        try:
            yield
        finally:
            handled.set()
            await in_time

    async def stop(self, query: str, note: str | None = None) -> None:
        """Answer the query unless that was done; a failure is logged and changes nothing."""
        if query in self._answered:
            return
        # Before the call: while it is under way, the timer must not answer as well.
        self._answered.append(query)
        text = note[: CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH] if note else None
        try:
            await self._bot.answer_callback_query(query, text, read_timeout=TIMEOUT)
        except TelegramError as error:
            log.debug("press not answered", reason=type(error).__name__)

    async def _stop_in_time(self, query: str, handled: asyncio.Event) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._patience):
                await handled.wait()
        await self.stop(query)
