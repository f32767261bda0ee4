"""Reply → Slack's text and blocks, inside Slack's limits and with nobody's words as markup."""

from typing import Any

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, SectionBlock

from adapters.chat.replies import Button, Reply, Span, plain, spans

ELEMENTS = ActionsBlock.elements_max_length
LONGEST_TEXT = SectionBlock.text_max_length
LONGEST_LABEL = ButtonElement.text_max_length
STYLES = {"plain": {}, "primary": {"style": "primary"}, "danger": {"style": "danger"}}

Json = dict[str, Any]


def content(reply: Reply) -> Json:
    """Return `text`, for notifications and screen readers, and `blocks`."""
    text = "\n".join(_within(LONGEST_TEXT, [escaped(plain(line)) for line in reply.lines]))
    marked = "\n".join(_within(LONGEST_TEXT, [_mrkdwn(line) for line in reply.lines]))
    section: Json = {"type": "section", "text": {"type": "mrkdwn", "text": marked, "verbatim": True}}
    rows = [_actions(at, row) for at, row in enumerate(reply.rows)]
    return {"text": text, "blocks": [section, *(row for row in rows if row["elements"])]}


def escaped(text: str) -> str:
    """Return text in which nothing means anything to Slack: `&`, `<` and `>` are all there is to escape."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _mrkdwn(line: str) -> str:
    return "".join(_span(span) for span in spans(line))


def _span(span: Span) -> str:
    text = escaped(span.text)
    # An asterisk of a person's own would end the bold too early.
    if not span.bold or "*" in text or not text.strip():
        return text
    inner = text.strip()
    before, _, after = text.partition(inner)
    return f"{before}*{inner}*{after}"


def _actions(at: int, row: tuple[Button, ...]) -> Json:
    elements = [_button(f"{at}.{place}", each) for place, each in enumerate(row) if each.copies is None]
    return {"type": "actions", "elements": elements[:ELEMENTS]}


def _button(action: str, button: Button) -> Json:
    label = button.label if len(button.label) <= LONGEST_LABEL else f"{button.label[: LONGEST_LABEL - 1]}…"
    target = {"url": button.url} if button.url else {"value": button.payload}
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
        room -= len(line) + 3
    return kept


def _cut(line: str, most: int) -> str:
    cut = line[: most - 1]
    entity = cut.rfind("&")
    whole = cut if entity < 0 or ";" in cut[entity:] else cut[:entity]
    return f"{whole.replace('*', '')}…"
