"""What a group sees of an answer that its member gets in private: a reaction, or the way to the private chat."""

from collections import deque
from dataclasses import dataclass, field

import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.constants import ReactionEmoji
from telegram.error import TelegramError

from adapters.chat.call import BEGUN, Call
from adapters.chat.incoming import Incoming
from adapters.chat.platform import TryLater
from adapters.chat.replies import Button, Reply
from adapters.chat.throttle import Throttle
from adapters.telegram.wire import calling
from adapters.wording import Words
from core.values import Route

ANSWERED = ReactionEmoji.EYES
"""“I have seen it”: it fits a booking and a refusal alike. A text would take one of a group's 20 messages a minute."""
GUEST = "answered"
"""Names the one result that answers a guest query."""
REMEMBERED = 100
"""So many deliveries with a sign are remembered, because one of them may have several replies."""

log = structlog.get_logger()


@dataclass
class GroupSigns:
    """Shows signs in groups, at most one for each message of a person."""

    bot: Bot
    throttle: Throttle
    _given: deque[str] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    async def answered(self, to: Incoming) -> None:
        """React to the person's message; a group that allows no reactions stays as it is."""
        if to.place.asked is None or to.delivery in self._given:
            return
        self.given(to)
        route = Route("telegram", str(self.bot.id))
        # A courtesy: it waits for nothing, and no fault of it is worth a second try.
        try:
            async with calling(self.throttle, Call(route, "setMessageReaction", patience=BEGUN)):
                await self.bot.set_message_reaction(int(to.place.conversation), int(to.place.asked), ANSWERED)
        except (TelegramError, TryLater) as fault:
            log.info("no reaction", reason=type(fault).__name__)

    async def to_guests(self, to: Incoming, said: str) -> None:
        """
        Say something once in a chat that the bot is not in, with the way to the private chat.

        https://core.telegram.org/bots/api#answerguestquery: one message answers a query, and a later one is refused.
        """
        if to.place.guest is None or to.delivery in self._given:
            return
        self.given(to)
        words = Words(to.sender.language)
        text = words.say(said, name=to.sender.name)
        open_chat = InlineKeyboardButton(words.say("button-open-chat"), url=f"https://t.me/{self.bot.username}")
        article = InlineQueryResultArticle(
            GUEST, text, InputTextMessageContent(text), reply_markup=InlineKeyboardMarkup([[open_chat]])
        )
        try:
            async with calling(
                self.throttle, Call(Route("telegram", str(self.bot.id)), "answerGuestQuery", patience=BEGUN)
            ):
                await self.bot.answer_guest_query(to.place.guest, article)
        except (TelegramError, TryLater) as fault:
            log.info("guest query not answered", reason=type(fault).__name__)

    def way_in(self, to: Incoming) -> Reply | None:
        """Return what tells a person in the group to open the private chat first; None where a sign was given."""
        if (to.place.asked is None and not to.place.ephemeral) or to.delivery in self._given:
            return None
        words = Words(to.sender.language)
        open_chat = Button(words.say("button-open-chat"), url=f"https://t.me/{self.bot.username}")
        return Reply((words.say("group-open-chat", name=to.sender.name),), ((open_chat,),), audience="channel")

    def given(self, to: Incoming) -> None:
        """Note that the group has seen a sign."""
        self._given.append(to.delivery)
