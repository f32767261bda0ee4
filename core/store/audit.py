"""The audit: rows of every change of anything, which nobody changes afterwards."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg.types.json import Jsonb

from core.domain.audit import Change, Entry, Facts, Noun, digest
from core.domain.blackouts import State
from core.domain.changes import Made, What
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId

LATEST = 20_000
"""How many rows of the audit are looked through for a resource's last booking: days of a busy house."""

_SQL = statements("audit")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A row with the names and texts that belong to it; none if there were none, or they are forgotten."""

    entry: Entry
    personal: Facts


async def record(
    connection: Connection,
    change: Change,
    *,
    organization: OrganizationId,
    by: MemberId | None,
    via: str,
    at: datetime,
) -> None:
    """
    Write what somebody changed, in the transaction that changes it.

    `by` is None for the command line, or time itself; `via` says from where, see `Ledger.via`.
    """
    await _SQL["record"].run(
        connection,
        organization=organization,
        noun=change.noun,
        subject=str(change.subject),
        verb=change.verb,
        version=change.version,
        at=at,
        by=by,
        via=via,
        before=None if change.before is None else Jsonb(change.before),
        after=None if change.after is None else Jsonb(change.after),
        **packed(change.personal),
    )


def packed(personal: Facts | None) -> dict[str, object]:
    """Return names and texts as the parameters of a statement that writes a row: themselves, their salt and digest."""
    if not personal:
        return {"personal": None, "salt": None, "digest": None}
    salt = secrets.token_bytes(16)
    return {"personal": json.dumps(personal), "salt": salt, "digest": digest(personal, salt=salt)}


async def of_subject(
    connection: Connection, organization: OrganizationId, noun: Noun, subject: int | str
) -> list[Recorded]:
    """Return everything that happened to one subject, in order."""
    return await _SQL["of_subject"].rows(
        connection,
        lambda row: Recorded(entry(row), row["facts"] or {}),
        organization=organization,
        noun=noun,
        subject=str(subject),
    )


async def placed_at(
    connection: Connection, organization: OrganizationId, bookings: Sequence[BookingId]
) -> dict[BookingId, datetime]:
    """Return when each of some bookings got the state, the unit and the time that it has."""
    found = await _SQL["placed_at"].rows(
        connection, lambda row: (BookingId(row["id"]), row["at"]), organization=organization, bookings=list(bookings)
    )
    return dict(found)


async def latest_of(
    connection: Connection, organization: OrganizationId, subjects: Sequence[tuple[Noun, str]], *, most: int
) -> list[Entry]:
    """Return what happened last to some subjects, the latest first."""
    return await _SQL["latest_of"].rows(
        connection,
        entry,
        organization=organization,
        nouns=[noun for noun, _ in subjects],
        subjects=[subject for _, subject in subjects],
        most=most,
    )


async def latest_of_nouns(
    connection: Connection, organization: OrganizationId, nouns: Sequence[Noun], *, most: int
) -> list[Entry]:
    """Return what happened last to anything of some nouns, the latest first."""
    return await _SQL["latest_of_nouns"].rows(
        connection, entry, organization=organization, nouns=list(nouns), most=most
    )


async def closings_of(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, most: int
) -> list[Made]:
    """Return when a resource was closed for a time, and when it was opened again, the latest first."""
    return await _SQL["closings_of"].rows(connection, _closing, organization=organization, resource=resource, most=most)


async def latest_during(
    connection: Connection,
    organization: OrganizationId,
    nouns: Sequence[Noun],
    during: Interval,
    *,
    by: MemberId | None,
    most: int,
    before: int | None = None,
) -> list[Entry]:
    """
    Return what happened to anything of some nouns in that time, by a member or by anybody, the latest first.

    With `before`, what stands before that row.
    """
    return await _SQL["latest_during"].rows(
        connection,
        entry,
        organization=organization,
        nouns=list(nouns),
        starts=during.start,
        ends=during.end,
        by=by,
        most=most,
        before=before,
    )


async def closings_during(
    connection: Connection,
    organization: OrganizationId,
    during: Interval,
    *,
    by: MemberId | None,
    most: int,
    before: int | None = None,
) -> list[Made]:
    """
    Return what was closed for a time and opened again in that time, by a member or anybody, the latest first.

    With `before`, what stands before that row of the audit.
    """
    return await _SQL["closings_during"].rows(
        connection,
        _closing,
        organization=organization,
        starts=during.start,
        ends=during.end,
        by=by,
        most=most,
        before=before,
    )


def _closing(row: Row) -> Made:
    return Made(
        row["id"],
        What.CLOSED if row["verb"] == State.STANDING else What.OPENED,
        row["at"],
        row["by_member"],
        row["via"],
        because=row["reason"],
        during=Interval(row["starts"], row["ends"]),
        things=tuple(map(ResourceId, row["resource_ids"])),
    )


async def of_bookings(
    connection: Connection, organization: OrganizationId, several: Sequence[BookingId], *, until: datetime
) -> list[Entry]:
    """Return everything that happened to some bookings until an instant, booking by booking, in order."""
    subjects = [str(each) for each in several]
    return await _SQL["of_bookings"].rows(connection, entry, organization=organization, subjects=subjects, until=until)


async def bookings_changed_since(
    connection: Connection, organization: OrganizationId, since: datetime, during: Interval
) -> list[BookingId]:
    """Return the bookings changed after an instant that are at some time of an interval, or were until they moved."""
    return await _SQL["bookings_changed_since"].rows(
        connection,
        lambda row: BookingId(row["booking"]),
        organization=organization,
        since=since,
        starts=during.start,
        ends=during.end,
    )


async def last_of_resource(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, unused: bool = False
) -> BookingId | None:
    """
    Return the booking of a resource to which something happened last, if that was among the latest changes.

    `unused`: of those alone to which nobody came.
    """
    last = await _SQL["last_of_resource"].value(
        connection, int, organization=organization, resource=resource, among=LATEST, unused=unused
    )
    return BookingId(last) if last is not None else None


def entry(row: Row) -> Entry:
    """Return the entry that a row of the table is."""
    return Entry(
        organization=row["organization_id"],
        id=row["id"],
        noun=row["noun"],
        subject=row["subject"],
        verb=row["verb"],
        version=row["version"],
        at=row["at"],
        by=row["by_member"],
        via=row["via"],
        before=row["before"],
        after=row["after"],
        personal=row["personal"],
    )
