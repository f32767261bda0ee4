"""What many tests ask for: a real PostgreSQL, one for the whole run, with a fresh copy for each; a simulator."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from psycopg import sql

from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from bot import migrating
from bot.embedded_postgres import embedded
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from tests.stage import KEY, ManualClock, stocked

# How long an example takes says nothing about it on a machine that is busy with other tests.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's file system in memory
ENOUGH = 2**30
"""Bytes that a worker's server may take, at the very most; containers often have only 64 MB of such a file system."""

_numbers = count(1)


def pytest_xdist_auto_num_workers() -> int:
    """Run one test more than there are processors at the same time: many wait for another process, or for a pause."""
    return (os.cpu_count() or 1) + 1


def _in_memory() -> Path | None:
    """
    Return a folder whose files stay in memory; None where there is none with enough room.

    Each test has its own database, which is hundreds of files: copying them on a disk takes longer than most tests.
    """
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH
    return MEMORY if roomy else None


@pytest.fixture(scope="session")
def template() -> Iterator[str]:
    """Start a server for this run, and migrate the database that the others are copied from."""
    with (
        TemporaryDirectory(prefix="bellhop-", dir=_in_memory(), ignore_cleanup_errors=True) as folder,
        embedded(Path(folder), durable=False) as url,
    ):
        migrating.upgrade(url)
        yield url


@pytest.fixture
def database_url(template: str) -> Iterator[str]:
    """Give the test a migrated, empty database of its own."""
    with copied(template) as url:
        yield url


@pytest.fixture(scope="session")
def stocked_template(template: str) -> Iterator[str]:
    """Stock a house once for the run, because that takes longer than most of what happens in it."""

    async def stock(url: str) -> None:
        async with Database(url) as database:
            await stocked(Ledger(ManualClock(), database, Vault(KEY)))

    with copied(template) as url:
        asyncio.run(stock(url))
        yield url


@pytest.fixture
def stocked_url(stocked_template: str) -> Iterator[str]:
    """Give the test a database of its own, in which the organization is with the sample catalogue."""
    with copied(stocked_template) as url:
        yield url


@contextmanager
def copied(template: str) -> Iterator[str]:
    """Lend a copy of a database to which nobody is connected."""
    name = f"test_{next(_numbers)}"
    source = urlsplit(template).path.lstrip("/")
    admin = template.replace(f"/{source}?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        connection.execute(copy.format(sql.Identifier(name), sql.Identifier(source)))
        yield template.replace(f"/{source}?", f"/{name}?")
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """Stand in for Slack and Telegram, with the sample people."""
    async with Simulator() as running:
        yield running


@pytest.fixture
def mara() -> Person:
    """Give the admin among the sample people."""
    return SAMPLE_PEOPLE[0]


@pytest.fixture
def jonas() -> Person:
    """Give a member among the sample people."""
    return SAMPLE_PEOPLE[1]
