"""Decide what becomes of the bookings that are still in the name of a member who has left."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.lengths import check_text
from core.domain.people.leaving import LeftBehind
from core.domain.people.member import Member
from core.errors import NoSuchMember, NotAllowed, StillAMember
from core.ledger import Ledger
from core.store import bookings, people
from core.store.database import Connection, retried
from core.values import BookingId, MemberId, OrganizationId


async def left_behind(
    connection: Connection, organization: OrganizationId, member: MemberId, *, now: datetime
) -> LeftBehind | None:
    """Return a member who has left, with their coming bookings; None if they belong here."""
    leaver = await people.leaver(connection, organization, member)
    if leaver is None:
        return None
    standing = await bookings.of_member(connection, organization, member, ending_after=now)
    return LeftBehind(leaver, tuple(coming(standing, now=now)))


async def left_bookings(ledger: Ledger, *, member: MemberId, by: Member) -> LeftBehind:
    """Return a member who has left, with their coming bookings; refuses as `cancel_left` does."""
    async with ledger.database.connection() as connection:
        return await _left(connection, member, by=by, now=ledger.clock.now())


@retried
async def cancel_left(
    ledger: Ledger, *, member: MemberId, by: Member, via: str, because: str, booking: BookingId | None = None
) -> LeftBehind:
    """
    Cancel the coming bookings of a member who has left, or just this one, and return those that were cancelled.

    Those who attend are told the reason. Done a second time, or after somebody else, it cancels nothing. Refuses with
    NotAllowed unless an owner or admin asks, StillAMember if the member is back, NoSuchMember or TextTooLong.
    """
    check_text("reason", because)
    now = ledger.clock.now()
    gone: list[Booking] = []
    async with ledger.database.transaction() as connection:
        left = await _left(connection, member, by=by, now=now)
        standing = await bookings.of_member(connection, by.organization, member, ending_after=now, lock=True)
        for each in coming(standing, now=now):
            if booking in {None, each.id}:
                after = cancelling.withdrawn(each, now=now, because=because)
                await bookings.save(connection, after, before=each, by=by.id, via=via, at=now)
                gone.append(after)
    # After the commit: memory must not hold what a rollback takes away.
    for each in gone:
        ledger.remember(each)
    return LeftBehind(left.leaver, tuple(gone))


def coming(standing: Sequence[Booking], *, now: datetime) -> list[Booking]:
    """Return those bookings that are confirmed and nobody has checked in to yet."""
    return [booking for booking in standing if booking.settled(now).status is Status.CONFIRMED]


async def _left(connection: Connection, member: MemberId, *, by: Member, now: datetime) -> LeftBehind:
    if not by.role.manages:
        raise NotAllowed(by.role)
    left = await left_behind(connection, by.organization, member, now=now)
    if left:
        return left
    names = await people.names(connection, [by.organization], [member])
    raise StillAMember(names[member]) if member in names else NoSuchMember("")
