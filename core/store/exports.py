"""Everything that an organization has, read sheet by sheet as one moment saw it."""

from collections.abc import AsyncIterator, Mapping

from psycopg.rows import dict_row

from core.domain.sheets import Sheet
from core.store.database import Connection
from core.store.statements import Row, Statement, statements
from core.values import OrganizationId

AT_A_TIME = 5_000
"""How many rows the server hands over at once; no more of a sheet is in memory."""

_SQL = statements("exports")
_SHEETS: Mapping[Sheet, Statement] = {
    Sheet.ORGANIZATION: _SQL["organization"],
    Sheet.SITES: _SQL["sites"],
    Sheet.ATTRIBUTES: _SQL["attributes"],
    Sheet.RESOURCES: _SQL["resources"],
    Sheet.UNITS: _SQL["units"],
    Sheet.DEPARTURES: _SQL["departures"],
    Sheet.PEOPLE: _SQL["people"],
    Sheet.GROUPS: _SQL["groups"],
    Sheet.CERTIFICATES: _SQL["certificates"],
    Sheet.RULES: _SQL["rules"],
    Sheet.BLACKOUTS: _SQL["blackouts"],
    Sheet.BOOKINGS: _SQL["bookings"],
}


async def in_bulk(connection: Connection) -> None:
    """Let the transaction read whole tables: elsewhere a statement finds few rows by an index, here all are wanted."""
    for setting in ("enable_seqscan = on", "enable_nestloop = off", "plan_cache_mode = auto", "work_mem = '64MB'"):
        await connection.execute(f"SET LOCAL {setting}".encode())


async def one_moment(connection: Connection) -> None:
    """Let all reading of the transaction see what stood at its beginning; it must be the first statement."""
    await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


async def rows(connection: Connection, organization: OrganizationId, sheet: Sheet) -> AsyncIterator[Row]:
    """Yield the rows of a sheet, in order, some thousand at a time; ids stand for what they refer to."""
    async with connection.cursor(name=f"sheet_{sheet}", row_factory=dict_row) as cursor:
        cursor.itersize = AT_A_TIME
        await cursor.execute(_SHEETS[sheet].query, {"organization": organization})
        async for row in cursor:
            yield row


async def count_bookings(connection: Connection, organization: OrganizationId) -> int:
    """Return how many bookings the organization has."""
    return await _SQL["count_bookings"].value(connection, int, organization=organization) or 0
