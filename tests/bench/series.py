"""A year of a weekly booking, looked over, booked and cancelled on a full ledger, and a night of extending."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from time import perf_counter

import psycopg

from adapters.chat.asker import Acting
from core.clock import SystemClock
from core.domain.lengths import FARTHEST
from core.domain.people.member import Member
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope, SeriesWish
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.series.book import Booked, book
from core.use_cases.series.cancel import cancel
from core.use_cases.series.extend import extend_due
from core.use_cases.series.look_over import look_over
from core.values import BookingId, Interval, ResourceId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

DATES = 52
HALF_HOUR = timedelta(minutes=30)
DUE = """
INSERT INTO series (organization_id, resource_id, member_id, booked_by, rule, first, starts, minutes, via, made_at,
    looked_until, extends_at, version)
SELECT organization_id, id, %(member)s, %(member)s, %(rule)s, %(first)s, time '00:00' + n * interval '30 minutes', 30,
    'slack', now(), %(looked)s, now(), 1
FROM resources CROSS JOIN generate_series(0, %(each)s - 1) AS n
"""


async def measure(url: str, *, bookings: int, rooms: int, due: int) -> Figures:
    """Return what looking over, booking and cancelling 52 dates takes in ms, and how many series are extended/s."""
    async with Database(url) as database:
        resources, filled_time = await filled(url, database, bookings, rooms)
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        member = await admitted(ledger, resources[0].organization)
        wishes = [_free(each, filled_time) for each in resources]
        looked, booked, crowded, cancelled = [], [], [], []
        for wish in wishes[: min(200, rooms)]:
            before = perf_counter()
            found = await look_over(ledger, organization=member.organization, wish=wish, by=member.id)
            looked.append((perf_counter() - before) * MILLISECONDS)
            taken, first = await _booked(ledger, member, wish, found.chosen)
            booked.append(taken)
            before = perf_counter()
            again = await look_over(ledger, organization=member.organization, wish=wish, by=member.id)
            crowded.append((perf_counter() - before) * MILLISECONDS)
            if len(again.refused) != DATES or again.better is None:
                raise AssertionError("the year has just been taken, and half an hour later is free")
            cancelled.append(await _cancelled(ledger, member, first))
        seconds = await _extended(url, ledger, member, due=due, rooms=rooms)
    return {
        f"look over {DATES} dates p95 ms": p95(looked),
        f"book {DATES} dates ms": sorted(booked)[len(booked) // 2],
        f"book {DATES} dates p95 ms": p95(booked),
        f"look over {DATES} taken p95 ms": p95(crowded),
        f"cancel {DATES} dates p95 ms": p95(cancelled),
        "series extended/s": due / seconds,
    }


def _free(room: Resource, within: Interval) -> SeriesWish:
    """Return a weekly half an hour that is free: every other hour is, as `filled` leaves it."""
    hour = (within.start + (1 + room.units[0].id % 2) * timedelta(hours=1)).hour
    first = (within.start + 2 * DAY).date()
    weekly = Recurrence("weekly", weekdays=(first.weekday(),), count=DATES)
    return SeriesWish(room.id, weekly, first, time(hour), HALF_HOUR)


async def _booked(
    ledger: Ledger, member: Member, wish: SeriesWish, days: Mapping[date, ResourceId]
) -> tuple[float, BookingId]:
    acting = Acting(organization=member.organization, by=member.id, via="slack")
    before = perf_counter()
    made = await book(ledger, wish=wish, days=days, **acting)
    taken = (perf_counter() - before) * MILLISECONDS
    if not isinstance(made, Booked) or len(made.bookings) != DATES:
        raise AssertionError("every date was free")
    return taken, made.bookings[0].id


async def _cancelled(ledger: Ledger, member: Member, first: BookingId) -> float:
    acting = Acting(organization=member.organization, by=member.id, via="slack")
    before = perf_counter()
    gone = await cancel(ledger, booking=first, scope=Scope.ALL, **acting)
    taken = (perf_counter() - before) * MILLISECONDS
    if len(gone.going) != DATES:
        raise AssertionError("every date was booked")
    return taken


async def _extended(url: str, ledger: Ledger, member: Member, *, due: int, rooms: int) -> float:
    """Let one date of each of so many series come near, and return the seconds in which all are extended."""
    horizon = ledger.clock.now() + FARTHEST - DAY
    parameters = {
        "member": member.id,
        "rule": Recurrence("weekly", weekdays=(horizon.weekday(),)).text,
        "first": (horizon - 70 * DAY).date(),
        "looked": (horizon - 3 * DAY).date(),
        "each": due // rooms,
    }
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(DUE.encode(), parameters)
    before = perf_counter()
    extended = await extend_due(ledger)
    seconds = perf_counter() - before
    if extended != due or await _standing(url, horizon) < due:
        raise AssertionError("each series has one more date")
    return seconds


async def _standing(url: str, horizon: datetime) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        query = "SELECT count(*) FROM bookings WHERE occurrence = %s"
        counted = connection.execute(query, (horizon.date(),)).fetchone()
    return counted[0] if counted else 0
