"""Confirm a hold."""

from core.desk import Desk
from core.domain.booking import Booking
from core.store.database import retried
from core.use_cases.change import change
from core.values import BookingId, MemberId, OrganizationId


@retried
async def confirm(desk: Desk, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str) -> Booking:
    """
    Turn a hold into a booking and plan its messages.

    Done a second time it changes nothing. Refuses with NoSuchBooking, NotYours, HoldOver or AlreadyOver.
    """
    return await change(
        desk,
        organization=organization,
        booking=booking,
        to=lambda standing, policy, now: standing.confirmed(by=by, now=now, policy=policy),
        by=by,
        via=via,
    )
