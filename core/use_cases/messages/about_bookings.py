"""Judge messages about bookings, and write the ends that time has brought."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from core.domain.audit import CLOCK
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.bookings.timeliness import PUNCTUAL, overtaken, put_off, stands, true_until
from core.domain.messages import HOLDER, REPAINTS, Claimed, Due, Kind, about_booking
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import quiet_until
from core.store import bookings, messages, resources, series
from core.store.database import Connection, LostRace
from core.use_cases.bookings.approve import decide_now, place_of
from core.use_cases.bookings.ask_in_channel import ask_in_person
from core.use_cases.messages.notice import Later, Truth, Untrue, Verdict
from core.values import BookingId, MemberId, OrganizationId

TO_DECIDE = frozenset({Kind.APPROVAL, Kind.ASKED_AGAIN})
"""The kinds that ask whoever decides about a request."""
ONCE_FOR_ALL = frozenset({Kind.BOOKED_FOR_YOU, Kind.INVITED})
"""The kinds that are sent once for all dates of a series, about the first of them."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by its booking, as time leaves that."""
    organizations = [message.organization for message in claimed]
    read = await bookings.several(connection, organizations, [message.about.booking for message in claimed])
    settled = {booking.id: await _settled(connection, booking, now=now) for booking in read.values()}
    verdicts = [_verdict(message, settled.get(message.about.booking), now) for message in claimed]
    for message, verdict in zip(claimed, verdicts, strict=True):
        booking = settled.get(message.about.booking)
        if isinstance(verdict, Untrue) and booking is not None:
            await _hand_on(connection, message, booking, now)
    catalogues = _Catalogues(connection)
    await _drop_undecided(catalogues, claimed, settled, verdicts, now)
    await _lapse_once(connection, claimed, settled, verdicts)
    await _place(catalogues, claimed, settled, verdicts, now)
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


class _Catalogues:
    """The catalogues of the organizations whose messages are judged, each read once, in the transaction that judges."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self._read = connection, dict[OrganizationId, Catalogue]()

    async def of(self, organization: OrganizationId) -> Catalogue:
        """Return the catalogue of an organization as it is now."""
        if organization not in self._read:
            self._read[organization] = await resources.current(self.connection, organization)
        return self._read[organization]


async def _drop_undecided(
    catalogues: _Catalogues,
    claimed: Sequence[Claimed],
    settled: Mapping[BookingId, Booking],
    verdicts: list[Verdict],
    now: datetime,
) -> None:
    """Drop what would ask somebody who no longer decides: who stood in for another, or was an approver."""
    deciding: dict[BookingId, set[MemberId]] = {}
    for place, (message, verdict) in enumerate(zip(claimed, verdicts, strict=True)):
        if message.kind not in TO_DECIDE or not isinstance(verdict, Truth):
            continue
        booking = settled[message.about.booking]
        if booking.id not in deciding:
            catalogue = await catalogues.of(message.organization)
            deciding[booking.id] = await decide_now(catalogues.connection, booking, catalogue=catalogue, now=now)
        if verdict.member not in deciding[booking.id]:
            verdicts[place] = Untrue("somebody else decides by now")


async def _lapse_once(
    connection: Connection,
    claimed: Sequence[Claimed],
    settled: Mapping[BookingId, Booking],
    verdicts: list[Verdict],
) -> None:
    """Tell only with the first of the dates that were asked for together, and waited equally long, that it is over."""
    for at, (message, verdict) in enumerate(zip(claimed, verdicts, strict=True)):
        booking = settled.get(message.about.booking)
        if message.kind is not Kind.LAPSED or not isinstance(verdict, Truth) or booking is None:
            continue
        if booking.series is None or booking.lapses_at is None:
            continue
        waited = {Status.PENDING, Status.EXPIRED}
        dates = await series.standing(
            connection, booking.organization, booking.series, now=booking.lapses_at, states=waited
        )
        key = (booking.requested_at, booking.lapses_at)
        first = next(each for each in dates if (each.requested_at, each.lapses_at) == key)
        if first.id != booking.id:
            verdicts[at] = Untrue("that of another date of the series tells of it")


async def _place(
    catalogues: _Catalogues,
    claimed: Sequence[Claimed],
    settled: Mapping[BookingId, Booking],
    verdicts: list[Verdict],
    now: datetime,
) -> None:
    """Send what is asked in a channel there; where that is no longer wanted, those who decide are asked in person."""
    for at, (message, verdict) in enumerate(zip(claimed, verdicts, strict=True)):
        if message.kind is not Kind.APPROVAL_POSTED or not isinstance(verdict, Truth):
            continue
        booking, catalogue = settled[message.about.booking], await catalogues.of(message.organization)
        connection = catalogues.connection
        place = await place_of(connection, booking, catalogue=catalogue)
        if place is not None:
            verdicts[at] = replace(verdict, to=place.to)
        else:
            await ask_in_person(connection, booking, catalogue=catalogue, now=now)
            verdicts[at] = Untrue("it is asked in person by now")


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
    comes = message.member in booking.attendees
    if message.kind in {Kind.INVITED, Kind.UNINVITED} and comes is (message.kind is Kind.UNINVITED):
        return Untrue("they are on the list again" if comes else "they are not on the list any more")
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


async def _hand_on(connection: Connection, message: Claimed, booking: Booking, now: datetime) -> None:
    """Plan the one message that tells of a whole series about its next date, if this one is off before it was sent."""
    if booking.series is None or message.kind not in ONCE_FOR_ALL:
        return

    def is_so(date: Booking) -> bool:
        reader = date.member if message.member == HOLDER else message.member
        return stands(message.kind, date, now) and reader in {date.member, *date.attendees}

    if is_so(booking):
        return
    dates = await series.standing(connection, booking.organization, booking.series, now=now)
    heir = next((date for date in dates if is_so(date.settled(now))), None)
    if heir is not None:
        told = Due(message.kind, now, message.member)
        await messages.plan(connection, heir.organization, about_booking(heir.id), [told])


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
