"""Bring a booking from one state to the next; what every verb on a standing booking shares."""

from collections.abc import Callable
from datetime import datetime

from core.desk import Desk
from core.domain.booking import Booking
from core.domain.messages import planned
from core.errors import NoSuchBooking, Refusal, Unavailable
from core.store import bookings, messages
from core.store.database import Connection
from core.values import BookingId, MemberId, OrganizationId

READINGS = 5
"""How often a booking is read again because somebody changed it in between."""

Transition = Callable[[Booking, datetime], Booking]


async def change(
    desk: Desk, *, organization: OrganizationId, booking: BookingId, to: Transition, by: MemberId | None, via: str
) -> Booking:
    """
    Read the booking, let `to` decide, and write what it decided, if the booking is still as it was read.

    Refuses with NoSuchBooking and whatever `to` refuses with. Raises Overlap when its unit was given to somebody else.
    """
    now = desk.clock.now()
    async with desk.database.connection() as connection:

        async def done(before: Booking) -> Booking | None:
            after = to(before, now)
            if after is before or await written(connection, after, before=before, by=by, via=via, now=now):
                desk.remember(after)
                return after
            return None

        remembered = desk.remembered(organization, booking)
        if remembered and _changes(remembered, to, now) and (after := await done(remembered)):
            return after
        for _ in range(READINGS):
            before = await bookings.found(connection, organization, booking)
            if before is None:
                raise NoSuchBooking
            if after := await done(before):
                return after
    raise Unavailable


def _changes(remembered: Booking, to: Transition, now: datetime) -> bool:
    """Say whether there is something to write: only a write proves that what is remembered is still so."""
    try:
        return to(remembered, now) is not remembered
    except Refusal:
        return False


async def written(
    connection: Connection, after: Booking, *, before: Booking, by: MemberId | None, via: str, now: datetime
) -> bool:
    """Write a transition and wake the outbox when something is due at once; False when it was changed meanwhile."""
    due = planned(after, now=now)
    try:
        await bookings.save(connection, after, before=before, by=by, via=via, at=now, due=due)
    except bookings.Stale:
        return False
    if any(message.at <= now for message in due):
        await messages.announce(connection)
    return True
