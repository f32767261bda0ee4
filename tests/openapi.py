"""The REST interface's own document, as `docs/openapi.json` keeps it; `python -m tests.openapi` writes it anew."""

import json
from pathlib import Path

from adapters.rest.app import rest_app
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from tests.stage import KEY, ManualClock

KEPT = Path(__file__).parents[1] / "docs" / "openapi.json"


def written() -> str:
    """Return the document; nothing of it depends on a database."""
    app = rest_app(Ledger(ManualClock(), Database("postgresql://nowhere/"), Vault(KEY)))
    return json.dumps(app.openapi(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8")
