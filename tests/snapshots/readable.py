"""What a platform is given to show, as lines that a person can read; `*…*` is bold."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from adapters.chat.replies import Page, Reply
from adapters.slack.blocks import content
from adapters.slack.home import view
from adapters.telegram.keyboards import html, keyboard

Json = dict[str, Any]

MOMENT = re.compile(r"<!date\^\d+\^[^|]+\|([^>]+)>")
"""An instant that Slack's client writes in the reader's own zone; behind the bar are the words for other clients."""
BOLD = re.compile(r"</?b>")
MARKED = {"primary": "[{}]!", "danger": "[{}]!!"}
"""Buttons that stand out, by Slack's style or Telegram's."""


def on_slack(reply: Reply) -> str:
    """Return the blocks: `# ` header, `| ` fields, `> ` context, `|| ` row of a table, `[…]` buttons, `[⋯ …]` menu."""
    paged = isinstance(reply.body, Page)
    blocks = view(reply, conversation="D1")["blocks"] if paged else content(reply)["blocks"]
    return "\n".join(line for block in blocks for line in _block(block))


def on_telegram(reply: Reply) -> str:
    """Return the text of a message and its keys, a line for each row."""
    keys = keyboard(reply)
    rows = keys.inline_keyboard if keys else ()
    lines = [" ".join(_button(key.text, key.style) for key in row) for row in rows]
    return "\n".join([unescape(BOLD.sub("*", html(reply).replace("</b><b>", ""))), *lines])


def _block(block: Json) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield f"# {_text(block['text'])}"
        case "section":
            if "text" in block:
                yield _text(block["text"])
            yield from ("| " + _text(field).replace("\n", " ") for field in block.get("fields", ()))
            if "accessory" in block:
                yield _element(block["accessory"])
        case "context":
            yield from (f"> {_text(each)}" for each in block["elements"])
        case "actions":
            yield " ".join(_element(each) for each in block["elements"])
        case "table":
            yield from ("|| " + " | ".join(_text(cell) for cell in row) for row in block["rows"])
        case "divider":
            yield "---"
        case other:
            raise ValueError(f"a block of type {other} cannot be read yet")


def _element(element: Json) -> str:
    if element["type"] == "overflow":
        return f"[⋯ {_joined(option['text']['text'] for option in element['options'])}]"
    return _button(_text(element["text"]), element.get("style"))


def _text(text: Json) -> str:
    return unescape(MOMENT.sub(r"\1", text["text"]))


def _button(label: str, style: str | None) -> str:
    return MARKED.get(style or "", "[{}]").format(label)


def _joined(labels: Iterable[str]) -> str:
    return " | ".join(labels)
