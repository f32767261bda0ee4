"""Where blocks may stand: in messages, in modals, in the Home tab; https://docs.slack.dev/reference/block-kit/blocks."""

from collections.abc import Iterator

from adapters.simulator.people import Json

PLACES: dict[str, frozenset[str]] = {
    "actions": frozenset({"message", "modal", "home"}),
    "alert": frozenset({"modal"}),
    "card": frozenset({"message", "modal", "home"}),
    "carousel": frozenset({"message", "home"}),
    "container": frozenset({"message"}),
    "context": frozenset({"message", "modal", "home"}),
    "divider": frozenset({"message", "modal", "home"}),
    "header": frozenset({"message", "modal", "home"}),
    "image": frozenset({"message", "modal", "home"}),
    "input": frozenset({"message", "modal", "home"}),
    "section": frozenset({"message", "modal", "home"}),
    "table": frozenset({"message"}),
}
"""By the type of a block; of a type that is not here, nobody has looked where it may stand."""
TABLES = 1
"""In a message, https://docs.slack.dev/reference/block-kit/blocks/table-block."""


def misplaced(blocks: list[Json], where: str, root: str = "/blocks") -> Iterator[str]:
    """Yield what may not stand in a message, a modal or a home view, or not more than once."""
    for number, block in enumerate(blocks):
        if where not in PLACES.get(block["type"], frozenset()):
            yield f"{block['type']} is not allowed in a {where} [json-pointer:{root}/{number}"
    if sum(block["type"] == "table" for block in blocks) > TABLES:
        yield f"only_one_table_allowed [json-pointer:{root}"
