"""How fast the core holds and confirms, against one raw insert of the same row under the same constraint."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, timedelta
from itertools import count, cycle
from time import perf_counter

import psycopg

from adapters.chat.asker import Acting
from core.clock import SystemClock
from core.domain.lengths import FARTHEST
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.draft import Draft
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Layer, Level
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from core.values import Interval, OrganizationId
from tests.bench.figures import Figures
from tests.stage import KEY

ROOMS = 200
HALF_HOUR = timedelta(minutes=30)
TASKS = (1, 8, 32)
ROUNDS = 3
"""Each figure is the median of so many rounds, raw and core by turns."""
RAW = """INSERT INTO bookings
    (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via, lapses_at,
     blocks_until, charged, booked_by)
    VALUES (%s, %s, %s, %s, %s, %s, 'held', 1, 'slack', %s, %s, 30, %s)"""

STRANGERS = count(1)

Slot = tuple[Resource, Interval]


async def measure(url: str, *, bookings: int = 2000) -> Figures:
    """Return bookings per second, raw and through the core, and their ratio, at 1, 8 and 32 tasks at once."""
    figures: Figures = {}
    async with Database(url) as database:
        ledger, catalogue, member = await furnished(database)
        free = slots(catalogue.resources)
        # Each task has a member of its own: the holds of one member come one after the other.
        others = [await admitted(ledger, member.organization, number) for number in range(2, TASKS[-1] + 1)]
        members = cycle([member, *others])

        async def through_the_core() -> None:
            (room, during), who = next(free), next(members)
            acting = Acting(organization=who.organization, by=who.id, via="slack")
            held = await hold(ledger, resource=room.id, during=during, **acting)
            await confirm(ledger, booking=held.id, **acting)

        for tasks in TASKS:
            raw, core = [], []
            for _ in range(ROUNDS):
                raw.append(await _raw(url, free, member, tasks=tasks, bookings=bookings))
                core.append(await rate(through_the_core, tasks=tasks, times=bookings))
            figures |= {
                f"raw inserts/s, {tasks} tasks": median(raw),
                f"hold + confirm/s, {tasks} tasks": median(core),
                f"ratio, {tasks} tasks": median(core) / median(raw),
            }
    return figures


async def _raw(url: str, coming: Iterator[Slot], member: Member, *, tasks: int, bookings: int) -> float:
    """Insert rows on connections of their own, one for each task."""
    opened = [await psycopg.AsyncConnection.connect(url, autocommit=True) for _ in range(tasks)]
    free = list(opened)

    async def insert() -> None:
        room, during = next(coming)
        connection = free.pop()
        # A booker of its own, whom nobody knows: nothing else is counted, and nobody's row is locked.
        row = (
            member.organization,
            room.id,
            room.units[0].id,
            member.id,
            during.start,
            during.end,
            during.start,
            during.end,
            -next(STRANGERS),
        )
        await connection.execute(RAW, row)
        free.append(connection)

    try:
        return await rate(insert, tasks=tasks, times=bookings)
    finally:
        for connection in opened:
            await connection.close()


async def rate(once: Callable[[], Awaitable[None]], *, tasks: int, times: int) -> float:
    """Return how often a second something can be done, by so many tasks at once."""

    async def lane() -> None:
        for _ in range(times // tasks):
            await once()

    start = perf_counter()
    await asyncio.gather(*(lane() for _ in range(tasks)))
    return times / (perf_counter() - start)


async def furnished(database: Database) -> tuple[Ledger, Catalogue, Member]:
    """Return a ledger with an organization that has many rooms and a member, and these."""
    ledger = Ledger(SystemClock(), database, Vault(KEY))
    organization = await only_organization(ledger, name="Bench", zone="UTC")
    rooms = [Draft(f"Room {number}", Kind.ROOM) for number in range(ROOMS)]
    far = Layer(Level.ORGANIZATION, "", {"ahead": FARTHEST})
    await stock(ledger, organization=organization.id, drafts=rooms, layers=[far])
    member = await admitted(ledger, organization.id)
    return ledger, await ledger.catalogue(organization.id), member


async def admitted(ledger: Ledger, organization: OrganizationId, number: int = 1) -> Member:
    """Return a member of the organization, each number another one."""
    return await admit(
        ledger,
        organization=organization,
        identity=Identity("slack", "T1", f"U{number}"),
        role=Role.MEMBER,
        called=PersonName(f"Member {number}", NameKind.REAL, "slack"),
        zone=None,
        language=None,
    )


def slots(rooms: Sequence[Resource], *, after: timedelta = timedelta(days=1)) -> Iterator[Slot]:
    """Yield free slots of half an hour, room after room, then an hour later; the first begins so long from now."""
    start = SystemClock().now().astimezone(UTC).replace(minute=0, second=0, microsecond=0) + after
    while True:
        for room in rooms:
            yield room, Interval(start, start + HALF_HOUR)
        start += 2 * HALF_HOUR


def median(figures: list[float]) -> float:
    """Return the middle one."""
    return sorted(figures)[len(figures) // 2]
