"""
To whom a bot may show a message in a group alone.

https://core.telegram.org/bots/api#ephemeralmessageparameters: an admin of the group to any member at any time, any
other bot to whoever pressed a button, within 15 seconds.
"""

from datetime import timedelta

from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.telegram_rules import bad, checked_integer
from adapters.simulator.telegram_state import TelegramState

FIELDS = {"receiver_user_id", "callback_query_id", "replace_callback_query_message"}
AFTER_PRESS = timedelta(seconds=15)
# Telegram's word for it in private chats as well, as users of api.telegram.org report.
NOT_ADMIN = "BOT_NOT_ADMIN"


def checked_receiver(state: TelegramState, given: object, chat: int) -> int:
    """Return who alone sees the message; refuses as Telegram does."""
    parameters = structured(given)
    if not isinstance(parameters, dict) or set(parameters) - FIELDS:
        raise bad("can't parse EphemeralMessageParameters JSON object")
    receiver = checked_integer(parameters, "receiver_user_id", "user not found")
    if receiver not in state.people:
        raise bad("user not found")
    if chat >= 0 or not (state.is_admin or _just_pressed(state, parameters, receiver, chat)):
        raise bad(NOT_ADMIN)
    return receiver


def _just_pressed(state: TelegramState, parameters: Json, receiver: int, chat: int) -> bool:
    query = state.queries.get(str(parameters.get("callback_query_id")))
    if query is None or (query.person.telegram_user, query.message.conversation) != (receiver, str(chat)):
        return False
    return state.now() - query.at <= AFTER_PRESS
