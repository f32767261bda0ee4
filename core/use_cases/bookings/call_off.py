"""Call a booking off: a manager cancels somebody else's, and may say why."""

from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId


@retried
async def call_off(
    ledger: Ledger, *, booking: BookingId, by: Member, via: str, because: str | None = None, seen: int | None = None
) -> Booking:
    """
    Cancel another member's booking, tell everybody concerned, and give the quota back; undone within a minute.

    Only a manager of everything that was booked may do so. It changes nothing if the booking's version is no longer the
    one that was `seen`. Refuses with NoSuchBooking, NotAllowed, AlreadyOver or TextTooLong.
    """
    check_text("reason", because)
    async with ledger.changing(by.organization, booking, by=by.id, via=via) as change:
        if not manages(change.catalogue, change.booking, by=by):
            raise NotAllowed(by.role)
        after = change.booking.called_off(by=by.id, now=change.now, because=because)
        if seen in {None, change.booking.version}:
            change.to(after)
    return change.booking


def manages(catalogue: Catalogue, booking: Booking, *, by: Member) -> bool:
    """Whether the member manages everything that was booked."""
    return all(resource.policy.managed(by.role, by.groups) for resource, _ in catalogue.of(booking))
