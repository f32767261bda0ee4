"""Bringing a database's schema to the one this version needs."""

from pathlib import Path

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, pool

from bot.settings import BadSettings

SCRIPTS = Path(__file__).parent.parent / "migrations"


def upgrade(url: str) -> None:
    """Bring the schema to head; refuses with BadSettings a database that a later version has changed."""
    if current(url) not in {None, *_known()}:
        raise BadSettings(outdated(url))
    command.upgrade(_config(url), "head")


def downgrade(url: str, revision: str) -> None:
    """Take the schema back to a revision; `base` is an empty database."""
    command.downgrade(_config(url), revision)


def current(url: str) -> str | None:
    """Return the schema's revision; None in a database that never was Bellhop's."""
    engine = create_engine(_for_alembic(url), poolclass=pool.NullPool)
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def outdated(url: str) -> str | None:
    """Return, in one line, what keeps this version from the database's schema; None where it fits."""
    now = current(url)
    if now == head():
        return None
    if now is not None and now not in _known():
        return f"the database has schema {now}, which is of a later Bellhop: update this one"
    return f"the database has schema {now}, not {head()}: run “python -m bot migrate”"


def reachable(url: str) -> bool:
    """Say whether a server answers at this address; none does at what is no address."""
    try:
        psycopg.connect(url, connect_timeout=5).close()
    except (psycopg.OperationalError, psycopg.ProgrammingError):
        return False
    return True


def head() -> str | None:
    """Return the revision that this version needs."""
    return ScriptDirectory(str(SCRIPTS)).get_current_head()


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory(str(SCRIPTS)).walk_revisions()}


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("sqlalchemy.url", _for_alembic(url).replace("%", "%%"))
    return config


def _for_alembic(url: str) -> str:
    return url.replace("postgresql://", "postgresql+psycopg://", 1)
