"""How long others wait for their cards while one person writes hundreds of messages in the same instant."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from time import perf_counter

import aiohttp

from tests.bench.chat_to_card import CountingSlack, furnished, sent, settings
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.serving import Served, served
from tests.bench.wishes import command, free_slots

OTHERS = 10
PAUSE = 0.1
"""Seconds between a person's card and their next command: people read."""
WARM = 10
PATIENCE = 120


@dataclass
class House:
    """A bot that is a process of its own, and everybody who writes to it."""

    slack: CountingSlack
    bot: Served
    numbers: Iterator[int]
    wishes: Iterator[str]

    async def card(self, http: aiohttp.ClientSession, user: str) -> tuple[float, float]:
        """Send a command, and return after how many milliseconds it was acknowledged, and its card was there."""
        number = next(self.numbers)
        address, card = self.slack.expect(number)
        body = command(next(self.wishes), user=user, number=number, answer_to=address)
        begun = perf_counter()
        await sent(http, self.bot, body)
        acknowledged = perf_counter()
        await asyncio.wait_for(card, PATIENCE)
        return (acknowledged - begun) * MILLISECONDS, (perf_counter() - begun) * MILLISECONDS

    async def others(self, going_on: Callable[[], bool]) -> tuple[list[float], list[float]]:
        """Let others write as long as it goes on; return the times of their acknowledgements and of their cards."""
        times = list[tuple[float, float]]()

        async def person(which: int) -> None:
            while going_on():
                times.append(await self.card(http, f"U{which:04}"))
                await asyncio.sleep(PAUSE)

        # Connections of their own: Slack's servers do not wait for each other, either.
        async with aiohttp.ClientSession() as http:
            await asyncio.gather(*(person(which) for which in range(OTHERS)))
        return [acknowledged for acknowledged, _ in times], [card for _, card in times]


async def measure(url: str, *, messages: int = 600) -> Figures:
    """
    Return how long the others wait for acknowledgements and cards, without and with the storm, and how long it lasts.

    The storm's author writes so many commands in the same instant, over a hundred connections.
    """
    await furnished(url)
    slack = CountingSlack()
    async with slack.listening(), served(url, settings(slack)) as bot:
        house = House(slack, bot, count(1), free_slots())
        rounds = iter(range(OTHERS * 3 * WARM))
        await house.others(lambda: next(rounds, None) is not None)
        rounds = iter(range(OTHERS * 3 * WARM))
        idle_acknowledged, idle = await house.others(lambda: next(rounds, None) is not None)
        begun = perf_counter()
        async with aiohttp.ClientSession() as http:
            storm = asyncio.gather(*(house.card(http, "UANN") for _ in range(messages)))
            acknowledged, cards = await house.others(lambda: not storm.done())
            own = [each for each, _ in await storm]
        lasted = perf_counter() - begun
    return {
        "idle p95 ms": p95(idle),
        "others' p95 ms": p95(cards),
        "others' p95 / idle": p95(cards) / p95(idle),
        "others' acknowledgements p95 ms": p95(acknowledged),
        "idle acknowledgements p95 ms": p95(idle_acknowledged),
        "the author's acknowledgements p95 ms": p95(own),
        "others' cards": len(cards),
        "storm lasts s": lasted,
    }
