"""Take out what an organization has, as rows of sheets."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from core.domain.audit import Change, Noun
from core.domain.people.member import Member
from core.domain.sheets import COLUMNS, Facts, Sheet, Value
from core.errors import TooManyToTakeOut
from core.ledger import Ledger
from core.store import audit, exports
from core.store.database import Connection
from core.store.statements import Row
from core.use_cases.people.administering import check_still
from core.values import OrganizationId

MOST_FOR_A_MEMBER = 20_000
"""Bookings of a place that a member takes out: some megabytes, which are in memory at once and go into one message."""


@dataclass(slots=True)
class _Said:
    """How what ids stand for is called in sheets."""

    people: dict[int, str] = field(default_factory=dict)
    resources: dict[int, str] = field(default_factory=dict)
    units: dict[int, tuple[str, str]] = field(default_factory=dict)
    blackouts: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """What is being taken out: its sheets can be read one after the other, in their order."""

    organization: OrganizationId
    connection: Connection
    bookings: int
    """How many bookings there are."""
    said: _Said = field(default_factory=_Said)

    async def rows(self, sheet: Sheet) -> AsyncIterator[Facts]:
        """Yield the rows of a sheet, each with every column."""
        async for row in exports.rows(self.connection, self.organization, sheet):
            for facts in _FACTS.get(sheet, _as_it_is)(row, self.said):
                yield {column.name: facts.get(column.name) for column in COLUMNS[sheet]}


@asynccontextmanager
async def taking_out(ledger: Ledger, *, organization: OrganizationId, by: Member | None) -> AsyncIterator[Taken]:
    """
    Lend what an organization has, all of it as one moment saw it.

    Codes, links, messages and conversations are not part of it: they would be wrong, or a secret, anywhere else. That
    it was taken out is recorded, unless the block failed. Refuses with NotAllowed a member who does not run the place,
    at the end as well if their role was taken meanwhile, and with TooManyToTakeOut one whose place has more bookings
    than they take out; nobody at all asks at the command line.
    """
    if by is not None:
        by.check_manages()
    async with ledger.database.beside() as connection:
        await exports.one_moment(connection)
        await exports.in_bulk(connection)
        taken = Taken(organization, connection, await exports.count_bookings(connection, organization))
        if by is not None and taken.bookings > MOST_FOR_A_MEMBER:
            raise TooManyToTakeOut(MOST_FOR_A_MEMBER)
        yield taken
    # By itself: what is read as one moment saw it writes nothing.
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        change = Change(Noun.ORGANIZATION, organization, "exported", after={"bookings": taken.bookings})
        at = ledger.clock.now()
        await audit.record(
            connection, change, organization=organization, by=by.id if by else None, via=ledger.via, at=at
        )


Rows = list[dict[str, Value]]


def _as_it_is(row: Row, said: _Said) -> Rows:  # noqa: ARG001 - as all of them
    return [{name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}]


def _resource(row: Row, said: _Said) -> Rows:
    said.resources[row["id"]] = row["name"]
    return _as_it_is(row, said)


def _unit(row: Row, said: _Said) -> Rows:
    said.units[row["id"]] = row["resource"], row["label"]
    return _as_it_is(row, said)


def _person(row: Row, said: _Said) -> Rows:
    # Several people may have one name, so that each is named with their number.
    said.people[row["id"]] = f"{row['name']} #{row['number']}"
    return _as_it_is(row, said)


def _group(row: Row, said: _Said) -> Rows:
    units = tuple(_unit_called(said.units[each]) for each in row["unit_ids"] or () if each in said.units)
    return [{"group": row["group"], "person": said.people.get(row["member_id"]), "units": units or None}]


def _certificate(row: Row, said: _Said) -> Rows:
    person, by = said.people.get(row["member_id"]), said.people.get(row["by_member"])
    return [{**row, "person": person, "certificate": row["name"], "by": by}]


def _rules(row: Row, said: _Said) -> Rows:  # noqa: ARG001 - as all of them
    where = {"level": row["level"], "subject": row["subject"]}
    return [{**where, "rule": rule, "value": row["document"][rule]} for rule in sorted(row["document"])]


def _blackout(row: Row, said: _Said) -> Rows:
    said.blackouts[row["id"]] = row["number"]
    resources = tuple(said.resources[each] for each in row["resource_ids"] if each in said.resources)
    return [{**row, "resources": resources, "by": said.people.get(row["by_member"])}]


def _booking(row: Row, said: _Said) -> Rows:
    people = {name: said.people.get(row[name]) for name in ("booked_by", "decided_by", "offered_to", "handed_by")}
    several = {
        name: tuple(said.people[each] for each in row[ids] if each in said.people)
        for name, ids in (("attendees", "attendee_ids"), ("absentees", "absentee_ids"))
    }
    resource, unit = said.units.get(row["unit_id"], (said.resources.get(row["resource_id"]), ""))
    companions = tuple(_unit_called(said.units[each]) for each in row["companion_units"] if each in said.units)
    return [
        {
            **row,
            **people,
            **several,
            "resource": resource,
            "unit": unit,
            "companions": companions,
            "guests": tuple(row["guests"]),
            "people": row["party"],
            "person": said.people.get(row["member_id"]),
            "called_off_by": said.people.get(row["called_off_by"]),
            "was_resource": said.resources.get(row["was_resource_id"]),
            "blackout": said.blackouts.get(row["blackout_id"]),
        }
    ]


def _unit_called(unit: tuple[str, str]) -> str:
    """Return a unit as one text: its resource, and its label behind a slash if it has one."""
    return "/".join(filter(None, unit))


_FACTS: Mapping[Sheet, Callable[[Row, _Said], Rows]] = {
    Sheet.RESOURCES: _resource,
    Sheet.UNITS: _unit,
    Sheet.PEOPLE: _person,
    Sheet.GROUPS: _group,
    Sheet.CERTIFICATES: _certificate,
    Sheet.RULES: _rules,
    Sheet.BLACKOUTS: _blackout,
    Sheet.BOOKINGS: _booking,
}
