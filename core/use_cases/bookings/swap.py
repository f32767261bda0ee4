"""Swap a hold, or a request that waits for an approval, for another slot."""

from core.domain.bookings import moving
from core.domain.bookings.booking import Booking
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.slot import Place, Target, Wanted, give_another_slot
from core.values import BookingId, Interval, MemberId, OrganizationId


@retried
async def swap(
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
    Give a hold another time, another resource, or both; holder, attendees, companions and reference stay.

    Five minutes begin anew. A request stays a request while the new slot needs an approval, and its approvers are asked
    again; otherwise it becomes a hold. Refuses with NoSuchBooking, NotYours, HoldOver, AlreadyOver,
    UnknownResource, UnknownUnit, or as `hold` does; then the hold, or the request, is as it was, its end included.
    """

    def swapped(before: Booking, target: Target) -> Booking:
        return moving.swapped(
            before,
            target.destination,
            by=by,
            now=target.now,
            policy=target.resource.policy,
            asks=target.asks is not None,
        )

    wanted = Wanted(organization, booking, during, to, by, via)
    return await give_another_slot(ledger, wanted, becoming=swapped)
