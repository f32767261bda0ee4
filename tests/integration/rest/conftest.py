"""A house that other systems reach over HTTP."""

from collections.abc import AsyncIterator

import pytest

from core.domain.people.tokens import Scope
from core.store.database import Database
from tests.rest import Client, client, secret_of, served
from tests.stage import House, ManualClock, furnished


@pytest.fixture
async def house(stocked_url: str) -> AsyncIterator[House]:
    """Make an organization with the sample catalogue in a database of its own."""
    async with Database(stocked_url) as database:
        yield await furnished(database, ManualClock())


@pytest.fixture
async def address(house: House) -> AsyncIterator[str]:
    """Serve it on a free port."""
    async with served(house.ledger) as address:
        yield address


@pytest.fixture
async def ben(house: House, address: str) -> AsyncIterator[Client]:
    """A system that books for a member."""
    async with client(address, await secret_of(house.ledger, house.ben)) as asking:
        yield asking


@pytest.fixture
async def ann(house: House, address: str) -> AsyncIterator[Client]:
    """A system that administers for an admin."""
    secret = await secret_of(house.ledger, house.ann, Scope.BOOK_FOR_OTHERS, Scope.ADMINISTER)
    async with client(address, secret) as asking:
        yield asking
