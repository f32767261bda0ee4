"""Reply → Slack's text and blocks, inside Slack's limits, with no word of a person's read as markup."""

import re
from collections.abc import Callable
from itertools import groupby
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, SectionBlock

from adapters.chat import codec
from adapters.chat.fitting import Limits, within
from adapters.chat.replies import LONGEST_LABEL, Button, Reply
from adapters.wording.marks import CUT, Span, plain, shortened, spans, units

LONGEST_TEXT = SectionBlock.text_max_length
LONGEST_BLOCKS = 12_800
"""JSON of all blocks. Undocumented: msg_blocks_too_long comes from 13,200 on (slackapi/bolt-js #2509)."""
MOST_BLOCKS = 50
"""In a message, https://docs.slack.dev/reference/block-kit/blocks; one of them is the text."""
LONGEST_URL = ButtonElement.url_max_length
SECTION, ROW, BUTTON, STYLE = 100, 40, 120, 20
"""JSON of the text without its words, of a row, of a button without label and value, and of its style."""
STYLING = re.compile(r"[*_~`]|:[a-z0-9_+'-]+:")
"""Letters and emoji names that mrkdwn formats; unlike `&`, `<` and `>` they cannot be escaped."""
STYLES = {"plain": {}, "primary": {"style": "primary"}, "danger": {"style": "danger"}}

Json = dict[str, Any]


def content(reply: Reply) -> Json:
    """
    Return `text`, which notifications and screen readers use instead of blocks, and `blocks`.

    Whatever the reply says, Slack takes it: a text that is too long ends with a whole line and an ellipsis.
    """
    section = _section(reply.lines)
    room = LONGEST_BLOCKS - SECTION - _as_json(section["text"]["text"])
    # Slack has no button that copies; the text to copy stands in the message as well.
    pressed = [tuple(filter(_possible, row)) for row in (*reply.rows, reply.more)]
    limits = Limits(ActionsBlock.elements_max_length, MOST_BLOCKS - 1, room, room, _weight, ROW)
    rows = [_actions(at, row) for at, row in enumerate(within(pressed, limits))]
    return {"text": _whole(reply.lines, lambda line: escaped(plain(line))), "blocks": [section, *rows]}


def _section(lines: tuple[str, ...]) -> Json:
    if any(STYLING.search(line) for line in lines):
        # A room called "*Atlas*" keeps its stars: bold is given up rather than a person's letters.
        return {"type": "section", "text": {"type": "plain_text", "text": _whole(lines, plain), "emoji": False}}
    # Without `verbatim` Slack links names of channels and people by itself:
    # https://docs.slack.dev/reference/block-kit/composition-objects/text-object.
    return {"type": "section", "text": {"type": "mrkdwn", "text": _whole(lines, _mrkdwn), "verbatim": True}}


def escaped(text: str) -> str:
    """
    Return the text with no link or mention in it, such as `<!channel>`.

    Slack asks for these three entities and no others: https://docs.slack.dev/messaging/formatting-message-text.
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _mrkdwn(line: str) -> str:
    weights = groupby(spans(line), key=lambda span: span.bold)
    runs = [("".join(map(_span, run)), bold) for bold, run in weights]
    # An empty run at both ends, so that each run finds its neighbours at `at` and `at + 2`.
    around = ["", *(text for text, _ in runs), ""]
    return "".join(
        _weighted(text, bold=bold and not _touches(around[at], text, around[at + 2]))
        for at, (text, bold) in enumerate(runs)
    )


def _touches(before: str, text: str, after: str) -> bool:
    """Return whether a letter touches the run: Slack then shows the stars instead of making it bold."""
    begins, ends = text[:1].strip() and before[-1:].isalnum(), text[-1:].strip() and after[:1].isalnum()
    return bool(begins or ends)


def _span(span: Span) -> str:
    text = escaped(span.text)
    # Shown in the reader's zone; the words after the bar are for clients that cannot do it.
    return text if span.moment is None else f"<!date^{span.moment}^{{time}}|{text}>"


def _weighted(text: str, *, bold: bool) -> str:
    # Slack shows the stars around "* Atlas*", so blanks stay outside them.
    inner = text.strip()
    if not bold or not inner:
        return text
    before, _, after = text.partition(inner)
    return f"{before}*{inner}*{after}"


def _actions(at: int, row: tuple[Button, ...]) -> Json:
    return {"type": "actions", "elements": [_button(f"{at}.{place}", each) for place, each in enumerate(row)]}


def _button(action: str, button: Button) -> Json:
    target = {"url": button.url} if button.url else {"value": codec.payload(button.intent)} if button.intent else {}
    text = {"type": "plain_text", "text": shortened(button.label, LONGEST_LABEL), "emoji": True}
    return {"type": "button", "action_id": action, "text": text, **target, **STYLES[button.style]}


def _possible(button: Button) -> bool:
    return button.copies is None and len(button.url or "") <= LONGEST_URL


def _weight(button: Button) -> int:
    """Return the JSON of a button, counted without painting it; quotes and backslashes are escaped there."""
    carried = button.url or (codec.payload(button.intent) if button.intent else "")
    style = STYLE if STYLES[button.style] else 0
    return BUTTON + style + _as_json(shortened(button.label, LONGEST_LABEL)) + len(carried)


def _as_json(text: str) -> int:
    """Return the length of a text in JSON, where these letters are escaped; it has no other control characters."""
    return len(text) + sum(text.count(letter) for letter in '"\\\n\t')


def _whole(lines: tuple[str, ...], paint: Callable[[str], str]) -> str:
    """Return as many whole lines as fit; a first line that is too long by itself is cut before it is painted."""
    kept: list[str] = []
    room = LONGEST_TEXT
    for each in lines:
        line = paint(each)
        if units(line) + 1 > room:
            kept.append(CUT if kept else _cut(each, paint))
            break
        kept.append(line)
        # Its line break, and a line with the ellipsis, because any line may be the last that fits.
        room -= units(line) + 3
    text = "\n".join(kept)
    return text if text.strip() else CUT


def _cut(line: str, paint: Callable[[str], str]) -> str:
    """Return the beginning of a line as it is painted; escapes and marks grow with it, so that some rounds find it."""
    painted = paint(line)
    while (grown := units(painted)) > LONGEST_TEXT:
        line = shortened(line, units(plain(line)) * LONGEST_TEXT // grown - 1)
        painted = paint(line)
    return painted
