"""The stand-in for Telegram refuses the answers to an inline query that Telegram would refuse."""

import json

import pytest

from adapters.simulator.telegram_inline import checked_button, checked_results
from adapters.simulator.telegram_rules import TelegramRefusal

GOOD = {"type": "article", "id": "hold:1", "title": "Atlas", "input_message_content": {"message_text": "Atlas is free"}}


def test_what_telegram_takes() -> None:
    """As the library sends it, as JSON; no results are an answer, too."""
    assert checked_results(json.dumps([GOOD])) == (GOOD,)
    assert checked_results("[]") == ()
    assert checked_button(None) is None
    assert checked_button('{"text": "Open", "start_parameter": "hello"}') == {
        "text": "Open",
        "start_parameter": "hello",
    }


@pytest.mark.parametrize(
    ("results", "said"),
    [
        ([GOOD | {"id": f"{each}"} for each in range(51)], "RESULTS_TOO_MUCH"),
        ([GOOD | {"id": "ü" * 33}], "RESULT_ID_INVALID"),
        ([GOOD | {"id": ""}], "RESULT_ID_INVALID"),
        ([GOOD, GOOD], "RESULT_ID_DUPLICATE"),
        ([GOOD | {"title": " "}], "ARTICLE_TITLE_EMPTY"),
        ([GOOD | {"input_message_content": {"message_text": ""}}], "MESSAGE_EMPTY"),
        ([GOOD | {"input_message_content": {"message_text": "a" * 4097}}], "MESSAGE_TOO_LONG"),
    ],
)
def test_what_telegram_refuses(results: object, said: str) -> None:
    """With its own words."""
    with pytest.raises(TelegramRefusal, match=said):
        checked_results(json.dumps(results))


@pytest.mark.parametrize("button", [{"text": ""}, {"text": "Open"}, {"text": "Open", "start_parameter": "a b"}])
def test_a_button_has_to_start_the_bot(button: object) -> None:
    """With 1 to 64 of the letters that a link may have."""
    with pytest.raises(TelegramRefusal):
        checked_button(json.dumps(button))
