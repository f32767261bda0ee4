"""What Telegram takes as the answer to an inline query: https://core.telegram.org/bots/api#answerinlinequery."""

import re

from telegram.constants import InlineQueryLimit, InlineQueryResultLimit, MessageLimit

from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.telegram_rules import bad

START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def checked_results(given: object) -> tuple[Json, ...]:
    """Return the results; refuses as Telegram does too many, and ids that are long or stand twice."""
    results = structured(given)
    if not isinstance(results, list) or len(results) > InlineQueryLimit.RESULTS:
        raise bad("RESULTS_TOO_MUCH")
    ids = [str(each.get("id", "")) for each in results]
    if any(
        not InlineQueryResultLimit.MIN_ID_LENGTH <= len(each.encode()) <= InlineQueryResultLimit.MAX_ID_LENGTH
        for each in ids
    ):
        raise bad("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    for each in results:
        _check_article(each)
    return tuple(results)


def _check_article(result: Json) -> None:
    if result.get("type") != "article" or not str(result.get("title", "")).strip():
        raise bad("ARTICLE_TITLE_EMPTY")
    text = str(result.get("input_message_content", {}).get("message_text", ""))
    if not 1 <= len(text) <= MessageLimit.MAX_TEXT_LENGTH:
        raise bad("MESSAGE_EMPTY" if not text else "MESSAGE_TOO_LONG")


def checked_button(given: object) -> Json | None:
    """Return the button above the results, if there is one; refuses one that does not say how it starts the bot."""
    if given is None:
        return None
    button = structured(given)
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad("BUTTON_TEXT_EMPTY")
    if not START.fullmatch(str(button.get("start_parameter", ""))):
        raise bad("START_PARAM_INVALID")
    return button
