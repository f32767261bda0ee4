"""Series: what is in the way of their dates, and their rows; each date is a booking."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.time_limits import UNDO
from core.domain.lengths import COUNTS
from core.domain.messages import Due
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Act, InTheWay, Series, SeriesWish, Verb
from core.store import messages
from core.store.bookings import booking_in
from core.store.database import Connection, LostRace
from core.store.statements import Row, statements
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, SeriesId, UnitId

_SQL = statements("series")
_FOUND = _SQL["found"].without("locked")
_STANDING = _SQL["standing"].without("locked")
_BOOK = _SQL["book"].variants("several")


@dataclass(frozen=True, slots=True)
class Asked:
    """One slot that is asked about: a unit for a time, the buffer after it included, and its place among all."""

    place: int
    unit: UnitId
    blocked: Interval


async def in_the_way(
    connection: Connection,
    organization: OrganizationId,
    asked: Sequence[Asked],
    *,
    member: MemberId,
    now: datetime,
    but: Sequence[BookingId] = (),
) -> list[InTheWay]:
    """
    Return what really takes the units at some time of the slots, all of them in one statement.

    A hold, a cancellation or an unattended booking whose time is over takes nothing, nor does what this member has
    just cancelled. Some bookings can be left out, because other slots are wanted in their place.
    """
    return await _SQL["in_the_way"].rows(
        connection,
        _in_the_way,
        organization=organization,
        places=[each.place for each in asked],
        units=[each.unit for each in asked],
        starts=[each.blocked.start for each in asked],
        ends=[each.blocked.end for each in asked],
        member=member,
        now=now,
        but=list(but),
    )


async def begin(connection: Connection, series: Series, *, catalogue_version: int, at: datetime) -> Series | None:
    """Write a new series, and return it with its id; None if the catalogue is no longer of that version."""
    wish = series.wish
    written = await _SQL["begin"].value(
        connection,
        int,
        organization=series.organization,
        resource=wish.resource,
        unit=wish.unit,
        count=wish.count,
        member=series.member,
        by=series.booked_by,
        rule=wish.recurrence.text,
        first=wish.first,
        starts=wish.starts,
        minutes=_minutes(wish.length),
        title=series.title,
        party=series.party,
        guests=list(series.guests),
        attendees=list(series.attendees),
        via=series.via,
        at=at,
        looked_until=series.looked_until,
        extends_at=series.extends_at,
        catalogue=catalogue_version,
    )
    return None if written is None else replace(series, id=SeriesId(written))


async def book(
    connection: Connection,
    series: Series,
    bookings: Sequence[Booking],
    due: Mapping[date, Sequence[Due]],
    *,
    by: MemberId | None,
    via: str,
    at: datetime,
) -> dict[date, BookingId]:
    """
    Write the bookings of a series as they are, each in its first version, with its audit row and these messages.

    Return the id of each by its date; a date whose slot somebody else has is not among them.
    """
    written = await _BOOK[any(each.companions for each in bookings),].rows(
        connection,
        lambda row: (row["occurrence"], BookingId(row["id"])),
        organization=series.organization,
        member=series.member,
        by=series.booked_by,
        actor=by,
        via=via,
        at=at,
        title=series.title,
        party=series.party,
        guests=list(series.guests),
        attendees=list(series.attendees),
        series=series.id,
        bookings=json.dumps([_booked(each) for each in bookings]),
        due=json.dumps(
            [
                {"occurrence": day.isoformat(), **messages.planned_row(each)}
                for day, several in due.items()
                for each in several
            ]
        ),
    )
    if any(each.at <= at for several in due.values() for each in several):
        await messages.announce(connection)
    return dict(written)


async def found(
    connection: Connection, organization: OrganizationId, series: SeriesId, *, lock: bool = False
) -> Series | None:
    """Return the series, perhaps locked until the transaction ends; None if the organization has no such series."""
    statement = _SQL["found"] if lock else _FOUND
    return await statement.row(connection, _series, organization=organization, series=series)


async def standing(
    connection: Connection,
    organization: OrganizationId,
    series: SeriesId,
    *,
    now: datetime,
    states: Collection[Status] = STANDING,
    lock: bool = False,
) -> list[Booking]:
    """Return the dates of a series that are not over and in one of these states, in order, perhaps locked."""
    statement = _SQL["standing"] if lock else _STANDING
    return await statement.rows(
        connection,
        booking_in,
        organization=organization,
        series=series,
        now=now,
        states=[each.value for each in states],
    )


async def revisions(
    connection: Connection, organization: OrganizationId, series: Sequence[SeriesId]
) -> dict[SeriesId, int]:
    """Return of each series a number that rises with each change of it, and of any of its dates."""
    found = await _SQL["revisions"].rows(
        connection,
        lambda row: (SeriesId(row["id"]), int(row["revision"])),
        organization=organization,
        series=list(series),
    )
    return dict(found)


async def due(connection: Connection, *, now: datetime, most: int) -> list[tuple[OrganizationId, SeriesId]]:
    """Return series of which a date has come near enough to be booked, at most so many."""
    return await _SQL["due"].rows(
        connection,
        lambda row: (OrganizationId(row["organization_id"]), SeriesId(row["id"])),
        now=now,
        most=most,
    )


async def missed(
    connection: Connection,
    organization: OrganizationId,
    series: SeriesId,
    *,
    told_at: datetime,
    since: datetime,
    now: datetime,
) -> dict[date, datetime]:
    """
    Return the dates of which the message that is due at `told_at` tells, with their starts, in order.

    They could not be had since the message before it, or since that instant. Those that have begun by now, have a
    booking all the same, or are after the series' end are not among them.
    """
    found = await _SQL["missed"].rows(
        connection,
        lambda row: (row["day"], row["starts_at"]),
        organization=organization,
        series=series,
        told_at=told_at,
        since=since,
        now=now,
    )
    return dict(found)


async def unanswered(connection: Connection, organization: OrganizationId, series: SeriesId, *, now: datetime) -> bool:
    """Return whether a request for a date of a series lapsed, because nobody answered it."""
    found = await _SQL["unanswered"].value(connection, bool, organization=organization, series=series, now=now)
    return found is True


async def to_look_after(connection: Connection, *, now: datetime, most: int) -> list[tuple[OrganizationId, SeriesId]]:
    """Return series of which a date is over, or an answer is due, at most so many."""
    return await _SQL["to_look_after"].rows(
        connection,
        lambda row: (OrganizationId(row["organization_id"]), SeriesId(row["id"])),
        now=now,
        most=most,
    )


async def look_again(
    connection: Connection, organization: OrganizationId, series: SeriesId, *, at: datetime | None
) -> None:
    """Note when it is looked at next whether anybody comes to a series; None is never."""
    await _SQL["look_again"].run(connection, organization=organization, series=series, at=at)


async def unused_in_a_row(connection: Connection, series: Series, *, now: datetime) -> list[BookingId]:
    """
    Return the last dates of a series to which nobody came, the latest first, since it was last said to be needed.

    At most as many as a rule can ask for.
    """
    return await _SQL["unused_in_a_row"].rows(
        connection,
        lambda row: BookingId(row["id"]),
        organization=series.organization,
        series=series.id,
        since=series.needed_at,
        now=now,
        most=COUNTS["unused"],
    )


async def given_back(connection: Connection, series: Series, *, now: datetime, lock: bool = False) -> list[Booking]:
    """Return the dates to come that a series gave back because nobody came, in order, perhaps locked."""
    if series.given_up_at is None:
        return []
    states = {Status.CANCELLING, Status.CANCELLED}
    every = await standing(connection, series.organization, series.id, now=now, states=states, lock=lock)
    # What one act cancels could be taken back until the same instant.
    until = series.given_up_at + UNDO
    return [each for each in every if each.lapses_at == until and each.during.start > now]


async def called_off(connection: Connection, series: Series) -> list[date]:
    """Return the dates of a series that were cancelled one by one, and not because it was ended."""
    return await _SQL["called_off"].rows(
        connection,
        lambda row: row["occurrence"],
        organization=series.organization,
        series=series.id,
        ended=series.ends_before,
        undo=UNDO,
    )


async def put_off(connection: Connection, organization: OrganizationId, series: SeriesId, *, until: datetime) -> None:
    """Let a series that could not be extended wait until an instant."""
    await _SQL["put_off"].run(connection, organization=organization, series=series, until=until)


async def save(connection: Connection, series: Series) -> None:
    """Write the next version of a series; raises LostRace if somebody else changed it meanwhile."""
    wish = series.wish
    changed = await _SQL["save"].run(
        connection,
        organization=series.organization,
        series=series.id,
        resource=wish.resource,
        unit=wish.unit,
        count=wish.count,
        member=series.member,
        rule=wish.recurrence.text,
        first=wish.first,
        starts=wish.starts,
        minutes=_minutes(wish.length),
        title=series.title,
        was_title=series.was_title,
        guests=list(series.guests),
        attendees=list(series.attendees),
        looked_until=series.looked_until,
        ends_before=series.ends_before,
        was_ends_before=series.was_ends_before,
        extends_at=series.extends_at,
        looks_at=series.looks_at,
        needed_at=series.needed_at,
        answer_by=series.answer_by,
        given_up_at=series.given_up_at,
        version=series.version,
    )
    if not changed:
        raise LostRace


async def note(connection: Connection, series: Series, act: Act) -> None:
    """Keep which dates one act changed, which made this version of the series."""
    await _SQL["note"].run(
        connection,
        organization=series.organization,
        series=series.id,
        version=series.version,
        verb=act.verb,
        by=act.by,
        dates=list(act.dates),
        to_come=act.to_come,
    )


async def last_act(
    connection: Connection, series: Series, verb: Verb, date: BookingId, *, by: MemberId | None = None
) -> Act | None:
    """Return the last act of a kind that changed a date of a series, perhaps of one member; None if there is none."""
    return await _SQL["last_act"].row(
        connection,
        lambda row: Act(Verb(row["verb"]), row["member_id"], tuple(row["booking_ids"]), to_come=row["to_come"]),
        organization=series.organization,
        series=series.id,
        verb=verb,
        by=by,
        booking=date,
    )


def _minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length / MINUTE)


def _booked(booking: Booking) -> dict[str, object]:
    row = {
        "occurrence": booking.occurrence,
        "resource": booking.resource,
        "unit": booking.unit,
        "companions": list(booking.companions) or None,
        "starts": booking.during.start,
        "ends": booking.during.end,
        "blocks_until": booking.blocks_until,
        "status": booking.status,
        "charged": booking.charged,
        "lapses_at": booking.lapses_at,
        "waits_for": booking.waits_for,
        "requested_at": booking.requested_at,
        "confirmed_at": booking.confirmed_at,
        "release_at": booking.release_at,
        "checked_in_at": booking.checked_in_at,
        "rings_at": booking.rings_at,
        "check_in_by": booking.check_in_by,
        "decided_by": booking.decided_by,
    }
    # What is left out is NULL; a year of dates is parsed and planned in one statement, so that short rows count.
    said = {name: each for name, each in row.items() if each is not None}
    return {name: each.isoformat() if isinstance(each, date) else each for name, each in said.items()}


def _in_the_way(row: Row) -> InTheWay:
    return InTheWay(
        place=row["place"],
        unit=UnitId(row["unit"]),
        taken=Interval(row["starts"], row["blocks_until"]),
        booking=BookingId(row["id"]),
        member=MemberId(row["member_id"]),
        closed=Interval(row["closed_from"], row["closed_until"]) if row["closed_from"] else None,
        reason=row["reason"],
    )


def _series(row: Row) -> Series:
    minutes = row["minutes"]
    wish = SeriesWish(
        resource=row["resource_id"],
        recurrence=Recurrence.read(row["rule"]),
        first=row["first"],
        starts=row["starts"],
        length=None if minutes is None else minutes * MINUTE,
        unit=row["unit_id"],
        count=row["units"],
    )
    return Series(
        id=row["id"],
        organization=row["organization_id"],
        wish=wish,
        member=row["member_id"],
        booked_by=row["booked_by"],
        via=row["via"],
        looked_until=row["looked_until"],
        title=row["title"],
        was_title=row["was_title"],
        party=row["party"],
        guests=tuple(row["guests"]),
        attendees=tuple(row["attendee_ids"]),
        ends_before=row["ends_before"],
        was_ends_before=row["was_ends_before"],
        extends_at=row["extends_at"],
        looks_at=row["looks_at"],
        needed_at=row["needed_at"],
        answer_by=row["answer_by"],
        given_up_at=row["given_up_at"],
        version=row["version"],
    )
