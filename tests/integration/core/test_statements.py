"""Postgres understands every statement that the store can send, also those that hardly ever run."""

import re

from psycopg import AsyncConnection, sql

from core.store.database import OPTIONS
from core.store.statements import Statement
from tests.statements import BULK, WHOLE, finished, numbered

FEW = {
    *("polls.leave", "groups.leave", "groups.every", "organizations.choose_zone", "resource_changes.remove_site"),
    *("series.missed", "guests.expected", "replicas.come", "replicas.beat"),
}
"""
Read a member's questions or groups, all groups or sites of an organization, one series with a few of its dates, or all
replicas: they are few.
"""
SMALL = {"replicas", "pauses"}
"""Tables that are read as a whole: a row for each process that runs, or for each pause of the last hour."""
STAGED = {"staged_bookings", "standing_rows", "undone_rows", "undone_bookings"}
"""Tables of one import, all of whose rows are read."""
SCAN = re.compile(r"Seq Scan on (\w+)")


async def plan(connection: AsyncConnection[tuple[str, ...]], statement: Statement) -> str:
    """Return how Postgres would run the statement, whatever its parameters are."""
    text, count = numbered(statement)
    if text.startswith("CREATE TEMP"):
        # The statements after it need the table.
        await connection.execute(text.encode())
    if text.startswith(("NOTIFY", "CREATE", "COPY", "ANALYZE")):
        return ""
    await connection.execute(sql.SQL("PREPARE looked_at AS {}").format(sql.SQL(text)))
    nulls = sql.SQL("({})").format(sql.SQL(", ").join([sql.NULL] * count)) if count else sql.SQL("")
    lines = await connection.execute(sql.SQL("EXPLAIN EXECUTE looked_at {}").format(nulls))
    rows = await lines.fetchall()
    await connection.execute("DEALLOCATE looked_at")
    return "\n".join(row[0] for row in rows)


async def test_every_statement_is_understood_and_finds_its_rows_by_an_index(database_url: str) -> None:
    """A column that was renamed, or an index that is missing, is noticed before anybody meets it."""
    scans = {}
    async with await AsyncConnection.connect(database_url, autocommit=True, options=OPTIONS) as connection:
        for statement in finished(but=WHOLE):
            if found := set(SCAN.findall(await plan(connection, statement))) - SMALL - STAGED:
                scans[statement.name] = found
        for statement in finished(only=WHOLE):
            await plan(connection, statement)
    assert scans == {}


async def test_no_join_reads_more_than_it_needs(database_url: str) -> None:
    """A plan made while tables are empty may not compare ids after reading all that an organization has."""
    joined = set()
    async with await AsyncConnection.connect(database_url, autocommit=True, options=OPTIONS) as connection:
        for statement in finished(but=BULK):
            if "Join Filter" in await plan(connection, statement):
                joined.add(statement.name)
    assert joined <= FEW
