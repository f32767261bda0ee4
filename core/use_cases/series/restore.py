"""Have a date of a series again that was cancelled: as one of its dates, in the slot that it had."""

from dataclasses import replace

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING
from core.domain.series.series import Occurrence
from core.errors import NoSuchBooking
from core.ledger import Ledger
from core.store import series
from core.store.database import LostRace, retried
from core.use_cases.bookings.taking import for_whom, tidied
from core.use_cases.series.book import Missing, check_current, made, still_here, take_turn, write
from core.use_cases.series.judging import Whose, judged, slot_on
from core.use_cases.series.move import owned
from core.values import BookingId, MemberId, OrganizationId


@retried
async def restore(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    Book a cancelled date of a series once more, under all rules; the other dates stay as they are.

    Where that date stands again already, it is returned as it is. Attendees are told as of a new booking. Refuses with
    NoSuchBooking, NotYours, or as `hold` does where the slot cannot be had any more.
    """
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    async with ledger.database.connection() as connection:
        gone, of = await owned(connection, organization, booking, by=by)
        dates = await series.standing(connection, organization, of.id, now=now, states=STANDING)
    if gone.occurrence is None or gone.member != of.member:
        raise NoSuchBooking
    there = next((each for each in dates if each.occurrence == gone.occurrence), None)
    if there is not None:
        return there
    resource = catalogue.resource(gone.resource)
    await for_whom(ledger, resource, by=by, holder=of.member)
    slot = replace(slot_on(of.wish, Occurrence(gone.occurrence, gone.during), resource), rather=gone.unit)
    [verdict] = await judged(ledger, [slot], Whose(of.member, now))
    if verdict.refusal is not None:
        raise verdict.refusal
    coming = tuple(await still_here(ledger, organization, gone.attendees))
    draft = replace(of, title=gone.title, guests=gone.guests, attendees=coming, via=via)
    ready = await made(ledger, draft, [slot], [verdict], by=by, now=now, tells=True)
    blocked = resource.blocked(gone.during)
    if gone.ended_at is None:
        await tidied(ledger, [gone.unit, *gone.companions], blocked, now=now, by=by, via=via)
    try:
        async with ledger.database.transaction() as connection:
            await check_current(connection, catalogue)
            await take_turn(connection, draft, [slot], now=now)
            [again] = await write(connection, draft, [slot], ready.bookings, ready.due, by=by, now=now)
    except Missing as missing:
        await tidied(ledger, slot.units, blocked, now=now, by=by, via=via)
        raise LostRace from missing
    ledger.remember(again)
    return again
