"""What it costs to be seen: traces that nobody collects, traces that somebody does, and metrics that are read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from statistics import median
from time import perf_counter

from aiohttp import web
from opentelemetry.trace import SpanKind

from adapters.traces import TRACER, noted, number_of, traced
from core.store.database import retried
from tests.bench import chat_to_card
from tests.bench.figures import MILLISECONDS, Figures, database

ROUNDS = 3
"""Each way is measured so often, in turns, because a machine is not as fast in each minute."""
COST = "bot's processor ms per card"
TOKEN = "0123456789abcdef"


async def measure(*, quick: bool, cards: int) -> Figures:
    """
    Return the processor's time for a card with traces collected, and with metrics, as a ratio to that without either.

    Off, traces are calls that do nothing; their share of a card is what these calls take by themselves.
    """
    numbers = count(1)

    async def one(**more: str) -> float:
        with database(quick=quick) as url:
            return (await chat_to_card.measure(url, cards=cards, more=more))[COST]

    async with collector() as address:
        plain, on, read = [], [], []
        for _ in range(1 if quick else ROUNDS):
            plain.append(await one())
            on.append(await one(OTEL_EXPORTER_OTLP_ENDPOINT=address))
            read.append(await one(BELLHOP_METRICS_TOKEN=TOKEN))
    nothing = await doing_nothing(numbers)
    return {
        "a card, processor ms": median(plain),
        "traces on, ratio": median(on) / median(plain),
        "metrics on, ratio": median(read) / median(plain),
        "traces off, share of a card": nothing / median(plain),
    }


@asynccontextmanager
async def collector() -> AsyncIterator[str]:
    """Take spans, and look at none; yield the address."""

    async def takes(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(body=b"", content_type="application/x-protobuf")

    app = web.Application(client_max_size=2**26)
    app.router.add_post("/v1/traces", takes)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@retried
async def nothing() -> None:
    """Do nothing, as a use case."""


async def bare() -> None:
    """Do nothing, as itself."""


async def doing_nothing(numbers: "count[int]", times: int = 20_000) -> float:
    """Return the milliseconds that the calls of one card take where nobody collects what they tell."""
    begun = perf_counter()
    for _ in range(times):
        with traced(
            "delivery slash", number_of("slack", next(numbers)), SpanKind.CONSUMER, {"bellhop.platform": "slack"}
        ):
            for _ in range(3):
                await nothing()
            noted({"bellhop.intent": "Book", "bellhop.member": 1})
            with TRACER.start_as_current_span("answer", kind=SpanKind.CLIENT):
                pass
            noted({"bellhop.outcome": "answered"})
    told = perf_counter() - begun
    begun = perf_counter()
    for _ in range(3 * times):
        await bare()
    return (told - (perf_counter() - begun)) / times * MILLISECONDS
