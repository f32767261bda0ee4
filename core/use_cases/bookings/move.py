"""Move a booking to another time, another resource, or both."""

from core.domain.bookings import moving
from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.slot import Place, Target, Wanted, check_approved, give_another_slot
from core.values import BookingId, Interval, MemberId, OrganizationId


@retried
async def move(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    during: Interval,
    by: MemberId,
    via: str,
    to: Place | None = None,
) -> Booking:
    """
    Give one's own booking another time, another resource, or both; its reference stays, and its unit if it can.

    The old slot is kept until the new one is certain; quotas count only the difference. Refuses with NoSuchBooking,
    NotYours, NotConfirmed, AlreadyBegun, AlreadyOver, NeedsApproval if somebody would have to approve the new slot,
    UnknownResource, UnknownUnit, or as `hold` does; then the booking is as it was.
    """

    def moved(before: Booking, target: Target) -> Booking:
        after = moving.moved(
            before,
            target.destination,
            by=by,
            now=target.now,
            policy=target.resource.policy,
        )
        check_approved(after, before=before, target=target)
        return after

    wanted = Wanted(organization, booking, during, to, by, via)
    return await give_another_slot(ledger, wanted, becoming=moved)
