"""How long a backup, its drill and a year's report take, with a million bookings and their audit."""

import asyncio
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import psycopg

from bot.backups import write_backup
from bot.commands.rules import EVERY
from bot.drill import drilled
from core.clock import SystemClock
from core.domain.reports import By, Days
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level, Rules
from core.domain.rules.quota import Measure, Period, Quota
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.reports.count_days import count_days
from core.use_cases.reports.use import use_of
from core.use_cases.rules.look_back import look_back
from core.values import OrganizationId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

UNITS = 1_000
ROUNDS = 20
PEOPLE = 500
PAST_YEAR = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, requested_at, confirmed_at, release_at, ended_at, booked_by)
SELECT u.organization_id, u.resource_id, u.id, 1 + (u.id * 7 + k) %% 500, slot, slot + interval '1 hour',
    (ARRAY['no_show', 'cancelled', 'completed'])[least(3, 1 + k %% 20)], 3, 'slack', slot + interval '1 hour', 60,
    slot - k %% 300 * interval '1 hour', slot - k %% 300 * interval '1 hour', slot + interval '10 minutes',
    slot + interval '1 hour', 1
FROM units u CROSS JOIN generate_series(0, %(each)s - 1) AS k
CROSS JOIN LATERAL (
    -- From yesterday back, working hours alone.
    SELECT date_trunc('day', %(since)s::timestamptz, 'UTC') - (2 + k * 364 / %(each)s) * interval '1 day'
        + (8 + k %% 3 * 3 + u.id %% 2) * interval '1 hour' AS slot) slots
"""
AUDITED = """
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
SELECT organization_id, 'booking', id::text, status, version, confirmed_at, 1, via,
    jsonb_build_object('status', status, 'unit', unit_id, 'starts', starts, 'ends', ends)
FROM bookings
"""


async def measure(url: str, *, bookings: int = 1_000_000) -> Figures:
    """Return the seconds of a backup and of its drill, the file's MB, and the p95 of reports in ms."""
    async with Database(url) as database:
        resources, _ = await filled(url, database, bookings, UNITS, load=PAST_YEAR)
        reports = await _reported(url, database, resources[0].organization, bookings)
        reports |= await _looked_back(database, resources[0].organization)
    return reports | await asyncio.to_thread(_kept, url)


async def _reported(url: str, database: Database, organization: OrganizationId, bookings: int) -> Figures:
    """Sum up the days, and ask for the last year, until yesterday."""
    ledger = Ledger(SystemClock(), database, Vault(KEY))
    for number in range(PEOPLE):
        await admitted(ledger, organization, number)
    before = perf_counter()
    await count_days(ledger)
    figures = {"days counted, bookings/s": bookings / (perf_counter() - before)}
    with psycopg.connect(url, autocommit=True) as connection:
        # As the server does by itself, a minute after so much was written.
        connection.execute("ANALYZE")
    # As in a bot that runs: it knows what there is.
    await ledger.catalogue(organization)
    today = ledger.clock.now().date()
    days = Days(today - timedelta(days=365), today)
    for by in (By.RESOURCE, By.PERSON, By.HOUR, By.MONTH):
        times = []
        for _ in range(ROUNDS):
            before = perf_counter()
            if not await use_of(ledger, organization=organization, days=days, by=by, who=None):
                raise AssertionError("much was booked")
            times.append((perf_counter() - before) * MILLISECONDS)
        figures[f"report by {by} p95 ms"] = p95(times)
    return figures


async def _looked_back(database: Database, organization: OrganizationId) -> Figures:
    """Ask what rules would have refused: as a chat does, of the latest bookings, and as a command, of a whole month."""
    ledger = Ledger(SystemClock(), database, Vault(KEY))
    rules = Rules(longest=timedelta(minutes=30), quotas={"weekly": Quota(Measure.HOURS, 60, Period.WEEK)})
    change = RuleChange(Level.ORGANIZATION, "", rules)
    times = []
    for _ in range(ROUNDS):
        before = perf_counter()
        await look_back(ledger, organization=organization, change=change, by=None)
        times.append((perf_counter() - before) * MILLISECONDS)
    before = perf_counter()
    seen = await look_back(ledger, organization=organization, change=change, by=None, most=EVERY)
    if seen is None or not seen.refused:
        raise AssertionError("an hour is longer than half an hour")
    return {
        "rule looked back at p95 ms": p95(times),
        "bookings judged by a rule/s": seen.judged / (perf_counter() - before),
    }


def _kept(url: str) -> Figures:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(AUDITED)
    with TemporaryDirectory(prefix="bellhop-bench-") as folder:
        path, before = Path(folder) / "all.backup", perf_counter()
        write_backup(url, path, key=KEY, now=SystemClock().now(), advance=lambda _: None)
        written, begun = perf_counter() - before, perf_counter()
        drill = drilled(path, key=KEY)
        if not all(each.good for each in drill.findings):
            raise RuntimeError(f"the drill found something: {drill.findings}")
        return {
            "backup s": written,
            "backup MB": path.stat().st_size / 2**20,
            "restore s": drill.seconds,
            "drill s": perf_counter() - begun,
        }
