"""The checks that Telegram makes on messages, keyboards and menus, with the Bot API's own errors."""

import json
import re

from telegram.constants import (
    BotCommandLimit,
    CallbackQueryLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    KeyboardButtonStyle,
    MessageLimit,
)

from adapters.simulator.bodies import structured
from adapters.simulator.messages import Button
from adapters.simulator.people import Json
from adapters.simulator.telegram_html import CannotParse, parsed, utf16

ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
LOOKS = {"text", "style", "icon_custom_emoji_id"}
COMMAND = re.compile(rf"[a-z0-9_]{{{BotCommandLimit.MIN_COMMAND:d},{BotCommandLimit.MAX_COMMAND:d}}}")
OTHER_KEYBOARDS = ({"keyboard"}, {"remove_keyboard"}, {"force_reply"})
# Undocumented: a keyboard of 42,000 characters was refused, and one of 10,000 was not.
KEYBOARD_BYTES = 10_000
BAD_REQUEST, FORBIDDEN, CONFLICT, TOO_MANY = 400, 403, 409, 429


class TelegramRefusal(Exception):  # noqa: N818 - the platform's word is "error", ours is what it does
    """Telegram refuses a call with the sentence `description` and `parameters` for the client to act on."""

    def __init__(self, description: str, code: int = BAD_REQUEST, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> Json:
        """Return the body of Telegram's answer."""
        parameters = {"parameters": self.parameters} if self.parameters else {}
        return {"ok": False, "error_code": self.code, "description": self.description} | parameters


def bad(description: str) -> TelegramRefusal:
    """Return the usual refusal, 400 with a sentence."""
    return TelegramRefusal(f"Bad Request: {description}")


def checked_text(arguments: Json, *, most: int = MessageLimit.MAX_TEXT_LENGTH) -> tuple[str, list[Json]]:
    """Return the text and entities of a message; refuses as Telegram does, and any mode but HTML."""
    source = arguments.get("text")
    if not isinstance(source, str) or not source.strip():
        raise bad("message text is empty")
    mode = str(arguments.get("parse_mode") or "")
    if mode.lower() == "html":
        try:
            text, entities = parsed(source)
        except CannotParse as reason:
            raise bad(f"can't parse entities: {reason}") from reason
    elif mode:
        raise bad("unsupported parse_mode")
    else:
        text, entities = source.strip(), _given_entities(arguments, utf16(source))
    if not text:
        raise bad("message text is empty")
    # Stricter than Telegram, which counts letters where they take two units: a test notices before a client does.
    if utf16(text) > most:
        raise bad("message is too long" if most == MessageLimit.MAX_TEXT_LENGTH else "message caption is too long")
    return text, entities


def _given_entities(arguments: Json, length: int) -> list[Json]:
    entities = _structured(arguments.get("entities") or [], "entities")
    if not isinstance(entities, list):
        raise bad("can't parse entities: expected an Array of MessageEntity")
    for entity in entities:
        if entity["offset"] + entity["length"] > length:
            raise bad(f"can't parse entities: entity beginning at UTF-16 offset {entity['offset']} ends after the end")
    return entities[: MessageLimit.MESSAGE_ENTITIES]


def checked_keyboard(markup: object) -> list[list[Json]]:
    """Return the rows of an inline keyboard, if any; refuses as Telegram does."""
    keyboard = _structured(markup or {}, "reply keyboard markup JSON object")
    if not isinstance(keyboard, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in keyboard:
        if keyboard and not any(kind <= set(keyboard) for kind in OTHER_KEYBOARDS):
            raise bad("object expected as reply markup")
        return []
    rows: list[list[Json]] = keyboard["inline_keyboard"]
    total = sum(len(row) for row in rows)
    if total > InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER or any(
        len(row) > InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in rows
    ):
        raise bad("REPLY_MARKUP_TOO_LONG")
    if len(json.dumps(rows, ensure_ascii=False).encode()) > KEYBOARD_BYTES:
        raise bad("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _check_button(button)
    return [row for row in rows if row]


def _check_button(button: object) -> None:
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be a non-empty String')
    actions = set(button) & ACTIONS
    if unknown := set(button) - ACTIONS - LOOKS:
        raise bad(f"can't parse inline keyboard button: unknown field {min(unknown)}")
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1 or button.get("style", KeyboardButtonStyle.PRIMARY) not in set(KeyboardButtonStyle):
        raise bad("BUTTON_TYPE_INVALID")
    _check_content(button)


def _check_content(button: Json) -> None:
    limits = InlineKeyboardButtonLimit
    if "callback_data" in button:
        # Telegram counts bytes here, and characters everywhere else.
        length = len(str(button["callback_data"]).encode())
        if not limits.MIN_CALLBACK_DATA <= length <= limits.MAX_CALLBACK_DATA:
            raise bad("BUTTON_DATA_INVALID")
    if "copy_text" in button:
        copied = button["copy_text"].get("text", "") if isinstance(button["copy_text"], dict) else ""
        if not limits.MIN_COPY_TEXT <= len(copied) <= limits.MAX_COPY_TEXT:
            raise bad("BUTTON_COPY_TEXT_INVALID")
    if "url" in button and not re.match(r"(?:https?|tg)://\S+$", str(button["url"])):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def buttons_of(rows: list[list[Json]]) -> tuple[tuple[Button, ...], ...]:
    """Return the keyboard's buttons as people see them."""
    return tuple(tuple(_button(button) for button in row) for row in rows)


def _button(button: Json) -> Button:
    return Button(
        label=button["text"],
        payload=button.get("callback_data"),
        url=button.get("url"),
        copy_text=button["copy_text"]["text"] if "copy_text" in button else None,
        style=button.get("style", "plain"),
        app=button["web_app"].get("url", "") if "web_app" in button else None,
    )


def checked_commands(given: object) -> list[Json]:
    """Return the commands of a menu; refuses as Telegram does."""
    commands = _structured(given or [], "commands")
    if not isinstance(commands, list):
        raise bad("can't parse commands JSON object")
    if len(commands) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if (
            not BotCommandLimit.MIN_DESCRIPTION
            <= len(command.get("description", ""))
            <= BotCommandLimit.MAX_DESCRIPTION
        ):
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return commands


def checked_toast(text: object) -> str:
    """Return the text of an answered callback query; refuses more than 200 characters."""
    words = str(text or "")
    if len(words) > CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH:
        raise bad("MESSAGE_TOO_LONG")
    return words


def checked_integer(arguments: Json, name: str, missing: str) -> int:
    """Return an argument that must be a whole number; refuses with the given sentence."""
    try:
        return int(arguments[name])
    except (KeyError, TypeError, ValueError) as reason:
        raise bad(missing) from reason


def _structured(value: object, what: str) -> object:
    try:
        return structured(value)
    except ValueError as reason:
        raise bad(f"can't parse {what}") from reason
