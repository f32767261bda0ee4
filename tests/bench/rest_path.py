"""What REST adds: a hold and its confirmation over HTTP, against the same by the core, and an idle route."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from statistics import median
from time import perf_counter

import httpx
import uvicorn
from fastapi import FastAPI

from adapters.chat.asker import Acting
from adapters.rest.app import PATH
from adapters.rest.bookings import NewBooking
from core.domain.people.rates import Counted, Rate
from core.store.database import Database
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import furnished, slots
from tests.rest import client, secret_of, served

FREELY = (Rate(Counted.TOKEN, 1_000_000),)
WARM = 20


async def measure(url: str, *, bookings: int = 500) -> Figures:
    """
    Return milliseconds for a hold and its confirmation, one after the other, by each way, and how they compare.

    The chat calls the same two use cases; how long a person waits for its card is `chat to card`.
    """
    async with Database(url) as database:
        ledger, catalogue, member = await furnished(database)
        free, secret = slots(catalogue.resources), await secret_of(ledger, member)
        acting = Acting(organization=member.organization, by=member.id, via="bench")

        async def by_the_core() -> None:
            room, during = next(free)
            held = await hold(ledger, resource=room.id, during=during, **acting)
            await confirm(ledger, booking=held.id, **acting)

        async with served(ledger, rates=FREELY) as at, client(at, secret) as asking, _bare() as bare:

            async def by_rest() -> None:
                room, during = next(free)
                wanted = {"resource": room.id, "start": during.start.isoformat(), "minutes": during.minutes}
                held = await asking.post("/bookings", wanted, 201)
                await asking.post(f"/bookings/{held['id']}/confirm")

            async def by_nothing() -> None:
                wanted = {"resource": 1, "start": "2026-12-10T14:00", "minutes": 30}
                for _ in range(2):
                    (await bare.post("/bookings", json=wanted)).raise_for_status()

            times = {"bare": [0.0], "core": [0.0], "rest": [0.0]}
            # In turn, so that whatever else the machine does slows all of them.
            for number in range(WARM + bookings):
                for name, way in (("bare", by_nothing), ("core", by_the_core), ("rest", by_rest)):
                    times[name].append(await _timed(way))
                if number == WARM:
                    for each in times.values():
                        each.clear()
    return {
        **{f"{name} median ms": median(each) for name, each in times.items()},
        **{f"{name} p95 ms": p95(each) for name, each in times.items()},
        "ratio of medians, rest to core": median(times["rest"]) / median(times["core"]),
        "ratio of medians, rest to bare": median(times["rest"]) / median(times["bare"]),
    }


async def _timed(way: Callable[[], Awaitable[None]]) -> float:
    begun = perf_counter()
    await way()
    return (perf_counter() - begun) * MILLISECONDS


@asynccontextmanager
async def _bare() -> AsyncIterator[httpx.AsyncClient]:
    """Serve a route that reads the same body and answers at once."""
    app = FastAPI()

    @app.post(f"{PATH}/bookings", status_code=201)
    async def bare(asked: NewBooking) -> NewBooking:
        return asked

    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # As in `bot.lifecycle`.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        at = f"http://127.0.0.1:{listener.getsockname()[1]}{PATH}"
        async with httpx.AsyncClient(base_url=at) as http:
            yield http
        server.should_exit = True
        await serving
