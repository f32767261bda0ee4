"""Write sheets: a CSV file each, in a folder or in one zip file; the same rows are always the same bytes."""

import asyncio
import csv
import io
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Protocol

from adapters.sheets.cells import written
from core.domain.sheets import COLUMNS, Facts, Sheet
from core.use_cases.transfer.take_out import Taken

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The date of every file in a zip file: the same content is the same bytes, whenever it was written."""

AT_A_TIME = 500
"""So many rows are written at once: a hundredth of a second of work."""

Write = Callable[[Facts], None]


class Place(Protocol):
    """Where sheets are written to."""

    def sheet(self, sheet: Sheet) -> AbstractContextManager[Write]:
        """Open a sheet; each row that is written to it has every column."""
        ...


class Folder:
    """A folder with a file for each sheet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def sheet(self, sheet: Sheet) -> Iterator[Write]:
        """Write the sheet's file."""
        with (self._path / f"{sheet}.csv").open("wb") as file, _writing(sheet, file) as write:
            yield write


class Zip:
    """A zip file with a file for each sheet."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file

    @contextmanager
    def sheet(self, sheet: Sheet) -> Iterator[Write]:
        """Write the sheet's file."""
        entry = zipfile.ZipInfo(f"{sheet}.csv", BEGINNING)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._file.open(entry, "w", force_zip64=True) as file, _writing(sheet, file) as write:
            yield write


async def write_all(taken: Taken, place: Place, *, advance: Callable[[int], None] = lambda _: None) -> int:
    """
    Write every sheet, and return how many rows there are; `advance` is told how many bookings are written.

    Rows are written some hundred at a time in a thread of their own, so that people are answered meanwhile.
    """
    count = 0
    for sheet in Sheet:
        with place.sheet(sheet) as write:
            async for rows in _in_handfuls(taken.rows(sheet)):
                await asyncio.to_thread(_write_each, write, rows)
                count += len(rows)
                if sheet is Sheet.BOOKINGS:
                    advance(len(rows))
    return count


async def _in_handfuls(rows: AsyncIterator[Facts]) -> AsyncIterator[list[Facts]]:
    handful: list[Facts] = []
    async for row in rows:
        handful.append(row)
        if len(handful) == AT_A_TIME:
            yield handful
            handful = []
    if handful:
        yield handful


def _write_each(write: Write, rows: list[Facts]) -> None:
    for row in rows:
        write(row)


@contextmanager
def _writing(sheet: Sheet, file: IO[bytes]) -> Iterator[Write]:
    # With the mark at its beginning, spreadsheets take it for UTF-8.
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    rows, columns = csv.writer(text, lineterminator="\r\n"), COLUMNS[sheet]
    rows.writerow([column.name for column in columns])
    yield lambda facts: _write(rows.writerow, [written(facts[column.name], column.form) for column in columns])
    text.flush()
    text.detach()


def _write(write: Callable[[list[str]], object], cells: list[str]) -> None:
    write(cells)
