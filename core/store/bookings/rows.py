"""The statements about bookings, and what their rows say."""

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status, WaitsFor
from core.store.statements import Row, statements
from core.values import Interval

SQL = statements("bookings")


def booking_in(row: Row) -> Booking:
    """Return the booking of a row that has every column."""
    return Booking(
        id=row["id"],
        organization=row["organization_id"],
        resource=row["resource_id"],
        unit=row["unit_id"],
        member=row["member_id"],
        during=Interval(row["starts"], row["ends"]),
        status=Status(row["status"]),
        version=row["version"],
        via=row["via"],
        lapses_at=row["lapses_at"],
        blocks_until=row["blocks_until"],
        charged=row["charged"],
        confirmed_at=row["confirmed_at"],
        release_at=row["release_at"],
        late=row["late"],
        checked_in_at=row["checked_in_at"],
        ended_at=row["ended_at"],
        because=row["because"],
        booked_by=row["booked_by"],
        attendees=tuple(row["attendee_ids"]),
        rings_at=row["rings_at"],
        check_in_by=row["check_in_by"],
        absentees=tuple(row["absentee_ids"]),
        was=(row["was_resource_id"], Interval(row["was_starts"], row["was_ends"])) if row["was_resource_id"] else None,
        companions=tuple(row["companion_units"]),
        requested_at=row["requested_at"],
        waits_for=WaitsFor(row["waits_for"]) if row["waits_for"] else None,
        decided_by=row["decided_by"],
        title=row["title"],
        was_title=row["was_title"],
        guests=tuple(row["guests"]),
        party=row["party"],
        offered_to=row["offered_to"],
        offered_until=row["offered_until"],
        handed_by=row["handed_by"],
        called_off_by=row["called_off_by"],
        series=row["series_id"],
        occurrence=row["occurrence"],
        by_hand=row["by_hand"],
        poll=row["poll_id"],
    )


def state_of(booking: Booking) -> dict[str, object]:
    """Return the booking's fields by the names that `save` gives them."""
    return {
        "organization": booking.organization,
        "id": booking.id,
        "member": booking.member,
        "resource": booking.resource,
        "unit": booking.unit,
        "starts": booking.during.start,
        "ends": booking.during.end,
        "blocks_until": booking.blocks_until,
        "status": booking.status,
        "version": booking.version,
        "lapses_at": booking.lapses_at,
        "charged": booking.charged,
        "confirmed_at": booking.confirmed_at,
        "release_at": booking.release_at,
        "late": booking.late,
        "checked_in_at": booking.checked_in_at,
        "ended_at": booking.ended_at,
        "because": booking.because,
        "requested_at": booking.requested_at,
        "waits_for": booking.waits_for,
        "decided_by": booking.decided_by,
        "attendees": list(booking.attendees),
        "rings_at": booking.rings_at,
        "check_in_by": booking.check_in_by,
        "absentees": list(booking.absentees),
        "booked_by": booking.booked_by or booking.member,
        "offered_to": booking.offered_to,
        "offered_until": booking.offered_until,
        "handed_by": booking.handed_by,
        "called_off_by": booking.called_off_by,
        "by_hand": booking.by_hand,
        "occurrence": booking.occurrence,
        "title": booking.title,
        "was_title": booking.was_title,
        "guests": list(booking.guests),
        "party": booking.party,
        "was_resource": booking.was[0] if booking.was else None,
        "was_starts": booking.was[1].start if booking.was else None,
        "was_ends": booking.was[1].end if booking.was else None,
    }
