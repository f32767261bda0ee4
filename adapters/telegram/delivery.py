"""Reply → a message in a Telegram chat, or an edit of one."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.constants import FloodLimit, MessageLimit, ParseMode, ReactionEmoji
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from adapters.chat.call import ANSWER, BEGUN, PRESSING, WAITING, WHOLE, Call, Patience
from adapters.chat.incoming import Incoming, Press, Sentence
from adapters.chat.pace import Limit
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.replies import File, Reply
from adapters.chat.throttle import Throttle
from adapters.telegram.group_signs import GroupSigns
from adapters.telegram.keyboards import html, keyboard
from adapters.telegram.presses import Presses
from adapters.telegram.whispers import Whispers, is_whisper
from adapters.telegram.wire import TooManyRequests, calling
from core.values import Route

# Telegram has one code, 400, for all of these; only the description tells them apart, so its words are matched.
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
UNPINNED = ("message to unpin not found", "message_id_invalid")
CLOSED = ("chat not found", "user not found", "peer_id_invalid", "not enough rights", "have no rights", "topic_closed")
STRANGE = ("chat not found", "user not found", "peer_id_invalid")
# Telegram quotes the refused part of a message in its description; people's words stay out of the log.
QUOTED = re.compile(r"""(["']).*\1""", re.DOTALL)
# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: one message a second in a chat, short
# bursts allowed. Edits are counted as messages: Telegram does not say that they are free.
OF_BOT = (Limit(int(FloodLimit.MESSAGES_PER_SECOND), 1.0),)
IN_CHAT = (Limit(3, 3.0),)
# Answers keep it too: the 21st message of a minute would be refused. It comes as soon as the group has room, and not in
# private instead, because the others in the group wait for it as well.
IN_GROUP = (*IN_CHAT, Limit(int(FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP), 60.0, answers=True))
WELCOME = ReactionEmoji.OK_HAND_SIGN
"""Stands in for “You’re welcome”; a line would ring, and take one of a group's 20 messages a minute."""
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Done = TypeVar("Done")

log = structlog.get_logger()


@dataclass
class Delivery:
    """
    Sends for one bot and retries nothing: the caller gets TryLater and knows how urgent the message is.

    Every call passes the throttle. Messages that nobody waits for keep its pace; answers keep that of groups alone.
    """

    bot: Bot
    presses: Presses
    throttle: Throttle
    signs: GroupSigns = field(init=False)
    whispers: Whispers = field(init=False)

    def __post_init__(self) -> None:
        """Show signs, and what one member alone sees, through the same bot."""
        self.signs = GroupSigns(self.bot, self.throttle)
        self.whispers = Whispers(self.bot, self._whispering)

    @property
    def workspace(self) -> str:
        """The bot's own id, once it has introduced itself."""
        return str(self.bot.id)

    async def answer(self, reply: Reply, to: Incoming) -> Address:
        """
        Answer in the same chat, or in the person's private one when the reply is not for a whole group.

        What is for the asker alone is shown in the group to them alone where Telegram takes it; see `whispers`. A press
        edits its message, unless the reply is fresh or goes elsewhere; if that message is gone, a new one is sent.
        Refuses with TryLater and Undeliverable.
        """
        if reply.reacts and isinstance(to, Sentence) and to.own and (reacted := await self._reacted(to, int(to.own))):
            return reacted
        here = to.place.private or reply.audience == "channel"
        chat = int(to.place.conversation if here else to.sender.user)
        if to.place.guest:
            return await self._for_guest(reply, chat, to)
        whispered = None if here or reply.audience != "asker" or reply.file else await self._whispered(reply, to)
        # Before the message changes: the button spins until its query is answered.
        if isinstance(to, Press) and to.place.return_address:
            await self.presses.stop(to.place.return_address, reply.toast)
        if whispered:
            return whispered
        new = reply.fresh or reply.file or to.place.ephemeral
        if to.place.message and here and not new and await self._edit(reply, chat, int(to.place.message)):
            return self._address(chat, int(to.place.message))
        return await self._send(reply, chat) if here else await self._in_private(reply, chat, to)

    async def _reacted(self, to: Sentence, own: int) -> Address | None:
        """React to what a person wrote; None where the chat takes no such reaction, or their message is gone."""

        async def react(chat: int) -> Address:
            async with self._calling(chat, yields=False):
                await self.bot.set_message_reaction(chat, own, WELCOME)
            return self._address(chat, own)

        try:
            return await following(react, int(to.place.conversation))
        except Undeliverable as refusal:
            log.info("no reaction", reason=str(refusal))
            return None

    async def _for_guest(self, reply: Reply, chat: int, to: Incoming) -> Address:
        """Answer in private whoever wrote in a chat that the bot is not in, and tell that chat where."""
        try:
            address = await self._send(reply, chat)
        except Undeliverable as closed:
            if closed.person:
                await self.signs.to_guests(to, "group-open-chat")
            raise
        await self.signs.to_guests(to, "guest-answered")
        return address

    async def _whispered(self, reply: Reply, to: Incoming) -> Address | None:
        """Show a reply to one member of the group alone; None where Telegram does not take it, or not now."""
        text, buttons, receiver = html(reply), keyboard(reply), int(to.sender.user)
        query = to.place.return_address if isinstance(to, Press) else None

        async def show(group: int) -> tuple[int, str] | None:
            key = to.place.message if to.place.ephemeral and not reply.fresh else None
            if key and await self.whispers.edit(text, buttons, group=group, key=key):
                return group, key
            return await self.whispers.send(text, buttons, group=group, receiver=receiver, query=query)

        try:
            shown = await following(show, int(to.place.conversation))
        except (TryLater, Undeliverable) as trouble:
            log.info("not shown to one member alone", reason=str(trouble))
            return None
        return Address("telegram", self.workspace, str(shown[0]), shown[1]) if shown else None

    async def _in_private(self, reply: Reply, chat: int, to: Incoming) -> Address:
        """Answer a group's member in private, and show the group that it was done, or what is to be done first."""
        try:
            address = await self._send(reply, chat)
        except Undeliverable as closed:
            if closed.person and (way_in := self.signs.way_in(to)):
                if not (to.place.ephemeral and await self._whispered(way_in, to)):
                    await self._send(way_in, int(to.place.conversation))
                # Only now: where Telegram did not take it, it is said with the next try.
                self.signs.given(to)
            raise
        await self.signs.answered(to)
        return address

    async def turn(self, to: str | Address, *, urgent: bool) -> None:
        """Wait until a message may go to a person, or to an address; see `Platform.turn`."""
        patience = PRESSING if urgent else WAITING
        chat = to.conversation if isinstance(to, Address) else to
        await self.throttle.turn(self._call(int(chat), patience=patience))

    async def tell(self, reply: Reply, *, user: str) -> Address:
        """Send to the person's private chat, which has the person's id; refuses with TryLater and Undeliverable."""
        return await self._send(reply, int(user), yields=True)

    async def repaint(self, reply: Reply, *, address: Address) -> bool:
        """Edit a message, False where it is gone; refuses with TryLater and Undeliverable, also another bot's."""
        if is_whisper(address.message):
            return await self._repaint_whisper(reply, address)
        return await self._edit(reply, *self._own(address), yields=True)

    async def _repaint_whisper(self, reply: Reply, address: Address) -> bool:
        text, buttons = html(reply), keyboard(reply)

        async def edit(group: int) -> bool:
            return await self.whispers.edit(text, buttons, group=group, key=address.message)

        self._check_own(address)
        return await following(edit, int(address.conversation))

    async def pin(self, address: Address) -> None:
        """
        Pin a message without a sound; Undeliverable without the right to pin messages.

        One that is pinned already is pinned again: https://core.telegram.org/bots/api#pinchatmessage.
        """
        chat, message = self._own(address)

        async def act(to: int) -> None:
            async with self._calling(to, yields=True):
                await self.bot.pin_chat_message(to, message, disable_notification=True)

        await following(act, chat)

    async def unpin(self, address: Address) -> None:
        """Take the pin off a message; Telegram has nothing against one that is not pinned, or is gone."""
        chat, message = self._own(address)

        async def act(to: int) -> None:
            async with self._calling(to, yields=True):
                try:
                    await self.bot.unpin_chat_message(to, message)
                except BadRequest as refusal:
                    if not _says(refusal, UNPINNED):
                        raise

        await following(act, chat)

    def _own(self, address: Address) -> tuple[int, int]:
        self._check_own(address)
        return int(address.conversation), int(address.message)

    def _check_own(self, address: Address) -> None:
        if address.workspace != self.workspace:
            raise Undeliverable("it belongs to another bot")

    async def content(self, file: str, *, most: int) -> bytes:
        """Return a file's content; refuses with TryLater, and with Undeliverable one that is gone or too large."""
        call = Call(Route("telegram", self.workspace), "getFile", patience=ANSWER)
        async with calling(self.throttle, call):
            with platform_faults():
                found = await self.bot.get_file(file)
                if (found.file_size or 0) > most:
                    raise Undeliverable("the file is too large")
                content = bytes(await found.download_as_bytearray())
        if len(content) > most:
            raise Undeliverable("the file is too large")
        return content

    async def _send(self, reply: Reply, chat: int, *, yields: bool = False) -> Address:
        if reply.file:
            return await self._send_file(reply, reply.file, chat, yields=yields)
        text, buttons = html(reply), keyboard(reply)

        async def send(to: int) -> Address:
            async with self._calling(to, yields=yields):
                sent = await self.bot.send_message(
                    to, text, parse_mode=ParseMode.HTML, reply_markup=buttons, link_preview_options=NO_PREVIEW
                )
            return self._address(sent.chat.id, sent.message_id)

        return await following(send, chat)

    async def _send_file(self, reply: Reply, file: File, chat: int, *, yields: bool) -> Address:
        caption = html(reply, MessageLimit.CAPTION_LENGTH)

        async def send(to: int) -> Address:
            async with self._calling(to, yields=yields):
                # Telegram has no words for a picture beside its caption.
                if file.is_picture:
                    sent = await self.bot.send_photo(
                        to, file.content, filename=file.name, caption=caption, parse_mode=ParseMode.HTML
                    )
                else:
                    sent = await self.bot.send_document(
                        to, file.content, filename=file.name, caption=caption, parse_mode=ParseMode.HTML
                    )
            return self._address(sent.chat.id, sent.message_id)

        return await following(send, chat)

    async def _edit(self, reply: Reply, chat: int, message: int, *, yields: bool = False) -> bool:
        """Edit the message; return False when it is gone."""
        text, buttons = html(reply), keyboard(reply)

        async def edit(to: int) -> bool:
            async with self._calling(to, yields=yields):
                try:
                    await self.bot.edit_message_text(
                        text,
                        to,
                        message,
                        parse_mode=ParseMode.HTML,
                        reply_markup=buttons,
                        link_preview_options=NO_PREVIEW,
                    )
                except BadRequest as refusal:
                    if _says(refusal, GONE):
                        return False
                    # An unchanged message already shows the reply.
                    if not _says(refusal, (UNCHANGED,)):
                        raise
            return True

        return await following(edit, chat)

    @asynccontextmanager
    async def _calling(self, chat: int, *, yields: bool) -> AsyncIterator[None]:
        """Lend the way to Telegram for one message, and turn its faults into TryLater and Undeliverable."""
        async with calling(self.throttle, self._call(chat, patience=BEGUN if yields else ANSWER), counted=yields):
            with platform_faults():
                yield

    @asynccontextmanager
    async def _whispering(self, chat: int) -> AsyncIterator[None]:
        """
        Lend the way to Telegram for a message that one member of a group sees.

        Telegram does not say that they are free, so each counts. It waits for nothing: the private chat has room.
        """
        async with calling(self.throttle, self._call(chat, patience=BEGUN)):
            with platform_faults():
                yield

    def _call(self, chat: int, *, patience: Patience) -> Call:
        # The ids of groups and channels are negative: https://core.telegram.org/bots/api#chat.
        in_chat = IN_GROUP if chat < 0 else IN_CHAT
        route = Route("telegram", self.workspace)
        return Call(route, WHOLE, OF_BOT, str(chat), in_chat, chats_pause=True, patience=patience)

    def _address(self, chat: int, message: int) -> Address:
        return Address("telegram", self.workspace, str(chat), str(message))


async def following(act: Callable[[int], Awaitable[Done]], chat: int) -> Done:
    """Act in the chat, or in the supergroup that the group has become: the upgrade changes its id."""
    try:
        return await act(chat)
    except ChatMigrated as moved:
        log.info("group moved", old=chat, new=moved.new_chat_id)
        new = moved.new_chat_id
    try:
        return await act(new)
    except ChatMigrated as moved:
        raise TryLater("the group moved twice") from moved


@contextmanager
def platform_faults() -> Iterator[None]:
    """Turn Telegram's faults into TryLater and Undeliverable, but for a 429 and a group that moved."""
    try:
        yield
    # Subclasses of TelegramError before it.
    except (TooManyRequests, ChatMigrated):
        raise
    except Forbidden as closed:
        raise Undeliverable(closed.message, person=True) from closed
    except BadRequest as refusal:
        if not _says(refusal, CLOSED):
            log.error("refused", description=QUOTED.sub("…", refusal.message))  # noqa: TRY400 - a trace has texts
        raise Undeliverable(QUOTED.sub("…", refusal.message), person=_says(refusal, STRANGE)) from refusal
    except TelegramError as fault:
        raise TryLater(f"Telegram does not answer: {type(fault).__name__}") from fault


def _says(refusal: BadRequest, phrases: tuple[str, ...]) -> bool:
    return any(phrase in refusal.message.lower() for phrase in phrases)
