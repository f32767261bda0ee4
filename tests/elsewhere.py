"""Another place, with nothing in it, to which things are brought and from which they are taken back."""

import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import psycopg

from adapters.sheets.reading import lines, sheet_of, sources
from adapters.sheets.writing import Zip, write_all
from core.domain.imports import Finding, Tally
from core.domain.sheets import Line
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.use_cases.transfer.take_back import AddedBookings, ChangedDocument, Entry, take_back
from core.use_cases.transfer.take_out import taking_out
from core.values import OrganizationId
from tests.stage import KEY, ManualClock

LEFT_ALONE = ("audit", "audit_links", "audit_personal", "audit_sealing", "policy_changes", "alembic_version")
"""Tables in which nothing is ever taken back."""


class Elsewhere:
    """Another place, with nothing in it, to which things are brought."""

    def __init__(self, url: str, database: Database, clock: ManualClock) -> None:
        self.url, self.ledger = url, Ledger(clock, database, Vault(KEY))
        self.found: list[Finding] = []
        self.entries: list[Entry] = []

    async def organization(self) -> OrganizationId:
        """Return the organization there."""
        return (await only_organization(self.ledger, name="Empty", zone="UTC")).id

    async def brings_in(self, path: Path) -> Tally:
        """Bring files in, and remember what takes that back."""
        return await self.takes(read(path))

    async def takes(self, lines: Iterable[Line], *, without_conflicts: bool = False) -> Tally:
        """Bring lines in, and remember what takes that back."""
        self.found.clear()
        self.entries.clear()
        undo = Undo(
            row=self.entries.append,
            rule=lambda *each: self.entries.append(ChangedDocument(*each)),
            booking=lambda *each: self.entries.append(AddedBookings((each,))),
        )
        return await bring_in(
            self.ledger,
            organization=await self.organization(),
            lines=lines,
            tell=self.found.append,
            undo=undo,
            without_conflicts=without_conflicts,
        )

    async def takes_back(self) -> None:
        """Take the last import back."""
        await take_back(self.ledger, organization=await self.organization(), entries=self.entries)

    def rows(self) -> dict[str, list[str]]:
        """Return every row of every table, but the versions of the catalogue and of documents, and empty documents."""
        with psycopg.connect(self.url) as connection:
            named = connection.execute(
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            ).fetchall()
            every = {}
            for (table,) in named:
                rows = connection.execute(
                    f"SELECT (to_jsonb(t) - 'catalogue_version' - 'version')::text FROM {table} t".encode()  # noqa: S608 - a name of the schema
                ).fetchall()
                every[table] = sorted(row for (row,) in rows if '"document": {}' not in row)
        return {table: rows for table, rows in every.items() if table not in LEFT_ALONE}


def read(path: Path) -> list[Line]:
    """Return the lines of files, all of which must be readable."""
    faults: list[object] = []
    found = [
        line
        for source in sorted(sources(path), key=lambda each: sheet_of(each).place)
        for line in lines(source, order=None, said=faults.append)
    ]
    assert faults == []
    return found


async def taken_out(ledger: Ledger, organization: OrganizationId) -> bytes:
    """Take everything out, and return the zip file."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w") as file:
        async with taking_out(ledger, organization=organization, by=None) as taken:
            await write_all(taken, Zip(file))
    return whole.getvalue()
