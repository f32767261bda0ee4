"""The statements of the store, as tests look at them."""

import re
from pathlib import Path

from core.store.statements import Statement

STORE = Path(__file__).parents[1] / "core" / "store"
NOUNS = sorted(str(path.relative_to(STORE / "sql").with_suffix("")) for path in (STORE / "sql").rglob("*.sql"))


def numbered(statement: Statement) -> tuple[str, int]:
    """Return the statement as the driver sends it, with $1, $2 … for its parameters, and how many there are."""
    numbers: dict[str, int] = {}
    text = re.sub(
        r"%\((\w+)\)s", lambda found: f"${numbers.setdefault(found[1], len(numbers) + 1)}", statement.query.decode()
    )
    return text, len(numbers)
