"""The statements of the store, as tests look at them."""

import re
from collections.abc import Iterator
from pathlib import Path

from core.store.statements import Statement, statements

STORE = Path(__file__).parents[1] / "core" / "store"
FILES = sorted((STORE / "sql").rglob("*.sql"))
NOUNS = [
    str(path.relative_to(STORE / "sql").with_suffix(""))
    for path in FILES
    # A folder beside a noun's file holds that noun's long statements.
    if not path.parent.with_suffix(".sql").exists()
]


WHOLE = frozenset({"checks", "personal", "erasure", "joining"})
"""Nouns whose statements look at everything that there is, now and then."""
BULK = frozenset({"exports", "imports", "undoing", "reports"}) | WHOLE
"""Nouns whose statements run once, over all that there is, and are planned when they run."""


def modules(noun: str) -> list[Path]:
    """Return the modules that use a noun's statements: the one of its name, or those of its folder."""
    folder = STORE / noun
    return sorted(folder.glob("*.py")) if folder.is_dir() else [STORE / f"{noun}.py"]


def finished(*, but: frozenset[str] = frozenset(), only: frozenset[str] = frozenset()) -> Iterator[Statement]:
    """Yield every statement that the store can send, but those of some nouns: of those with parts, each variant."""
    for noun in (each for each in NOUNS if each not in but and (not only or each in only)):
        for statement in statements(noun).values():
            yield from statement.variants(*sorted(statement.parts)).values()


def numbered(statement: Statement) -> tuple[str, int]:
    """Return the statement as the driver sends it, with $1, $2 … for its parameters, and how many there are."""
    numbers: dict[str, int] = {}
    text = re.sub(
        r"%\((\w+)\)s", lambda found: f"${numbers.setdefault(found[1], len(numbers) + 1)}", statement.query.decode()
    )
    return text, len(numbers)
