"""Expect so many people at a booking; where rules want somebody's yes to that, it is asked for."""

from core.domain.bookings import amending
from core.domain.bookings.asking import ASKS
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import Status
from core.domain.resources.resource import Resource
from core.errors import CrowdNeedsApproval
from core.ledger import Change, Ledger
from core.store.database import retried
from core.use_cases.bookings.approve import is_exception, needs_yes, request_messages, standing_of
from core.use_cases.bookings.cancel import cancel
from core.use_cases.bookings.confirm import confirm
from core.use_cases.bookings.hold import hold
from core.use_cases.bookings.name_attendees import name_attendees
from core.values import BookingId, MemberId, OrganizationId


@retried
async def expect(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, people: int, by: MemberId, via: str
) -> Booking:
    """
    Note how many people come to a booking.

    A hold asks for the approval that so many need when it is confirmed. A request for more of them is asked about anew,
    and one for so few that nobody has to approve it is a hold again. Fewer people at a confirmed booking ask nobody.
    Refuses with NoSuchBooking, NotYours, AlreadyOver, or with CrowdNeedsApproval if somebody else would
    have to approve that so many come to a confirmed booking; then it is as it was.
    """
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        await let_come(ledger, change, amending.expecting(change.booking, people, by=by, now=change.now), by=by)
    return change.booking


async def let_come(ledger: Ledger, change: Change, after: Booking, *, by: MemberId) -> None:
    """Let the change go to a booking to which others come, and ask about them; refuses as `expect` does."""
    before = change.booking
    grows = after.heads > before.heads
    if after.status is Status.PENDING and after.series is None and after.heads != before.heads:
        if not await is_exception(ledger, before) and not await needs_yes(ledger, after, by=by):
            change.to(amending.asked_no_more(after, now=change.now))
            return
        if grows and await _asking(ledger, change, after, by=by):
            anew = amending.asked_anew(after, now=change.now)
            change.to(anew, also=await request_messages(ledger, anew, now=change.now), overtaken=ASKS)
            return
    asks = await _asking(ledger, change, after, by=by) if grows and after.status is Status.CONFIRMED else None
    if asks is not None:
        alone = after.series is None and not after.companions
        raise CrowdNeedsApproval(after.id, asks.id, after.heads, asks.policy.approved_over, alone)
    change.to(after)


async def _asking(ledger: Ledger, change: Change, after: Booking, *, by: MemberId) -> Resource | None:
    """Return the first thing of which somebody else has to approve that so many come, if there is one."""
    things = [each for each, _ in change.catalogue.of(after) if each.policy.approved_over]
    if not things:
        return None
    role, groups = await standing_of(ledger, after.organization, by)
    return next((each for each in things if each.policy.asks_about(after.heads, role, groups)), None)


@retried
async def ask_anew(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, people: int, by: MemberId, via: str
) -> Booking:
    """
    Give a confirmed booking back, and ask for the same slot for so many people, in one transaction.

    Those who come are named again. Refuses as `cancel`, `hold` and `confirm` do; then the booking is as it was.
    """
    async with ledger.turn(via=via) as turn:
        before = await cancel(turn, organization=organization, booking=booking, by=by, via=via)
        held = await hold(
            turn,
            organization=organization,
            resource=before.resource,
            during=before.during,
            unit=before.unit,
            purpose=Purpose(before.member if before.member != by else None, before.title, party=people),
            by=by,
            via=via,
        )
        if before.company:
            await name_attendees(
                turn, organization=organization, booking=held.id, attendees=before.company, by=by, via=via
            )
        return await confirm(turn, organization=organization, booking=held.id, by=by, via=via)
