"""How many events a second go out to a webhook, how late they are, and what that costs the changes that make them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from aiohttp import web

from adapters.events.courier import Courier
from adapters.events.live import Live
from adapters.events.sending import Sending
from bot.telling import telling
from core.domain.bookings.booking import Booking
from core.store.database import Database
from core.use_cases.audit.seal import seal
from core.use_cases.webhooks import manage
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.receiver import Receiver, receiving
from tests.stage import House, ManualClock, furnished, slot
from tests.story import Actor

DAYS = range(24, 28)
PACE = 0.02
"""Seconds between two changes while lateness is measured: fifty a second are more than any house has."""

LONGEST = 120.0


async def measure(url: str, *, changes: int) -> Figures:
    """
    Return events per second, their lateness, and changes per second as ratios to those without any telling.

    One process makes the changes, tells of them, and receives them over TLS: it shares its core between the three.
    """
    async with Database(url) as database:
        house = await furnished(database, ManualClock())
        booked = [await Actor(house, house.ann).books("Atlas", slot(day, 9, 10)) for day in DAYS]
        alone = await _changing(house, booked, changes)
        async with _told(house, None):
            nobody = await _changing(house, booked, changes)
        with TemporaryDirectory() as folder:
            async with receiving(Path(folder)) as receiver:
                await seal(house.ledger)
                made = await manage.add(
                    house.ledger, organization=house.ann.organization, by=house.ann, url=receiver.url
                )
                receiver.secret = made.secret
                await _changing(house, booked, changes)
                await seal(house.ledger)
                backlog = await _emptied(house, receiver, changes)
                arrivals = Arrivals()
                receiver.answering = arrivals.take
                async with _told(house, receiver):
                    told = await _changing(house, booked, changes)
                    await arrivals.until(changes)
                    late = await _lateness(house, booked, receiver, min(changes, 500))
    return {
        "changes": changes,
        "changes/s": changes / alone,
        "nobody is told, ratio": alone / nobody,
        "one webhook is told, ratio": alone / told,
        "events/s out": changes / backlog,
        "median late ms": sorted(late)[len(late) // 2] * MILLISECONDS,
        "p95 late ms": p95(late) * MILLISECONDS,
    }


@asynccontextmanager
async def _told(house: House, receiver: Receiver | None) -> AsyncIterator[None]:
    sender = (receiver.sending(house.ledger.clock.now) if receiver else Sending(house.ledger.clock.now)).opened
    async with telling(house.ledger, Courier(house.ledger, sender), Live(house.ledger)):
        yield


async def _changing(house: House, booked: list[Booking], changes: int) -> float:
    """Move bookings to and fro, and return how many seconds that took."""
    began = perf_counter()
    for number in range(changes):
        await _change(house, booked, number)
    return perf_counter() - began


async def _change(house: House, booked: list[Booking], number: int) -> None:
    place = number % len(booked)
    known = booked[place]
    hour = 9 if known.during.start != slot(DAYS[place], 9, 10).start else 14
    booked[place] = await Actor(house, house.ann).moves(known, slot(DAYS[place], hour, hour + 1))


@dataclass
class Arrivals:
    """When each event arrived."""

    times: list[float] = field(default_factory=list)
    _wanted: int = 0
    _there: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        """Note one, and take it."""
        self.times.append(perf_counter())
        if len(self.times) >= self._wanted:
            self._there.set()
        return web.Response(status=204)

    async def until(self, wanted: int) -> None:
        """Wait until so many are there."""
        self._wanted = wanted
        if len(self.times) < wanted:
            self._there.clear()
            async with asyncio.timeout(LONGEST):
                await self._there.wait()


async def _emptied(house: House, receiver: Receiver, changes: int) -> float:
    """Tell what has gathered, and return how many seconds that took."""
    arrivals = Arrivals()
    receiver.answering = arrivals.take
    began = perf_counter()
    async with _told(house, receiver):
        await arrivals.until(changes)
        return perf_counter() - began


async def _lateness(house: House, booked: list[Booking], receiver: Receiver, changes: int) -> list[float]:
    """Change bookings at a steady pace, and return how much later each event arrived, as a whole."""
    arrivals, changed = Arrivals(), list[float]()
    receiver.answering = arrivals.take
    for number in range(changes):
        await _change(house, booked, number)
        changed.append(perf_counter())
        await asyncio.sleep(PACE)
    await arrivals.until(changes)
    return [end - begin for begin, end in zip(changed, arrivals.times, strict=True)]
