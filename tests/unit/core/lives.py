"""Bookings in every state, without a database: Atlas from 15:00 to 17:00, looked at an hour before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status, WaitsFor
from core.domain.bookings.time_limits import HOLD, UNDO
from core.domain.rules.policy import Policy
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
NOW = START - timedelta(hours=1)
TWO_HOURS = Interval(START, START + timedelta(hours=2))
LATER = TWO_HOURS.shifted(timedelta(hours=1))
LONGER = Interval(START, TWO_HOURS.end + timedelta(hours=1))
ANN, BEN, CLEO, DORA = (MemberId(number) for number in range(1, 5))
"""The holder, who booked it for her, an attendee, and somebody else."""
ATLAS, CURIE, ITS_UNIT, OTHER_UNIT = ResourceId(1), ResourceId(2), UnitId(1), UnitId(2)
HOUSE = Policy(grace=timedelta(minutes=10), buffer=timedelta(minutes=15))
HELD = Booking(
    id=BookingId(7),
    organization=OrganizationId(1),
    resource=ATLAS,
    unit=ITS_UNIT,
    member=ANN,
    during=TWO_HOURS,
    status=Status.HELD,
    version=1,
    via="slack",
    blocks_until=TWO_HOURS.end + HOUSE.buffer,
    charged=120,
    lapses_at=NOW + HOLD,
    booked_by=BEN,
    attendees=(CLEO,),
)


def booking(status: Status, *, now: datetime = NOW) -> Booking:
    """Return the booking in a state in which time has ended nothing yet."""
    held = replace(HELD, lapses_at=now + HOLD)
    confirmed = replace(
        held, status=Status.CONFIRMED, version=2, lapses_at=None, confirmed_at=NOW, release_at=START + HOUSE.grace
    )
    over = timedelta(minutes=1)
    states = {
        Status.HELD: held,
        Status.PENDING: replace(
            held, status=Status.PENDING, version=2, waits_for=WaitsFor.APPROVAL, requested_at=now - over
        ),
        Status.CONFIRMED: confirmed,
        Status.IN_USE: replace(confirmed, status=Status.IN_USE, version=3, checked_in_at=now - over),
        Status.COMPLETED: replace(confirmed, status=Status.COMPLETED, version=4, ended_at=now - over),
        Status.EXPIRED: replace(held, status=Status.EXPIRED, version=2, lapses_at=now - over, ended_at=now - over),
        Status.CANCELLING: replace(confirmed, status=Status.CANCELLING, version=3, lapses_at=now + UNDO),
        Status.CANCELLED: replace(
            confirmed, status=Status.CANCELLED, version=4, lapses_at=now - over, ended_at=now - over
        ),
        Status.NO_SHOW: replace(confirmed, status=Status.NO_SHOW, version=3, ended_at=now - over),
        Status.BLACKOUT: replace(held, status=Status.BLACKOUT, lapses_at=None),
    }
    return states[status]
