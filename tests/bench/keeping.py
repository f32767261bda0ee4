"""How long a backup, its drill and a year's report take, with a million bookings and their audit."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import psycopg

from bot.backups import write_backup
from bot.drill import drilled
from core.clock import SystemClock
from core.domain.reports import By
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.reports.use import use_of
from core.values import Interval, OrganizationId
from tests.bench.figures import MILLISECONDS, Figures, p95
from tests.bench.ledger import admitted
from tests.bench.search import filled
from tests.stage import KEY

UNITS = 1_000
ROUNDS = 5
AUDITED = """
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, after)
SELECT organization_id, 'booking', id::text, status, version, confirmed_at, 1, via,
    jsonb_build_object('status', status, 'unit', unit_id, 'starts', starts, 'ends', ends)
FROM bookings
"""


async def measure(url: str, *, bookings: int = 1_000_000) -> Figures:
    """Return the seconds of a backup and of its drill, the file's MB, and the p95 of reports in ms."""
    async with Database(url) as database:
        resources, during = await filled(url, database, bookings, UNITS)
        organization = resources[0].organization
        await admitted(Ledger(SystemClock(), database, Vault(KEY)), organization)
        reports = await _reported(database, organization, during)
    return reports | await asyncio.to_thread(_kept, url)


async def _reported(database: Database, organization: OrganizationId, during: Interval) -> Figures:
    ledger, figures = Ledger(SystemClock(), database, Vault(KEY)), {}
    for by in (By.RESOURCE, By.PERSON, By.HOUR):
        times = []
        for _ in range(ROUNDS):
            before = perf_counter()
            await use_of(ledger, organization=organization, during=during, by=by, who=None)
            times.append((perf_counter() - before) * MILLISECONDS)
        figures[f"report by {by} p95 ms"] = p95(times)
    return figures


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
