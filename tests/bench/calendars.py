"""A calendar program that reads the link to a busy room, among many: 500 events, and again when nothing is new."""

from time import perf_counter

import httpx

from adapters.web.app import web_app
from adapters.web.feeds import PATH, feed_routes
from core.clock import SystemClock
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.calendars.make_feed import make_feed
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.bench.times_for_all import LOAD
from tests.stage import KEY

EVENTS = 500


async def _ready() -> dict[str, bool]:
    return {}


async def measure(url: str, *, rooms: int, members: int, reads: int) -> Figures:
    """Return what it takes, in ms, to read 500 events by a link, how many kB they are, and what a 304 takes."""
    async with Database(url) as database:
        load = LOAD.replace("%(members)s", str(members))
        resources, _ = await filled(url, database, 2 * rooms * EVENTS, rooms, load=load)
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        reader = await admitted(ledger, resources[0].organization)
        token, _ = await make_feed(ledger, by=reader, resource=resources[0].id)
        app = web_app(routes=feed_routes(ledger), readiness=_ready)
        transport, path = httpx.ASGITransport(app=app), PATH.format(token=token)
        async with httpx.AsyncClient(transport=transport, base_url="http://bellhop") as program:
            whole, known = list[float](), list[float]()
            for _ in range(reads):
                before = perf_counter()
                answer = await program.get(path)
                whole.append((perf_counter() - before) * MILLISECONDS)
                before = perf_counter()
                again = await program.get(path, headers={"If-None-Match": answer.headers["etag"]})
                known.append((perf_counter() - before) * MILLISECONDS)
        # Half are over, unused, and in no calendar; they were booked around tomorrow.
        told = answer.content.count(b"BEGIN:VEVENT")
        if told < EVENTS or again.status_code != httpx.codes.NOT_MODIFIED:
            raise AssertionError(f"{told} events are told of, and then {again.status_code}")
        sent = len(answer.content) / 1_000
    return {"a feed of 500 p95 ms": p95(whole), "a feed of 500 kB": sent, "a feed unchanged p95 ms": p95(known)}
