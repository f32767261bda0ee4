"""Ask for the time that a booking would have more, where somebody has to approve it."""

from datetime import datetime

from core.domain.bookings.asking import lapses
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import beyond
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import Status
from core.domain.resources.resource import Resource
from core.errors import AlreadyOver, NeedsApproval, Refusal
from core.ledger import Ledger
from core.store.database import retried
from core.use_cases.bookings.approve import first_asking, request_messages
from core.use_cases.bookings.hold import Asked, hold_asked
from core.use_cases.bookings.move import move
from core.use_cases.bookings.name_attendees import name_attendees
from core.use_cases.bookings.slot import Place, check_rules, free_units
from core.use_cases.rules.allowances_of import affordable
from core.values import BookingId, Interval, MemberId, OrganizationId


@retried
async def ask_longer(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, during: Interval, by: MemberId, via: str
) -> Booking:
    """
    Ask for what a longer slot has more than a booking, as a request of its own beside it, for the same people.

    The booking stays as it is, whatever the answer. If nobody has to approve the longer slot by now, the booking is
    made longer at once. Refuses with NoSuchBooking, NotYours, AlreadyOver unless it is confirmed, with NeedsApproval
    where the longer slot is not the booking's own with more at one end, and as `hold` does.
    """
    async with ledger.turn(via=via) as turn:
        now, before = turn.clock.now(), await turn.booking(organization, booking)
        before.check_owner(by)
        resource = (await turn.catalogue(organization)).resource(before.resource)
        more = await _more(turn, resource, before, during, now=now)
        if await first_asking(turn, [resource], by=by, during=during, people=before.heads) is None:
            here = Place(resource.id, before.unit)
            return await move(turn, organization=organization, booking=booking, during=during, by=by, via=via, to=here)
        holder = before.member if before.member != by else None
        purpose = Purpose(holder, before.title, resource.exceptions(more, now=now), before.party)
        held = await hold_asked(turn, Asked(organization, resource.id, more, by, via, before.unit, purpose), now=now)
        if before.company:
            await name_attendees(
                turn, organization=organization, booking=held.id, attendees=before.company, by=by, via=via
            )
        async with turn.changing(organization, held.id, by=by, via=via) as change:
            until = lapses(more, deadline=resource.policy.deadline, now=now)
            asked = change.booking.confirmed(by=by, now=now, policy=resource.policy, asks=True, until=until)
            change.to(asked, also=await request_messages(turn, asked, now=now))
        return change.booking


async def could_ask(ledger: Ledger, booking: Booking, during: Interval) -> Interval | None:
    """Return what `ask_longer` would ask for, for its holder; None if it would refuse."""
    now = ledger.clock.now()
    resource = (await ledger.catalogue(booking.organization)).resource(booking.resource)
    try:
        more = await _more(ledger, resource, booking, during, now=now)
        resource.exceptions(more, now=now)
    except Refusal:
        return None
    [free] = await free_units(ledger, [(resource, [booking.unit])], more, but=booking, now=now)
    [fits] = await affordable(ledger, [[(resource, more)]], member=booking.member, now=now)
    return more if free is not None and fits else None


async def _more(ledger: Ledger, resource: Resource, before: Booking, during: Interval, *, now: datetime) -> Interval:
    """Return what a longer slot has more, by every rule about the whole of it; refuses as `ask_longer` does."""
    settled = before.settled(now)
    if settled.status not in {Status.CONFIRMED, Status.IN_USE}:
        raise AlreadyOver(before.id, settled.status)
    more = beyond(settled, during)
    if more is None or before.companions:
        raise NeedsApproval(resource.id)
    await check_rules(ledger, resource, settled, during, now=now)
    return more
