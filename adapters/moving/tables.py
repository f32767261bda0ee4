"""The tables of another tool's database: CSV files named as they are, or what `mysqldump --xml` wrote."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO
from xml.etree.ElementTree import Element, ParseError, iterparse

from adapters.sheets.reading import BadFile, Source, records, sources

NOTHING = frozenset({"", "NULL", "\\N"})
"""How tools write that a column has no value."""
XML = b"<?xml"
TABLE, ROW, FIELD = "table_data", "row", "field"
"""Of `mysqldump --xml`; https://dev.mysql.com/doc/refman/8.4/en/mysqldump.html shows them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its id, else its line in the file, and its columns by name; no value is an empty text."""

    table: str
    number: int
    columns: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Return a column's text; empty if it has no value, or if this release of the tool has no such column."""
        return self.columns.get(column, "")

    def whole(self, column: str) -> int:
        """Return a column's whole number; 0 if it has none."""
        text = self[column].partition(".")[0]
        return int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else 0

    def yes(self, column: str, *, otherwise: bool = False) -> bool:
        """Return whether a column says yes, as MySQL and PostgreSQL write it."""
        return self[column].lower() in {"1", "t", "true", "yes"} if self[column] else otherwise


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one database, each read from its beginning as often as it is asked for."""

    name: str
    read: Mapping[str, Callable[[], Iterator[Row]]]
    prefix: str = ""
    """What stands before the name of each table."""

    def rows(self, table: str, *, needed: bool = False) -> Iterator[Row]:
        """Yield the rows of a table; one that is not there has none. Refuses with BadFile if it is needed."""
        found = self.read.get(self.prefix + table)
        if found is None and needed:
            raise BadFile(self.name, "no-table", table=self.prefix + table)
        return found() if found else iter(())

    def prefixed_as(self, table: str) -> "Tables":
        """Return these tables, with the prefix that this one has."""
        found = min((each for each in self.read if each.endswith(table)), key=len, default=table)
        return Tables(self.name, self.read, found.removesuffix(table))


@contextmanager
def tables(path: Path) -> Iterator[Tables]:
    """Give the tables in a folder or a zip file of CSV files, or in one XML file; refuses with BadFile."""
    try:
        is_xml = path.is_file() and _begins(path) == XML
    except OSError as trouble:
        raise BadFile(path.name, "unreadable", reason=trouble.strerror) from None
    if is_xml:
        with TemporaryDirectory() as folder:
            yield _of_xml(path, Path(folder))
    else:
        yield Tables(path.name, {_table(each): _reader(each) for each in sources(path)})


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(XML))


def _table(source: Source) -> str:
    return Path(source.name).stem.lower()


def _reader(source: Source) -> Callable[[], Iterator[Row]]:
    def rows() -> Iterator[Row]:
        for number, cells in records(source):
            yield Row(source.name, number, {name: "" if cell in NOTHING else cell for name, cell in cells.items()})

    return rows


def _of_xml(path: Path, folder: Path) -> Tables:
    """Keep the rows of each table in a file of its own: all of the XML is read for the least of its tables."""
    kept: dict[str, Path] = {}
    try:
        with path.open("rb") as file:
            for name, rows in groupby(_xml_rows(file), key=lambda each: each[0]):
                with kept.setdefault(name, folder / str(len(kept))).open("a", encoding="ascii") as lines:
                    lines.writelines(f"{json.dumps(_columns(row))}\n" for _, row in rows if row is not None)
    except ParseError as fault:
        raise BadFile(path.name, "no-xml", line=fault.position[0]) from None
    except OSError as trouble:
        raise BadFile(path.name, "unreadable", reason=trouble.strerror) from None
    return Tables(path.name, {name.lower(): _kept_reader(name, lines) for name, lines in kept.items()})


def _columns(row: Element) -> dict[str, str]:
    return {each.get("name", ""): each.text or "" for each in row.iter(FIELD)}


def _kept_reader(name: str, lines: Path) -> Callable[[], Iterator[Row]]:
    def rows() -> Iterator[Row]:
        with lines.open(encoding="ascii") as file:
            for line in file:
                columns: dict[str, str] = json.loads(line)
                number = next(iter(columns.values()), "")
                yield Row(name, int(number) if number.isdecimal() else 0, columns)

    return rows


def _xml_rows(file: IO[bytes]) -> Iterator[tuple[str, Element | None]]:
    """Yield each table's name when it begins, and again with each of its rows."""
    table, name = Element(TABLE), ""
    for event, element in iterparse(file, ("start", "end")):  # noqa: S314 - the operator's own file; expat bounds entities
        if event == "start" and element.tag == TABLE:
            table, name = element, element.get("name", "")
            yield name, None
        elif event == "end" and element.tag == ROW:
            yield name, element
            # What was read is not kept: a database may have more rows than memory.
            table.clear()
