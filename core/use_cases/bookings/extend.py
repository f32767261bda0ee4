"""Extend or shorten a booking: another end, at the same place."""

from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import UNCONFIRMED, Status
from core.errors import NotYours, Refusal
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.approve import first_asking
from core.use_cases.bookings.move import move
from core.use_cases.bookings.slot import Place, check_rules, free_units
from core.use_cases.bookings.swap import swap
from core.use_cases.rules.allowances_of import affordable
from core.values import BookingId, Interval, MemberId, OrganizationId


@retried
async def extend(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: MemberId,
    via: str,
    longer: timedelta | None = None,
    until: datetime | None = None,
) -> Booking:
    """
    Give a booking another end: `longer` by a length (shorter if negative), or `until`; refuses as `move` does.

    Of a hold, or of a request, it is a swap, and refused as one: a request that gets shorter goes on where it is.
    """
    before = await ledger.booking(organization, booking)
    if by not in {before.member, before.booked_by}:
        raise NotYours(booking)
    end = until or before.during.end + (longer or timedelta(0))
    during = before.during.stretched(end=end - before.during.end)
    # This unit and no other: people are sitting in it.
    here = Place(before.resource, before.unit)
    verb = swap if before.status in {*UNCONFIRMED, Status.EXPIRED} else move
    return await verb(ledger, organization=organization, booking=booking, during=during, by=by, via=via, to=here)


async def can_extend(ledger: Ledger, booking: Booking, *, longer: timedelta) -> bool:
    """Return whether the booking can be so much longer: its units are free, and every rule allows it."""
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(booking.organization)
    wish = Interval(booking.during.start, booking.during.end + longer)
    things = catalogue.of(booking)
    resources = [resource for resource, _ in things]
    if await first_asking(ledger, resources, by=booking.member, during=wish, people=booking.heads):
        return False
    try:
        for resource, _ in things:
            await check_rules(ledger, resource, booking, wish, now=now)
    except Refusal:
        return False
    units = [(resource, [unit.id]) for resource, unit in things]
    if None in await free_units(ledger, units, wish, but=booking, now=now):
        return False
    [fits] = await affordable(
        ledger, [[(resource, wish) for resource, _ in things]], member=booking.member, now=now, but=booking.id
    )
    return fits
