"""A verb changes a booking as it is, not as this process remembers it; two processes work on one ledger."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from core.domain.bookings.status import Status
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import AlreadyOver
from core.ledger import Ledger
from core.store.database import Connection, Database
from tests.stage import House, slot
from tests.story import Actor


class Counted(Database):
    """A database that counts how often a connection was lent."""

    loans = 0

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend a connection, and count it."""
        self.loans += 1
        async with super().connection() as connection:
            yield connection


@pytest.fixture
def elsewhere(house: House) -> Actor:
    """Ben, whose next press reaches another process."""
    ledger = Ledger(house.clock, house.ledger.database, house.ledger.vault)
    return Actor(replace(house, ledger=ledger), house.ben)


async def test_a_change_by_another_process_is_seen(ben: Actor, elsewhere: Actor) -> None:
    """What is remembered loses the race against what was written elsewhere, and the booking is read again."""
    held = await ben.holds("Atlas", slot(24, 15, 17))
    await elsewhere.cancels(held)

    with pytest.raises(AlreadyOver):
        await ben.confirms(held)


async def test_nobody_is_refused_because_of_what_is_remembered(house: House, ben: Actor, elsewhere: Actor) -> None:
    """The hold is over here, and was confirmed in time elsewhere: that is what counts."""
    held = await ben.holds("Atlas", slot(24, 15, 17))
    confirmed = await elsewhere.confirms(held)
    house.clock.advance(minutes=6)

    assert await ben.confirms(held) == confirmed


async def test_no_quota_refuses_what_was_taken_back_elsewhere(ann: Actor, ben: Actor, elsewhere: Actor) -> None:
    """The booking stands again, and keeps what it was promised under a quota that is lower now."""
    booking = await ben.books("Atlas", slot(24, 15, 17))
    await ben.cancels(booking)
    restored = await elsewhere.undoes(booking)
    await ann.rules("house", quotas={"daily": Quota(Measure.HOURS, 60, Period.DAY)})

    assert await ben.undoes(booking) == restored


async def test_a_hold_is_confirmed_without_being_read(house: House, stocked_url: str) -> None:
    """What this process wrote last is taken as read, and the write proves it: one loan of a connection."""
    async with Counted(stocked_url) as database:
        ledger = Ledger(house.clock, database, house.ledger.vault)
        await ledger.catalogue(house.ben.organization)
        ben = Actor(replace(house, ledger=ledger), house.ben)
        held = await ben.holds("Atlas", slot(24, 15, 17))
        before = database.loans

        assert (await ben.confirms(held)).status is Status.CONFIRMED
        assert database.loans - before == 1
