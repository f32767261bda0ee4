"""Judge letters to guests, and the news that one of them is reached by none."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.guests import Guest, Lost, letter_for
from core.domain.messages import Claimed, Kind
from core.store import bookings, guests, series
from core.store.database import Connection
from core.use_cases.messages.notice import Later, Truth, Untrue, Verdict
from core.values import GuestId, OrganizationId

EVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Before any booking: the dates of a series that are over belong to its event as well."""

PAUSE = timedelta(seconds=2)
"""How long a letter waits for an earlier one to the same guest, before it is looked at again."""


async def judge(connection: Connection, claimed: Sequence[Claimed], now: datetime) -> list[Verdict]:
    """Judge each message by what its guest knows, and by the booking as time leaves it."""
    organizations = [message.organization for message in claimed]
    known = await guests.found(connection, organizations, [GuestId(message.about.id) for message in claimed])
    return [await _verdict(connection, message, known, now) for message in claimed]


async def _verdict(connection: Connection, message: Claimed, known: Mapping[GuestId, Guest], now: datetime) -> Verdict:
    guest = known.get(GuestId(message.about.id))
    if guest is None:
        return Untrue()
    every = [each.settled(now) for each in await _bookings(connection, guest)]
    if message.kind is Kind.GUEST_LOST:
        return _lost(guest, every, now)
    if any(each < message.due_at for each in guest.in_hand):
        # What the guest knows is only known when that is sent.
        return Later(now + PAUSE)
    # Until then it can be taken back, and nobody needs to have heard of it.
    undone_by = [each.lapses_at for each in every if each.status is Status.CANCELLING and each.lapses_at is not None]
    if undone_by:
        return Later(max(undone_by))
    of = await series.found(connection, guest.organization, guest.series) if guest.series is not None else None
    rule, first = (of.wish.recurrence, of.wish.first) if of else (None, None)
    letter = letter_for(guest, tuple(every), now=now, rule=rule, first=first)
    if letter is None:
        return Untrue("they know, or need not know")
    return Truth(
        subject=letter,
        version=1,
        until=max(each.during.end for each in (letter.booking, *letter.dates)),
        member=letter.booking.member,
        first="",
        named=frozenset({letter.booking.member}),
        to=letter.to,
    )


def _lost(guest: Guest, every: Sequence[Booking], now: datetime) -> Verdict:
    coming = [each for each in every if guest.address in each.guests and each.during.end > now]
    if guest.lost_at is None or not coming:
        return Untrue()
    booking = coming[0]
    until, people = booking.during.end, booking.people
    return Truth(Lost(guest, booking), version=1, until=until, member=booking.member, first=booking.via, named=people)


async def _bookings(connection: Connection, guest: Guest) -> list[Booking]:
    """Return what the guest comes to, or came to, in order."""
    home: OrganizationId = guest.organization
    if guest.booking is not None:
        found = await bookings.found(connection, home, guest.booking)
        return [found] if found else []
    if guest.series is None:
        return []
    return await series.standing(connection, home, guest.series, now=EVER, states=list(Status))
