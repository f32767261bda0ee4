"""
SQL statements, read once from `sql/*.sql`.

A file holds the statements of one noun; its long ones stand in a folder beside it, in a file each. A statement begins
with a line `-- name: …`, explains itself in a comment, and is whole: with values for its %(parameters)s it can be
pasted into psql, but for the columns of what many statements return: the head of `sql/bookings.sql` lists those of a
booking after a line `-- columns`, a line `-- columns: bookings` stands for them, and `-- columns: bookings b` for them
as columns of `b`. They are named, never `*`: a statement that is prepared outlives a migration that adds one. Lines
between `-- if: PART` and `-- end` are left out of the variants that do without that part. A variant is shorter to plan
and to run than one statement with switches.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from itertools import product
from typing import Any, TypeVar

from psycopg.rows import dict_row

from core.store.database import Connection

Row = Mapping[str, Any]
"""A row of a result: its values by the names of its columns."""

_NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_PART = re.compile(r"^ *-- if: (\w+)\n(.*?)^ *-- end\n", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"^ *--.*\n", re.MULTILINE)
_LIST = re.compile(r"^-- columns\n((?:.+\n)+)", re.MULTILINE)
_COLUMNS = re.compile(r"-- columns: (\w+)(?: (\w+))?$", re.MULTILINE)
_SQL = files("core.store") / "sql"

NAMES: dict[bytes, str] = {}
"""What each statement is called, by what is sent."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, ready to be sent; every value is bound, none is ever written into the text."""

    name: str
    text: str
    query: bytes
    """The text without comments and indentation: the driver parses a statement once if it has at most 4096 bytes."""

    @classmethod
    def read(cls, name: str, text: str) -> "Statement":
        """Return the statement of that text, all of its parts included."""
        bare = _COMMENT.sub("", text)
        query = "\n".join(map(str.strip, bare.splitlines())).strip("\n;").encode()
        NAMES[query] = name
        return cls(name, text, query)

    @property
    def parts(self) -> frozenset[str]:
        """The parts that a variant may do without."""
        return frozenset(part for part, _ in _PART.findall(self.text))

    def without(self, *parts: str) -> "Statement":
        """Return the variant without these parts; refuses with ValueError a part that the statement does not have."""
        if unknown := set(parts) - self.parts:
            raise ValueError(f"{self.name} has no part {', '.join(sorted(unknown))}")
        if not parts:
            return self
        shorter = _PART.sub(lambda found: "" if found[1] in parts else found[0], self.text)
        return self.read("-".join((self.name, "without", *parts)), shorter)

    def variants(self, *parts: str) -> "Mapping[tuple[bool, ...], Statement]":
        """Return all variants by the parts that they have: with two parts, [True, False] has only the first."""
        return {
            wanted: self.without(*(part for part, there in zip(parts, wanted, strict=True) if not there))
            for wanted in product((True, False), repeat=len(parts))
        }

    async def run(self, connection: Connection, **parameters: object) -> int:
        """Run it, and return how many rows it wrote."""
        return (await connection.execute(self.query, parameters)).rowcount

    async def rows(self, connection: Connection, made: Callable[[Row], T], **parameters: object) -> list[T]:
        """Run it, and return each row as `made` makes it."""
        async with connection.cursor(row_factory=dict_row) as cursor:
            await cursor.execute(self.query, parameters)
            return [made(row) for row in await cursor.fetchall()]

    async def row(self, connection: Connection, made: Callable[[Row], T], **parameters: object) -> T | None:
        """Run it, and return its one row as `made` makes it; None if there is none."""
        async with connection.cursor(row_factory=dict_row) as cursor:
            await cursor.execute(self.query, parameters)
            row = await cursor.fetchone()
        return made(row) if row is not None else None

    async def value(self, connection: Connection, kind: type[T], **parameters: object) -> T | None:
        """Run it, and return its one value, of that type; None if there is none."""
        row = await (await connection.execute(self.query, parameters)).fetchone()
        if row is None or row[0] is None:
            return None
        if not isinstance(row[0], kind):
            raise TypeError(f"{self.name} gave {row[0]!r}")
        return row[0]


def statements(noun: str) -> Mapping[str, Statement]:
    """
    Return the statements of one noun by their names.

    Those of `bookings` stand in `sql/bookings.sql`, and the long ones in `sql/bookings/*.sql`.
    """
    beside = _SQL / noun
    long = sorted(beside.iterdir(), key=lambda file: file.name) if beside.is_dir() else []
    read: dict[str, Statement] = {}
    for file in (_SQL / f"{noun}.sql", *long):
        # The text before the first name is about the file; after it, names and statements take turns.
        _, *found = _NAME.split(_COLUMNS.sub(_columns, file.read_text(encoding="utf-8")))
        read |= {
            name: Statement.read(f"{noun}.{name}", body) for name, body in zip(found[::2], found[1::2], strict=True)
        }
    return read


def _columns(named: re.Match[str]) -> str:
    """Return the columns of a noun, perhaps of its table by another name; a noun that lists none is a ValueError."""
    noun, alias = named.groups()
    head = _NAME.split((_SQL / f"{noun}.sql").read_text(encoding="utf-8"), maxsplit=1)[0]
    listed = _LIST.search(head)
    if listed is None:
        raise ValueError(f"sql/{noun}.sql lists no columns")
    columns = listed[1].rstrip()
    return re.sub(r"\w+", rf"{alias}.\g<0>", columns) if alias else columns
