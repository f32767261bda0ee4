"""Who receives in place of Bellhop, when a platform is tested by itself."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

from adapters.chat.incoming import Changed, Filled, Incoming, Opened, Press, Sender, Wordless
from adapters.chat.intents.bookings import Confirm
from adapters.chat.platform import Address, Platform, Receiver
from adapters.chat.replies import Button, Reply
from adapters.chat.turns import Turns
from core.values import BookingId


def _open() -> asyncio.Event:
    gate = asyncio.Event()
    gate.set()
    return gate


class Listener(Platform, Protocol):
    """A platform that listens and can be stopped."""

    def attach(self, reception: Receiver) -> None:
        """Say where to hand over what arrives."""
        ...

    async def start(self) -> None:
        """Listen."""
        ...

    async def stop_listening(self) -> None:
        """Take nothing more."""
        ...

    async def stop(self) -> None:
        """Close the connections."""
        ...

    def ready(self) -> bool:
        """Say whether what people write arrives."""
        ...


@dataclass
class Receptionist:
    """
    Counts each delivery once, writes down what it is handed, and answers with what `replies` makes of it.

    It handles nothing while its `gate` is closed.
    """

    platform: Listener
    replies: Callable[[Incoming], Sequence[Reply]]
    gate: asyncio.Event = field(default_factory=_open)
    offered: list[Incoming] = field(default_factory=list)
    kept: list[Incoming] = field(default_factory=list)
    handled: list[Incoming] = field(default_factory=list)
    addresses: asyncio.Queue[Address] = field(default_factory=asyncio.Queue)
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        """Take turns as Bellhop does."""
        self.turns = Turns(self.handle, self.left)

    async def keep(self, incoming: Incoming) -> bool:
        """Say whether it is new."""
        self.offered.append(incoming)
        if incoming.delivery in {before.delivery for before in self.kept}:
            return False
        self.kept.append(incoming)
        return True

    async def keep_all(self, arrived: Sequence[Incoming]) -> Sequence[Incoming]:
        """Return those that are new."""
        return [incoming for incoming in arrived if await self.keep(incoming)]

    def queue(self, incoming: Incoming) -> None:
        """Handle it when its turn comes."""
        self.turns.add(incoming)

    async def left(self, sender: Sender, most: int) -> Sequence[Incoming]:
        """Return the oldest that were kept of a person's and not handled yet."""
        return [each for each in self.kept if each.sender == sender and each not in self.handled][:most]

    async def stop(self) -> None:
        """Stop as Bellhop does: listening first, then the work, then the connections."""
        await self.platform.stop_listening()
        await self.turns.finish(5)
        await self.platform.stop()

    async def handle(self, incoming: Incoming, acted: Callable[[], None]) -> None:
        """Answer, once the gate is open."""
        await self.gate.wait()
        self.handled.append(incoming)
        acted()
        for reply in self.replies(incoming):
            self.addresses.put_nowait(await self.platform.answer(reply, incoming))


def echo(incoming: Incoming) -> Sequence[Reply]:
    """Repeat what arrived with a button; a press edits and leaves a note."""
    if isinstance(incoming, Press):
        return (Reply((f"pressed {incoming.payload}",), toast="Done"),)
    if isinstance(incoming, Changed):
        return ()
    if isinstance(incoming, Wordless | Opened | Filled):
        return (Reply(("no words",)),)
    return (Reply((incoming.text or "nothing",), ((Button("Go", Confirm(BookingId(1))),),)),)


@asynccontextmanager
async def listening(platform: Listener) -> AsyncIterator[Receptionist]:
    """Run the platform with a receptionist that echoes."""
    receptionist = Receptionist(platform, echo)
    platform.attach(receptionist)
    await platform.start()
    try:
        yield receptionist
    finally:
        await receptionist.stop()
