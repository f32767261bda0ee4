"""Rates, faults and bodies: the small parts under both stand-ins."""

import asyncio

import pytest
from starlette.requests import Request

from adapters.simulator.bodies import arguments_of
from adapters.simulator.faults import Fault, Faults
from adapters.simulator.people import Json
from adapters.simulator.rates import BURST, Rates
from adapters.simulator.telegram_rules import TelegramRefusal, buttons_of, checked_commands, checked_keyboard


class Seconds:
    """Monotonic seconds that pass when told to."""

    def __init__(self) -> None:
        """Begin at zero."""
        self.at = 0.0

    def __call__(self) -> float:
        """Return how many passed."""
        return self.at


def test_a_channel_takes_a_burst_and_then_one_message_a_second() -> None:
    """A Slack channel takes a burst, then one message a second, whatever happens in other channels."""
    seconds = Seconds()
    rates = Rates(enabled=True, monotonic=seconds)
    assert [rates.slack("C1") for _ in range(BURST + 1)] == [0] * BURST + [1]
    assert rates.slack("C2") == 0
    seconds.at = 1
    assert [rates.slack("C1"), rates.slack("C1")] == [0, 1]


def test_telegram_counts_the_chat_the_group_and_the_whole() -> None:
    """Telegram takes 30 messages a second overall, and 20 a minute in a group."""
    seconds = Seconds()
    rates = Rates(enabled=True, monotonic=seconds)
    assert [rates.telegram(str(chat), group=False)[0] for chat in range(31)] == [0] * 30 + [1]
    assert rates.telegram("31", group=False) == (1, "")
    sent = 0
    for second in range(10, 40):
        seconds.at = float(second)
        sent += rates.telegram("-1", group=True)[0] == 0
    assert 20 <= sent < 31
    assert rates.telegram("-1", group=True)[1] == "-1"


def test_rates_are_off_unless_switched_on() -> None:
    """Without `enabled` no message has to wait."""
    assert {Rates().slack("C1") for _ in range(100)} == {0}


def test_what_arrives_before_a_wait_is_over_is_noticed() -> None:
    """A wait that was asked for forbids its own scope alone, and is enforced only where limits are."""
    seconds = Seconds()
    for rates, rest in ((Rates(monotonic=seconds), 0), (Rates(enabled=True, monotonic=seconds), 2)):
        seconds.at = 0
        rates.asked_to_wait("telegram", "7", 3)
        seconds.at = 1.5
        assert rates.forbidden("telegram", "", "7") == (1.5, rest, "7")
        assert rates.forbidden("telegram", "", "8") == (None, 0, "")
        assert rates.forbidden("slack", "7") == (None, 0, "")
        seconds.at = 3
        assert rates.forbidden("telegram", "", "7") == (None, 0, "")


def test_faults_are_used_up_in_order_and_meant_for_their_method() -> None:
    """Faults happen in order to calls of their method; one for any method happens to the next call."""
    faults = Faults()
    faults.too_many_requests("sendMessage", times=2, retry_after=9)
    taken = [faults.take("sendMessage") for _ in range(3)]
    assert [fault and fault.retry_after for fault in taken] == [9, 9, None]
    faults.lost_reply()
    assert [fault and fault.kind for fault in (faults.take("getMe"), faults.take("getMe"))] == ["lost_reply", None]


def test_a_workspace_has_a_limit_of_its_own_where_one_is_set() -> None:
    """Messages to many channels share the workspace's bucket."""
    rates = Rates(enabled=True, slack_per_second=10, monotonic=Seconds())
    assert [rates.slack(f"C{channel}") for channel in range(12)] == [0] * 10 + [1, 1]


def test_a_lasting_fault_meets_every_call_into_its_chat_until_it_ends() -> None:
    """Calls into another chat pass, and so does everything afterwards."""
    faults = Faults()
    with faults.lasting(Fault("server_error"), "sendMessage", chat="7"):
        met = [faults.take("sendMessage", chat) for chat in ("7", "8", "7")]
    assert [bool(each) for each in met] == [True, False, True]
    assert faults.take("sendMessage", "7") is None


async def test_a_call_into_a_silence_is_answered_when_it_is_over_and_with_500() -> None:
    """Whoever hung up before has no answer at all."""
    faults = Faults()
    with faults.lasting(Fault("silence")):
        fault = faults.take("chat.postMessage")
        assert fault is not None
        waiting = asyncio.create_task(fault.after_silence())
        await asyncio.wait({waiting}, timeout=0)
        assert not waiting.done()
    assert (await waiting).kind == "server_error"


MULTIPART = b"".join(
    [
        b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n',
        b'--B\r\nContent-Disposition: form-data; name="b"\r\n\r\nx y\r\n--B--\r\n',
    ]
)


def request(body: bytes, content_type: str, query: bytes = b"") -> Request:
    """Return a request with this body."""

    async def receive() -> Json:
        return {"type": "http.request", "body": body, "more_body": False}

    headers = [(b"content-type", content_type.encode())]
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": query, "headers": headers}
    return Request(scope, receive)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"a": "1", "b": "x y"}', "application/json; charset=utf-8"),
        (b"a=1&b=x+y", "application/x-www-form-urlencoded"),
        (
            MULTIPART,
            "multipart/form-data; boundary=B",
        ),
    ],
)
async def test_arguments_come_in_any_dress(body: bytes, content_type: str) -> None:
    """JSON, a form and a multipart form give the same arguments, and the address adds to them."""
    assert await arguments_of(request(body, content_type, b"c=3")) == {"a": "1", "b": "x y", "c": "3"}


async def test_a_body_that_is_no_json_object_is_refused() -> None:
    """A JSON body that is no object is refused with ValueError."""
    for body in (b"{", b"[]"):
        with pytest.raises(ValueError, match=r".+"):
            await arguments_of(request(body, "application/json"))


def test_a_keyboard_is_read_from_text_and_shown_in_rows() -> None:
    """An inline keyboard is read from JSON text; other keyboards show no buttons."""
    rows = checked_keyboard('{"inline_keyboard": [[{"text": "a", "callback_data": "1"}], []]}')
    assert [[button.label for button in row] for row in buttons_of(rows)] == [["a"]]
    assert checked_keyboard('{"remove_keyboard": true}') == []


@pytest.mark.parametrize(
    "keyboard",
    [
        "{",
        "[]",
        {"buttons": []},
        {"inline_keyboard": [[{"text": "a"}]]},
        {"inline_keyboard": [[{"text": "", "callback_data": "1"}]]},
        {"inline_keyboard": [[{"text": "a", "callback_data": ""}]]},
        {"inline_keyboard": [[{"text": "a", "callback_data": "1", "url": "https://a.b"}]]},
        {"inline_keyboard": [[{"text": "a", "url": "javascript:x"}]]},
        {"inline_keyboard": [[{"text": "a", "callback_data": "1", "colour": "red"}]]},
        {"inline_keyboard": [[{"text": "a", "callback_data": "1"}] * 9]},
        {"inline_keyboard": [[{"text": "a", "callback_data": "1"}]] * 101},
    ],
)
def test_bad_keyboards_are_refused(keyboard: object) -> None:
    """A keyboard that Telegram would not take is refused with 400."""
    with pytest.raises(TelegramRefusal):
        checked_keyboard(keyboard)


def test_commands_have_names_descriptions_and_a_number() -> None:
    """A menu beyond the limits of names, descriptions or number is refused."""
    good = {"command": "book", "description": "Book"}
    assert checked_commands([good]) == [good]
    for bad in ([{**good, "command": "b" * 33}], [{**good, "description": ""}], [good] * 101):
        with pytest.raises(TelegramRefusal):
            checked_commands(bad)
