"""Who is free? A search over all units of an organization, with a million bookings and with five, and how it grows."""

import asyncio
import random
from collections.abc import Sequence
from datetime import UTC, timedelta
from time import perf_counter

import psycopg

from adapters.chat.asker import Acting
from core.clock import SystemClock
from core.domain.lengths import FARTHEST
from core.domain.resources.draft import Draft
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Layer, Level
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.find import find
from core.use_cases.bookings.hold import hold
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from core.values import Interval
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted, slots
from tests.stage import KEY

HOUR = timedelta(hours=1)
SEARCHES = 200
FAR = FARTHEST - 30 * DAY
PAGE = 4
"""What a chat shows at once, and one more, to know whether there is another page."""
LOAD = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, confirmed_at, release_at, booked_by)
SELECT u.organization_id, u.resource_id, u.id, 1, slot, slot + interval '1 hour', 'confirmed', 2, 'slack',
    slot + interval '1 hour', 60, %(now)s, slot + interval '1 hour', 1
FROM units u CROSS JOIN LATERAL (
    SELECT %(since)s::timestamptz + k * interval '2 hours' + (u.id %% 2) * interval '1 hour' AS slot
    FROM generate_series(0, %(each)s - 1) AS k) slots
"""


async def measure(url: str, sizes: Sequence[tuple[int, int]]) -> Figures:
    """Return what a search, and a hold with its confirmation, take in ms: with so many bookings on so many units."""
    figures: Figures = {}
    first = 0.0
    async with Database(url) as database:
        for bookings, units in sizes:
            resources, since = await filled(url, database, bookings, units)
            size = f"{bookings:,} on {units:,}"
            page = await _searched(database, resources, since, bookings // units, most=PAGE)
            every = await _searched(database, resources, since, bookings // units, most=None)
            booked = await _booked(database, resources)
            first = first or booked
            figures |= {
                f"hold + confirm ms, {size}": booked,
                f"times the smallest, {size}": booked / first,
                f"search ms, {size}": sorted(page)[len(page) // 2],
                f"p95 ms, {size}": p95(page),
                f"all that is free ms, {size}": sorted(every)[len(every) // 2],
            }
    return figures


async def filled(
    url: str, database: Database, bookings: int, units: int, *, load: str = LOAD
) -> tuple[Sequence[Resource], Interval]:
    """Empty the ledger, make so many rooms, and load bookings of each: every other hour from tomorrow on, or `load`."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("TRUNCATE organizations, bookings RESTART IDENTITY CASCADE")
        constraint = connection.execute(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'bookings_never_overlap'"
        ).fetchone()
        index = connection.execute("SELECT pg_get_indexdef('bookings_by_time'::regclass)").fetchone()
    ledger = Ledger(SystemClock(), database, Vault(KEY))
    organization = (await only_organization(ledger, name="Bench", zone="UTC")).id
    far = Layer(Level.ORGANIZATION, "", {"ahead": FARTHEST})
    await stock(
        ledger,
        organization=organization,
        drafts=[Draft(f"Room {number}", Kind.ROOM, capacity=number % 20 + 1) for number in range(units)],
        layers=[far],
    )
    since = SystemClock().now().astimezone(UTC).replace(minute=0, second=0, microsecond=0) + DAY
    each = bookings // units
    await asyncio.to_thread(_load, url, load, {"now": since, "since": since, "each": each}, constraint, index)
    return (await ledger.catalogue(organization)).resources, Interval(since, since + each * 2 * HOUR)


def _load(
    url: str,
    load: str,
    parameters: dict[str, object],
    constraint: tuple[str, ...] | None,
    index: tuple[str, ...] | None,
) -> None:
    """Load in bulk: without the two big indexes, which are built afterwards."""
    if constraint is None or index is None:
        raise AssertionError("the schema is at head")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER TABLE bookings DROP CONSTRAINT bookings_never_overlap")
        connection.execute("DROP INDEX bookings_by_time")
        connection.execute(load.encode(), parameters)
        connection.execute("SET maintenance_work_mem = '1GB'")
        connection.execute(f"ALTER TABLE bookings ADD CONSTRAINT bookings_never_overlap {constraint[0]}".encode())
        connection.execute(index[0].encode())
        connection.execute("VACUUM (ANALYZE) bookings")


async def _booked(database: Database, resources: Sequence[Resource]) -> float:
    """Return the median time of a hold and its confirmation, one after the other."""
    ledger, times = Ledger(SystemClock(), database, Vault(KEY)), []
    member = await admitted(ledger, resources[0].organization)
    acting = Acting(organization=member.organization, by=member.id, via="slack")
    # Units with an even id were filled from the first hour on, the others from the second; this is long after both.
    free = slots(resources, after=FAR)
    for _ in range(SEARCHES):
        room, during = next(free)
        before = perf_counter()
        held = await hold(ledger, resource=room.id, during=during, **acting)
        await confirm(ledger, booking=held.id, **acting)
        times.append((perf_counter() - before) * MILLISECONDS)
    return sorted(times)[len(times) // 2]


async def _searched(
    database: Database, resources: Sequence[Resource], within: Interval, each: int, *, most: int | None
) -> list[float]:
    ledger = Ledger(SystemClock(), database, Vault(KEY))
    times = []
    generator = random.Random(7)  # noqa: S311 - the same searches in every run
    for _ in range(SEARCHES):
        start = within.start + generator.randrange(each) * 2 * HOUR
        wish = Interval(start, start + HOUR)
        before = perf_counter()
        found = await find(ledger, ((resource, wish) for resource in resources), most=most)
        times.append((perf_counter() - before) * MILLISECONDS)
        if not found:
            raise AssertionError("every other unit is free")
    return times
