"""How fast bookings are brought in and taken out, and how much memory that needs."""

import asyncio
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from time import perf_counter

import psutil

from tests.bench.figures import Figures
from tests.stage import KEY

ROOMS, PEOPLE = 200, 500
BEGINNING = datetime(2025, 1, 6, 8, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
LOOK = 0.05
"""Seconds between two looks at how much memory the command holds."""


async def measure(url: str, *, rows: int = 100_000) -> Figures:
    """Return rows per second and the peak of resident memory of `import --write`, `export` and `undo-import`."""
    with TemporaryDirectory(prefix="bellhop-bench-") as name:
        folder, few = Path(name), max(rows // 10, 1)
        _write(folder / "house", few=True, rows=0)
        _write(folder / "few", rows=few)
        _write(folder / "many", rows=rows, since=BEGINNING + timedelta(days=3650))
        await _timed(url, folder, "import", "house", "--write")
        small = await _timed(url, folder, "import", "few/bookings.csv", "--write")
        brought = await _timed(url, folder, "import", "many/bookings.csv", "--write")
        taken = await _timed(url, folder, "export", "all.zip")
        undone = await _timed(url, folder, "undo-import", "many/bookings.csv.undo")
    return {
        "import rows/s": rows / brought[0],
        "import MB": brought[1],
        f"import of {few:,} rows MB": small[1],
        "export rows/s": (rows + few) / taken[0],
        "export MB": taken[1],
        "undo rows/s": rows / undone[0],
        "undo MB": undone[1],
    }


async def _timed(url: str, folder: Path, *words: str) -> tuple[float, float]:
    """Run a command; return its seconds and the most MB that it held."""
    began, most = perf_counter(), 0
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=folder,
        env={"PATH": os.defpath, "PYTHONPATH": str(ROOT), "DATABASE_URL": url, "BELLHOP_SECRET_KEY": KEY},
        stdout=DEVNULL,
    )
    ended = asyncio.ensure_future(process.wait())
    while not ended.done():
        await asyncio.wait({ended}, timeout=LOOK)
        most = max(most, _resident(process.pid))
    if ended.result():
        raise RuntimeError(f"{words[0]} failed")
    return perf_counter() - began, most / 2**20


def _resident(process: int) -> int:
    try:
        return int(psutil.Process(process).memory_info().rss)
    except psutil.Error:
        return 0


def _write(folder: Path, *, rows: int, few: bool = False, since: datetime = BEGINNING) -> None:
    folder.mkdir()
    if few:
        rooms = "".join(f"Room {room},room,8\n" for room in range(ROOMS))
        (folder / "resources.csv").write_text(f"name,kind,capacity\n{rooms}", encoding="utf-8")
        people = "".join(f"Person {person},member\n" for person in range(PEOPLE))
        (folder / "people.csv").write_text(f"name,role\n{people}", encoding="utf-8")
        return
    with (folder / "bookings.csv").open("w", encoding="utf-8") as file:
        file.write("resource,person,starts,ends,title\n")
        file.writelines(_bookings(rows, since))


def _bookings(rows: int, since: datetime) -> Iterator[str]:
    for row in range(rows):
        starts = since + timedelta(hours=row // ROOMS)
        ends = starts + timedelta(minutes=45)
        yield f"Room {row % ROOMS},Person {row % PEOPLE},{starts:%Y-%m-%d %H:%M},{ends:%Y-%m-%d %H:%M},Meeting {row}\n"
