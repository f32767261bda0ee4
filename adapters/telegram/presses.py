"""Answers to callback queries: each button stops spinning once, with a note if the reply is quick."""

import asyncio
from collections import deque

import structlog
from telegram import Bot
from telegram.constants import CallbackQueryLimit
from telegram.error import TelegramError

from adapters.chat.call import BEGUN, Call
from adapters.chat.platform import TryLater
from adapters.chat.throttle import Throttle
from adapters.telegram.wire import calling
from core.values import Route

REMEMBERED = 1000
"""Answered queries that are remembered: far more than people press within the minute in which one can be answered."""
TIMEOUT = 5.0
"""Seconds; a button that goes on spinning is not worth a longer wait."""

log = structlog.get_logger()


class Presses:
    """
    Answers callback queries, each at most once.

    A note can come with that one answer only. So the answer waits for the reply, but at most `patience` seconds after
    the press arrived, however long its turn takes to come; then the button stops spinning without a note.
    """

    def __init__(self, bot: Bot, throttle: Throttle, patience: float = 1.0) -> None:
        self._bot = bot
        self._throttle = throttle
        self._patience = patience
        self._answered: deque[str] = deque(maxlen=REMEMBERED)
        self._spinning: dict[str, asyncio.TimerHandle] = {}
        self._stopping: set[asyncio.Task[None]] = set()

    def begin(self, query: str) -> None:
        """Let the button spin until its query is answered, for at most `patience` seconds."""
        if query not in self._answered and query not in self._spinning:
            loop = asyncio.get_running_loop()
            self._spinning[query] = loop.call_later(self._patience, self._stop_without_note, query)

    def close(self) -> None:
        """Answer nothing more by itself."""
        for timer in self._spinning.values():
            timer.cancel()
        self._spinning.clear()
        for task in self._stopping:
            task.cancel()

    async def stop(self, query: str, note: str | None = None) -> None:
        """Answer the query unless that was done; a failure is logged and changes nothing."""
        if query in self._answered:
            return
        # Before the call: while it is under way, the timer must not answer as well.
        self._answered.append(query)
        if timer := self._spinning.pop(query, None):
            timer.cancel()
        text = note[: CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH] if note else None
        route = Route("telegram", str(self._bot.id))
        # The reply comes after this, and must not wait twice.
        call = Call(route, "answerCallbackQuery", patience=BEGUN)
        try:
            async with calling(self._throttle, call):
                await self._bot.answer_callback_query(query, text, read_timeout=TIMEOUT)
        except (TelegramError, TryLater) as error:
            log.debug("press not answered", reason=type(error).__name__)

    def _stop_without_note(self, query: str) -> None:
        task = asyncio.create_task(self.stop(query))
        self._stopping.add(task)
        task.add_done_callback(self._stopping.discard)
