"""Table → Slack's blocks: what stands above it, its rows with their columns, and what stands below."""

from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import SectionBlock

from adapters.chat.replies import Table
from adapters.slack.texts import Json, text_object
from adapters.wording.marks import plain

MOST_ROWS, MOST_COLUMNS = 100, 20
"""https://docs.slack.dev/reference/block-kit/blocks/table-block; slack_sdk does not check them."""
NOT_TAKEN = frozenset({"invalid_blocks", "invalid_attachments", "response_url: 400"})
"""How a workspace answers that takes no tables, or a client that is too old for them."""


def tabled(table: Table) -> list[Json] | None:
    """Return the blocks of a table; None where Slack would not take it, so that lines say it all."""
    fits = len(table.rows) < MOST_ROWS and len(table.columns) <= MOST_COLUMNS
    return list(_blocks(table)) if fits else None


def _blocks(table: Table) -> Iterator[Json]:
    if table.above:
        yield _section(table.above)
    # Names stand to the left; numbers to the right, one digit below the other.
    aligned: list[Json] = [
        {"align": "right" if at else "left", "is_wrapped": not at} for at in range(len(table.columns))
    ]
    rows = [[_cell(text) for text in row] for row in (table.columns, *table.rows)]
    yield {"type": "table", "column_settings": aligned, "rows": rows}
    if table.below:
        yield _section(table.below)


def _section(lines: Sequence[str]) -> Json:
    return {"type": "section", "text": text_object(lines, SectionBlock.text_max_length)}


def _cell(text: str) -> Json:
    return {"type": "raw_text", "text": plain(text)}
