"""Read bookings as they are written: one, several, somebody's, or those of a time."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from core.domain.blackouts import Blackout
from core.domain.bookings.booking import Booking
from core.errors import HeldSlot
from core.store.bookings.rows import SQL, booking_in
from core.store.database import Connection
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

_FOUND = SQL["found"].without("locked")
_OF_MEMBER = SQL["of_member"].without("locked")
_OF_TIME = {
    (False, False): SQL["of_time"].without("member", "after"),
    (False, True): SQL["of_time"].without("member"),
    (True, False): SQL["of_time"].without("everybody", "after"),
    (True, True): SQL["of_time"].without("everybody"),
}
"""By whether they are one member's, and whether they come after some place."""


async def found(connection: Connection, organization: OrganizationId, booking: BookingId) -> Booking | None:
    """Return the booking as it stands; None if the organization has no such booking."""
    return await _FOUND.row(connection, booking_in, organization=organization, booking=booking)


async def several(
    connection: Connection, organizations: Sequence[OrganizationId], ids: Sequence[BookingId]
) -> dict[BookingId, Booking]:
    """Return the bookings of these ids, each in the organization at the same place of the other list."""
    known = await SQL["several"].rows(connection, booking_in, organizations=list(organizations), bookings=list(ids))
    return {booking.id: booking for booking in known}


async def of_member(
    connection: Connection,
    organization: OrganizationId,
    member: MemberId,
    *,
    ending_after: datetime,
    lock: bool = False,
) -> list[Booking]:
    """Return the member's bookings that stand and end after the instant, in order, perhaps locked."""
    statement = SQL["of_member"] if lock else _OF_MEMBER
    return await statement.rows(
        connection, booking_in, organization=organization, member=member, ending_after=ending_after
    )


async def of_time(
    connection: Connection,
    organization: OrganizationId,
    during: Interval,
    resources: Sequence[ResourceId],
    *,
    member: MemberId | None,
    most: int,
    after: tuple[datetime, BookingId] | None = None,
) -> list[Booking]:
    """
    Return the first bookings of these resources at some time of the interval, in order, perhaps of one member.

    They are in the order of their starts and ids; with `after`, those that come after that start and id.
    """
    after_starts, after_id = after or (None, None)
    return await _OF_TIME[member is not None, after is not None].rows(
        connection,
        booking_in,
        organization=organization,
        starts=during.start,
        ends=during.end,
        resources=list(resources),
        member=member,
        most=most,
        after_starts=after_starts,
        after_id=after_id,
    )


async def taking(connection: Connection, organization: OrganizationId, during: Interval) -> list[BookingId]:
    """Return whatever takes a unit at some time of the interval, companions and what is closed among it."""
    return await SQL["taking"].rows(
        connection,
        lambda row: BookingId(row["id"]),
        organization=organization,
        starts=during.start,
        ends=during.end,
    )


async def of_attendee(
    connection: Connection, organization: OrganizationId, member: MemberId, *, ending_after: datetime
) -> list[Booking]:
    """Return the bookings of others that the member is named for, which stand and end after the instant, in order."""
    return await SQL["of_attendee"].rows(
        connection, booking_in, organization=organization, member=member, ending_after=ending_after
    )


async def of_concerned(
    connection: Connection, organization: OrganizationId, member: MemberId, *, ending_after: datetime
) -> list[Booking]:
    """Return the bookings that the member has, made or attends, which stand and end after the instant, in order."""
    return await SQL["of_concerned"].rows(
        connection, booking_in, organization=organization, member=member, ending_after=ending_after
    )


async def held_by(
    connection: Connection, organization: OrganizationId, member: MemberId, *, at: datetime, but: Interval | None = None
) -> list[HeldSlot]:
    """Return the slots that the member holds at the instant, for whomever, in order; not those for the time `but`."""
    return await SQL["held_by"].rows(
        connection,
        lambda row: HeldSlot(
            BookingId(row["id"]), ResourceId(row["resource_id"]), Interval(row["starts"], row["ends"])
        ),
        organization=organization,
        member=member,
        at=at,
        starts=but.start if but else None,
        ends=but.end if but else None,
    )


async def last_resource(connection: Connection, organization: OrganizationId, member: MemberId) -> ResourceId | None:
    """Return the resource of the member's latest booking that was kept or still stands."""
    resource = await SQL["last_resource"].value(connection, int, organization=organization, member=member)
    return ResourceId(resource) if resource else None


async def being_cancelled(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the member's bookings whose cancellation can still be taken back, the last one first."""
    return await SQL["being_cancelled"].rows(connection, booking_in, organization=organization, member=member, now=now)


async def withdrawn(
    connection: Connection,
    organization: OrganizationId,
    units: Sequence[UnitId],
    *,
    at: datetime,
    after: datetime,
    closed: tuple[Interval, str] | None = None,
) -> list[Booking]:
    """
    Return the bookings of these units that somebody cancelled at that instant and that begin after another one.

    With `closed`, only those that were in the way of a time that was closed then, for that reason.
    """
    during, reason = closed or (None, None)
    return await SQL["withdrawn"].rows(
        connection,
        booking_in,
        organization=organization,
        units=list(units),
        at=at,
        after=after,
        reason=reason,
        since=during.start if during else None,
        until=during.end if during else None,
    )


async def moved_away(
    connection: Connection, organization: OrganizationId, resource: ResourceId, *, after: datetime
) -> list[Booking]:
    """Return what was moved elsewhere when the resource was last retired, is there still, and begins after then."""
    return await SQL["moved_away"].rows(
        connection, booking_in, organization=organization, resource=resource, after=after
    )


async def moved_off(connection: Connection, closed: Blackout, *, after: datetime) -> list[Booking]:
    """Return what was moved elsewhere for a blackout, stands there still, and begins after the instant, in order."""
    return await SQL["moved_off"].rows(
        connection,
        booking_in,
        organization=closed.organization,
        resources=list(closed.resources),
        since=closed.during.start,
        until=closed.during.end,
        reason=closed.reason,
        after=after,
    )


async def released(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the member's bookings that were released and whose time is not over yet, the latest first."""
    return await SQL["released"].rows(connection, booking_in, organization=organization, member=member, now=now)


async def gone(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime
) -> list[Booking]:
    """Return the member's bookings for a time after `since` that stand no more, the one given up last first."""
    return await SQL["gone"].rows(connection, booking_in, organization=organization, member=member, since=since)


async def zones(connection: Connection, several: Sequence[Booking]) -> dict[BookingId, ZoneInfo]:
    """Return the zone in whose wall time each of the bookings is."""
    rows = await SQL["zones"].rows(
        connection,
        lambda row: (BookingId(row["id"]), ZoneInfo(row["zone"])),
        organizations=[booking.organization for booking in several],
        bookings=[booking.id for booking in several],
        resources=[booking.resource for booking in several],
    )
    return dict(rows)


async def last_declined(
    connection: Connection, organization: OrganizationId, by: MemberId, *, since: datetime
) -> BookingId | None:
    """Return the request that the member declined last, if that was after the instant."""
    found = await SQL["last_declined"].value(connection, int, organization=organization, by=by, since=since)
    return BookingId(found) if found else None


async def pending(
    connection: Connection, organization: OrganizationId, *, now: datetime, most: int, after: Booking | None = None
) -> list[Booking]:
    """Return the requests that wait for an answer, in the order in which they were made, so many behind one of them."""
    return await SQL["pending"].rows(
        connection,
        booking_in,
        organization=organization,
        now=now,
        most=most,
        requested=after.requested_at if after else None,
        starts=after.during.start if after else None,
        after=after.id if after else 0,
    )


async def posted(connection: Connection, organization: OrganizationId, *, now: datetime) -> list[Booking]:
    """Return the requests that wait for an answer and were asked in a conversation last, and of nobody in person."""
    return await SQL["posted"].rows(connection, booking_in, organization=organization, now=now)


async def unanswered(
    connection: Connection, *, now: datetime, until: datetime, after: BookingId, most: int
) -> list[tuple[OrganizationId, BookingId]]:
    """Return requests that lapse before `until`, so many at most, behind an id."""
    return await SQL["unanswered"].rows(
        connection,
        lambda row: (OrganizationId(row["organization_id"]), BookingId(row["id"])),
        now=now,
        until=until,
        after=after,
        most=most,
    )


async def unanswerable(
    connection: Connection, organization: OrganizationId, *, now: datetime, until: datetime
) -> list[Booking]:
    """Return the requests for a time before `until` that nobody can answer: who was asked has left, or is suspended."""
    return await SQL["unanswerable"].rows(connection, booking_in, organization=organization, now=now, until=until)


async def no_shows(
    connection: Connection, organization: OrganizationId, member: MemberId, *, since: datetime, now: datetime
) -> int:
    """Count the member's bookings since the instant that nobody checked in to."""
    counted = await SQL["no_shows"].value(
        connection, int, organization=organization, member=member, since=since, now=now
    )
    return counted or 0
