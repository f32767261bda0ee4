"""Where backups are restored to, and the note of each that was made."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from bot.backups import Holdings
from bot.database import open_ledger, require_reachable
from bot.embedded_postgres import KEY_FILE, embedded, secret_key
from bot.refusals import Refused
from bot.settings import Settings
from core.domain.audit import Change, Noun
from core.store import audit
from core.use_cases.people.settle_organization import every_organization
from core.use_cases.replicas.hear_time import hear_time


@contextmanager
def empty_place(settings: Settings) -> Iterator[tuple[str, str]]:
    """
    Yield the address of the database to restore into, unmigrated, and the key that must have sealed the backup.

    Refuses with BadSettings a database that cannot be reached, with Refused a place that has no key: a new one would
    open nothing.
    """
    own, folder = settings.bellhop_secret_key, settings.bellhop_data_dir
    if own is None and not (folder / KEY_FILE).exists():
        raise Refused(
            f"the key is missing: set BELLHOP_SECRET_KEY to that of the house that made the backup, or copy its "
            f"{KEY_FILE} to {folder}"
        )
    key = own.get_secret_value() if own else secret_key(folder)
    if settings.database_url is not None:
        require_reachable(settings.database_url)
        yield settings.database_url, key
        return
    with embedded(folder) as url:
        yield url, key


def time_of(url: str, key: str) -> datetime:
    """Return the time by the database's clock."""

    async def heard() -> datetime:
        ledger = open_ledger(conninfo=url, key=key)
        async with ledger.database:
            await hear_time(ledger)
            return ledger.clock.now()

    return asyncio.run(heard())


def note_backup(url: str, key: str, *, path: Path, holds: Holdings) -> None:
    """Note in every organization's audit that a backup was made, and where."""
    after = {"file": str(path.absolute()), "made": holds.made}

    async def noted() -> None:
        ledger = open_ledger(conninfo=url, key=key)
        async with ledger.database:
            await hear_time(ledger)
            known = await every_organization(ledger)
            async with ledger.database.transaction() as connection:
                for each in known:
                    change = Change(Noun.ORGANIZATION, each.id, "backed up", after=after)
                    at = ledger.clock.now()
                    await audit.record(connection, change, organization=each.id, by=None, via=ledger.via, at=at)

    asyncio.run(noted())
