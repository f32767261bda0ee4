"""Reply → Slack's text and blocks, inside Slack's limits, with no word of a person's read as markup."""

import re
from itertools import groupby
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, SectionBlock

from adapters.chat import codec
from adapters.chat.replies import Button, Reply
from adapters.wording.marks import Span, plain, spans

ELEMENTS = ActionsBlock.elements_max_length
LONGEST_TEXT = SectionBlock.text_max_length
LONGEST_LABEL = ButtonElement.text_max_length
STYLING = re.compile(r"[*_~`]|:[a-z0-9_+'-]+:")
"""Letters and emoji names that mrkdwn formats; unlike `&`, `<` and `>` they cannot be escaped."""
STYLES = {"plain": {}, "primary": {"style": "primary"}, "danger": {"style": "danger"}}

Json = dict[str, Any]


def content(reply: Reply) -> Json:
    """Return `text`, which notifications and screen readers use instead of blocks, and `blocks`."""
    text = "\n".join(_within(LONGEST_TEXT, [escaped(plain(line)) for line in reply.lines]))
    rows = [_actions(at, row) for at, row in enumerate(reply.rows)]
    return {"text": text, "blocks": [_section(reply.lines), *(row for row in rows if row["elements"])]}


def _section(lines: tuple[str, ...]) -> Json:
    if any(STYLING.search(line) for line in lines):
        # A room called "*Atlas*" keeps its stars: bold is given up rather than a person's letters.
        literal = "\n".join(_within(LONGEST_TEXT, [plain(line) for line in lines]))
        return {"type": "section", "text": {"type": "plain_text", "text": literal, "emoji": False}}
    marked = "\n".join(_within(LONGEST_TEXT, [_mrkdwn(line) for line in lines]))
    # Without `verbatim` Slack links names of channels and people by itself:
    # https://docs.slack.dev/reference/block-kit/composition-objects/text-object.
    return {"type": "section", "text": {"type": "mrkdwn", "text": marked, "verbatim": True}}


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
    # Slack has no button that copies; the text to copy stands in the message as well.
    elements = [_button(f"{at}.{place}", each) for place, each in enumerate(row) if each.copies is None]
    return {"type": "actions", "elements": elements[:ELEMENTS]}


def _button(action: str, button: Button) -> Json:
    label = button.label if len(button.label) <= LONGEST_LABEL else f"{button.label[: LONGEST_LABEL - 1]}…"
    target = {"url": button.url} if button.url else {"value": codec.payload(button.intent)} if button.intent else {}
    text = {"type": "plain_text", "text": label, "emoji": True}
    return {"type": "button", "action_id": action, "text": text, **target, **STYLES[button.style]}


def _within(most: int, lines: list[str]) -> list[str]:
    """Return as many whole lines as fit; a first line that is too long by itself is cut outside any entity."""
    kept: list[str] = []
    room = most
    for line in lines:
        if len(line) + 1 > room:
            return [*kept, "…"] if kept else [_cut(line, most)]
        kept.append(line)
        # Its line break, and a line with the ellipsis, because any line may be the last that fits.
        room -= len(line) + 3
    return kept


def _cut(line: str, most: int) -> str:
    cut = line[: most - 1]
    entity = cut.rfind("&")
    whole = cut if entity < 0 or ";" in cut[entity:] else cut[:entity]
    # The cut may have parted a pair of stars, and Slack would show the one that is left.
    return f"{whole.replace('*', '')}…"
