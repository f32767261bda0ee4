"""The promises name nothing that is not there: endpoints, tables, columns, settings, log lines, files, scenarios."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from core.store.tables import metadata
from tests.chaos.scenarios import ALL

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "promises.md"
NAMES = sorted({" ".join(name.split()) for name in re.findall(r"`([^`]+)`", PAGE.read_text(encoding="utf-8"))})
OF_OTHERS = {"fsync", "synchronous_commit", "retry_after"}
"""Names that belong to PostgreSQL and to Telegram."""


def source() -> str:
    """Return all of the product's Python."""
    folders = ("bot", "core", "adapters")
    files = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


SOURCE = source()


def is_there(name: str) -> bool:
    """Return whether the product, its database or its tests know this name."""
    table, _, column = name.partition(".")
    if table in metadata.tables:
        return not column or column in metadata.tables[table].columns
    if name.isupper():
        return name.lower() in Settings.model_fields
    if name.startswith("python -m "):
        return (ROOT / name.split()[2].replace(".", "/")).is_dir()
    if name.startswith("make "):
        return f"\n{name.removeprefix('make ')}:" in (ROOT / "Makefile").read_text(encoding="utf-8")
    if "/" in name and not name.startswith("/"):
        return (ROOT / name).exists()
    # An endpoint, a part of readiness, or the words of a log line stand in quotes.
    return name in OF_OTHERS or name in ALL or f'"{name}' in SOURCE


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_the_promises_name_is_there(name: str) -> None:
    """Whatever the page puts into backticks exists under that name."""
    assert is_there(name)


@pytest.mark.parametrize("name", ["/nowhere", "messages.nothing", "BELLHOP_NOTHING", "tests/nothing", "nothing at all"])
def test_what_is_not_there_is_found_missing(name: str) -> None:
    """A check that is content with everything would find nothing."""
    assert not is_there(name)


def test_every_scenario_has_its_figures() -> None:
    """The table of what was measured has a line for each scenario."""
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in ALL if f"| {name} |" not in page] == []
