"""Layout → Slack's blocks: a header, facts in two columns, how things stand, and small print."""

from collections.abc import Iterator

from slack_sdk.models.blocks import ContextBlock, HeaderBlock, SectionBlock

from adapters.chat.replies import Layout
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import BOLD, PLAIN, plain, units

LONGEST_FACT = 2_000
"""Letters of a field, https://docs.slack.dev/reference/block-kit/blocks/section-block; slack_sdk does not check it."""


def laid_out(layout: Layout) -> list[Json] | None:
    """Return the blocks of a layout, every part whole; None where Slack would take less, so that lines say it all."""
    fits = (
        (not layout.header or 0 < units(plain(layout.header).strip()) <= HeaderBlock.text_max_length)
        and len(layout.facts) <= SectionBlock.fields_max_length
        and len(layout.context) <= ContextBlock.elements_max_length
        # No more than the one section of lines could hold, so that the buttons have as much room as beside it.
        and sum(units(line) + 1 for line in layout.lines) <= LONGEST_FACT
    )
    return list(_blocks(layout)) if fits else None


def _blocks(layout: Layout) -> Iterator[Json]:
    if layout.header:
        # Without `emoji` a room called ":smile:" keeps its letters.
        yield {"type": "header", "text": {"type": "plain_text", "text": plain(layout.header), "emoji": False}}
    if layout.facts:
        fields = [text_object((f"{BOLD}{fact.label}{PLAIN}", fact.value), LONGEST_FACT) for fact in layout.facts]
        yield {"type": "section", "fields": fields}
    if standing := (*layout.news, *filter(None, [layout.state])):
        yield {"type": "section", "text": text_object(standing, SectionBlock.text_max_length)}
    if layout.context:
        small = [text_object((line,), LONGEST_FACT) for line in layout.context]
        yield {"type": "context", "elements": small}
