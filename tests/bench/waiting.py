"""A cancel that wakes a line of a thousand: how long until the first of them is offered the slot."""

from datetime import timedelta
from time import perf_counter

import psycopg

from core.clock import SystemClock
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.domain.rules.quota import Measure, Period, Quota
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.bookings.cancel import cancel
from core.use_cases.bookings.hold import hold
from core.use_cases.rules.set_rules import set_rules
from core.use_cases.waiting.offer_freed import offer_freed
from core.values import Interval, MemberId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

HOUR = timedelta(hours=1)
PEOPLE = """
INSERT INTO members (organization_id, name, role, created_at)
SELECT %(organization)s, 'Waiting ' || n, 'member', now() FROM generate_series(1, %(line)s) AS n
"""
LINE = """
INSERT INTO waits (organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes, least,
    status, version, via, made_at)
SELECT organization_id, id, ARRAY[%(resource)s::bigint], '{}', 1, %(starts)s, %(ends)s, 60, 60, 'waiting', 1, 'slack',
    now()
FROM members WHERE name LIKE 'Waiting %%' ORDER BY (id * 7919 + extract(epoch FROM %(starts)s)::bigint) %% 1009
"""


async def measure(url: str, *, bookings: int, rooms: int, line: int, rounds: int) -> Figures:
    """Return what it takes from a cancel to the offer in ms, and to pass over a whole line that has no quota left."""
    async with Database(url) as database:
        resources, filled_time = await filled(url, database, bookings, rooms)
        ledger, room = Ledger(SystemClock(), database, Vault(KEY)), resources[0]
        holder = (await admitted(ledger, room.organization, 0)).id
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(PEOPLE, {"organization": room.organization, "line": line})
        # Every other hour is free, as `filled` leaves it.
        slots = [_slot(room, filled_time, number) for number in range(rounds + 1)]
        times = [await _offered(url, ledger, room, each, by=holder) for each in slots[:-1]]
        used_up = {"none": Quota(Measure.COUNT, 0, Period.OPEN)}
        change = RuleChange(Level.RESOURCE, str(room.id), {"quotas": used_up})
        await set_rules(ledger, organization=room.organization, change=change, by=None)
        passed = await _passed_over(url, ledger, room, slots[-1])
    return {f"offer to the first of {line} p95 ms": p95(times), f"{line} passed over ms": passed}


def _slot(room: Resource, within: Interval, number: int) -> Interval:
    start = within.start + (2 * number + 1 + room.units[0].id % 2) * HOUR
    return Interval(start, start + HOUR)


async def _offered(url: str, ledger: Ledger, room: Resource, during: Interval, *, by: MemberId) -> float:
    held = await hold(ledger, organization=room.organization, resource=room.id, during=during, by=by, via="slack")
    _wait(url, room, during)
    before = perf_counter()
    await cancel(ledger, organization=room.organization, booking=held.id, by=by, via="slack")
    if await offer_freed(ledger) != 1:
        raise AssertionError("the first of the line has it")
    return (perf_counter() - before) * MILLISECONDS


async def _passed_over(url: str, ledger: Ledger, room: Resource, during: Interval) -> float:
    _wait(url, room, during)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DELETE FROM freed")
        connection.execute(
            "INSERT INTO freed (organization_id, unit_id, starts, ends) VALUES (%s, %s, %s, %s)",
            (room.organization, room.units[0].id, during.start, during.end),
        )
    before = perf_counter()
    if await offer_freed(ledger):
        raise AssertionError("nobody has any quota left")
    return (perf_counter() - before) * MILLISECONDS


def _wait(url: str, room: Resource, during: Interval) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(LINE, {"resource": room.id, "starts": during.start, "ends": during.end})
