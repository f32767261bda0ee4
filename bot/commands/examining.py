"""Look at everything that can be wrong, and try whether the last backup can be restored."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import REFUSED, fail, running

if TYPE_CHECKING:
    from bot.doctor import Finding
    from bot.settings import Settings


def doctor(
    *,
    drill: Annotated[bool, typer.Option("--drill", help="Restore the last backup beside the running system.")] = False,
    file: Annotated[Path | None, typer.Option(help="The backup for the drill, if not the last one.")] = None,
    as_json: AsJson = False,
) -> None:
    """
    Look at settings, versions, schema, clock, zones, bookings, stuck rows, disk, backups and both platforms.

    Each finding comes with what mends it; exit code 1 says that there are some. `--drill` restores the last backup into
    a database of its own, compares every count, looks for broken invariants, and says how long it took.

    Examples: bellhop doctor · bellhop doctor --drill · bellhop doctor --drill --file monday.backup
    """
    from bot.commands.output import show, show_json
    from bot.doctor import looked_at

    with running() as settings, _reached(settings) as (url, key):
        if drill:
            took, findings = _drilled(url, key, file)
        else:
            took, findings = None, looked_at(settings, url, key, step=_shown)
        if as_json:
            told = [{"what": each.what, "found": each.found, "mend": each.mend} for each in findings]
            show_json({"seconds": took, "findings": told})
        else:
            rows = [("ok" if each.good else "!!", each.what, each.found, each.mend) for each in findings]
            show(rows, ("", "what", "found", "mend"), as_json=False, empty="")
            if took is not None:
                typer.echo(f"It was restored in {took:.1f} seconds.")
        if not all(each.good for each in findings):
            raise typer.Exit(REFUSED)


@contextmanager
def _reached(settings: "Settings") -> "Iterator[tuple[str, str]]":
    """Yield the address and the key of the database, whatever schema it has."""
    from bot.database import require_reachable
    from bot.embedded_postgres import embedded, secret_key

    own = settings.bellhop_secret_key
    if settings.database_url is not None:
        require_reachable(settings.database_url)
        yield settings.database_url, own.get_secret_value() if own else ""
        return
    with embedded(settings.bellhop_data_dir) as url:
        yield url, own.get_secret_value() if own else secret_key(settings.bellhop_data_dir)


def _drilled(url: str, key: str, file: Path | None) -> "tuple[float, Sequence[Finding]]":
    import asyncio

    from bot.database import open_ledger
    from bot.doctor import last_backup
    from bot.drill import drilled

    if file is None:
        last = asyncio.run(last_backup(open_ledger(conninfo=url, key=key)))
        if last is None:
            fail("there is no backup yet; make one with: bellhop backup FILE")
        file = Path(last.file)
    done = drilled(file, key=key, step=_shown)
    return done.seconds, done.findings


@contextmanager
def _shown(what: str) -> Iterator[None]:
    from bot.commands.progress import progress

    with progress(what):
        yield
