"""The stage that every story is told on, once for each platform."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from bot.demo import introduced
from tests.acceptance.live_cards import settled, twice
from tests.acceptance.people import NEWCOMERS, Outage, Stage, Visitor
from tests.stage import ManualClock

MARA, JONAS, PRIYA = SAMPLE_PEOPLE


@pytest.fixture
async def stage(stocked_url: str, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """Run Bellhop on both platforms, with three sample people who belong to it."""
    clock = ManualClock()
    async with Simulator(people=(*SAMPLE_PEOPLE, *NEWCOMERS.values()), now=clock.now) as simulator:
        stage = Stage(stocked_url, simulator, clock)
        await stage.start()
        try:
            for person in SAMPLE_PEOPLE:
                await introduced(stage.bellhop, simulator, person)
            for person in SAMPLE_PEOPLE:
                await simulator.telegram.until(person, lambda message: message.author == BOT)
            yield stage
            await settled(stage)
            # Nobody can edit a message of which nobody knows where it stands.
            if request.node.get_closest_marker("perhaps_twice") is None:
                assert twice(stage) == []
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


@pytest.fixture
def newcomer(stage: Stage) -> Callable[[str, str], Visitor]:
    """Somebody on a platform whom Bellhop has never met."""
    return lambda who, platform: Visitor(stage, NEWCOMERS[who], platform)


@pytest.fixture
def outage(stocked_url: str, template: str) -> Outage:
    """Cut every connection to the test's database and let nobody in until the end."""
    name = urlsplit(stocked_url).path.lstrip("/")
    admin = template.replace("/bellhop?", "/postgres?")

    @asynccontextmanager
    async def away() -> AsyncIterator[None]:
        async with await psycopg.AsyncConnection.connect(admin, autocommit=True) as connection:
            allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
            await connection.execute(allow.format(sql.Identifier(name), sql.Literal(False)))  # noqa: FBT003 - SQL's
            await connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s", (name,)
            )
            try:
                yield
            finally:
                await connection.execute(allow.format(sql.Identifier(name), sql.Literal(True)))  # noqa: FBT003 - SQL's

    return away
