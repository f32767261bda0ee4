"""What must hold of everything that the database has, and what is left undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.store.database import Connection
from core.store.statements import Statement, statements

_SQL = statements("checks")

INVARIANTS: Mapping[str, Statement] = {
    "overlapping bookings": _SQL["overlaps"],
    "bookings whose state the audit does not explain": _SQL["unexplained"],
    "bookings apart from the one that they belong to": _SQL["apart"],
    "messages about bookings that do not stand": _SQL["about_nothing"],
    "reminders of people who are not of the booking": _SQL["for_nobody"],
    "door codes of another booking or of none": _SQL["opening_wrongly"],
    "codes that open one door for two bookings": _SQL["one_code_twice"],
    "bookings that count more than they are long": _SQL["overcharged"],
    "bookings of what is retired": _SQL["of_the_retired"],
    "calendar links of people who are not here": _SQL["read_by_nobody"],
    "tokens of people who are not here": _SQL["acting_for_nobody"],
    "holds and requests of people who have left": _SQL["of_leavers"],
    "exceptions that nobody granted": _SQL["ungranted"],
    "offers to people in line that are not held for them": _SQL["offered_wrongly"],
    "slots that are held for no open poll": _SQL["polled_wrongly"],
}
"""What must never be, whatever happened; each counts the rows that break it."""
UNDONE: Mapping[str, tuple[Statement, timedelta]] = {
    "bookings that are over and were not ended": (_SQL["unsettled"], timedelta(hours=1)),
    "holds, requests and offers that ran out and were not ended": (_SQL["lapsed"], timedelta(hours=1)),
    "polls that are over and were not closed": (_SQL["unclosed"], timedelta(hours=1)),
    "freed slots that nobody in line was offered": (_SQL["unoffered"], timedelta(minutes=10)),
    "messages that are late": (_SQL["late_messages"], timedelta(minutes=10)),
    "messages of people without an answer": (_SQL["late_deliveries"], timedelta(minutes=10)),
    "changes outside of the audit's chain": (_SQL["unsealed"], timedelta(hours=1)),
}
"""What a bot that serves would have done, each with how long it may take."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the last backup was made, and where it was written to."""

    at: datetime
    file: str


async def kept_apart(connection: Connection) -> bool:
    """Return whether the constraint that keeps bookings apart is in force."""
    return await _SQL["constraint"].value(connection, int) == 1


async def broken(connection: Connection, invariant: str) -> int:
    """Return how many rows break an invariant."""
    return await INVARIANTS[invariant].value(connection, int) or 0


async def undone(connection: Connection, matter: str, *, now: datetime) -> int:
    """Return how much of a matter was not done in time."""
    statement, patience = UNDONE[matter]
    return await statement.value(connection, int, before=now - patience) or 0


async def forsaken(connection: Connection) -> int:
    """Return how much is in the hands of replicas that are no more."""
    return await _SQL["forsaken"].value(connection, int) or 0


async def without_owner(connection: Connection) -> int:
    """Return how many organizations have people and nobody who manages them."""
    return await _SQL["without_owner"].value(connection, int) or 0


async def unowned(connection: Connection) -> int:
    """Return how many organizations have admins and no owner."""
    return await _SQL["unowned"].value(connection, int) or 0


async def zones(connection: Connection) -> list[str]:
    """Return every zone that anything is in."""
    return await _SQL["zones"].rows(connection, lambda row: str(row["zone"]))


async def last_backup(connection: Connection) -> LastBackup | None:
    """Return the last backup that was made; None if there was none."""
    return await _SQL["last_backup"].row(connection, lambda row: LastBackup(row["at"], row["file"]))
