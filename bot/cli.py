"""The command line: one function for each thing that whoever runs Bellhop can ask for."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn, TypeVar

import typer

from adapters.chat.platform import TryLater
from adapters.slack.manifest import manifest
from adapters.understanding.report import answers, catalogue_from
from bot import __version__, migrating
from bot.demo import demonstrated
from bot.embedded_postgres import embedded, secret_key
from bot.lifecycle import serve, stopped
from bot.observability import configured
from bot.sample import FILE
from bot.sample import load as load_catalogue
from bot.settings import BadSettings, Folder, Settings, load
from bot.wiring import REFUSED, open_ledger, telegram_name, wired
from core.clock import SystemClock
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.people.invite import invite_members, invite_owner
from core.use_cases.people.settle_organization import only_organization
from core.values import OrganizationId

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Bellhop: a chat-bot for booking shared things, on Slack and on Telegram.",
)

NAME = "Bellhop"
USAGE = 2
"""The exit code of whatever a person has to set right first."""
DEMO_PORT = 8765

T = TypeVar("T")


def _show_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it
    if asked:
        typer.echo(f"Bellhop {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print Bellhop's version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command()
def run() -> None:
    """Serve Slack, Telegram or both, as the settings say, until stopped."""
    settings = _settings()
    if settings.slack_bot_token is None and settings.telegram_bot_token is None:
        _fail("nothing to run: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN, or try “python -m bot demo”")
    with _ledger(settings) as (url, key):
        bellhop = wired(settings, open_ledger(conninfo=url, key=key, clock=SystemClock()))
        _finish(serve(bellhop, host=settings.bellhop_host, port=settings.bellhop_port))


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="The page's port, or another one if that is taken.")] = DEMO_PORT,
) -> None:
    """Run everything against a simulator of both platforms, and print the address of a page to chat in."""
    configured(level="WARNING", form="console")
    folder = Folder().bellhop_data_dir / "demo"
    with _told(), embedded(folder) as url:
        migrating.upgrade(url)
        _finish(_demonstrate(url, folder, port))


async def _demonstrate(url: str, folder: Path, port: int) -> None:
    async with demonstrated(conninfo=url, key=secret_key(folder), folder=folder, port=port) as simulator:
        typer.echo(f"\n  Bellhop is waiting at {simulator.url}   (Ctrl-C stops everything)\n")
        await stopped()
        typer.echo("  Good-bye.")


@app.command()
def migrate() -> None:
    """Bring the database's schema to the version that this Bellhop needs."""
    settings = _settings()
    if settings.database_url:
        _reachable(settings.database_url)
        with _told():
            migrating.upgrade(settings.database_url)
    else:
        with _ledger(settings):
            pass
    typer.echo(f"The schema is at {migrating.head()}.")


@app.command()
def sample() -> None:
    """Load the sample catalogue into the organization, which is made if there is none."""

    async def load_sample(ledger: Ledger, organization: OrganizationId) -> str:
        added = await load_catalogue(ledger, organization)
        return f"{added} things were added to the catalogue." if added else "The sample is in the catalogue already."

    _with_organization(load_sample)


@app.command()
def owner() -> None:
    """Print a link that makes its first opener the owner, within a day."""
    _with_link(invite_owner)


@app.command()
def invite() -> None:
    """Print a link that makes members of those who open it, within two weeks."""
    _with_link(invite_members)


@app.command()
def understand(
    catalogue: Annotated[
        Path | None, typer.Option(help="A catalogue file with the names to know; the sample's when left out.")
    ] = None,
    explain: Annotated[  # noqa: FBT002 - a switch of the command line
        bool, typer.Option("--explain", help="Add which words said what, and what else each might mean.")
    ] = False,
) -> None:
    """Read sentences as JSON Lines on standard input, and write what each means."""
    try:
        names = catalogue_from(catalogue or FILE)
    except OSError as trouble:
        _fail(f"--catalogue: {catalogue} cannot be read: {trouble.strerror}")
    except ValueError as trouble:
        _fail(f"--catalogue: {catalogue} cannot be read: {str(trouble).splitlines()[0]}")
    for line in answers(sys.stdin, catalogue=names, explain=explain):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


@app.command()
def slack_manifest(
    url: Annotated[
        str | None, typer.Option(help="Bellhop's public https address, for Slack over HTTP; Socket Mode when left out.")
    ] = None,
) -> None:
    """Print the manifest that makes the Slack app."""
    if url is not None and not url.startswith("https://"):
        _fail(f"--url: {url} must begin with https://, because Slack sends nothing elsewhere")
    request_url = f"{url.rstrip('/')}/slack/events" if url else None
    typer.echo(json.dumps(manifest(request_url=request_url), indent=2, ensure_ascii=False))


def _settings() -> Settings:
    with _told():
        settings = load()
        configured(level=settings.bellhop_log_level, form=settings.bellhop_log_format)
        return settings


@contextmanager
def _ledger(settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the address of a database at head, and the key; the embedded one is migrated, another must be."""
    with _told():
        if settings.database_url is None:
            with embedded(settings.bellhop_data_dir) as url:
                migrating.upgrade(url)
                own = settings.bellhop_secret_key
                yield url, own.get_secret_value() if own else secret_key(settings.bellhop_data_dir)
            return
        _reachable(settings.database_url)
        if trouble := migrating.outdated(settings.database_url):
            _fail(trouble)
        if settings.bellhop_secret_key is None:
            raise AssertionError("the settings refuse a database without a key")
        yield settings.database_url, settings.bellhop_secret_key.get_secret_value()


def _reachable(url: str) -> None:
    if not migrating.reachable(url):
        _fail("DATABASE_URL: no PostgreSQL answers there")


def _with_organization(doing: Callable[[Ledger, OrganizationId], Awaitable[str]]) -> None:
    settings = _settings()

    async def with_ledger(url: str, key: str) -> str:
        ledger = open_ledger(conninfo=url, key=key, clock=SystemClock())
        async with ledger.database:
            organization = await only_organization(ledger, name=NAME, zone=settings.bellhop_timezone)
            return await doing(ledger, organization.id)

    with _ledger(settings) as (url, key):
        typer.echo(_finish(with_ledger(url, key)))


def _with_link(invited: Callable[[Ledger, OrganizationId], Awaitable[str]]) -> None:
    settings = _settings()

    async def linked(ledger: Ledger, organization: OrganizationId) -> str:
        token = await invited(ledger, organization)
        name = await telegram_name(settings)
        if name is None:
            return f"Send this to the Telegram bot: /start {token}"
        return f"https://t.me/{name}?start={token}"

    _with_organization(linked)


def _finish(doing: Coroutine[object, object, T]) -> T:
    with _told():
        return asyncio.run(doing)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what a person can set right into one line and an exit code."""
    try:
        yield
    except (BadSettings, *REFUSED) as wrong:
        _fail(str(wrong))
    except TryLater as away:
        _fail(f"not reachable now: {away}")
    except Unavailable:
        _fail("the database cannot be reached now")
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def _fail(line: str) -> NoReturn:
    typer.echo(f"bellhop: {line}", err=True)
    raise typer.Exit(USAGE)
