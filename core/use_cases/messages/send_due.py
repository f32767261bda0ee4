"""Claim due messages, re-check each against its booking, and record the outcome."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.messages import HOLDER, About, Shown, about_booking, stands
from core.domain.people.identity import Identity, Reader, Recipient
from core.ledger import Ledger
from core.store import bookings, messages, people
from core.store.chat import cards
from core.store.database import Connection, LostRace
from core.store.messages import Claimed
from core.values import MemberId

FIRST_WAIT = timedelta(seconds=2)
"""How long a message waits after its first failed attempt; most failures of a platform last no longer."""
LONGEST_WAIT = timedelta(minutes=10)
"""The wait doubles up to this, so that a message is not much later than the end of an outage."""
MOST_ATTEMPTS = 12
"""They last 37 minutes; a reminder or a prompt that is later than that helps nobody."""
CLOCK = "clock"
"""The cause that the audit names when time alone changed a booking."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that is due and still true: its booking as it stands, its recipients, and the cards that show it."""

    claimed: Claimed
    booking: Booking
    recipients: tuple[Recipient, ...]
    """The ways to reach the member it is for, the platform of the booking first."""
    cards: tuple[Shown, ...]
    people: Mapping[MemberId, Reader]
    """Everybody whom the booking or one of its cards names, the readers of the cards included, by id."""

    @property
    def about(self) -> About:
        """The topic of the message."""
        return self.claimed.about

    @property
    def member(self) -> MemberId:
        """The member it is for: the holder, or an attendee."""
        return _addressed(self.claimed, self.booking)


async def take_due(ledger: Ledger, *, most: int) -> list[Notice]:
    """
    Claim at most so many due messages, write the ends that time has brought, and return the messages still true.

    The others are marked as dropped. The list is empty only when nothing more is due.
    """
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        while claimed := await messages.claim(connection, now=now, most=most):
            notices = await _true_ones(connection, claimed, now=now)
            told = {id(notice.claimed) for notice in notices}
            if dropped := [message for message in claimed if id(message) not in told]:
                await messages.settle(connection, dropped, state="dropped", at=now, reason="no longer true")
            if notices:
                return notices
    return []


async def sent(ledger: Ledger, notices: Sequence[Notice]) -> None:
    """Note that messages were delivered."""
    async with ledger.database.connection() as connection:
        await messages.settle(connection, [notice.claimed for notice in notices], state="sent", at=ledger.clock.now())


async def failed(ledger: Ledger, notice: Notice, *, reason: str) -> None:
    """Note that a message can never be delivered, and why."""
    await _failed(ledger, notice, reason=reason, now=ledger.clock.now())


async def put_off(ledger: Ledger, notice: Notice, *, reason: str, after: float | None) -> None:
    """
    Let a message wait: as long as the platform asked for, in seconds, or twice as long as the last time.

    After its last attempt it has failed for good.
    """
    now = ledger.clock.now()
    if notice.claimed.attempts >= MOST_ATTEMPTS:
        await _failed(ledger, notice, reason=f"gave up: {reason}", now=now)
        return
    patience = min(FIRST_WAIT * 2 ** (notice.claimed.attempts - 1), LONGEST_WAIT)
    wait = timedelta(seconds=after) if after is not None else patience
    async with ledger.database.connection() as connection:
        await messages.postpone(connection, notice.claimed, until=now + wait, reason=reason)


async def unreachable(ledger: Ledger, identity: Identity, *, reason: str) -> None:
    """Remember that nothing can be delivered to an identity, until it writes again."""
    async with ledger.database.connection() as connection:
        await people.mark_unreachable(connection, identity, reason)


async def next_due(ledger: Ledger) -> datetime | None:
    """Return when the next waiting message is due."""
    async with ledger.database.connection() as connection:
        return await messages.next_due(connection)


async def _failed(ledger: Ledger, notice: Notice, *, reason: str, now: datetime) -> None:
    async with ledger.database.connection() as connection:
        await messages.settle(connection, [notice.claimed], state="failed", at=now, reason=reason)


async def _true_ones(connection: Connection, claimed: Sequence[Claimed], *, now: datetime) -> list[Notice]:
    organizations = [message.organization for message in claimed]
    standing = await bookings.several(connection, organizations, [message.about.booking for message in claimed])
    settled = {about_booking(booking.id): await _settled(connection, booking, now=now) for booking in standing.values()}
    true = [
        (message, settled[message.about])
        for message in claimed
        if message.about in settled and stands(message.kind, settled[message.about])
    ]
    if not true:
        return []
    organizations = [booking.organization for _, booking in true]
    addressed = [_addressed(message, booking) for message, booking in true]
    recipients = await people.reachable(connection, organizations, addressed)
    shown = await cards.showing(connection, organizations, [message.about for message, _ in true])
    known = await _people(connection, true, addressed, shown)
    return [
        Notice(
            message,
            booking,
            _ordered(recipients, member, booking),
            tuple(card for card in shown if card.about == message.about),
            known,
        )
        for (message, booking), member in zip(true, addressed, strict=True)
    ]


async def _people(
    connection: Connection,
    true: Sequence[tuple[Claimed, Booking]],
    addressed: Sequence[MemberId],
    shown: Sequence[Shown],
) -> Mapping[MemberId, Reader]:
    """Return everybody whom these messages name or address, in one round trip."""
    homes = {message.about: message.organization for message, _ in true}
    members = {(booking.organization, member) for (_, booking), member in zip(true, addressed, strict=True)}
    members |= {(booking.organization, member) for _, booking in true for member in booking.people}
    members |= {(homes[card.about], card.reader) for card in shown}
    return await people.readers(connection, [home for home, _ in members], [member for _, member in members])


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


def _addressed(message: Claimed, booking: Booking) -> MemberId:
    return booking.member if message.member == HOLDER else message.member


def _ordered(recipients: Sequence[Recipient], member: MemberId, booking: Booking) -> tuple[Recipient, ...]:
    own = [recipient for recipient in recipients if recipient.member == member]
    return tuple(sorted(own, key=lambda recipient: recipient.identity.platform != booking.via))
