"""The doctor: looks at settings, database, clock, platforms, disk and backups, and names what mends each finding."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.chat.platform import TryLater
from adapters.mail.checkup import checkup as mail_checkup
from adapters.mail.server import Server
from adapters.slack.checkup import checkup as slack_checkup
from adapters.slack.installing import INSTALL
from adapters.telegram.checkup import checkup as telegram_checkup
from bot import __version__, migrating
from bot.database import open_ledger
from bot.postgres_programs import server_version
from bot.settings import Settings
from core.ledger import Ledger
from core.store import chain, checks
from core.store.checks import INVARIANTS, UNDONE, LastBackup
from core.use_cases.replicas.hear_time import hear_time

OLDEST_SERVER = 14
"""The oldest major version of PostgreSQL that its makers still mend."""
ROOMY = 2**30
"""Bytes that should be free where the database and its key are."""
STALE = timedelta(days=2)
"""After so long a backup is old: half of the house's week would be lost with it."""
RUN = "bellhop run"

Step = Callable[[str], AbstractContextManager[object]]
"""Shows that something is being looked at, for as long as the block takes."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and if it is not good, the command or the act that mends it."""

    what: str
    found: str
    mend: str | None = None

    @property
    def good(self) -> bool:
        """Whether there is nothing to mend."""
        return self.mend is None


def looked_at(settings: Settings, url: str, key: str, *, step: Step) -> list[Finding]:
    """Look at everything; the database is at the settings' own address, reachable, and perhaps of another schema."""
    found = list(_before(settings, url))
    if migrating.current(url) == migrating.head():
        ledger = open_ledger(conninfo=url, key=key)
        found += asyncio.run(_of_ledger(ledger, step))
    found += asyncio.run(_of_platforms(settings, step))
    return found


def _before(settings: Settings, url: str) -> Iterator[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("bellhop", f"{__version__} on Python {python}, zone data {version('tzdata')}")
    server = server_version(url)
    old = f"update PostgreSQL: {OLDEST_SERVER} is the oldest that is still mended" if server < OLDEST_SERVER else None
    where = "embedded" if settings.database_url is None else "at DATABASE_URL"
    yield Finding("PostgreSQL", f"{server}, {where}", old)
    schema = migrating.current(url)
    yield Finding("schema", str(schema), None if schema == migrating.head() else "bellhop migrate")
    if not settings.slack and settings.telegram_bot_token is None:
        yield Finding("platforms", "none is set up", "set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN")
    yield _of_disk(settings.bellhop_data_dir)


def _of_disk(folder: Path) -> Finding:
    there = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    free = shutil.disk_usage(there).free
    mend = f"free some space in {there}" if free < ROOMY else None
    return Finding("disk", f"{free / 2**30:,.1f} GB are free in {there}", mend)


async def _of_ledger(ledger: Ledger, step: Step) -> list[Finding]:
    async with ledger.database:
        await hear_time(ledger)
        off = abs(ledger.replica.clock.off.total_seconds())
        mend = None if ledger.replica.clock.agrees else "set this machine’s clock by NTP: timedatectl set-ntp true"
        clock = Finding("clock", f"{off:.1f} s from the database’s", mend)
        return [clock, *[each async for each in _of_rows(ledger, step)], await _of_backups(ledger)]


async def _of_rows(ledger: Ledger, step: Step) -> AsyncIterator[Finding]:
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        kept = await checks.kept_apart(connection)
        said = "bookings_never_overlap is in force" if kept else "bookings_never_overlap is not in force"
        yield Finding("constraint", said, None if kept else "restore a backup: bellhop restore FILE")
        guarded = await chain.guarded(connection)
        role = "Bellhop’s connections may not change it" if guarded else "a trigger alone keeps it as it is"
        may = "give the database’s user the right to create roles, then: bellhop migrate"
        yield Finding("audit", role, None if guarded else may)
        strange = [zone for zone in await checks.zones(connection) if not _is_zone(zone)]
        known = f"unknown zones: {', '.join(strange)}" if strange else "every zone is known"
        yield Finding("zones", known, "update the package tzdata" if strange else None)
        async for each in invariants(ledger, step):
            yield each
        for matter in UNDONE:
            count = await checks.undone(connection, matter, now=now)
            yield Finding(matter, str(count), RUN if count else None)
        count = await checks.forsaken(connection)
        yield Finding("rows in the hands of a process that is gone", str(count), RUN if count else None)
        count = await checks.without_owner(connection)
        yield Finding("organizations that nobody manages", str(count), "bellhop owner" if count else None)
        count = await checks.unowned(connection)
        claim = "an admin presses “Own this place” below /people, or: bellhop owner" if count else None
        yield Finding("organizations with admins and no owner", str(count), claim)


async def invariants(ledger: Ledger, step: Step) -> AsyncIterator[Finding]:
    """Look for rows that break what must always hold."""
    async with ledger.database.connection() as connection:
        for invariant in INVARIANTS:
            with step(invariant):
                count = await checks.broken(connection, invariant)
            mend = "keep this database, and restore a backup beside it: bellhop doctor --drill" if count else None
            yield Finding(invariant, str(count), mend)


async def _of_backups(ledger: Ledger) -> Finding:
    async with ledger.database.connection() as connection:
        last = await checks.last_backup(connection)
    mend = f"bellhop backup {ledger.clock.now():%Y-%m-%d}.backup"
    if last is None:
        return Finding("backup", "there is none", mend)
    age = ledger.clock.now() - last.at
    gone = "" if _is_there(last.file) else ", and the file is not here any more"
    return Finding("backup", f"{_age(age)} old: {last.file}{gone}", mend if age > STALE or gone else None)


async def last_backup(ledger: Ledger) -> LastBackup | None:
    """Return the last backup that was made; None if there was none."""
    async with ledger.database, ledger.database.connection() as connection:
        return await checks.last_backup(connection)


async def _of_platforms(settings: Settings, step: Step) -> list[Finding]:
    found = []
    if settings.slack_bot_token is not None:
        with step("Slack"):
            found.append(await _of_slack(settings, settings.slack_bot_token.get_secret_value()))
    if settings.slack_client_id is not None:
        found.append(Finding("Slack", f"is installed by {settings.bellhop_public_url}{INSTALL}"))
    if settings.telegram_bot_token is not None:
        with step("Telegram"):
            found.append(await _of_telegram(settings, settings.telegram_bot_token.get_secret_value()))
    if server := settings.mail_server():
        with step("e-mail"):
            found.append(await _of_mail(server))
    return found


async def _of_mail(server: Server) -> Finding:
    where = f"{server.host}:{server.port}"
    try:
        said = await mail_checkup(server)
    except TryLater as away:
        return Finding("e-mail", f"{where} cannot be asked: {away}", "try again, or let this machine reach it")
    if said.refused is not None:
        return Finding("e-mail", f"{where} refuses with {said.refused}", "set user and password in SMTP_URL anew")
    return Finding(
        "e-mail", f"{where}, as {server.sender.addr_spec}, {'encrypted' if said.encrypted else 'not encrypted'}"
    )


async def _of_slack(settings: Settings, token: str) -> Finding:
    try:
        said = await slack_checkup(bot_token=token, api_url=settings.slack_api_url)
    except TryLater as away:
        return Finding("Slack", f"cannot be asked: {away}", "try again, or let this machine reach Slack")
    if said.refused:
        return Finding("Slack", f"refuses the token: {said.refused}", "copy the bot’s token to SLACK_BOT_TOKEN")
    if said.missing:
        missing = ", ".join(said.missing)
        return Finding("Slack", f"scopes are missing: {missing}", "bellhop slack-manifest, and install the app anew")
    return Finding("Slack", f"serves {said.workspace} with every scope")


async def _of_telegram(settings: Settings, token: str) -> Finding:
    try:
        said = await telegram_checkup(token=token, api_url=settings.telegram_api_url)
    except TryLater as away:
        return Finding("Telegram", f"cannot be asked: {away}", "try again, or let this machine reach Telegram")
    if said.refused:
        return Finding("Telegram", "refuses the token", "copy BotFather’s token to TELEGRAM_BOT_TOKEN")
    wanted = settings.telegram_webhook_url or ""
    if said.webhook != wanted:
        said_so = f"@{said.name} is told to send to {said.webhook or 'nobody'}, not to {wanted or 'nobody'}"
        return Finding("Telegram", said_so, RUN)
    if said.failed and said.waiting:
        return Finding("Telegram", f"could not deliver: {said.failed}", f"let Telegram reach {wanted}")
    return Finding("Telegram", f"@{said.name}, {'by webhook' if wanted else 'by polling'}")


def _is_there(file: str) -> bool:
    return Path(file).exists()


def _is_zone(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _age(age: timedelta) -> str:
    hours = max(0, int(age.total_seconds() // 3600))
    return f"{hours} hours" if hours < 2 * 24 else f"{hours // 24} days"
