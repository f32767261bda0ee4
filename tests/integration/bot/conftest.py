"""Bellhop's command line as an operator sees it, and a database that can go away."""

import os
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner, Result

from adapters.simulator.simulator import Simulator
from bot.commands import app
from tests.commands import Commands, commands
from tests.stage import KEY

ROOT = Path(__file__).parents[3]

Outage = Callable[[], AbstractAsyncContextManager[None]]


def _all_of(shown: IO[bytes]) -> str:
    """Return what a terminal is shown until nothing writes to it any more."""
    parts = []
    with suppress(OSError):
        while more := shown.read(1024):
            parts.append(more)
    return b"".join(parts).decode()


@dataclass(frozen=True)
class CommandLine:
    """`python -m bot` in a folder of its own, with nothing set but what is said."""

    folder: Path
    settings: Mapping[str, str]
    commands: Commands

    @property
    def environment(self) -> dict[str, str]:
        """All that the process is told."""
        told = {"PYTHONPATH": str(ROOT), "HOME": str(self.folder), "BELLHOP_DATA_DIR": str(self.folder / "data")}
        return told | dict(self.settings)

    def but(self, **settings: str) -> "CommandLine":
        """Return the same with further settings."""
        return CommandLine(self.folder, {**self.settings, **settings}, self.commands)

    def run(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return self.commands.run(words, folder=self.folder, environment=self.environment, stdin=stdin)

    def prints(self, *words: str, stdin: str = "") -> str:
        """Run a command that must succeed, and return what it prints."""
        done = self.run(*words, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def shows(self, *words: str) -> str:
        """Run a command that must succeed with its errors on a terminal, and return what that has shown."""
        told, terminal = os.openpty()
        with os.fdopen(told, "rb", buffering=0) as shown, ThreadPoolExecutor(1) as reader:
            seen = reader.submit(_all_of, shown)
            done = self.commands.run(
                words,
                folder=self.folder,
                environment={**self.environment, "TERM": "xterm"},
                terminal=Path(os.ttyname(terminal)),
            )
            os.close(terminal)
            text = seen.result()
        assert done.returncode == 0, text
        return text

    def refuses(self, *words: str) -> str:
        """Run a command that must be refused with one line and no trace, and return the line."""
        done = self.run(*words)
        assert (done.returncode, done.stdout) == (2, ""), done.stderr
        (line,) = done.stderr.splitlines()
        assert line.startswith("bellhop: ")
        return line


class Here:
    """Bellhop's commands, run in this process: each of them alone would take longer to start than to work."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self._settings = {"DATABASE_URL": url, "BELLHOP_SECRET_KEY": KEY, "BELLHOP_DATA_DIR": str(folder / "data")}

    def run(self, *words: str, stdin: str = "", **settings: str) -> Result:
        """Run a command to its end, perhaps with other settings."""
        return CliRunner().invoke(app, words, input=stdin, env=self._settings | settings)

    def prints(self, *words: str) -> str:
        """Run a command that must succeed, and return what it prints."""
        done = self.run(*words)
        assert done.exit_code == 0, done.stderr
        return done.stdout

    def reads(self, **sheets: str) -> None:
        """Import sheets, each with its lines parted by a bar."""
        for name, lines in sheets.items():
            file = self.folder / f"{name}.csv"
            file.write_text(lines.replace("|", "\n"))
            self.prints("import", str(file), "--write")


@pytest.fixture(scope="session")
def forking() -> Iterator[Commands]:
    """Load what commands need once for the run, because that takes longer than most of what they do."""
    with commands() as lent:
        yield lent


@pytest.fixture
def bare(tmp_path: Path, forking: Commands) -> CommandLine:
    """Set nothing."""
    return CommandLine(tmp_path, {}, forking)


@pytest.fixture
def bellhop(tmp_path: Path, database_url: str, forking: Commands) -> CommandLine:
    """Set a database at head, and a key."""
    return CommandLine(tmp_path, {"DATABASE_URL": database_url, "BELLHOP_SECRET_KEY": KEY}, forking)


@pytest.fixture
def here(tmp_path: Path, database_url: str) -> Here:
    """Set a database at head, and a key."""
    return Here(tmp_path, database_url)


@pytest.fixture
def outage(database_url: str, template: str) -> Outage:
    """Cut every connection to the test's database and let nobody in until the end."""
    name = sql.Identifier(urlsplit(database_url).path.lstrip("/"))
    admin = template.replace("/bellhop?", "/postgres?")

    @asynccontextmanager
    async def away() -> AsyncIterator[None]:
        async with await psycopg.AsyncConnection.connect(admin, autocommit=True) as connection:
            await connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(name))
            await connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
                (urlsplit(database_url).path.lstrip("/"),),
            )
            try:
                yield
            finally:
                await connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(name))

    return away


@pytest.fixture
def both(bellhop: CommandLine, simulator: Simulator) -> CommandLine:
    """Set both platforms, and any free port."""
    return bellhop.but(
        BELLHOP_PORT="0",
        SLACK_BOT_TOKEN=simulator.slack_bot_token,
        SLACK_APP_TOKEN=simulator.slack_app_token,
        SLACK_API_URL=simulator.slack_api_url,
        TELEGRAM_BOT_TOKEN=simulator.telegram_bot_token,
        TELEGRAM_API_URL=simulator.telegram_api_url,
    )
