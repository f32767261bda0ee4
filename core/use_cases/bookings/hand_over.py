"""Hand a booking over: offer it to a member, take the offer back, take the booking over, or decline it."""

from core.domain.bookings import handing_over
from core.domain.bookings.booking import Booking
from core.domain.messages import HOLDER, Due, Kind
from core.errors import NeedsApproval, NoSuchMember
from core.ledger import Change, Ledger
from core.store import people
from core.store.bookings import Exceeded
from core.store.database import retried
from core.use_cases.bookings.approve import first_asking
from core.use_cases.bookings.taking import for_whom
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import no_longer_affordable
from core.use_cases.rules.strikes import check_strikes
from core.values import BookingId, MemberId, OrganizationId


@retried
async def offer(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, to: MemberId, by: MemberId, via: str
) -> Booking:
    """
    Offer a booking to a member, who is told; it stays the holder's until they take it, and the offer ends in a day.

    Refuses with NoSuchBooking, NotYours, NotConfirmed, NoSuchMember, or AlreadyOver once it has begun.
    """
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, organization, [to])
    if to not in here:
        raise NoSuchMember("")
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        after = handing_over.offered(change.booking, by=by, to=to, now=change.now)
        change.to(after, also=[Due(Kind.OFFERED, change.now, to)])
    return change.booking


@retried
async def withdraw(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """Take an offer back; without one nothing changes. Refuses with NoSuchBooking or NotYours."""
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        change.to(handing_over.withdrawn(change.booking, by=by))
    return change.booking


@retried
async def decline(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """Decline a booking that was offered, and tell its holder. Refuses with NoSuchBooking or OfferOver."""
    async with ledger.changing(organization, booking, by=by, via=via) as change:
        after = handing_over.declined(change.booking, by=by, now=change.now)
        change.to(after, also=[Due(Kind.OFFER_DECLINED, change.now, HOLDER)])
    return change.booking


@retried
async def take_over(
    ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId, via: str
) -> Booking:
    """
    Take over a booking that was offered, with all that belongs to it; its giver is told, and its code changes.

    Done a second time it changes nothing. The new holder must be allowed to book everything in it, and their quotas
    count it. Refuses with NoSuchBooking, OfferOver, UnknownResource, NotBookable, NeedsApproval, TooManyStrikes,
    NeedsCertificate or QuotaExceeded; then it stays the giver's, and the offer stands.
    """
    try:
        async with ledger.changing(organization, booking, by=by, via=via, afresh=True) as change:
            before = change.booking
            after = handing_over.taken_over(before, by=by, now=change.now)
            if after is not before:
                await _check_may_have(ledger, change, by=by)
                givers = {before.member, before.booked_by or before.member} - {by}
                told = [Due(Kind.TAKEN_OVER, change.now, each) for each in sorted(givers)]
                change.to(after, claims=change.catalogue.claims(after, now=change.now), also=told)
    except Exceeded as lost:
        raise no_longer_affordable(change, lost, member=by) from lost
    return change.booking


async def _check_may_have(ledger: Ledger, change: Change, *, by: MemberId) -> None:
    """Check the rules that depend on who has a booking; those of its time and place were kept when it was made."""
    resources = [resource for resource, _ in change.catalogue.of(change.booking)]
    for resource in resources:
        await for_whom(ledger, resource, by=by, holder=None)
        await check_strikes(ledger, resource, change.booking.during.start, member=by, now=change.now)
        await check_certificates(ledger, resource, change.booking.during.start, member=by)
    asks = await first_asking(ledger, resources, by=by, during=change.booking.during, people=change.booking.heads)
    if asks is not None:
        raise NeedsApproval(asks.id)
