"""A server of its own for each scenario: one may stop it, and another measures how late things are."""

from collections.abc import Iterator

import pytest

from tests.chaos.postgres import Server, server


@pytest.fixture
def postgres() -> Iterator[Server]:
    """Run a server that never waits for its disk."""
    with server(durable=False) as running:
        yield running
