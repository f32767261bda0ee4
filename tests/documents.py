"""The documents as their readers see them: sections, tables, and what stands in code."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
CODE = re.compile(r"`([^`]+)`")


def section(document: str, heading: str) -> str:
    """Return what stands under a heading of a document, up to the next one of its level or a higher one."""
    text = (ROOT / document).read_text(encoding="utf-8")
    found = re.search(rf"^(##+) {re.escape(heading)}$(.*?)(?=^#{{2}} |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"{document}: {heading}"
    return found[2]


def rows(document: str, heading: str) -> list[list[str]]:
    """Return the cells of each row of the tables under a heading, without the rows that head them."""
    lines = [line for line in section(document, heading).splitlines() if line.startswith("|")]
    parted = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    rules = {at for at, cells in enumerate(parted) if all(re.fullmatch(r":?-+:?", cell) for cell in cells)}
    return [cells for at, cells in enumerate(parted) if at not in rules and at + 1 not in rules]


def in_code(text: str) -> list[str]:
    """Return what stands in code in a text, in its order, a line break within it as a blank."""
    return [" ".join(each.split()) for each in CODE.findall(text)]
