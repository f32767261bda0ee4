"""The server that all scenarios of a run share; each has a fresh database in it."""

from collections.abc import Iterator

import pytest

from tests.chaos.postgres import Server, server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """Run a server that never waits for its disk."""
    with server(durable=False) as running:
        yield running
