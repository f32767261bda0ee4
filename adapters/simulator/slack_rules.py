"""The checks that Slack makes on messages and views, with Slack's own error codes."""

import json
from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.slack_fields import field_problems, option_problems
from adapters.simulator.slack_places import misplaced
from adapters.simulator.slack_tables import table_problems
from adapters.simulator.slack_text import raw_marks, unsaid

# Only the limits that slack_sdk's models do not check; https://docs.slack.dev/reference/block-kit/blocks.
BLOCKS_IN_MESSAGE = 50
# Undocumented; from there Slack answers msg_blocks_too_long (slackapi/bolt-js #2509).
BLOCKS_LENGTH = 13_200
# Slack cuts a longer text short; the simulator refuses it, so that a test notices.
TEXT_LENGTH = 40_000
VIEW_BYTES = 250_000
FIELD_LENGTH = 2_000
ELEMENTS = {"actions": 25, "context": 10}
INTERACTIVE = {"actions", "section", "input"}
ALERT_LENGTH = 200


class SlackRefusal(Exception):  # noqa: N818 - the platform's word is "error", ours is what it does
    """Slack refuses a call with code `error` and `messages` in response_metadata."""

    def __init__(self, error: str, *messages: str) -> None:
        super().__init__(error)
        self.error = error
        self.messages = messages

    def answer(self) -> Json:
        """Return the body of Slack's answer."""
        metadata = {"response_metadata": {"messages": list(self.messages)}} if self.messages else {}
        return {"ok": False, "error": self.error} | metadata


def checked_text(text: object, *, blocks: list[Json]) -> str:
    """
    Return the text of a message.

    Stricter than Slack in three ways: refuses blocks without text (`no_text`) or with more words than it
    (`invalid_arguments`), which notifications and screen readers would not say, and unescaped marks
    (`invalid_arguments`), which Slack would show or obey.
    """
    if not isinstance(text, str) or not text.strip():
        because = ["[ERROR] text is the fallback of blocks and must be given [json-pointer:/text]"] if blocks else []
        raise SlackRefusal("no_text", *because)
    if len(text) > TEXT_LENGTH:
        raise SlackRefusal("msg_too_long")
    if (raw := raw_marks(text)) is not None:
        raise SlackRefusal("invalid_arguments", f"[ERROR] unescaped & < or > near {raw!r} [json-pointer:/text]")
    if (line := unsaid(blocks, text)) is not None:
        raise SlackRefusal("invalid_arguments", f"[ERROR] text lacks {line!r} of the blocks [json-pointer:/text]")
    return text


def checked_blocks(given: object) -> list[Json]:
    """Return a message's blocks with the ids that Slack adds; refuses as Slack does."""
    blocks = _parsed(given)
    if len(blocks) > BLOCKS_IN_MESSAGE:
        message = f"[ERROR] no more than {BLOCKS_IN_MESSAGE} items allowed [json-pointer:/blocks]"
        raise SlackRefusal("invalid_blocks", message)
    _refuse(_problems(blocks))
    _refuse(misplaced(blocks, "message"))
    if len(json.dumps(blocks, ensure_ascii=False)) > BLOCKS_LENGTH:
        raise SlackRefusal("msg_blocks_too_long")
    return [_with_ids(block, number) for number, block in enumerate(blocks)]


def checked_view(given: object) -> Json:
    """Return a modal or home view; refuses as Slack does."""
    try:
        view = structured(given)
        if not isinstance(view, dict):
            raise SlackRefusal("invalid_arguments", "[ERROR] must provide an object [json-pointer:/view]")
        View(**view).to_dict()
    except (ValueError, TypeError, SlackObjectFormationError) as reason:
        raise SlackRefusal("invalid_arguments", f"[ERROR] {reason} [json-pointer:/view]") from reason
    if view["type"] == "modal" and not view.get("title"):
        raise SlackRefusal("invalid_arguments", "[ERROR] missing required field: title [json-pointer:/view]")
    if len(json.dumps(view).encode()) > VIEW_BYTES:
        raise SlackRefusal("view_too_large")
    blocks = _parsed(view.get("blocks"))
    _refuse(_problems(blocks, root="/view/blocks"), error="invalid_arguments")
    _refuse(misplaced(blocks, view["type"], root="/view/blocks"), error="invalid_arguments")
    return view | {"blocks": [_with_ids(block, number) for number, block in enumerate(blocks)]}


def _parsed(given: object) -> list[Json]:
    try:
        blocks = structured(given) or []
    except ValueError as reason:
        raise SlackRefusal("invalid_blocks_format") from reason
    if not isinstance(blocks, list) or not all(isinstance(block, dict) and "type" in block for block in blocks):
        raise SlackRefusal("invalid_blocks_format")
    return blocks


def _refuse(problems: Iterator[str], error: str = "invalid_blocks") -> None:
    if messages := [f"[ERROR] {problem}]" for problem in problems]:
        raise SlackRefusal(error, *messages)


def _problems(blocks: list[Json], root: str = "/blocks") -> Iterator[str]:
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        pointer = f"{root}/{number}"
        yield from (f"{problem} [json-pointer:{pointer}" for problem in _library_problems(block))
        yield from _shape_problems(block, pointer)
        name = block.get("block_id")
        if name in seen:
            yield f"block_id already exists: {name} [json-pointer:{pointer}/block_id"
        seen |= {name} if name else set()


def _library_problems(block: Json) -> Iterator[str]:
    try:
        parsed = Block.parse(block)
        if parsed is None:
            yield f"unsupported type: {block['type']}"
            return
        parsed.to_dict()
    except (SlackObjectFormationError, TypeError, AttributeError) as reason:
        yield str(reason)
        return
    # slack_sdk drops fields that it does not know; Slack refuses them.
    yield from (f"invalid additional property: {name}" for name in sorted(_unknown(block, parsed)))


def _unknown(block: Json, parsed: JsonObject) -> set[str]:
    return set(block) - set(parsed.attributes) - {"type"}


def _shape_problems(block: Json, pointer: str) -> Iterator[str]:
    elements = block.get("elements") or []
    if len(elements) > ELEMENTS.get(block["type"], len(elements)):
        yield f"no more than {ELEMENTS[block['type']]} items allowed [json-pointer:{pointer}/elements"
    if block["type"] in ELEMENTS and not elements:
        yield f"no fewer than 1 items allowed [json-pointer:{pointer}/elements"
    if block["type"] == "alert":
        alert = block.get("text") or {}
        yield from _text_problems(alert, f"{pointer}/text")
        if len(str(alert.get("text"))) > ALERT_LENGTH:
            yield f"must be less than {ALERT_LENGTH + 1} characters [json-pointer:{pointer}/text"
    if block["type"] == "header" and (block.get("text") or {}).get("type") != "plain_text":
        yield f"a header's text must be plain_text [json-pointer:{pointer}/text"
    for place, text in _texts(block, pointer):
        yield from _text_problems(text, place)
    if block["type"] in INTERACTIVE:
        yield from _button_problems(block, pointer)
    if block["type"] == "input":
        yield from field_problems(block, pointer)
    if block["type"] == "table":
        yield from table_problems(block, pointer)


def _texts(block: Json, pointer: str) -> Iterator[tuple[str, Any]]:
    if block["type"] in {"section", "header"}:
        yield from ((f"{pointer}/text", text) for text in [block.get("text")] if text is not None)
        yield from ((f"{pointer}/fields/{at}", text) for at, text in enumerate(block.get("fields") or []))
    if block["type"] == "context":
        texts = enumerate(block.get("elements") or [])
        yield from ((f"{pointer}/elements/{at}", text) for at, text in texts if text.get("type") != "image")


def _text_problems(text: Any, pointer: str) -> Iterator[str]:  # noqa: ANN401 - it comes from outside and may be anything
    if not isinstance(text, dict) or text.get("type") not in {"mrkdwn", "plain_text"}:
        yield f"must be a text object [json-pointer:{pointer}"
        return
    words = text.get("text")
    if not isinstance(words, str) or not words:
        yield f"must be more than 0 characters [json-pointer:{pointer}/text"
    elif "/fields/" in pointer and len(words) > FIELD_LENGTH:
        yield f"must be less than {FIELD_LENGTH + 1} characters [json-pointer:{pointer}/text"
    elif text["type"] == "mrkdwn" and (raw := raw_marks(words)) is not None:
        yield f"unescaped & < or > near {raw!r} [json-pointer:{pointer}/text"


def _button_problems(block: Json, pointer: str) -> Iterator[str]:
    elements = block.get("elements") or [item for item in [block.get("accessory"), block.get("element")] if item]
    names = [element.get("action_id") for element in elements if element.get("action_id")]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        yield f"action_id already exists: {twice[0]} [json-pointer:{pointer}/elements"
    for at, element in enumerate(elements):
        if element.get("type") == "button":
            text = element.get("text")
            if not isinstance(text, dict) or text.get("type") != "plain_text" or not text.get("text"):
                yield f"a button's text must be plain_text and not empty [json-pointer:{pointer}/elements/{at}/text"
            if element.get("value") == "":
                yield f"must be more than 0 characters [json-pointer:{pointer}/elements/{at}/value"
        if element.get("type") == "overflow":
            yield from option_problems(element, f"{pointer}/elements/{at}")


def _with_ids(block: Json, number: int) -> Json:
    whole = block if block.get("block_id") else block | {"block_id": f"b{number}"}
    if "elements" in whole and whole["type"] == "actions":
        elements = [{"action_id": f"a{number}{at}"} | element for at, element in enumerate(whole["elements"])]
        return whole | {"elements": elements}
    if whole.get("accessory"):
        return whole | {"accessory": {"action_id": f"a{number}"} | whole["accessory"]}
    return whole
