"""Take a cancellation back."""

from core.desk import Desk
from core.domain.booking import Booking
from core.errors import NoSuchBooking, SlotTaken
from core.store import bookings
from core.store.bookings import Overlap
from core.store.database import retried
from core.use_cases.change import change
from core.use_cases.hold import alternatives
from core.values import BookingId, MemberId, OrganizationId


@retried
async def undo(desk: Desk, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Take the same slot back, within a minute of its cancellation and while nobody was given it.

    Refuses with NoSuchBooking, NotYours, UndoOver, AlreadyOver, or SlotTaken with alternatives.
    """
    try:
        return await change(
            desk,
            organization=organization,
            booking=booking,
            to=lambda standing, now: standing.restored(by=by, now=now),
            by=by,
            via=via,
        )
    except Overlap as lost:
        raise await _taken(desk, organization, booking) from lost


async def _taken(desk: Desk, organization: OrganizationId, booking: BookingId) -> SlotTaken:
    async with desk.database.connection() as connection:
        lost = await bookings.found(connection, organization, booking)
    if lost is None:
        raise NoSuchBooking
    catalogue = await desk.catalogue(organization)
    resource = catalogue.resource(lost.resource)
    others = await alternatives(desk, catalogue, resource, lost.during, now=desk.clock.now())
    return SlotTaken(lost.resource, lost.during, others)
