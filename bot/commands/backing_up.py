"""Back the database up into one sealed file, and restore it into an empty place."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import running

if TYPE_CHECKING:
    from bot.backups import Holdings


def backup(
    path: Annotated[Path, typer.Argument(help="The new file.")],
    *,
    as_json: AsJson = False,
) -> None:
    """
    Write the whole database, as one moment sees it, into one encrypted file, and say what it holds.

    It goes on while people book. The file is encrypted with the secret key: keep that elsewhere.

    Example: bellhop backup acme-monday.backup
    """
    from bot.backups import write_backup
    from bot.commands.progress import progress
    from bot.database import opened
    from bot.keeping import note_backup, time_of

    with running() as settings, opened(settings) as (url, key):
        now = time_of(url, key)
        with progress("Writing bytes") as advance:
            holds = write_backup(url, path, key=key, now=now, advance=advance)
        note_backup(url, key, path=path, holds=holds)
        _say(holds, path, as_json=as_json)


def restore(
    path: Annotated[Path, typer.Argument(help="The file that `backup` wrote.")],
    *,
    as_json: AsJson = False,
) -> None:
    """
    Restore a backup into an empty place: a new data folder, or a DATABASE_URL without tables.

    It needs the secret key of the house that made the backup, in BELLHOP_SECRET_KEY or in the data folder.

    Example: BELLHOP_DATA_DIR=/srv/new BELLHOP_SECRET_KEY=… bellhop restore acme-monday.backup
    """
    from bot import migrating
    from bot.backups import restore_backup
    from bot.commands.progress import progress
    from bot.keeping import empty_place

    with running() as settings, empty_place(settings) as (url, key):
        with progress("Restoring bytes") as advance:
            holds = restore_backup(url, path, key=key, advance=advance)
        migrating.upgrade(url)
        _say(holds, path, as_json=as_json)


def _say(holds: "Holdings", path: Path, *, as_json: bool) -> None:
    from bot.commands.output import show_facts

    facts: dict[str, object] = {"file": str(path), "bytes": path.stat().st_size, "made": holds.made}
    facts |= {"bellhop": holds.bellhop, "schema": holds.schema, **holds.people_and_things}
    show_facts(facts, as_json=as_json)
