"""A simulator, and Bellhop's Telegram side connected to it in both ways."""

from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette

from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import Simulator
from adapters.telegram.app import TelegramPlatform
from adapters.telegram.menus import MenuSet
from tests.receptionist import Receptionist, listening


@pytest.fixture
def platform(simulator: Simulator) -> TelegramPlatform:
    """Give a platform that would poll the simulator and waits only a moment after a fault."""
    return TelegramPlatform(
        simulator.telegram_bot_token,
        api_url=simulator.telegram_api_url,
        menus={"": MenuSet({"book": "Book something", "help": "Help"})},
        first_wait=0.01,
    )


@pytest.fixture
async def polling(platform: TelegramPlatform) -> AsyncIterator[Receptionist]:
    """Run it by long polling."""
    async with listening(platform) as receptionist:
        yield receptionist


@pytest.fixture
async def webhook(simulator: Simulator) -> AsyncIterator[Receptionist]:
    """Run it with a webhook on loopback."""
    app = Starlette()
    server = LoopbackServer(app)
    await server.start(0)
    platform = TelegramPlatform(
        simulator.telegram_bot_token,
        api_url=simulator.telegram_api_url,
        webhook_url=f"http://127.0.0.1:{server.port}",
        webhook_secret="s3cret",
        first_wait=0.01,
    )
    app.router.routes.extend(platform.routes())
    async with listening(platform) as receptionist:
        yield receptionist
    await server.stop()
