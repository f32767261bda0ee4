"""How long others wait for their cards while one person writes hundreds of messages in the same instant."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from time import perf_counter

import aiohttp
import psycopg

from bot.database import open_ledger
from core.clock import SystemClock
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from tests.bench.chat_to_card import CountingSlack, furnished, sent, settings
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.outbox import booked
from tests.bench.serving import Served, served
from tests.bench.wishes import command, free_slots, users
from tests.stage import KEY

OTHERS = 10
PAUSE = 0.1
"""Seconds between a person's card and their next command: people read."""
IDLE = 300
"""Cards for all of them before the storm."""
FAR = timedelta(days=20)
DUE = """
UPDATE messages SET due_at = last.at, not_before = last.at FROM (SELECT max(received_at) AS at FROM deliveries) AS last
WHERE kind = 'reminder' AND state = 'waiting' AND due_at > last.at + interval '19 days'
"""
"""Lets the reminders of bookings in a far future fall due."""
PATIENCE = 120
LONGEST = 60

Times = tuple[list[float], list[float]]
"""Milliseconds until each acknowledgement, and until each card."""


@dataclass
class House:
    """A bot that is a process of its own, and everybody who writes to it."""

    slack: CountingSlack
    bot: Served
    numbers: Iterator[int]
    wishes: Iterator[str]
    people: list[Iterator[str]] = field(default_factory=lambda: [users(which) for which in range(OTHERS)])
    """Who writes in the place of each of the others."""

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

    async def others(self, going_on: Callable[[], bool]) -> Times:
        """Let others write as long as it goes on; return the times of their acknowledgements and of their cards."""
        times = list[tuple[float, float]]()

        async def person(which: int) -> None:
            for user in self.people[which]:
                if not going_on():
                    return
                times.append(await self.card(http, user))
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
    async with _open(url) as house:
        idle = await house.others(_times(IDLE))
        begun = perf_counter()
        async with aiohttp.ClientSession() as http:
            storm = asyncio.gather(*(house.card(http, "UANN") for _ in range(messages)))
            meanwhile = await house.others(lambda: not storm.done())
            own = [acknowledged for acknowledged, _ in await storm]
        lasted = perf_counter() - begun
    compared = _compared(idle, meanwhile)
    return compared | {"the author's acknowledgement p95 ms": p95(own), "lasts s": lasted}


async def measure_with_outbox(url: str, *, messages: int = 10_000) -> Figures:
    """Return the same while so many reminders, which all fall due in the same second, are sent to a quarter as many."""
    ledger = open_ledger(conninfo=url, key=KEY, clock=SystemClock())
    async with ledger.database:
        organization = await only_organization(ledger, name="Bench", zone="UTC")
        members = [
            await admit(
                ledger,
                organization=organization.id,
                identity=Identity("slack", "T1", f"R{number:05}"),
                role=Role.MEMBER,
                called=PersonName(f"Reader {number}", NameKind.REAL, "slack"),
                zone=None,
                language=None,
            )
            for number in range(messages // 4)
        ]
        today = ledger.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        await booked(ledger, members, today + FAR, messages)
    await furnished(url)
    async with _open(url) as house:
        idle = await house.others(_times(IDLE))
        begun, before = perf_counter(), house.slack.posted
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(DUE)
        meanwhile = await house.others(
            lambda: house.slack.posted < before + messages and perf_counter() < begun + LONGEST
        )
        lasted, posted = perf_counter() - begun, house.slack.posted - before
    return _compared(idle, meanwhile) | {"messages/s": posted / lasted, "lasts s": lasted}


def _times(times: int) -> Callable[[], bool]:
    """Return what says True so many times."""
    rounds = iter(range(times))
    return lambda: next(rounds, None) is not None


def _compared(idle: Times, meanwhile: Times) -> Figures:
    acknowledged, cards = meanwhile
    return {
        "idle p95 ms": p95(idle[1]),
        "others' p95 ms": p95(cards),
        "others' p95 / idle": p95(cards) / p95(idle[1]),
        "idle acknowledgement p95 ms": p95(idle[0]),
        "others' acknowledgement p95 ms": p95(acknowledged),
        "others' cards": len(cards),
    }


@asynccontextmanager
async def _open(url: str) -> AsyncIterator[House]:
    """Run the bot until everybody has been served a few times."""
    slack = CountingSlack()
    async with slack.listening(), served(url, settings(slack)) as bot:
        house = House(slack, bot, count(1), free_slots())
        await house.others(_times(IDLE))
        yield house
