"""Read sheets: find the encoding, the separator and the columns of each file, and yield its lines."""

import codecs
import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from adapters.sheets.cells import NO, YES, BadCell, Order, Reading, order_of, read
from core.domain.imports import Verdict
from core.domain.sheets import COLUMNS, Column, Facts, Form, Line, Sheet, Value, Wrong, wrong

SEPARATORS = ",;\t|"
LOOKED_AT = 2_000
"""Lines whose dates are looked at, to find whether the day or the month comes first."""
LONGEST_CELL = 200_000
"""Characters; a longer cell is a quotation mark that was never closed."""
CHUNK = 1 << 20
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How the files of spreadsheets begin, and zip files: such are not read where one CSV file is asked for."""
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)
"""What is raised at a zip file that is damaged, has a password or is packed in a way that nobody knows."""
ALSO: Mapping[Sheet, Mapping[str, str]] = {
    Sheet.RESOURCES: {
        **dict.fromkeys(("resource", "room", "title"), "name"),
        "type": "kind",
        "category": "kind",
        "location": "site",
        "building": "site",
        "seats": "capacity",
        **dict.fromkeys(("equipment", "features", "labels"), "tags"),
    },
    Sheet.PEOPLE: {**dict.fromkeys(("person", "user", "member", "full name", "display name"), "name"), "id": "number"},
    Sheet.GROUPS: {"name": "group", **dict.fromkeys(("member", "user"), "person")},
    Sheet.CERTIFICATES: {"name": "certificate", **dict.fromkeys(("member", "user"), "person")},
    Sheet.BOOKINGS: {
        **dict.fromkeys(("room", "space", "desk"), "resource"),
        **dict.fromkeys(("who", "user", "member", "owner", "booked for"), "person"),
        **dict.fromkeys(("start", "from", "begin", "start time"), "starts"),
        **dict.fromkeys(("end", "to", "until", "end time"), "ends"),
        **dict.fromkeys(("subject", "description", "purpose", "name"), "title"),
    },
}
"""What other tools call our columns."""
AVAILABLE = Column("available")
"""A column of other tools: whether a resource can be booked, or how many of it there are."""

Said = Line | Wrong


@dataclass(frozen=True, slots=True)
class LineReport:
    """A fault of a file or of one of its lines, or what was left out of it; line 0 is the file itself."""

    file: str
    line: int
    fault: Wrong
    verdict: Verdict = Verdict.REFUSED
    """What becomes of it: it is refused, it is left out, or it only comes otherwise than somebody might think."""

    @property
    def refused(self) -> bool:
        """Whether nothing is brought in for it."""
        return self.verdict is Verdict.REFUSED


@dataclass(frozen=True, slots=True)
class Source:
    """One CSV file: its name, its size in bytes, and how it is opened."""

    name: str
    size: int
    opened: Callable[[], IO[bytes]]
    sheet: Sheet | None = None
    """What it is by its name; None if its columns must tell."""


class BadFile(Exception):  # noqa: N818 - a fact about a file, which is told to a person
    """Something that cannot be read as sheets at all."""

    def __init__(self, name: str, what: str, **facts: object) -> None:
        super().__init__(what)
        self.name, self.fault = name, wrong(what, **facts)


def sources(path: Path, *, sheet: Sheet | None = None) -> list[Source]:
    """Return the CSV files of a file, a folder or a zip file, in the order of their sheets; refuses with BadFile."""
    try:
        if path.is_dir():
            found = [_of_file(each) for each in sorted(path.glob("*.csv"))]
        elif zipfile.is_zipfile(path):
            found = list(_of_zip(path))
        else:
            found = [_of_file(path, sheet)]
    except OSError as trouble:
        raise BadFile(path.name, "unreadable", reason=trouble.strerror) from None
    except BROKEN_ZIP:
        raise BadFile(path.name, "broken-zip") from None
    if not found:
        raise BadFile(path.name, "no-sheets")
    return sorted(found, key=lambda each: (each.sheet.place if each.sheet else -1, each.name))


def lines(source: Source, *, order: Order | None, said: Callable[[LineReport], None]) -> Iterator[Line]:
    """Yield the lines of a file that can be read; `said` is told of all others. Refuses with BadFile."""
    with _told_of(source):
        yield from _lines(source, order, said)


def records(source: Source) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows of any file, each with its line, its cells by the names of their columns; refuses with BadFile."""
    with _told_of(source):
        encoding = _encoding(source)
        header, separator = _header(source, encoding)
        with _rows(source, encoding, separator) as rows:
            next(rows, None)
            for number, cells in rows:
                if any(cells):
                    yield number, dict(zip(header, cells, strict=False))


def source_of(name: str, content: bytes) -> Source:
    """Return the CSV file of that name and content; refuses with BadFile a workbook or a zip file."""
    if content.startswith(WORKBOOKS):
        raise BadFile(name, "workbook")
    return Source(name, len(content), lambda: io.BytesIO(content), _by_name(Path(name).stem))


def sheet_of(source: Source, *, rather: Sequence[Sheet] = ()) -> Sheet:
    """
    Return which sheet a file is, by its name or by its columns; refuses with BadFile.

    Where its columns are as much those of one sheet as of another, it is the first of those that it is `rather`.
    """
    if source.sheet is not None:
        return source.sheet
    header, _ = _header(source, _encoding(source))
    names = {name.strip().casefold() for name in header}

    def fits(sheet: Sheet) -> tuple[int, bool, int]:
        known = set(_known(sheet))
        also = ALSO.get(sheet, {})
        columns = {also.get(name, name) for name in names} & known
        needed = {column.name for column in COLUMNS[sheet] if column.needed}
        return (len(columns) if needed <= columns else 0, sheet in rather, len(needed))

    every: tuple[Sheet, ...] = (*rather, *Sheet)
    best = max(every, key=fits)
    alike = [sheet for sheet in Sheet if fits(sheet)[0] == fits(best)[0]]
    # A name alone may be that of a site, a thing or a person.
    unsure = best not in rather and fits(best)[0] == 1 and len(alike) > 1
    if fits(best)[0] == 0 or unsure:
        raise BadFile(source.name, "unknown-columns", columns=", ".join(header))
    return best


@contextmanager
def _told_of(source: Source) -> Iterator[None]:
    """Tell by BadFile what is wrong with the file itself."""
    try:
        yield
    except csv.Error:
        raise BadFile(source.name, "no-csv") from None
    except UnicodeError:
        raise BadFile(source.name, "no-encoding") from None
    except BROKEN_ZIP:
        raise BadFile(source.name, "broken-zip") from None


def _lines(source: Source, order: Order | None, said: Callable[[LineReport], None]) -> Iterator[Line]:
    encoding, sheet = _encoding(source), sheet_of(source)
    header, separator = _header(source, encoding)
    columns = _columns(sheet, header)
    own = [column.name for column in COLUMNS[sheet]] == header
    for name, column in zip(header, columns, strict=True):
        if column is None and name.strip():
            said(LineReport(source.name, 1, wrong("column-left-out", column=name.strip()), Verdict.SAME))
    moments = [at for at, column in enumerate(columns) if column and column.form is Form.MOMENT]
    if moments and order is None and not own:
        with _rows(source, encoding, separator) as rows:
            seen = islice(rows, LOOKED_AT)
            order = order_of(cells[at] for _, cells in seen for at in moments if at < len(cells))
    reading = Reading(order, exact=own)
    with _rows(source, encoding, separator) as rows:
        next(rows, None)
        for number, cells in rows:
            if not any(cells):
                continue
            fault = _fault(cells, columns)
            facts: Facts | Wrong = fault or _facts(cells, columns, reading)
            if isinstance(facts, Wrong):
                said(LineReport(source.name, number, facts))
            else:
                yield Line(sheet, number, facts, source.name)


def _fault(cells: Sequence[str], columns: Sequence[Column | None]) -> Wrong | None:
    if len(cells) > len(columns) and any(cells[len(columns) :]):
        return wrong("too-many-cells", cells=len(cells), columns=len(columns))
    return None


def _facts(cells: Sequence[str], columns: Sequence[Column | None], reading: Reading) -> Facts | Wrong:
    facts: dict[str, Value] = {}
    for at, column in enumerate(columns):
        if column is None:
            continue
        text = cells[at] if at < len(cells) else ""
        try:
            facts[column.name] = _available(text) if column is AVAILABLE else read(text, column.form, reading)
        except (BadCell, csv.Error) as bad:
            fault = bad.fault if isinstance(bad, BadCell) else wrong("no-list")
            return Wrong(fault.what, {**fault.facts, "column": column.name, "cell": text[:60]})
        if column.needed and facts[column.name] is None:
            return wrong("empty-cell", column=column.name)
    return facts


def _available(text: str) -> Value:
    said = text.strip().casefold()
    if said in YES or not said:
        return 1
    if said in NO:
        return 0
    if re.fullmatch("[0-9]{1,6}", said):
        return int(said)
    raise BadCell(wrong("no-availability"))


def _columns(sheet: Sheet, header: Sequence[str]) -> list[Column | None]:
    known = _known(sheet)
    names, also = [name.strip().casefold() for name in header], ALSO.get(sheet, {})
    found: list[Column | None] = []
    for name in names:
        # Our own name of a column comes before what another tool calls so.
        meant = name if name in known else also.get(name, "")
        column = known.get(meant) if meant == name or meant not in names else None
        found.append(None if column in found else column)
    return found


def _known(sheet: Sheet) -> dict[str, Column]:
    """Return the columns that are read, by their names."""
    also = (AVAILABLE,) if sheet is Sheet.RESOURCES else ()
    return {column.name: column for column in (*COLUMNS[sheet], *also)}


def _header(source: Source, encoding: str) -> tuple[list[str], str]:
    """Return the names of the columns and what parts them: the mark that makes the most columns."""
    with _text(source, encoding) as text:
        first = text.readline()
    if first.strip().lower().startswith("sep="):
        separator = first.strip()[4:5]
        with _rows(source, encoding, separator) as rows:
            return next(rows, (0, [""]))[1], separator
    if not first.strip():
        raise BadFile(source.name, "empty-file")
    separator = max(SEPARATORS, key=lambda mark: len(next(csv.reader([first], delimiter=mark))))
    with _rows(source, encoding, separator) as rows:
        return next(rows)[1], separator


class _rows:  # noqa: N801 - used as a function
    """The rows of a file, each with the number of its first line."""

    def __init__(self, source: Source, encoding: str, separator: str) -> None:
        self._text, self._separator, self._source = _text(source, encoding), separator, source

    def __enter__(self) -> Iterator[tuple[int, list[str]]]:
        return self._numbered(self._text.__enter__())

    def __exit__(self, *failure: object) -> None:
        self._text.close()

    def _numbered(self, text: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
        csv.field_size_limit(LONGEST_CELL)
        rows = csv.reader(text, delimiter=self._separator, strict=True)
        number = 1
        for cells in rows:
            if number > 1 or not ";".join(cells).lower().startswith("sep="):
                yield number, cells
            number = rows.line_num + 1


def _text(source: Source, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(source.opened(), encoding=encoding, newline="")


def _encoding(source: Source) -> str:
    """Return the encoding: what its first bytes say, else UTF-8 if it is that throughout, else Windows' western one."""
    with source.opened() as file:
        first = file.read(4)
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    with source.opened() as file:
        try:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _of_file(path: Path, sheet: Sheet | None = None) -> Source:
    return Source(path.name, path.stat().st_size, lambda: path.open("rb"), sheet or _by_name(path.stem))


def _of_zip(path: Path) -> Iterator[Source]:
    with zipfile.ZipFile(path) as file:
        entries = [each for each in file.infolist() if each.filename.lower().endswith(".csv")]
    for entry in entries:
        name = Path(entry.filename).name
        yield Source(name, entry.file_size, _opener(path, entry.filename), _by_name(Path(name).stem))


def _opener(path: Path, name: str) -> Callable[[], IO[bytes]]:
    # The stream keeps the file open for as long as it is read.
    return lambda: zipfile.ZipFile(path).open(name)


def _by_name(stem: str) -> Sheet | None:
    return Sheet(stem.lower()) if stem.lower() in set(Sheet) else None
