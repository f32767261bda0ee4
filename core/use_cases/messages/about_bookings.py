"""Judge messages about bookings, and write the ends that time has brought."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.timeliness import overtaken, stands, true_until
from core.domain.messages import HOLDER, Claimed
from core.store import bookings
from core.store.database import Connection, LostRace
from core.use_cases.messages.notice import Truth, Untrue, Verdict

CLOCK = "clock"
"""The cause that the audit names when time alone changed a booking."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its booking, as time leaves that."""
    organizations = [message.organization for message in claimed]
    read = await bookings.several(connection, organizations, [message.about.booking for message in claimed])
    settled = {booking.id: await _settled(connection, booking, now=now) for booking in read.values()}
    return [_verdict(message, settled.get(message.about.booking), now) for message in claimed]


def _verdict(message: Claimed, booking: Booking | None, now: datetime) -> Verdict:
    if booking is None or not stands(message.kind, booking, now):
        return Untrue()
    if overtaken(message.kind, message.others, booking, now):
        return Untrue("a later message says more")
    return Truth(
        subject=booking,
        version=booking.version,
        until=true_until(message.kind, booking),
        member=booking.member if message.member == HOLDER else message.member,
        first=booking.via,
        named=booking.people,
    )


async def _settled(connection: Connection, booking: Booking, *, now: datetime) -> Booking:
    """Return the booking as time leaves it, and write that state."""
    after = booking.settled(now)
    if after is booking:
        return after
    try:
        await bookings.save(connection, after, before=booking, by=None, via=CLOCK, at=now)
    except LostRace:
        # Somebody changed it at the same moment: the message is judged by the new state.
        changed = await bookings.found(connection, booking.organization, booking.id)
        return await _settled(connection, changed, now=now) if changed else booking
    return after
