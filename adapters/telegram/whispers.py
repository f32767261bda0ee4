"""
Answers in a group that one member alone sees; Telegram calls them ephemeral messages.

They came with Bot API 10.2, and python-telegram-bot 22.8 speaks 10.0: https://core.telegram.org/bots/features,
“Ephemeral Messages”. A bot that is an admin of the group sends them at any time, any other one within 15 seconds of a
press. Where Telegram takes none, the answer goes to the person's private chat.
"""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Protocol

import structlog
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, EndPointNotFound

PREFIX = "only"
"""Begins the key of such a message, which the id of no other one does."""
PARAMETERS = "ephemeral_message_parameters"
"""Their name since Bot API 10.3: https://core.telegram.org/bots/api#ephemeralmessageparameters."""
IDENT = "ephemeral_message_id"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

log = structlog.get_logger()


class Calling(Protocol):
    """Lends the way to Telegram for one message into a chat."""

    def __call__(self, chat: int, /) -> AbstractAsyncContextManager[None]:
        """Raise TryLater and Undeliverable."""
        ...


def key_of(message: Message, receiver: int) -> str:
    """Return by which name a message is known: its id, or for one that only `receiver` sees a key with both ids."""
    own = message.api_kwargs.get(IDENT)
    return f"{PREFIX}:{receiver}:{own}" if isinstance(own, int) else str(message.message_id)


def is_whisper(key: str) -> bool:
    """Whether the key is that of a message that one person alone sees."""
    return key.startswith(f"{PREFIX}:")


@dataclass
class Whispers:
    """Sends and edits what one member alone sees; None and False where Telegram does not take it."""

    bot: Bot
    calling: Calling
    _known: bool | None = field(default=None, init=False)
    """Whether the server knows such messages; None before it was asked."""

    async def send(
        self, text: str, buttons: InlineKeyboardMarkup | None, *, group: int, receiver: int, query: str | None
    ) -> tuple[int, str] | None:
        """
        Show a message to one member of a group, and return the group's id and the message's key.

        `query` is the member's press that it answers, if it answers one. Raises TryLater and Undeliverable.
        """
        if not await self._server_knows(group, receiver):
            return None
        parameters = {"receiver_user_id": receiver} | ({"callback_query_id": query} if query else {})
        async with self.calling(group):
            try:
                sent = await self.bot.send_message(
                    group,
                    text,
                    parse_mode=ParseMode.HTML,
                    reply_markup=buttons,
                    link_preview_options=NO_PREVIEW,
                    api_kwargs={PARAMETERS: parameters},
                )
            except BadRequest as refusal:
                log.info("not shown to one member alone", reason=refusal.message)
                return None
            if IDENT in sent.api_kwargs:
                return sent.chat.id, key_of(sent, receiver)
            # A local server of Bot API 10.2 does not know the parameter, and has told everybody.
            self._known = False
            log.warning("messages for one member were shown to all: the Bot API server is older than 10.3")
            await self.bot.delete_message(sent.chat.id, sent.message_id)
        return None

    async def edit(self, text: str, buttons: InlineKeyboardMarkup | None, *, group: int, key: str) -> bool:
        """Edit such a message; False where it is gone. Raises TryLater and Undeliverable."""
        _, receiver, own = key.split(":")
        edited = {"chat_id": group, "receiver_user_id": int(receiver), IDENT: int(own), "text": text}
        shape = {"parse_mode": ParseMode.HTML, "reply_markup": buttons, "link_preview_options": NO_PREVIEW}
        async with self.calling(group):
            try:
                await self.bot.do_api_request("editEphemeralMessageText", edited | shape)
            except (BadRequest, EndPointNotFound) as refusal:
                # An unchanged message already shows it; of any other the server says no more than that it is not there.
                return "message is not modified" in refusal.message.lower()
        return True

    async def _server_knows(self, group: int, receiver: int) -> bool:
        """
        Ask the server once, by deleting a message that is not there, whether it knows such messages.

        A server that does not would ignore the parameter, and show to all what is for one.
        """
        if self._known is None:
            async with self.calling(group):
                try:
                    nothing = {"chat_id": group, "receiver_user_id": receiver, IDENT: 1}
                    await self.bot.do_api_request("deleteEphemeralMessage", nothing)
                except EndPointNotFound:
                    self._known = False
                except BadRequest:
                    self._known = True
                else:
                    self._known = True
        return bool(self._known)
