"""Backups: one sealed file with the whole database as one moment saw it, and what it holds in its head."""

import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

import psycopg
from psycopg import sql

from bot import __version__, application_role, migrating
from bot.postgres_programs import server_version, tools_for
from bot.refusals import Refused
from bot.sealed_files import CHUNK, head_of, put_in_place, sealing, unsealed

KIND = "backup"
TABLES = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname"
Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a backup says that it holds."""

    made: str
    bellhop: str
    schema: str
    postgres: int
    rows: Mapping[str, int]

    @property
    def people_and_things(self) -> dict[str, int]:
        """The counts that say something to a person."""
        named = ("organizations", "members", "resources", "bookings", "audit")
        return {name: self.rows[name] for name in named if name in self.rows}


def write_backup(url: str, path: Path, *, key: str, now: datetime, advance: Advance) -> Holdings:
    """
    Write the database into a sealed file, and return what it holds; `advance` is told of the bytes.

    The file is there when it is whole, and not before. Refuses with Refused a file that is there already.
    """
    if path.exists():
        raise Refused(f"{path} is there already; choose another name")
    tools = tools_for(server_version(url))
    with _one_moment(url) as (snapshot, rows):
        holds = Holdings(now.isoformat(), __version__, str(migrating.current(url)), tools.version, rows)
        head = {"kind": KIND, "made": holds.made, "bellhop": holds.bellhop, "schema": holds.schema}
        with sealing(path, key=key, head={**head, "postgres": holds.postgres, "rows": dict(rows)}) as sealer:
            command = [tools.dump, "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", url]
            with _running(command, stdout=subprocess.PIPE) as (process, complaint):
                while chunk := _read(process.stdout):
                    sealer.write(chunk)
                    advance(len(chunk))
                _check_done(process, complaint, "the database could not be written out")
            sealer.close()
            put_in_place(path)
    return holds


def holdings(path: Path) -> Holdings:
    """Return what a backup says about itself; refuses with Refused a file that is none."""
    head = head_of(path, kind=KIND)
    rows = head.get("rows")
    counts = {str(name): int(count) for name, count in rows.items()} if isinstance(rows, dict) else {}
    version = head.get("postgres")
    made, bellhop, schema = (str(head.get(name)) for name in ("made", "bellhop", "schema"))
    return Holdings(made, bellhop, schema, version if isinstance(version, int) else 0, counts)


def verify(path: Path, *, key: str, advance: Advance = lambda _: None) -> None:
    """Read a backup to its end; refuses with Refused a wrong key, and a file that was cut off or changed."""
    for chunk in unsealed(path, key=key, kind=KIND):
        advance(len(chunk))


def restore_backup(url: str, path: Path, *, key: str, advance: Advance = lambda _: None) -> Holdings:
    """
    Restore a backup into an empty database, in one transaction, and return what it holds.

    Refuses with Refused a database that is not empty, a later Bellhop's backup, and whatever `verify` refuses; then
    nothing has changed.
    """
    holds = holdings(path)
    if holds.schema not in migrating.revisions():
        raise Refused(f"{path} has schema {holds.schema}, which is of a later Bellhop: update this one")
    if tables := _tables(url):
        raise Refused(f"the database is not empty: it has {len(tables)} tables; restore into a new one")
    # To its end before anything is done: a backup that is cut off restores nothing.
    verify(path, key=key)
    tools = tools_for(max(server_version(url), holds.postgres))
    command = [tools.restore, "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"]
    with _running([*command, f"--dbname={url}"], stdin=subprocess.PIPE) as (process, complaint):
        _feed(process.stdin, unsealed(path, key=key, kind=KIND), advance)
        _check_done(process, complaint, "the backup could not be restored, and nothing was")
    # Roles are the server's, and a backup has none.
    application_role.give(url)
    return holds


def count_rows(url: str) -> dict[str, int]:
    """Return how many rows each table has."""
    with psycopg.connect(url) as connection:
        return _counted(connection)


@contextmanager
def _one_moment(url: str) -> Iterator[tuple[str, dict[str, int]]]:
    """Yield the name of a moment that others can read the database at, and how many rows each table has then."""
    with psycopg.connect(url) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        row = connection.execute("SELECT pg_export_snapshot()").fetchone()
        yield str(row[0]) if row else "", _counted(connection)


def _counted(connection: psycopg.Connection[tuple[object, ...]]) -> dict[str, int]:
    counts = {}
    for (table,) in connection.execute(TABLES).fetchall():
        count = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(str(table)))
        row = connection.execute(count).fetchone()
        counts[str(table)] = int(str(row[0])) if row else 0
    return counts


def _tables(url: str) -> list[str]:
    with psycopg.connect(url) as connection:
        return [str(name) for (name,) in connection.execute(TABLES).fetchall()]


@contextmanager
def _running(
    command: list[str], *, stdin: int | None = None, stdout: int | None = None
) -> Iterator[tuple["subprocess.Popen[bytes]", IO[bytes]]]:
    """Run one of the tools, what it complains of in a file; it is stopped if the block fails."""
    with (
        tempfile.TemporaryFile() as complaint,
        subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=complaint) as process,  # noqa: S603 - PostgreSQL's own
    ):
        try:
            yield process, complaint
        except BaseException:
            process.kill()
            raise


def _feed(pipe: IO[bytes] | None, chunks: Iterator[bytes], advance: Advance) -> None:
    if pipe is None:
        raise AssertionError("the tool was started with a pipe")
    try:
        with pipe:
            for chunk in chunks:
                pipe.write(chunk)
                advance(len(chunk))
    except BrokenPipeError:
        # It has given up, and says why.
        return


def _read(pipe: IO[bytes] | None) -> bytes:
    return pipe.read(CHUNK) if pipe else b""


def _check_done(process: "subprocess.Popen[bytes]", complaint: IO[bytes], otherwise: str) -> None:
    if process.wait():
        complaint.seek(0)
        said = complaint.read(2_000).decode(errors="replace").strip().splitlines()
        raise Refused(f"{otherwise}: {said[0] if said else 'no reason was given'}")
