"""Databases without a schema, on the server of the run."""

from collections.abc import Iterator
from itertools import count

import psycopg
import pytest
from psycopg import sql

_numbers = count(1)


@pytest.fixture
def empty(template: str) -> Iterator[str]:
    """Give the test an empty database of its own."""
    yield from _made(template)


@pytest.fixture
def other(template: str) -> Iterator[str]:
    """Give the test a second one, to compare with."""
    yield from _made(template)


def _made(template: str) -> Iterator[str]:
    name = f"empty_{next(_numbers)}"
    admin = template.replace("/bellhop?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    yield template.replace("/bellhop?", f"/{name}?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
