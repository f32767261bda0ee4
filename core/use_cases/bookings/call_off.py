"""Call a booking off: a manager cancels somebody else's, and may say why."""

from datetime import datetime

from core.domain.bookings import cancelling
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.lengths import check_text
from core.domain.messages import HOLDER, Due, Kind
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store.database import retried
from core.values import BookingId, OrganizationId


@retried
async def call_off(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: Member | None,
    via: str,
    because: str | None = None,
    seen: int | None = None,
) -> Booking:
    """
    Cancel another member's booking, tell everybody concerned, and give the quota back; undone within a minute.

    Only a manager of everything that was booked may do so, or without `by` the operator, at once and for good. It
    changes nothing if the booking's version is no longer the one that was `seen`, or if it was cancelled already.
    Refuses with NoSuchBooking, NotAllowed, AlreadyOver or TextTooLong.
    """
    check_text("reason", because)
    async with ledger.changing(organization, booking, by=by.id if by else None, via=via) as change:
        before = change.booking
        if by is None:
            gone = before.status in {Status.CANCELLED, Status.CANCELLING}
            after = before if gone else cancelling.withdrawn(before, now=change.now, because=because or "")
        elif manages(change.catalogue, before, by=by):
            after = cancelling.called_off(before, by=by.id, now=change.now, because=because)
        else:
            raise NotAllowed(by.role)
        if seen in {None, before.version}:
            change.to(after, also=_told(before, after, at=change.now) if by is None else ())
    return change.booking


def _told(before: Booking, after: Booking, *, at: datetime) -> list[Due]:
    """Return the message to the holder; a hold is gone in minutes anyway."""
    return [] if after is before or before.status is Status.HELD else [Due(Kind.CHANGED_FOR_YOU, at, HOLDER)]


def manages(catalogue: Catalogue, booking: Booking, *, by: Member) -> bool:
    """Whether the member manages everything that was booked."""
    return all(resource.policy.managed(by.role, by.groups) for resource, _ in catalogue.of(booking))
