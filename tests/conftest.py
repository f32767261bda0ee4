"""The database of every test: a real PostgreSQL, one for the whole run, a fresh copy of the schema for each test."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from psycopg import sql

from bot import migrating
from bot.embedded_postgres import embedded

_numbers = count(1)


@pytest.fixture(scope="session")
def template() -> Iterator[str]:
    """Start a server for this run, and migrate the database that the others are copied from."""
    with (
        TemporaryDirectory(prefix="bellhop-", ignore_cleanup_errors=True) as folder,
        embedded(Path(folder), durable=False) as url,
    ):
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
