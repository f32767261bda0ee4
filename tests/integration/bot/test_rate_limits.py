"""Two replicas and a platform that asks to wait: nothing is called before that is over, and nothing is lost."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from bot.database import open_ledger
from bot.demo import settings_for
from bot.lifecycle import running
from bot.wiring import wired
from tests.chaos.scenarios.limits import IN_FLIGHT
from tests.chaos.scenarios.reminders import arrived, booked, falling_due
from tests.chaos.town import Town, town
from tests.stage import KEY

REPLICAS = 2
PEOPLE = 60


@asynccontextmanager
async def hasty(here: Town) -> AsyncIterator[None]:
    """Run two replicas that send as fast as they can: with a pace of their own, they would meet no limit."""
    async with AsyncExitStack() as stack:
        for _ in range(REPLICAS):
            ledger = open_ledger(conninfo=here.url, key=KEY)
            await stack.enter_async_context(ledger.database)
            await stack.enter_async_context(running(wired(settings_for(here.simulator), ledger, pace=False)))
        yield


@pytest.mark.parametrize("platform", ["slack", "telegram"])
async def test_limits_are_waited_out_by_every_replica(database_url: str, platform: str) -> None:
    """
    Many reminders are due at once, far more than the platform takes: all arrive, none twice.

    A 429 is no attempt. Only calls that were under way when it was answered arrive before its wait is over.
    """
    on_slack, on_telegram = (PEOPLE, 0) if platform == "slack" else (0, PEOPLE)
    async with town(database_url, slack=on_slack, telegram=on_telegram) as here:
        rates = here.simulator.rates
        rates.enabled, rates.slack_per_second, rates.telegram_per_second = True, 10, 10
        await booked(here, here.citizens)
        async with hasty(here):
            due = await falling_due(here)
            await here.all_hear(here.citizens, within=60)
            await here.quiet(within=10)
        found = await arrived(here, here.citizens, due)
        tried = await here.number("SELECT max(attempts) FROM messages")
    calls = here.calls("chat.postMessage", "sendMessage")
    early = [call.inside for call in calls if call.inside is not None]
    assert (found["lost"], found["doubled"], tried) == (0, 0, 0)
    assert any(call.status == 429 for call in calls)
    assert [ago for ago in early if ago > IN_FLIGHT] == []
    # Each replica has at most five under way at a time, and after a wait at first one.
    assert len(early) < len(calls) / 5
