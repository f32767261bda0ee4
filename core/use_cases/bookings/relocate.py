"""Relocate a booking: a manager moves somebody else's booking, and says why."""

from core.domain.bookings import moving
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.domain.people.member import Member
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.call_off import manages
from core.use_cases.bookings.slot import Place, Target, Wanted, check_approved, give_another_slot
from core.values import BookingId, Interval, OrganizationId


async def relocate(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    during: Interval,
    by: Member | None,
    via: str,
    because: str,
    to: Place | None = None,
) -> Booking:
    """
    Give another member's booking another time, another resource, or both, and tell its holder the reason.

    Only a manager of everything that was booked may do so, or without `by` the operator. The holder must be allowed to
    book the new slot, and their quotas count it. Refuses with NotAllowed or TextTooLong, or as `move` does; then the
    booking is as it was.
    """
    wanted = Wanted(organization, booking, during, to, by.id if by else None, via, for_holder=True)
    return await relocated(ledger, wanted, by=by, because=because)


@retried
async def relocated(ledger: Ledger, wanted: Wanted, *, by: Member | None, because: str) -> Booking:
    """Do what `relocate` does with the booking and the slot that are `wanted`."""
    check_text("reason", because)
    catalogue = await ledger.catalogue(wanted.organization)

    def there(before: Booking, target: Target) -> Booking:
        if by is not None and not manages(catalogue, before, by=by):
            raise NotAllowed(by.role)
        after = moving.relocated(
            before,
            target.destination,
            now=target.now,
            policy=target.resource.policy,
            because=because,
        )
        check_approved(after, before=before, target=target)
        return after

    return await give_another_slot(ledger, wanted, becoming=there)
