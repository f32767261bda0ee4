"""The stage that every story is told on, once for each platform."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from adapters.simulator.messages import BOT
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from bot.demo import introduced
from tests.acceptance.live_cards import settled, twice
from tests.acceptance.people import NEWCOMERS, Outage, Stage, Visitor
from tests.conftest import copied
from tests.stage import ManualClock

MARA, JONAS, PRIYA = SAMPLE_PEOPLE
PLATFORMS = ("slack", "telegram")
NEVER_RAN = "DELETE FROM replicas"
"""Otherwise the time from the introduction to a story would be an outage, which Bellhop settles and tells of."""


@dataclass(frozen=True)
class Acquaintance:
    """Where Bellhop has met the sample people: its database, and the chats of both platforms."""

    database_url: str
    chats: Path


@pytest.fixture(scope="session")
def acquaintance(stocked_template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Acquaintance]:
    """Introduce the sample people once for the run, because that takes longer than most stories."""
    chats = tmp_path_factory.mktemp("acquaintance") / "chats.json"

    async def introduce(url: str) -> None:
        clock = ManualClock()
        async with _simulator(clock) as simulator, simulator.keeper.keeping(chats):
            stage = Stage(url, simulator, clock)
            await stage.start()
            for person in SAMPLE_PEOPLE:
                await introduced(stage.bellhop, simulator, person)
            for person in SAMPLE_PEOPLE:
                await simulator.telegram.until(person, lambda message: message.author == BOT)
            await stage.bellhop.reception.quiet()
            await stage.stop()
            await stage.owner_runs(NEVER_RAN)

    with copied(stocked_template) as url:
        asyncio.run(introduce(url))
        yield Acquaintance(url, chats)


@pytest.fixture
def acquainted_url(acquaintance: Acquaintance) -> Iterator[str]:
    """Give the story a database of its own, in which the sample people are known."""
    with copied(acquaintance.database_url) as url:
        yield url


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tell each sentence of a story that is told in turn on one platform: the first on Slack, the next on Telegram."""
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    left_out = []
    for item in items:
        if not isinstance(item, pytest.Function) or item.get_closest_marker("in_turn") is None:
            continue
        platform = str(item.callspec.params["platform"])
        sentence, sentences = item.callspec.id.removeprefix(platform), told[item.module.__name__, item.originalname]
        if sentence not in sentences:
            sentences.append(sentence)
        if platform != PLATFORMS[sentences.index(sentence) % len(PLATFORMS)]:
            left_out.append(item)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture
async def stage(
    acquainted_url: str, acquaintance: Acquaintance, request: pytest.FixtureRequest
) -> AsyncIterator[Stage]:
    """Run Bellhop on both platforms, with three sample people who belong to it."""
    clock = ManualClock()
    async with _simulator(clock) as simulator:
        assert simulator.keeper.restore(acquaintance.chats)
        stage = Stage(acquainted_url, simulator, clock)
        await stage.start()
        try:
            yield stage
            await settled(stage)
            # Nobody can edit a message of which nobody knows where it stands.
            if request.node.get_closest_marker("perhaps_twice") is None:
                assert twice(stage) == []
        finally:
            await stage.stop()


def _simulator(clock: ManualClock) -> Simulator:
    return Simulator(people=(*SAMPLE_PEOPLE, *NEWCOMERS.values()), now=clock.now)


@pytest.fixture(params=PLATFORMS)
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
def priya(stage: Stage, platform: str) -> Visitor:
    """Another member, who lives in London."""
    return Visitor(stage, PRIYA, platform)


@pytest.fixture
def newcomer(stage: Stage) -> Callable[[str, str], Visitor]:
    """Somebody on a platform whom Bellhop has never met."""
    return lambda who, platform: Visitor(stage, NEWCOMERS[who], platform)


@pytest.fixture
def outage(acquainted_url: str, template: str) -> Outage:
    """Cut every connection to the test's database and let nobody in until the end."""
    name = urlsplit(acquainted_url).path.lstrip("/")
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
