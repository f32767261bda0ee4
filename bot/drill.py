"""The drill: the last backup is restored beside the running system, looked at, and thrown away."""

import asyncio
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import migrating
from bot.backups import count_rows, holdings, restore_backup
from bot.database import open_ledger
from bot.doctor import Finding, Step, invariants
from bot.embedded_postgres import embedded
from core.clock import elapsed


@dataclass(frozen=True, slots=True)
class Drill:
    """How a restoring went: in how many seconds, how many rows came back, and what was found."""

    seconds: float
    rows: Mapping[str, int]
    findings: tuple[Finding, ...]


def drilled(path: Path, *, key: str, step: Step = lambda _: nullcontext()) -> Drill:
    """
    Restore a backup into an embedded server of its own, count its rows, and look for broken invariants.

    Nothing of the running system is touched. Refuses with Refused a file that cannot be restored.
    """
    with TemporaryDirectory(prefix="bellhop-drill-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with embedded(Path(folder)) as url:
            begun = elapsed()
            with step("restoring"):
                restore_backup(url, path, key=key)
                seconds = elapsed() - begun
            rows, said = count_rows(url), holdings(path).rows
            migrating.upgrade(url)
            differing = {name: (count, rows.get(name, 0)) for name, count in said.items() if rows.get(name, 0) != count}
            told = ", ".join(f"{name}: {was} were written, {now} came back" for name, (was, now) in differing.items())
            same = Finding("rows", told or f"all {sum(rows.values())} came back", "make a new backup" if told else None)
            return Drill(seconds, rows, (same, *asyncio.run(_invariants(url, key, step))))


async def _invariants(url: str, key: str, step: Step) -> list[Finding]:
    ledger = open_ledger(conninfo=url, key=key)
    async with ledger.database:
        return [each async for each in invariants(ledger, step)]
