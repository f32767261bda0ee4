"""A time for eight people within thirty days, on a full ledger: who is busy, and which of the rooms is free."""

import random
from datetime import date, timedelta
from time import perf_counter

from core.clock import SystemClock
from core.domain.bookings.times_for_all import MOST_ROOMS, Span
from core.domain.resources.hours import DAY
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.times_for_all import times_for_all
from core.values import MemberId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

PEOPLE, DAYS, SEARCHES = 8, 30, 200
HOUR = timedelta(hours=1)
LOAD = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, confirmed_at, release_at, booked_by, attendee_ids)
SELECT u.organization_id, u.resource_id, u.id, 1 + (u.id * 7919 + k) %% %(members)s, slot, slot + interval '1 hour',
    'confirmed', 2, 'slack', slot + interval '1 hour', 60, %(now)s, slot + interval '1 hour',
    1 + (u.id * 7919 + k) %% %(members)s, ARRAY[1 + (u.id * 31 + k) %% %(members)s]
FROM units u CROSS JOIN LATERAL (
    SELECT k, %(since)s::timestamptz - %(each)s * interval '1 hour' + k * interval '2 hours'
        + (u.id %% 2) * interval '1 hour' AS slot
    FROM generate_series(0, %(each)s - 1) AS k) slots
"""
"""Half of the bookings are over, so that people have a past as well; each has somebody who comes along."""


async def measure(url: str, *, bookings: int, rooms: int, members: int) -> Figures:
    """Return what it takes, in ms, to find times for eight of so many members."""
    async with Database(url) as database:
        resources, _ = await filled(url, database, bookings, rooms, load=LOAD.replace("%(members)s", str(members)))
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        asker = await admitted(ledger, resources[0].organization)
        # Of `filled`, half are taken at any time, and the other half an hour later.
        fits = resources[:MOST_ROOMS]
        today: date = ledger.clock.now().date()
        span = Span(today, today + (DAYS - 1) * DAY, HOUR)
        generator = random.Random(7)  # noqa: S311 - the same people in every run
        times = []
        for _ in range(SEARCHES):
            people = [MemberId(1 + generator.randrange(members)) for _ in range(PEOPLE)]
            before = perf_counter()
            found = await times_for_all(ledger, resources=fits, members=people, span=span, by=asker)
            times.append((perf_counter() - before) * MILLISECONDS)
            if not found:
                raise AssertionError("eight people are not busy all month")
    return {"a time for 8 ms": sorted(times)[len(times) // 2], "a time for 8 p95 ms": p95(times)}
