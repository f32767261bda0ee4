"""Telegram's updates → Incoming; None for an update that does not address the bot."""

import re
from dataclasses import dataclass, replace

from telegram import CallbackQuery, ChosenInlineResult, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from adapters.chat.incoming import (
    Attached,
    Edited,
    Incoming,
    Place,
    Press,
    Sender,
    Sentence,
    Slash,
    Wordless,
    attached,
    heard,
    speakable,
)
from adapters.telegram.whispers import is_whisper, key_of
from core.domain.lengths import PERSON

# `/book@bellhop_bot atlas`: in groups Telegram adds the bot's name to a command that is picked from the menu.
COMMAND = re.compile(r"/(?P<command>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?!\w)(?P<text>.*)", re.DOTALL)
MENTION = re.compile(r"@(?P<bot>\w+)[\s,:;.!–—-]*(?P<text>.*)", re.DOTALL)
LANGUAGE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,3}")
"""An IETF language tag, as far as a tag tells how to speak to somebody."""
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
WITHOUT_WORDS = (
    *("animation", "audio", "contact", "dice", "document", "game", "location", "photo", "poll", "sticker", "story"),
    *("venue", "video", "video_note", "voice"),
)
"""What a person sends instead of a text, by the names of the fields: https://core.telegram.org/bots/api#message."""


@dataclass(frozen=True, slots=True)
class Self:
    """The bot, as its own token introduced it."""

    id: int
    username: str

    @property
    def workspace(self) -> str:
        """The bot's own id: Telegram has no workspaces."""
        return str(self.id)

    def is_named(self, username: str | None) -> bool:
        """Whether the username is the bot's; Telegram ignores case there."""
        return username is not None and username.casefold() == self.username.casefold()


def incoming(update: Update, me: Self) -> Incoming | None:
    """
    Read an update; return None unless a person addresses the bot.

    In groups a command addresses it (unless it names another bot), and so do a mention at the start and a reply to
    the bot. A caption is a text. Channel posts and other bots never do, nor, in groups, messages without a text, nor
    what somebody chose of the bot's own suggestions: that is heard by its id.
    """
    if update.callback_query is not None:
        return _press(update.callback_query, str(update.update_id), me)
    if update.edited_message is not None:
        return _edited(_words(update.edited_message, str(update.update_id), me))
    if update.chosen_inline_result is not None:
        return _chosen(update.chosen_inline_result, str(update.update_id), me)
    if update.guest_message is not None:
        return _guest(update.guest_message, str(update.update_id), me)
    if update.message is not None:
        return _words(update.message, str(update.update_id), me) or _wordless(update.message, str(update.update_id), me)
    return None


def _guest(message: Message, delivery: str, me: Self) -> Sentence | None:
    """
    Read what somebody says to the bot in a chat that it is not in: they are answered in their own with it.

    https://core.telegram.org/bots/api#message, `guest_query_id`: by that the chat gets one message back.
    """
    author = message.from_user
    if author is None or author.is_bot or message.guest_query_id is None:
        return None
    text, _ = _unmentioned(speakable(_with_ids(message)).strip(), me)
    if not text:
        return None
    sender = sender_of(author, me)
    return Sentence(delivery, sender, Place(sender.user, private=True, guest=message.guest_query_id), heard(text))


def migration(update: Update) -> tuple[int, int] | None:
    """Return the old and the new chat id when a group says that it became a supergroup."""
    if update.message is None or update.message.migrate_to_chat_id is None:
        return None
    return update.message.chat.id, update.message.migrate_to_chat_id


def _words(message: Message, delivery: str, me: Self) -> Slash | Sentence | None:
    private = message.chat.type == ChatType.PRIVATE
    author = message.from_user
    chosen = message.via_bot is not None and message.via_bot.id == me.id
    said = (message.text is not None or message.caption is not None) and not chosen
    if not said or author is None or author.is_bot or not (private or message.chat.type in GROUPS):
        return None
    sender = sender_of(author, me)
    # One that only the bot sees takes no reaction.
    own = key_of(message, author.id)
    asked = None if private or is_whisper(own) else own
    place = Place(str(message.chat.id), private=private, asked=asked)
    # The mention first: "@bellhop_bot /book atlas" is a command.
    text, mentioned = _unmentioned(speakable(_with_ids(message)).strip(), me)
    if command := COMMAND.fullmatch(text):
        if command["bot"] and not me.is_named(command["bot"]):
            return None
        return Slash(delivery, sender, place, command["command"].lower(), heard(command["text"].strip()))
    if private or mentioned or _answers(message, me):
        before = message.reply_to_message
        sent = _attached(message) if private else None
        sentence = Sentence(delivery, sender, place, heard(text), own, attached=sent)
        if before is None or not _is_mine(before, me):
            return sentence
        return replace(sentence, replies_to=key_of(before, author.id), quoted=heard(before.text or ""))
    return None


def _edited(now: Slash | Sentence | None) -> Edited | None:
    """Return an edit by what the message says now; a command that was typed is run once, and not again."""
    if not isinstance(now, Sentence) or now.own is None:
        return None
    return Edited(now.delivery, now.sender, now.place, now.text, now.own)


def _wordless(message: Message, delivery: str, me: Self) -> Wordless | None:
    """Read a private message without any text; of an album the picture with the caption speaks for all."""
    author = message.from_user
    if author is None or author.is_bot or message.chat.type != ChatType.PRIVATE or message.media_group_id is not None:
        return None
    # Others are news of the chat, such as a pinned message.
    if message.text is not None or not any(getattr(message, kind) for kind in WITHOUT_WORDS):
        return None
    return Wordless(delivery, sender_of(author, me), Place(str(message.chat.id), private=True), _attached(message))


def _attached(message: Message) -> Attached | None:
    """Return the file of a message; of a photo the largest of its sizes, which Telegram keeps as JPEG."""
    if message.photo:
        photo = message.photo[-1]
        return attached(photo.file_id, "", photo.file_size or 0, "image/jpeg")
    document = message.document
    if document is None:
        return None
    return attached(document.file_id, document.file_name or "", document.file_size or 0, document.mime_type or "")


def _press(query: CallbackQuery, delivery: str, me: Self) -> Press | None:
    """Read a press; an InaccessibleMessage, too old for the bot to see, still has its chat and id."""
    # Without data it is the button of a game.
    if query.data is None or query.from_user.is_bot:
        return None
    sender, message = sender_of(query.from_user, me), query.message
    # Without a message the button stood in one sent via inline mode.
    if message is None:
        place = Place(sender.user, private=True, return_address=query.id)
    else:
        private = message.chat.type == ChatType.PRIVATE
        known = key_of(message, query.from_user.id) if isinstance(message, Message) else str(message.message_id)
        place = Place(
            str(message.chat.id), private, message=known, return_address=query.id, ephemeral=is_whisper(known)
        )
    return Press(delivery, sender, place, heard(query.data))


def _chosen(result: ChosenInlineResult, delivery: str, me: Self) -> Press | None:
    """Read what somebody chose of the suggestions in another chat: they are answered in their own with the bot."""
    if result.from_user.is_bot:
        return None
    sender = sender_of(result.from_user, me)
    return Press(delivery, sender, Place(sender.user, private=True), heard(result.result_id))


def _with_ids(message: Message) -> str:
    """Return the text with an id in place of each name that was picked from the list: its owner has no username."""
    mentions: list[str | None] = [MessageEntity.TEXT_MENTION]
    if message.text is not None:
        text, found = message.text, message.parse_entities(mentions)
    else:
        text, found = message.caption or "", message.parse_caption_entities(mentions)
    for entity, said in found.items():
        if entity.user is not None:
            text = text.replace(said, f"@{entity.user.id}", 1)
    return text


def _unmentioned(text: str, me: Self) -> tuple[str, bool]:
    """Return the text without a mention of the bot at its start, and whether there was one."""
    mention = MENTION.fullmatch(text)
    if mention and me.is_named(mention["bot"]):
        return mention["text"], True
    return text, False


def _answers(message: Message, me: Self) -> bool:
    """Whether the message replies to one of the bot's own."""
    return message.reply_to_message is not None and _is_mine(message.reply_to_message, me)


def _is_mine(message: Message, me: Self) -> bool:
    return message.from_user is not None and message.from_user.id == me.id


def sender_of(user: User, me: Self) -> Sender:
    """Return a person as Telegram tells of them."""
    name, language = speakable(user.full_name)[:PERSON], user.language_code
    spoken = language if language and LANGUAGE.fullmatch(language) else None
    return Sender("telegram", me.workspace, str(user.id), name, spoken)
