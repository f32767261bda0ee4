"""Telegram's methods that show something to people: send, edit, delete, answer a press."""

from dataclasses import replace

from telegram.constants import MessageLimit, ReactionEmoji

from adapters.simulator.bodies import structured
from adapters.simulator.messages import BOT, Message, SentFile
from adapters.simulator.people import Json
from adapters.simulator.telegram_apps import checked_page
from adapters.simulator.telegram_rules import (
    bad,
    buttons_of,
    checked_integer,
    checked_keyboard,
    checked_text,
    checked_toast,
)
from adapters.simulator.telegram_state import TelegramState, Toast
from adapters.simulator.telegram_whispers import checked_receiver

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
WHISPER = "ephemeral_message_id"
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def chat_of(arguments: Json) -> int:
    """Return the chat that a call names; refuses a call without one."""
    if arguments.get("chat_id") in {None, ""}:
        raise bad("chat_id is empty")
    return checked_integer(arguments, "chat_id", "chat not found")


def true(value: object) -> bool:
    """Read a boolean that came as JSON or in a form."""
    return str(value).lower() in {"1", "true"}


class TelegramChat:
    """The methods that send and change messages."""

    def __init__(self, state: TelegramState) -> None:
        self._state = state

    def send(self, arguments: Json) -> Json:
        """Answer sendMessage."""
        chat = self._state.writable(chat_of(arguments))
        self._check_reply(arguments, chat)
        written = self._composed(arguments, chat)
        # A server ignores parameters that it does not know.
        if "ephemeral_message_parameters" in arguments and not self._state.is_older:
            receiver = checked_receiver(self._state, arguments["ephemeral_message_parameters"], chat)
            written = replace(written, ephemeral_for=str(receiver))
        return self._state.message_json(self._state.timeline.put(written))

    def edit_whisper(self, arguments: Json) -> bool:
        """Answer editEphemeralMessageText: https://core.telegram.org/bots/api#editephemeralmessagetext."""
        old = self._whisper(arguments, "message to edit not found")
        self._changed(old, old.edited(self._composed(arguments, int(old.conversation))))
        return True

    def delete_whisper(self, arguments: Json) -> bool:
        """Answer deleteEphemeralMessage: https://core.telegram.org/bots/api#deleteephemeralmessage."""
        old = self._whisper(arguments, "message to delete not found")
        self._state.timeline.put(replace(old, deleted=True))
        return True

    def _whisper(self, arguments: Json, missing: str) -> Message:
        chat = self._state.writable(chat_of(arguments))
        number, receiver = (checked_integer(arguments, name, missing) for name in (WHISPER, "receiver_user_id"))
        return self._state.whispered(chat, number, receiver, missing)

    def send_photo(self, arguments: Json) -> Json:
        """Answer sendPhoto."""
        return self._send_file(arguments, "photo", PICTURES)

    def send_document(self, arguments: Json) -> Json:
        """Answer sendDocument."""
        return self._send_file(arguments, "document", None)

    def edit_text(self, arguments: Json) -> Json:
        """Answer editMessageText; without `reply_markup` the keyboard is removed."""
        old = self._editable(arguments)
        if old.file:
            raise bad("there is no text in the message to edit")
        new = old.edited(self._composed(arguments, int(old.conversation)))
        return self._changed(old, new)

    def edit_keyboard(self, arguments: Json) -> Json:
        """Answer editMessageReplyMarkup."""
        old = self._editable(arguments)
        rows = buttons_of(checked_keyboard(arguments.get("reply_markup")))
        return self._changed(old, old.edited(replace(old, rows=rows)))

    def delete(self, arguments: Json) -> bool:
        """Answer deleteMessage."""
        chat = self._state.writable(chat_of(arguments))
        number = checked_integer(arguments, "message_id", "message identifier is not specified")
        old = self._state.message(chat, number, "message to delete not found")
        self._state.timeline.put(replace(old, deleted=True))
        return True

    def pin(self, arguments: Json) -> bool:
        """Answer pinChatMessage: https://core.telegram.org/bots/api#pinchatmessage; in groups it is a right."""
        self._state.timeline.put(replace(self._pinnable(arguments, "message to pin not found"), pinned=True))
        return True

    def unpin(self, arguments: Json) -> bool:
        """Answer unpinChatMessage; one that is not pinned stays so."""
        self._state.timeline.put(replace(self._pinnable(arguments, "message to unpin not found"), pinned=False))
        return True

    def _pinnable(self, arguments: Json, missing: str) -> Message:
        chat = self._state.writable(chat_of(arguments))
        if chat < 0 and not self._state.may_pin:
            raise bad("not enough rights to manage pinned messages in the chat")
        return self._state.message(chat, checked_integer(arguments, "message_id", missing), missing)

    def react(self, arguments: Json) -> bool:
        """Answer setMessageReaction: the bot has one reaction at most, one of those that Telegram knows."""
        chat = self._state.writable(chat_of(arguments))
        number = checked_integer(arguments, "message_id", "message identifier is not specified")
        old = self._state.message(chat, number, "message to react not found")
        reactions = structured(arguments.get("reaction") or "[]")
        listed = reactions if isinstance(reactions, list) else []
        given = tuple(str(each.get("emoji")) for each in listed if isinstance(each, dict))
        if given and not self._state.may_react:
            # A group's admins choose which reactions it allows: https://core.telegram.org/bots/api#setmessagereaction.
            raise bad("REACTION_INVALID")
        if len(given) > 1 or not set(given) <= set(ReactionEmoji):
            raise bad("REACTION_INVALID")
        self._state.timeline.put(replace(old, reactions=given))
        return True

    def answer_press(self, arguments: Json) -> bool:
        """Answer answerCallbackQuery; refuses a query that was answered before."""
        text = checked_toast(arguments.get("text"))
        query = self._state.queries.get(str(arguments.get("callback_query_id")))
        if query is None or query.answered:
            raise bad(TOO_OLD)
        query.answered = True
        toast = Toast(query.person, text, true(arguments.get("show_alert")), arguments.get("url"))
        self._state.toasts += [toast] if text or toast.url else []
        self._state.pulse.beat()
        return True

    def action(self, arguments: Json) -> bool:
        """Answer sendChatAction."""
        self._state.writable(chat_of(arguments))
        if not arguments.get("action"):
            raise bad("wrong parameter action in request")
        return True

    def _send_file(self, arguments: Json, field: str, kinds: frozenset[str] | None) -> Json:
        chat = self._state.writable(chat_of(arguments))
        file = arguments.get(field)
        if not isinstance(file, SentFile):
            raise bad(f"there is no {field} in the request")
        if kinds and file.media_type not in kinds:
            raise bad("IMAGE_PROCESS_FAILED")
        caption = {**arguments, "text": arguments.get("caption")}
        written = self._composed(caption, chat, most=MessageLimit.CAPTION_LENGTH)
        return self._state.message_json(self._state.timeline.put(replace(written, file=file)))

    def _composed(self, arguments: Json, chat: int, *, most: int = MessageLimit.MAX_TEXT_LENGTH) -> Message:
        text, entities = checked_text(arguments, most=most)
        rows = buttons_of(checked_keyboard(arguments.get("reply_markup")))
        for button in (each for row in rows for each in row if each.app is not None):
            # In private chats alone: https://core.telegram.org/bots/api#inlinekeyboardbutton.
            if chat < 0:
                raise bad("BUTTON_TYPE_INVALID")
            checked_page({"url": button.app})
        return Message(
            platform="telegram",
            id=str(self._state.new_id()),
            conversation=str(chat),
            author=BOT,
            text=text,
            sent=self._state.now(),
            source=str(arguments["text"]),
            entities=tuple(entities),
            rows=rows,
        )

    def _editable(self, arguments: Json) -> Message:
        chat = self._state.writable(chat_of(arguments))
        number = checked_integer(arguments, "message_id", "message identifier is not specified")
        old = self._state.message(chat, number, "message to edit not found")
        if old.author != BOT:
            raise bad("message can't be edited")
        return old

    def _changed(self, old: Message, new: Message) -> Json:
        # Telegram compares the parsed text: other markup for the same words and entities is no change.
        if (old.text, old.entities, old.rows) == (new.text, new.entities, new.rows):
            raise bad(NOT_MODIFIED)
        return self._state.message_json(self._state.timeline.put(new))

    def _check_reply(self, arguments: Json, chat: int) -> None:
        reply = structured(arguments.get("reply_parameters") or "{}")
        number = reply.get("message_id") if isinstance(reply, dict) else None
        if number is None or (isinstance(reply, dict) and reply.get("allow_sending_without_reply")):
            return
        self._state.message(chat, int(number), "message to be replied not found")
