"""The database that the settings name: reachable and at head before anything uses it."""

from collections.abc import Iterator
from contextlib import contextmanager

from psycopg import AsyncCursor

from bot import migrating
from bot.embedded_postgres import embedded, secret_key
from bot.settings import BadSettings, Settings
from core.clock import Clock
from core.ledger import Ledger, Replica
from core.secrets import Vault
from core.store.database import Database
from core.store.tracing import TracedCursor


@contextmanager
def opened(settings: Settings) -> Iterator[tuple[str, str]]:
    """
    Yield the address of the database and the key that seals secrets in it.

    The embedded database is migrated here. Any other is only checked; BadSettings names the trouble with it.
    """
    if settings.database_url is None:
        with embedded(settings.bellhop_data_dir) as url:
            migrating.upgrade(url)
            own = settings.bellhop_secret_key
            yield url, own.get_secret_value() if own else secret_key(settings.bellhop_data_dir)
        return
    # Never migrated unasked: replicas of an older version may be running on it.
    require_reachable(settings.database_url)
    if trouble := migrating.outdated(settings.database_url):
        raise BadSettings(trouble)
    if settings.bellhop_secret_key is None:
        raise AssertionError("the settings refuse a database without a key")
    yield settings.database_url, settings.bellhop_secret_key.get_secret_value()


def migrate(settings: Settings) -> None:
    """Bring the schema to head; refuses with BadSettings a database that cannot be reached or is of a later version."""
    if settings.database_url is None:
        with opened(settings):
            return
    require_reachable(settings.database_url)
    migrating.upgrade(settings.database_url)


def require_reachable(url: str) -> None:
    """Refuse with BadSettings an address at which no server answers."""
    if not migrating.reachable(url):
        raise BadSettings("DATABASE_URL: no PostgreSQL answers there")


def open_ledger(*, conninfo: str, key: str, clock: Clock | None = None, traced: bool = False) -> Ledger:
    """
    Return a ledger in the database of that address; `key` is the Fernet key that seals secrets.

    Without a clock of its own it goes by the database's one, once that has been heard. `traced` makes a span of each
    statement.
    """
    replica = Replica()
    database = Database(conninfo, cursor=TracedCursor if traced else AsyncCursor)
    return Ledger(clock or replica.clock, database, Vault(key), replica)
