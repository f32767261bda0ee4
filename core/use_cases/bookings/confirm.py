"""Confirm a hold, or ask for the approval that it needs."""

from core.domain.bookings.booking import Booking
from core.domain.messages import Due, Kind
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.approve import approvers_of, decides
from core.use_cases.bookings.bookings_of import booking_of
from core.use_cases.bookings.change import change
from core.values import BookingId, MemberId, OrganizationId


@retried
async def confirm(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    Turn a hold into a booking and plan its messages, or let it wait for an approval and tell those who approve.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, HoldOver or AlreadyOver.
    """
    asks, approvers = False, list[MemberId]()
    catalogue = await ledger.catalogue(organization)
    if catalogue.asks:
        standing = await booking_of(ledger, organization=organization, booking=booking, member=by)
        asks = not await decides(ledger, standing, by=by)
        approvers = await approvers_of(ledger, standing) if asks else []
    return await change(
        ledger,
        organization=organization,
        booking=booking,
        to=lambda standing, policy, now: standing.confirmed(by=by, now=now, policy=policy, asks=asks),
        by=by,
        via=via,
        also=lambda after, now: [Due(Kind.APPROVAL, now, each) for each in approvers] if after.waiting else (),
    )
