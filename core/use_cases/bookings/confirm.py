"""Confirm a hold, or ask for the approval that it needs."""

from core.domain.bookings.asking import lapses
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import REPAINT_DELAY
from core.domain.bookings.status import Status
from core.domain.messages import Due, Kind
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.approve import needs_yes, request_messages
from core.values import BookingId, MemberId, OrganizationId


@retried
async def confirm(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: MemberId,
    via: str,
    by_word: bool = False,
    tells_code: bool = False,
    in_writing: bool = False,
) -> Booking:
    """
    Turn a hold into a booking and plan its messages, or let it wait for an approval and tell those who approve.

    A hold that is confirmed `by_word`, and not by the button of its card, has that card repainted. Done a second time
    it changes nothing. Whoever `tells_code` shows it with the answer if the booking is in use at once, so that no
    message brings it to a holder who confirms. A holder who wants it `in_writing` gets it by e-mail. Refuses with
    NoSuchBooking, NotYours, HoldOver or AlreadyOver.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        # Decided now and not at the time of the hold: the rules in force at the confirmation count.
        needs = await needs_yes(ledger, change.booking, by=by)
        policy = change.policy
        until = lapses(change.booking.during, deadline=policy.deadline, now=change.now)
        after = change.booking.confirmed(by=by, now=change.now, policy=policy, asks=needs, until=until)
        repainted = [Due(Kind.CHANGED, change.now + REPAINT_DELAY)] if by_word else []
        asks = await request_messages(ledger, after, now=change.now) if after.status is Status.PENDING else ()
        unneeded = {Kind.CHECK_IN} if tells_code and after.in_use_at_once and by == after.member else ()
        certain = in_writing and change.booking.confirmed_at is None and after.confirmed_at is not None
        receipt = [Due(Kind.RECEIPT, change.now)] if certain and by == after.member else []
        change.to(after, also=[*repainted, *asks, *receipt], unneeded=unneeded)
    return change.booking
