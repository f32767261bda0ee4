"""Telegram's answers are sifted before the library reads them."""

import json
from typing import Any

import pytest

from adapters.telegram.wire import read, readable_alone

GOOD: dict[str, Any] = {
    "update_id": 2,
    "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hi"},
}
BAD: dict[str, Any] = {"update_id": 3, "message": {"text": "a secret"}}


def test_an_unreadable_update_leaves_only_its_number() -> None:
    """An unreadable update keeps its id, so that it is acknowledged, and the rest of the batch is read."""
    sifted = json.loads(readable_alone(json.dumps({"ok": True, "result": [GOOD, BAD]}).encode()))
    assert sifted == {"ok": True, "result": [GOOD, {"update_id": 3}]}


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b"null", b'{"ok": false}', b'{"result": [7]}', json.dumps({"result": [GOOD]}).encode()]
)
def test_every_other_answer_is_left_as_it_is(body: bytes) -> None:
    """Any other answer is passed to the library unchanged."""
    assert readable_alone(body) == body


MESSAGE: dict[str, Any] = GOOD["message"]
ADA: dict[str, Any] = {"id": 51, "is_bot": False, "first_name": "Ada"}


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        "x",
        {},
        {"update_id": "1"},
        {"update_id": True},
        {"update_id": 10**400},
        BAD,
        {"update_id": 1, "message": 7},
        {"update_id": 1, "message": MESSAGE | {"text": 7}},
        {"update_id": 1, "message": MESSAGE | {"chat": {"id": "1", "type": "private"}}},
        {"update_id": 1, "message": MESSAGE | {"chat": {"id": 2**63, "type": "private"}}},
        {"update_id": 1, "message": MESSAGE | {"from": ADA | {"id": [51]}}},
        {"update_id": 1, "message": MESSAGE | {"from": ADA | {"language_code": 7}}},
        {"update_id": 1, "message": MESSAGE | {"entities": [{"type": "mention", "offset": -1, "length": 1}]}},
        {"update_id": 1, "callback_query": {"id": "q\0", "from": ADA, "chat_instance": "x", "data": "ok:1"}},
    ],
)
def test_what_is_no_update_is_not_read(update: object) -> None:
    """Anything but an update is read as None."""
    assert read(update) is None


def test_an_update_is_read() -> None:
    """An update is read as the library's own type."""
    update = read(GOOD)
    assert update is not None
    assert update.update_id == GOOD["update_id"]
