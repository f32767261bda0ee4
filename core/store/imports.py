"""Rows of sheets, written some hundred at a time; bookings are staged first, and written all at once."""

import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from core.domain.bookings.booking import Booking
from core.domain.messages import URGENT, Due, Topic
from core.domain.people.certificate import Certificate
from core.domain.people.identity import Identity
from core.domain.sheets import Json
from core.store.bookings import booking_in
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, OrganizationId

AT_A_TIME = 5_000
"""How many staged rows the server hands over at once."""
Rows = Sequence[Mapping[str, object]]

_SQL = statements("imports")


@dataclass(frozen=True, slots=True)
class StagedVerdict:
    """
    Why a staged booking is refused: it is a `double` of another line, `taken`, or `lost`.

    `place` counts the lines of all files. `other` is the place of the line before a double, `other_line` its number; of
    a lost one `other` is the number of the booking that is missing.
    """

    place: int
    line: int
    verdict: str
    other: int | None
    other_line: int | None


class Writer:
    """Writes the rows of one organization's sheets, on one connection."""

    def __init__(self, connection: Connection, organization: OrganizationId) -> None:
        self._connection, self._organization = connection, organization

    async def name_organization(self, *, name: str, zone: str, kinds: Mapping[str, Json]) -> None:
        """Give the organization a name and a zone, and the kinds of its things their names."""
        await _SQL["put_organization"].run(
            self._connection, organization=self._organization, name=name, zone=zone, kinds=Jsonb(dict(kinds))
        )

    async def sites(self, rows: Rows) -> dict[str, int]:
        """Add or change sites; return their ids by their names in lower case."""
        return dict(await _SQL["put_sites"].rows(self._connection, _named, **self._all(rows)))

    async def attributes(self, rows: Rows) -> None:
        """Add or change attributes."""
        await _SQL["put_attributes"].run(self._connection, **self._all(rows))

    async def resources(self, rows: Rows) -> dict[str, int]:
        """Add or change resources; return their ids by their names in lower case."""
        return dict(await _SQL["put_resources"].rows(self._connection, _named, **self._all(rows)))

    async def units(self, rows: Rows) -> dict[tuple[int, str], int]:
        """Add units, or change their classes; return their ids by their resources and labels."""

        def unit(row: Row) -> tuple[tuple[int, str], int]:
            return (row["resource_id"], row["label"]), row["id"]

        return dict(await _SQL["put_units"].rows(self._connection, unit, **self._all(rows)))

    async def departures(self, rows: Rows) -> None:
        """Add departures, or change their ends."""
        await _SQL["put_departures"].run(self._connection, **self._all(rows))

    async def new_members(self, count: int) -> list[int]:
        """Take ids for so many new members."""
        return await _SQL["reserve_members"].rows(self._connection, _id, count=count)

    async def members(self, rows: Rows) -> None:
        """Add or change members."""
        await _SQL["put_members"].run(self._connection, **self._all(rows))

    async def join_members(self, rows: Rows) -> None:
        """Note which membership took over what another one had."""
        await _SQL["join_members"].run(self._connection, **self._all(rows))

    async def taken_elsewhere(self, accounts: Iterable[Identity]) -> set[Identity]:
        """Return those accounts that belong to a member of another organization."""
        rows = [{"platform": a.platform, "workspace": a.workspace, "external_id": a.external_id} for a in accounts]
        found = await _SQL["taken_identities"].rows(self._connection, lambda row: Identity(**row), **self._all(rows))
        return set(found)

    async def identities(self, rows: Rows, *, at: datetime) -> None:
        """Give members further accounts."""
        await _SQL["put_identities"].run(self._connection, **self._all(rows), at=at)

    async def groups(self, rows: Rows) -> dict[str, int]:
        """Add groups; return their ids by their names in lower case."""
        return dict(await _SQL["put_groups"].rows(self._connection, _named, **self._all(rows)))

    async def group_members(self, rows: Rows) -> None:
        """Put members into groups."""
        await _SQL["put_group_members"].run(self._connection, **self._all(rows))

    async def seat_groups(self, rows: Rows) -> None:
        """Let groups sit among units."""
        await _SQL["seat_groups"].run(self._connection, **self._all(rows))

    async def certificates(self, rows: Rows) -> list[Certificate]:
        """Add or change certificates, and return them; who gave them is left out."""

        def certificate(row: Row) -> Certificate:
            return Certificate(**row)

        return await _SQL["put_certificates"].rows(self._connection, certificate, **self._all(rows))

    async def new_blackouts(self, count: int) -> list[int]:
        """Take ids for so many new blackouts."""
        return await _SQL["reserve_blackouts"].rows(self._connection, _id, count=count)

    async def blackouts(self, rows: Rows) -> None:
        """Add blackouts."""
        await _SQL["put_blackouts"].run(self._connection, **self._all(rows))

    async def raise_version(self) -> None:
        """Raise the catalogue's version."""
        await _SQL["raise_version"].run(self._connection, organization=self._organization)

    def _all(self, rows: Rows) -> dict[str, object]:
        return {"organization": self._organization, "rows": json.dumps(list(rows), default=str)}


class Staging:
    """The bookings of one import, staged for one transaction."""

    def __init__(self, connection: Connection, organization: OrganizationId) -> None:
        self._connection, self._organization = connection, organization

    async def open(self) -> None:
        """Make room for the lines."""
        await _SQL["stage"].run(self._connection)
        await _SQL["index_stage"].run(self._connection)

    async def add(self, rows: Sequence[Sequence[object]]) -> None:
        """Stage lines, each with a value for every column that `copy_bookings` names, in its order."""
        async with self._connection.cursor() as cursor, cursor.copy(_SQL["copy_bookings"].query) as copy:
            for row in rows:
                await copy.write_row(row)

    async def check(self) -> None:
        """Find what is there already, and what cannot be: overlaps, taken units, and parts without their whole."""
        await _SQL["look_over"].run(self._connection)
        await _SQL["find_same"].run(self._connection, organization=self._organization)
        await _SQL["find_doubles"].run(self._connection)
        await _SQL["find_taken"].run(self._connection, organization=self._organization)
        await _SQL["find_lost"].run(self._connection)

    async def refused(self) -> AsyncIterator[StagedVerdict]:
        """Yield the lines that are refused, in order."""
        async for row in self._read("refused"):
            yield StagedVerdict(row["place"], row["line"], row["verdict"], row["other"], row["other_line"])

    async def verdicts(self) -> dict[str, int]:
        """Return how many lines are `added`, the `same` as before, or refused."""
        return dict(await _SQL["verdicts"].rows(self._connection, lambda row: (row["verdict"], row["lines"])))

    async def write(self, *, at: datetime, via: str) -> None:
        """Add the bookings of all lines that are not refused, each with its audit row; the constraint decides."""
        await _SQL["reserve_bookings"].run(self._connection)
        await _SQL["put_bookings"].run(self._connection, organization=self._organization)
        await _SQL["guests_know"].run(self._connection, organization=self._organization)
        await _SQL["audit_bookings"].run(self._connection, organization=self._organization, at=at, via=via)

    async def added(self) -> AsyncIterator[tuple[int, int]]:
        """Yield each booking that was added, with its version."""
        async for row in self._read("added_bookings"):
            yield row["id"], row["version"]

    async def coming(self) -> AsyncIterator[Booking]:
        """Yield the bookings that were added and stand."""
        async for row in self._read("coming"):
            yield booking_in(row)

    async def plan(self, due: Iterable[tuple[BookingId, Due]]) -> None:
        """Plan messages of bookings."""
        async with self._connection.cursor() as cursor, cursor.copy(_SQL["copy_messages"].query) as copy:
            for booking, each in due:
                urgency = 0 if each.kind in URGENT else 1
                key = (self._organization, Topic.BOOKING.value, booking, each.kind.value, each.at, each.member)
                await copy.write_row((*key, each.at, urgency))

    async def remind(self, *, now: datetime) -> None:
        """Let everybody be reminded of what was planned when they prefer."""
        await _SQL["remind_as_preferred"].run(self._connection, organization=self._organization, now=now)

    async def _read(self, name: str) -> AsyncIterator[Row]:
        async with self._connection.cursor(name=name, row_factory=dict_row) as cursor:
            cursor.itersize = AT_A_TIME
            await cursor.execute(_READ[name].query, {"organization": self._organization})
            async for row in cursor:
                yield row


_READ = {"refused": _SQL["refused"], "added_bookings": _SQL["added_bookings"], "coming": _SQL["coming"]}


def _named(row: Row) -> tuple[str, int]:
    return str(row["name"]).lower(), int(row["id"])


def _id(row: Row) -> int:
    return int(row["id"])
