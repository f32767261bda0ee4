"""Platforms start side by side; one that is away keeps none of the others, and comes when it can."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from adapters.chat.platform import BadSetting, TryLater
from bot.starting import Starting


@dataclass
class Guest:
    """A platform whose starts end as they are told to, one after the other; the last ending stays."""

    name: str
    endings: Sequence[Exception | None] = (None,)
    tried: int = 0
    stopped: int = 0
    came: asyncio.Event = field(default_factory=asyncio.Event)
    hangs: asyncio.Event | None = None

    async def start(self) -> None:
        """End as told."""
        if self.hangs:
            await self.hangs.wait()
        ending = self.endings[min(self.tried, len(self.endings) - 1)]
        self.tried += 1
        if ending:
            raise ending
        self.came.set()

    async def stop(self) -> None:
        """Count it."""
        self.stopped += 1


async def test_one_that_is_away_keeps_no_other_and_comes_later() -> None:
    """The start returns once each was tried; what failed is closed and tried again."""
    away = Guest("slack", (TryLater("x"), TryLater("y", after=0.01), None))
    there = Guest("telegram")
    starting = Starting([away, there], first_wait=0)
    async with asyncio.timeout(5):
        await starting.begin()
        assert there.came.is_set()
        await away.came.wait()
    assert (away.tried, away.stopped, there.tried) == (3, 2, 1)


async def test_one_that_hangs_is_not_waited_for() -> None:
    """The others serve meanwhile."""
    hanging = Guest("slack", hangs=asyncio.Event())
    there = Guest("telegram")
    starting = Starting([hanging, there], soon=0.01)
    async with asyncio.timeout(5):
        await starting.begin()
    assert (there.came.is_set(), hanging.came.is_set()) == (True, False)
    starting.end()


async def test_what_is_set_wrong_is_said_at_once() -> None:
    """However long another platform hangs."""
    starting = Starting([Guest("slack", hangs=asyncio.Event()), Guest("telegram", [BadSetting("TOKEN: no")])])
    async with asyncio.timeout(5):
        with pytest.raises(BadSetting, match="TOKEN"):
            await starting.begin()
    starting.end()


async def test_what_is_set_wrong_may_show_only_when_the_platform_is_back() -> None:
    """Whoever waits for a refusal hears of it then."""
    starting = Starting([Guest("slack", [TryLater("away"), BadSetting("TOKEN: no")])], first_wait=0.01)
    async with asyncio.timeout(5):
        await starting.begin()
        with pytest.raises(BadSetting):
            await starting.refused
