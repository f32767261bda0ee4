"""A simulator, and Bellhop's Telegram side connected to it in both ways."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from starlette.applications import Starlette

from adapters.chat.incoming import Press, Sentence, Slash
from adapters.chat.replies import Button, Reply
from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from adapters.telegram.app import TelegramPlatform

Incoming = Slash | Sentence | Press


@dataclass
class Receptionist:
    """Counts each delivery once, writes down what it is handed, and answers with `reply`; it waits at `gate`."""

    platform: TelegramPlatform
    reply: Callable[[Incoming], Reply | None]
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    kept: list[Incoming] = field(default_factory=list)
    handled: list[Incoming] = field(default_factory=list)

    async def keep(self, incoming: Incoming) -> bool:
        """Say whether it is new."""
        if incoming.delivery in {before.delivery for before in self.kept}:
            return False
        self.kept.append(incoming)
        return True

    async def handle(self, incoming: Incoming) -> None:
        """Answer, once the gate is open."""
        await self.gate.wait()
        self.handled.append(incoming)
        if reply := self.reply(incoming):
            await self.platform.answer(reply, incoming)


def echo(incoming: Incoming) -> Reply:
    """Repeat what arrived with a button; a press edits and leaves a note."""
    if isinstance(incoming, Press):
        return Reply((f"pressed {incoming.payload}",), toast="Done")
    return Reply((incoming.text or "nothing",), ((Button("Go", "ok:1"),),))


@asynccontextmanager
async def listening(platform: TelegramPlatform) -> AsyncIterator[Receptionist]:
    """Run the platform with a receptionist that echoes, its gate open."""
    receptionist = Receptionist(platform, echo)
    receptionist.gate.set()
    platform.attach(receptionist)
    await platform.start()
    try:
        yield receptionist
    finally:
        await platform.stop()


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    """Give a running simulator with the sample people."""
    async with Simulator() as running:
        yield running


@pytest.fixture
def mara() -> Person:
    """Give the admin among the sample people."""
    return SAMPLE_PEOPLE[0]


@pytest.fixture
def jonas() -> Person:
    """Give a member among the sample people."""
    return SAMPLE_PEOPLE[1]


@pytest.fixture
def platform(simulator: Simulator) -> TelegramPlatform:
    """Give a platform that would poll the simulator and waits only a moment after a fault."""
    return TelegramPlatform(
        simulator.telegram_bot_token,
        api_url=simulator.telegram_api_url,
        menu={"book": "Book something", "help": "Help"},
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
