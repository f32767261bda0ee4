"""Write the page of who may do what anew: `make snapshots`."""

import asyncio
import tempfile
from pathlib import Path

from bot import migrating
from bot.embedded_postgres import embedded
from core.store.database import Database
from tests.permissions.page import PATH, written
from tests.permissions.walk import walked
from tests.stage import ManualClock, furnished


async def main(url: str) -> None:
    """Let everybody try everything, and write what came of it."""
    async with Database(url) as database, walked(await furnished(database, ManualClock())) as walk:
        PATH.write_text(written(walk), encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, embedded(Path(folder), durable=False) as url:
        migrating.upgrade(url)
        asyncio.run(main(url))
