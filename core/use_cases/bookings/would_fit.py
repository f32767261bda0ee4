"""Tell whether a booking could have another slot."""

from core.domain.bookings.booking import Booking
from core.domain.resources.resource import Resource
from core.errors import AskedSlot
from core.ledger import Ledger
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.bookings.offering import offering
from core.use_cases.bookings.slot import check_rules, free_units
from core.values import Interval


async def check_fit(ledger: Ledger, booking: Booking, *, resource: Resource, during: Interval) -> None:
    """Check that a booking could be moved to that slot, and change nothing; refuses as `move` would for its rules."""
    now = ledger.clock.now()
    entered = resource.id != booking.resource
    asked = AskedSlot(resource.id, during, booking.member, booking.member, moving=booking.id)
    async with offering(ledger, resource.organization, asked, now=now):
        await check_rules(ledger, resource, booking, during, now=now, entered=entered)
        units = [each.id for each in resource.units]
        [free] = await free_units(ledger, [(resource, units)], during, but=booking, now=now)
        if free is None:
            catalogue, member = await ledger.catalogue(resource.organization), booking.member
            raise await slot_taken(ledger, catalogue, resource, during, now=now, member=member, instead_of=booking)
