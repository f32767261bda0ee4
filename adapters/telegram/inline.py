"""Inline mode: `@bellhop atlas tomorrow 3` in any chat shows what is free; what is chosen there is held in private."""

import asyncio
from collections.abc import Sequence

import structlog
from telegram import Bot, InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent
from telegram.error import TelegramError

from adapters.chat.call import BEGUN, Call
from adapters.chat.incoming import Sender, speakable
from adapters.chat.links import HELLO
from adapters.chat.platform import Suggesting, TryLater
from adapters.chat.replies import Suggestion
from adapters.chat.throttle import Throttle
from adapters.telegram.wire import calling
from core.errors import Refusal, Unavailable
from core.values import Route

KEPT = 10
"""Seconds for which Telegram may show a person the same suggestions for the same words: what is free changes."""
TIMEOUT = 5.0
"""Seconds; whoever typed on has no use for an answer that comes later."""
AT_ONCE = 100
"""People whose words are read at the same time; whoever types beside them sees nothing until they type on."""

log = structlog.get_logger()


class Inline:
    """Answers inline queries; of one person only the latest, because each keystroke is a query of its own."""

    def __init__(self, bot: Bot, throttle: Throttle) -> None:
        self._bot = bot
        self._throttle = throttle
        self._typing: dict[str, asyncio.Task[None]] = {}

    def begin(self, query: InlineQuery, sender: Sender, suggesting: Suggesting) -> None:
        """Answer a query beside everything else; the earlier one of the same person is given up."""
        earlier = self._typing.pop(sender.user, None)
        if earlier:
            earlier.cancel()
        if len(self._typing) >= AT_ONCE:
            log.debug("too many type at once")
            return
        task = asyncio.create_task(self._answer(query, sender, suggesting))
        self._typing[sender.user] = task
        task.add_done_callback(lambda done: self._forget(sender.user, done))

    def close(self) -> None:
        """Answer nothing more."""
        for task in self._typing.values():
            task.cancel()
        self._typing.clear()

    def _forget(self, user: str, done: asyncio.Task[None]) -> None:
        if self._typing.get(user) is done:
            del self._typing[user]

    async def _answer(self, query: InlineQuery, sender: Sender, suggesting: Suggesting) -> None:
        try:
            found = await suggesting.suggest(sender, speakable(query.query))
        # A stranger, or somebody who is suspended: in the chat with the bot they hear why.
        except Refusal:
            found = ()
        except Unavailable:
            return
        call = Call(Route("telegram", str(self._bot.id)), "answerInlineQuery", patience=BEGUN)
        button = InlineQueryResultsButton(suggesting.way_in(sender, found=bool(found)), start_parameter=HELLO)
        try:
            async with calling(self._throttle, call):
                await self._bot.answer_inline_query(
                    query.id, _results(found), cache_time=KEPT, is_personal=True, button=button, read_timeout=TIMEOUT
                )
        except (TelegramError, TryLater) as error:
            log.debug("inline query not answered", reason=type(error).__name__)


def _results(found: Sequence[Suggestion]) -> list[InlineQueryResultArticle]:
    return [
        InlineQueryResultArticle(each.carried, each.title, InputTextMessageContent(each.said), description=each.facts)
        for each in found
    ]
