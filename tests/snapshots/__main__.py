"""Write the snapshots anew: `make snapshots`."""

import asyncio
import tempfile
from pathlib import Path

from adapters.languages import LANGUAGES
from bot import migrating
from bot.embedded_postgres import embedded
from core.store.database import Database
from tests.snapshots import files
from tests.stage import ManualClock, furnished


async def main(url: str) -> None:
    """Paint everything in every language, and write the files."""
    async with Database(url) as database:
        house = await furnished(database, ManualClock())
        for language in LANGUAGES:
            paintings, _ = await files.conversed(house, language)
            families = {**{name: paint(language) for name, paint in files.FAMILIES.items()}, files.ANSWERS: paintings}
            for family, painted in families.items():
                path = files.path(family, language)
                path.parent.mkdir(exist_ok=True)
                path.write_text(files.text_of(family, language, painted), encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder), durable=False) as url:
        migrating.upgrade(url)
        asyncio.run(main(url))
