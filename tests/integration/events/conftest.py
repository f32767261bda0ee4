"""The house, the members who act in it, and a receiver of webhooks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.store.database import Database
from tests.receiver import Receiver, receiving
from tests.stage import House, ManualClock, furnished
from tests.story import Actor


@pytest.fixture
async def house(stocked_url: str) -> AsyncIterator[House]:
    """Make an organization with the sample catalogue in a database of its own."""
    async with Database(stocked_url) as database:
        yield await furnished(database, ManualClock())


@pytest.fixture
def ann(house: House) -> Actor:
    """An admin."""
    return Actor(house, house.ann)


@pytest.fixture
def ben(house: House) -> Actor:
    """A member."""
    return Actor(house, house.ben)


@pytest.fixture
async def receiver(tmp_path: Path) -> AsyncIterator[Receiver]:
    """Receive events."""
    async with receiving(tmp_path) as receiver:
        yield receiver
