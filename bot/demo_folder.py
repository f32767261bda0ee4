"""What the demo leaves in its folder: the database, its key, the clock's offset and the chats."""

from pathlib import Path

import psycopg

CLOCK, CHATS = "demo-clock.json", "chats.json"


def emptied(folder: Path, conninfo: str) -> None:
    """Delete every booking, every chat and the clock's offset; the database is left without a schema."""
    # A schema that is dropped takes all with it, whatever release has made it.
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    for name in (CLOCK, CHATS):
        (folder / name).unlink(missing_ok=True)
