"""Reply → Slack's text and blocks, inside Slack's limits."""

import json
from collections.abc import Sequence

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, OverflowMenuElement, SectionBlock

from adapters.chat import codec
from adapters.chat.fitting import Limits, Row, within
from adapters.chat.replies import LONGEST_LABEL, Button, Layout, Reply, Table
from adapters.slack.layouts import laid_out
from adapters.slack.tables import tabled
from adapters.slack.texts import Json, fallback, text_object
from adapters.wording.marks import shortened

LONGEST_TEXT = SectionBlock.text_max_length
LONGEST_BLOCKS = 12_800
"""JSON of all blocks. Undocumented: msg_blocks_too_long comes from 13,200 on (slackapi/bolt-js #2509)."""
MOST_BLOCKS = 50
"""In a message, https://docs.slack.dev/reference/block-kit/blocks."""
LONGEST_URL = ButtonElement.url_max_length
ROW, BUTTON, STYLE, SPOKEN = 40, 120, 20, 30
"""JSON of a row, of a button without label and value, of its style, and of what a screen reader says instead."""
STYLES = {"plain": {}, "primary": {"style": "primary"}, "danger": {"style": "danger"}}
IN_MENU = OverflowMenuElement.options_max_length
ACROSS = 5
"""Buttons that single ones join in a row; more would be one grey block."""


def content(reply: Reply) -> Json:
    """
    Return `text`, which notifications and screen readers use instead of blocks, and `blocks`.

    Whatever the reply says, Slack takes it: a text that is too long ends with a whole line and an ellipsis.
    """
    said = laid_out(reply.body) if isinstance(reply.body, Layout) else None
    said = tabled(reply.body) if isinstance(reply.body, Table) else said
    said = said or [{"type": "section", "text": text_object(reply.lines, LONGEST_TEXT)}]
    menu = [_menu(reply.more[:IN_MENU])] if reply.more else []
    room = LONGEST_BLOCKS - len(json.dumps([*said, *menu], ensure_ascii=False))
    limits = Limits(ActionsBlock.elements_max_length, MOST_BLOCKS - len(said) - len(menu), room, room, weight, ROW)
    rows = [elements(f"{at}", row) for at, row in enumerate(_rows(reply, limits))]
    actions = [{"type": "actions", "elements": row} for row in _with_menu(rows, menu)]
    return {"text": fallback(reply.lines, LONGEST_TEXT), "blocks": [*said, *actions]}


def _rows(reply: Reply, limits: Limits) -> tuple[Row, ...]:
    rows = [*reply.rows[: reply.grid], *_beside(reply.rows[reply.grid :]), reply.more[IN_MENU:]]
    # Slack has no button that copies; the text to copy stands in the message as well.
    return within([tuple(filter(possible, row)) for row in rows], limits)


def _beside(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, a button that has one for itself beside those above it: Slack breaks a row that is too wide."""
    joined: list[Row] = []
    for row in rows:
        if len(row) == 1 and joined and len(joined[-1]) < ACROSS:
            joined[-1] += row
        else:
            joined.append(row)
    return joined


def _with_menu(rows: list[list[Json]], menu: list[Json]) -> list[list[Json]]:
    """Return the rows with the menu behind the last button, or alone where that row is full."""
    if rows and len(rows[-1]) < ActionsBlock.elements_max_length:
        return [*rows[:-1], rows[-1] + menu]
    return [*rows, menu] if menu else rows


def _menu(more: Row) -> Json:
    options = [{"text": _label(each), "value": codec.payload(each.intent)} for each in more if each.intent]
    return {"type": "overflow", "action_id": "more", "options": options}


def elements(at: str, row: Row) -> list[Json]:
    """Return the buttons of one row as elements; `at` tells it from the other rows."""
    return [_button(f"{at}.{place}", each) for place, each in enumerate(row)]


def _button(action: str, button: Button) -> Json:
    target = {"url": button.url} if button.url else {"value": codec.payload(button.intent)} if button.intent else {}
    spoken = {"accessibility_label": shortened(button.spoken, LONGEST_LABEL)} if button.spoken else {}
    shown = {"type": "button", "action_id": action, "text": _label(button)}
    return {**shown, **target, **spoken, **STYLES[button.style]}


def _label(button: Button) -> Json:
    return {"type": "plain_text", "text": shortened(button.label, LONGEST_LABEL), "emoji": True}


def possible(button: Button) -> bool:
    """Whether Slack can show the button: none copies, and none opens a very long address."""
    return button.copies is None and len(button.url or "") <= LONGEST_URL


def weight(button: Button) -> int:
    """Return the JSON of a button, counted without painting it; quotes and backslashes are escaped there."""
    carried = button.url or (codec.payload(button.intent) if button.intent else "")
    style = STYLE if STYLES[button.style] else 0
    spoken = SPOKEN + _as_json(button.spoken) if button.spoken else 0
    return BUTTON + style + spoken + _as_json(shortened(button.label, LONGEST_LABEL)) + len(carried)


def _as_json(text: str) -> int:
    """Return the length of a text in JSON, where these letters are escaped; it has no other control characters."""
    return len(text) + sum(text.count(letter) for letter in '"\\\n\t')
