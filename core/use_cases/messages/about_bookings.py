"""Judge messages about bookings, and write the ends that time has brought."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from core.domain.audit import CLOCK
from core.domain.bookings.booking import Booking
from core.domain.bookings.timeliness import PUNCTUAL, overtaken, put_off, stands, true_until
from core.domain.messages import HOLDER, REPAINTS, Claimed, Kind
from core.domain.resources.hours import quiet_until
from core.store import bookings
from core.store.database import Connection, LostRace
from core.use_cases.messages.notice import Later, Truth, Untrue, Verdict
from core.values import BookingId


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its booking, as time leaves that."""
    organizations = [message.organization for message in claimed]
    read = await bookings.several(connection, organizations, [message.about.booking for message in claimed])
    settled = {booking.id: await _settled(connection, booking, now=now) for booking in read.values()}
    verdicts = [_verdict(message, settled.get(message.about.booking), now) for message in claimed]
    overdue = [
        (place, message, verdict)
        for place, (message, verdict) in enumerate(zip(claimed, verdicts, strict=True))
        if isinstance(verdict, Truth) and message.kind not in REPAINTS and now - message.due_at >= PUNCTUAL
    ]
    # Hardly ever is anything so late, and only then it matters what time it is there.
    if overdue:
        zones = await bookings.zones(connection, [settled[message.about.booking] for _, message, _ in overdue])
        for place, message, verdict in overdue:
            verdicts[place] = _by_day(message, settled[message.about.booking], verdict, zones, now)
    return verdicts


def _by_day(
    message: Claimed, booking: Booking, verdict: Verdict, zones: Mapping[BookingId, ZoneInfo], now: datetime
) -> Verdict:
    """Put a message off that was delayed into the night, unless it is about a booking that is near."""
    morning = quiet_until(now, zones[booking.id])
    until = morning and put_off(message.kind, booking, due_at=message.due_at, now=now, morning=morning)
    return Later(until) if until else verdict


def _verdict(message: Claimed, booking: Booking | None, now: datetime) -> Verdict:
    if booking is None or not stands(message.kind, booking, now):
        return Untrue()
    if message.kind is Kind.OFFERED and message.member != booking.offered_to:
        return Untrue("it is offered to somebody else by now")
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
