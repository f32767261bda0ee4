"""Say what is in the way of a slot for which no unit is free."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import BlackedOut, SlotTaken
from core.ledger import Ledger
from core.store import blackouts, bookings
from core.values import Interval, MemberId, UnitId


async def slot_taken(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None = None,
    instead_of: Booking | None = None,
) -> SlotTaken | BlackedOut:
    """
    Return the refusal of a slot for which no unit, or not this one, is free: closed, with the reason, or taken.

    With `instead_of`, the slot was wanted for that booking, which is not in its own way.
    """
    units = [unit] if unit else [each.id for each in resource.units]
    async with ledger.database.connection() as connection:
        closed = await blackouts.over(connection, units, resource.blocked(wish))
    if closed is not None:
        return BlackedOut(resource.id, wish, closed.during, closed.reason)
    own = await own_in_the_way(ledger, catalogue, units, wish, member=member, now=now, but=instead_of)
    return SlotTaken(resource.id, wish, own.id if own else None)


async def own_in_the_way(
    ledger: Ledger,
    catalogue: Catalogue,
    units: Sequence[UnitId],
    wish: Interval,
    *,
    member: MemberId,
    now: datetime,
    but: Booking | None = None,
) -> Booking | None:
    """Return the first booking of the member's own that has one of these units at some time of the wish, if any."""
    async with ledger.database.connection() as connection:
        standing = await bookings.of_member(connection, catalogue.organization, member, ending_after=now)
    return next(
        (
            booking
            for booking in standing
            if booking.during.overlaps(wish)
            and booking.settled(now) is booking
            and not (but and booking.id == but.id)
            and not {booking.unit, *booking.companions}.isdisjoint(units)
        ),
        None,
    )
