"""The checks that Slack makes on tables, https://docs.slack.dev/reference/block-kit/blocks/table-block."""

from collections.abc import Iterator

from adapters.simulator.people import Json

ROWS, COLUMNS = 100, 20
CELLS = frozenset({"raw_text", "raw_number", "rich_text"})
NOTHING = "–"
"""A cell that says that there is nothing to say, which the text beside the blocks need not repeat."""


def table_problems(block: Json, pointer: str) -> Iterator[str]:
    """Yield what Slack refuses of a table: too many rows or columns, and cells that are none or empty."""
    rows = block.get("rows") or []
    if not 1 <= len(rows) <= ROWS:
        yield f"must have 1 to {ROWS} rows [json-pointer:{pointer}/rows"
    if len(block.get("column_settings") or []) > COLUMNS:
        yield f"no more than {COLUMNS} items allowed [json-pointer:{pointer}/column_settings"
    for at, row in enumerate(rows):
        if not 1 <= len(row) <= COLUMNS or len(row) != len(rows[0]):
            yield f"must have as many cells as the first row, and 1 to {COLUMNS} [json-pointer:{pointer}/rows/{at}"
        for place, cell in enumerate(row):
            if cell.get("type") not in CELLS or (cell["type"] == "raw_text" and not cell.get("text")):
                yield f"must be a cell that is not empty [json-pointer:{pointer}/rows/{at}/{place}"


def cells(block: Json) -> Iterator[Json]:
    """Yield the texts of a table row by row, without what names its columns."""
    for row in block["rows"][1:]:
        yield from (cell for cell in row if cell.get("text") not in {None, NOTHING})
