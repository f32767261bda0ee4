"""What an import has changed, row by row, and how that is taken back."""

import json
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from psycopg.rows import dict_row

from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import MemberId, OrganizationId

AT_A_TIME = 2_000

_SQL = statements("undoing")


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that an import added, or changed if there is a `before`."""

    noun: str
    key: str
    before: Mapping[str, object] | None
    after: Mapping[str, object]


async def note(connection: Connection, organization: OrganizationId, moment: str) -> None:
    """
    Note every row that an import may add or change, bookings aside, until the transaction ends.

    `moment` is `before` or `after` an import, or `now`; with the first and the last all earlier ones are forgotten.
    """
    await _SQL["stage_undo"].run(connection)
    if moment != "after":
        await _SQL["clear_standing"].run(connection)
    await _SQL["keep_standing"].run(connection, organization=organization, moment=moment)


async def audit_imported(
    connection: Connection, organization: OrganizationId, *, by: MemberId | None, at: datetime, via: str
) -> None:
    """Write an audit row for each row that was added or changed between the moments `before` and `after`."""
    await _SQL["look_over"].run(connection)
    await _SQL["audit_imported"].run(connection, organization=organization, by=by, at=at, via=via)


async def differences(connection: Connection) -> AsyncIterator[Difference]:
    """Yield what was added or changed between the moments `before` and `after`."""
    async with connection.cursor(name="differences", row_factory=dict_row) as cursor:
        cursor.itersize = AT_A_TIME
        await cursor.execute(_SQL["differences"].query)
        async for row in cursor:
            yield Difference(row["noun"], row["key"], row["before"], row["after"])


class Undoing:
    """What is to be taken back of one organization, staged for one transaction."""

    def __init__(self, connection: Connection, organization: OrganizationId) -> None:
        self._connection, self._organization = connection, organization

    async def open(self) -> None:
        """Make room for the rows."""
        await _SQL["stage_undone"].run(self._connection)
        await _SQL["stage_undone_bookings"].run(self._connection)
        await _SQL["clear_undone"].run(self._connection)

    async def add(self, rows: Iterable[Difference]) -> None:
        """Stage rows that were added or changed, as this release writes them."""
        async with self._connection.cursor() as cursor, cursor.copy(_SQL["copy_undone"].query) as copy:
            for each in rows:
                before = None if each.before is None else json.dumps(_migrated(each.noun, each.before))
                await copy.write_row((each.noun, each.key, before, json.dumps(_migrated(each.noun, each.after))))

    async def add_bookings(self, bookings: Iterable[tuple[int, int]]) -> None:
        """Stage bookings that were added, each with its version then."""
        async with self._connection.cursor() as cursor, cursor.copy(_SQL["copy_undone_bookings"].query) as copy:
            for each in bookings:
                await copy.write_row(each)

    async def in_the_way(self) -> list[tuple[str, str | None]]:
        """Return what has changed since, or what stands on it by now: some of it, each with its noun and name."""
        await note(self._connection, self._organization, "now")

        def named(row: Row) -> tuple[str, str | None]:
            return row["noun"], row["name"]

        changed = await _SQL["changed_since"].rows(self._connection, named, organization=self._organization)
        return changed or await _SQL["stands_on"].rows(self._connection, named, organization=self._organization)

    async def is_undone(self) -> bool:
        """Whether everything is as it was before the import, as of the look of `in_the_way`."""
        undone = await _SQL["undone"].value(self._connection, bool, organization=self._organization)
        return bool(undone)

    async def take_back(self, *, by: MemberId | None, at: datetime, via: str) -> int:
        """Remove what was added, put back what was changed, note it, and return how many bookings are gone."""
        await _SQL["audit_taken_back"].run(self._connection, organization=self._organization, by=by, at=at, via=via)
        bookings = await _SQL["remove_bookings"].value(self._connection, int, organization=self._organization)
        await _SQL["restore_resources"].run(self._connection, organization=self._organization)
        await _SQL["remove_rows"].run(self._connection, organization=self._organization)
        await _SQL["restore_places"].run(self._connection, organization=self._organization)
        await _SQL["remove_sites"].run(self._connection, organization=self._organization)
        await _SQL["restore_members"].run(self._connection, organization=self._organization)
        return bookings or 0


def _migrated(noun: str, facts: Mapping[str, object]) -> Mapping[str, object]:
    """
    Return a row that an earlier release took down with the columns that came since, as their migrations filled them.

    Whoever adds a column to a table that imports change adds it here: rows are compared whole, and put back whole.
    """
    match noun:
        case "organizations":
            return {"kind_names": {}, **facts}
        case "attributes":
            return {"unit": None, **facts}
        case "units":
            return {"seat_class": None, **facts}
        case "groups":
            return {"for_rules": False, "unit_ids": [], **facts}
        case "resources" if "photo_id" not in facts:
            photo = str(facts["photo"] or "")
            sent = photo.removeprefix("sent:")
            return {**facts, "photo_id": int(sent), "photo": None} if sent != photo else {**facts, "photo_id": None}
        case _:
            return facts
