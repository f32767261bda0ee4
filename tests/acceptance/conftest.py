"""The stage that every story is told on, once for each platform."""

from collections.abc import AsyncIterator

import pytest

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from bot.demo import introduced
from bot.sample import drafts
from core.use_cases.settle_organization import only_organization
from core.use_cases.stock import stock
from tests.acceptance.people import Stage, Visitor
from tests.stage import ManualClock

MARA, JONAS, PRIYA = SAMPLE_PEOPLE


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """Run Bellhop on both platforms, with three sample people who belong to it."""
    clock = ManualClock()
    async with Simulator(now=clock.now) as simulator:
        stage = Stage(database_url, simulator, clock)
        await stage.start()
        try:
            front = stage.bellhop.desk
            organization = await only_organization(front, name="Acme", zone="Europe/Berlin")
            await stock(front, organization=organization.id, drafts=drafts())
            for person in simulator.people:
                await introduced(stage.bellhop, simulator, person)
            for person in simulator.people:
                await simulator.telegram.until(person, lambda message: message.author == BOT)
            yield stage
        finally:
            await stage.stop()


@pytest.fixture(params=["slack", "telegram"])
def platform(request: pytest.FixtureRequest) -> str:
    """Tell each story on both platforms."""
    return str(request.param)


@pytest.fixture
def mara(stage: Stage, platform: str) -> Visitor:
    """An admin."""
    return Visitor(stage, MARA, platform)


@pytest.fixture
def jonas(stage: Stage, platform: str) -> Visitor:
    """A member."""
    return Visitor(stage, JONAS, platform)
