"""A simulator, and Bellhop's Slack side connected to it in both ways."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette

from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from adapters.slack.app import PATH, SlackPlatform
from tests.receptionist import Receptionist, listening


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """Give a running simulator with the sample people, a guest, and somebody of another workspace."""
    others = (
        Person("gus", "Gus Guest", "U0GUS0001", 51_000_004, "Europe/Berlin", "en", guest=True),
        Person("sol", "Sol Stranger", "U0SOL0001", 51_000_005, "Europe/Berlin", "en", stranger=True),
    )
    async with Simulator(people=(*SAMPLE_PEOPLE, *others)) as running:
        yield running


@pytest.fixture
def platform(simulator: Simulator) -> SlackPlatform:
    """Give a platform that would be reached over HTTP."""
    return SlackPlatform(
        bot_token=simulator.slack_bot_token,
        signing_secret=simulator.slack_signing_secret,
        api_url=simulator.slack_api_url,
    )


@asynccontextmanager
async def serving(simulator: Simulator, platform: SlackPlatform) -> AsyncIterator[None]:
    """Serve its address on loopback, and let the simulator send there."""
    server = LoopbackServer(Starlette(routes=platform.routes()))
    await server.start(0)
    simulator.slack.request_url = f"http://127.0.0.1:{server.port}{PATH}"
    yield
    await server.stop()


@asynccontextmanager
async def connected(simulator: Simulator) -> AsyncIterator[Receptionist]:
    """Run a platform over Socket Mode."""
    platform = SlackPlatform(
        bot_token=simulator.slack_bot_token, app_token=simulator.slack_app_token, api_url=simulator.slack_api_url
    )
    async with listening(platform) as receptionist:
        await simulator.slack.until_connected()
        yield receptionist


@pytest.fixture
async def served(simulator: Simulator, platform: SlackPlatform) -> AsyncIterator[SlackPlatform]:
    """Serve its address on loopback, before it is started."""
    async with serving(simulator, platform):
        yield platform


@pytest.fixture
async def http(served: SlackPlatform) -> AsyncIterator[Receptionist]:
    """Run it over HTTP."""
    async with listening(served) as receptionist:
        yield receptionist


@pytest.fixture
async def socket(simulator: Simulator) -> AsyncIterator[Receptionist]:
    """Run it over Socket Mode."""
    async with connected(simulator) as receptionist:
        yield receptionist


@pytest.fixture(params=["http", "socket"])
async def either(
    request: pytest.FixtureRequest, simulator: Simulator, platform: SlackPlatform
) -> AsyncIterator[Receptionist]:
    """Run it both ways, one after the other."""
    if request.param == "socket":
        async with connected(simulator) as receptionist:
            yield receptionist
    else:
        async with serving(simulator, platform), listening(platform) as receptionist:
            yield receptionist
