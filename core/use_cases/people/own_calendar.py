"""Let a member give the address of their own calendar, so that they are warned of clashes, and forget it again."""

from datetime import datetime

from core.domain.audit import Change, Noun
from core.domain.bookings.booking import Booking
from core.domain.people.member import Member
from core.domain.people.own_calendar import OwnCalendar, address_of
from core.ledger import Ledger
from core.store import audit, own_calendars
from core.store.database import Connection, retried
from core.values import Interval


async def calendar_of(ledger: Ledger, *, member: Member) -> OwnCalendar | None:
    """Return a member's own calendar, read or not; None if they gave none."""
    async with ledger.database.connection() as connection:
        known = await own_calendars.found(connection, [member.organization], [member.id])
    return known.get(member.id)


async def clashes_with(ledger: Ledger, booking: Booking) -> tuple[Interval, ...]:
    """Return when the holder of a booking is busy during it, by their own calendar."""
    async with ledger.database.connection() as connection:
        return tuple(await own_calendars.clashes(connection, booking.organization, booking.member, booking.during))


@retried
async def give_calendar(ledger: Ledger, *, member: Member, address: str) -> None:
    """
    Keep the address of a member's calendar, sealed, in the place of the one before; it is read soon, and that is told.

    Refuses with BadCalendarAddress.
    """
    sealed, now = ledger.vault.seal(address_of(address)), ledger.clock.now()
    async with ledger.database.transaction() as connection:
        await own_calendars.give(connection, member, sealed, via=ledger.via, at=now)
        await _note(connection, ledger, member, "calendar given", at=now)


@retried
async def forget_calendar(ledger: Ledger, *, member: Member) -> bool:
    """Forget a member's calendar and all that was read in it; return whether there was one."""
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        forgotten = await own_calendars.forget(connection, member)
        if forgotten:
            await _note(connection, ledger, member, "calendar forgotten", at=now)
    return forgotten


async def _note(connection: Connection, ledger: Ledger, member: Member, verb: str, *, at: datetime) -> None:
    # The address itself is no part of the audit, which forgets nothing.
    change = Change(Noun.PERSON, member.id, verb)
    await audit.record(connection, change, organization=member.organization, by=member.id, via=ledger.via, at=at)
