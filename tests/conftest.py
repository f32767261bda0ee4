"""The database of every test: a real PostgreSQL, one for the whole run, a fresh copy of the schema for each test."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from bot import migrating
from bot.embedded_postgres import embedded

_numbers = count(1)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a server for this run, and migrate the database that the others are copied from."""
    # The server runs as another user when root starts it, and must be able to enter the folder.
    folder = tmp_path_factory.mktemp("postgres")
    for parent in (folder, *folder.parents[:3]):
        _enterable(parent)
    with embedded(folder, durable=False) as url:
        migrating.upgrade(url)
        yield url


@pytest.fixture
def database_url(template: str) -> Iterator[str]:
    """Give the test a migrated, empty database of its own."""
    name = f"test_{next(_numbers)}"
    admin = template.replace("/bellhop?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE bellhop STRATEGY FILE_COPY")
        connection.execute(copy.format(sql.Identifier(name)))
    yield template.replace("/bellhop?", f"/{name}?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _enterable(folder: Path) -> None:
    if folder.stat().st_uid == Path.home().stat().st_uid:
        folder.chmod(folder.stat().st_mode | 0o011)
