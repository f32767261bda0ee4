"""Migrations: the schema that the database has, the one that this version needs, and the steps between."""

import re
from pathlib import Path
from typing import Literal

import psycopg

from bot import application_role
from bot.settings import BadSettings

SCRIPTS = Path(__file__).parent.parent / "migrations"
NUMBERED = re.compile(r"^(\d{4})_\w+\.py$")
"""A step's file begins with its revision; the steps are numbered in their order."""


def upgrade(url: str, revision: str | None = None) -> None:
    """
    Bring the schema to a revision, to head unless one is named, and let the application's role use it.

    Several may try at once, as the replicas of a deployment do: one of them does it, and the others wait. Refuses with
    BadSettings a database that a later version has changed.
    """
    # Held by the connection, so that it goes with a process that dies.
    with psycopg.connect(url, autocommit=True) as alone:
        alone.execute("SELECT pg_advisory_lock(hashtext('bellhop.migrations'))")
        _upgrade(url, revision)


def _upgrade(url: str, revision: str | None) -> None:
    now = current(url)
    # Asked first, so that a start at head does without Alembic.
    if now == (revision or head()):
        application_role.give(url)
        return
    if now is not None and now not in revisions():
        raise BadSettings(outdated(url))
    _steps(url, "upgrade", revision or head())
    application_role.give(url, again=True)


def downgrade(url: str, revision: str) -> None:
    """Take the schema back to a revision; `base` is an empty database."""
    _steps(url, "downgrade", revision)


def current(url: str) -> str | None:
    """Return the schema's revision; None in a database that never was Bellhop's."""
    with psycopg.connect(url) as connection:
        (table,) = connection.execute("SELECT to_regclass('alembic_version')").fetchone() or (None,)
        if table is None:
            return None
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
        return str(revision) if revision else None


def outdated(url: str) -> str | None:
    """Return, in one line, why this version cannot use the database's schema; None if it can."""
    now = current(url)
    if now == head():
        return None
    if now is not None and now not in revisions():
        return f"the database has schema {now}, which is of a later Bellhop: update this one"
    has = f"has schema {now}, not {head()}" if now else f"has no schema yet, and needs {head()}"
    return f"the database {has}: run “python -m bot migrate”"


def reachable(url: str) -> bool:
    """Return whether a server answers at this address; none answers at a malformed one."""
    try:
        psycopg.connect(url, connect_timeout=5).close()
    except (psycopg.OperationalError, psycopg.ProgrammingError):
        return False
    return True


def head() -> str:
    """Return the revision that this version needs."""
    return revisions()[-1]


def revisions() -> list[str]:
    """Return every revision that this version knows, oldest first."""
    return sorted(found[1] for file in (SCRIPTS / "versions").iterdir() if (found := NUMBERED.match(file.name)))


def _steps(url: str, way: Literal["upgrade", "downgrade"], revision: str) -> None:
    # Imported late: a bot whose schema is at head needs neither Alembic nor SQLAlchemy, which hold 20 MB.
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    address = url.replace("postgresql://", "postgresql+psycopg://", 1)
    # The option goes through configparser, which takes a single % for the beginning of a variable.
    config.set_main_option("sqlalchemy.url", address.replace("%", "%%"))
    step = command.upgrade if way == "upgrade" else command.downgrade
    step(config, revision)
