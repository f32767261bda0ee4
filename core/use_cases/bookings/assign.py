"""Assign a booking: a manager gives what somebody has to another member, or takes it over."""

from core.domain.bookings import handing_over
from core.domain.bookings.booking import Booking
from core.domain.lengths import check_text
from core.domain.messages import HOLDER, Due, Kind
from core.domain.people.member import Member
from core.errors import NoSuchMember, NotAllowed, NotBookable
from core.ledger import Change, Ledger
from core.store import people
from core.store.bookings import Exceeded
from core.store.database import retried
from core.use_cases.bookings.call_off import manages
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import no_longer_affordable
from core.values import BookingId, MemberId, OrganizationId


@retried
async def assign(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    to: MemberId,
    by: Member | None,
    via: str,
    because: str | None = None,
) -> Booking:
    """
    Give a booking to a member, with all that belongs to it; its code changes. Whoever had it, and gets it, is told.

    Only a manager of everything that was booked may do so, or without `by` the operator. The new holder must be allowed
    to book all of it, and their quotas count it. A second time it changes nothing. Refuses with NoSuchBooking,
    NotAllowed, NoSuchMember, NotBookable, NeedsCertificate, NotConfirmed, AlreadyOver, QuotaExceeded or TextTooLong.
    """
    check_text("reason", because)
    try:
        async with ledger.changing(organization, booking, by=by.id if by else None, via=via, afresh=True) as change:
            before, asker = change.booking, by.id if by else None
            if by is not None and not manages(change.catalogue, before, by=by):
                raise NotAllowed(by.role)
            after = handing_over.given(before, to=to, now=change.now, because=because)
            if after is not before:
                await _check_may_have(ledger, change, to=to)
                had = {before.member, before.booked_by or before.member} - {to, asker}
                told = [Due(Kind.TAKEN_OVER, change.now, each) for each in sorted(had)]
                # Who takes something over reads it in the answer.
                got = () if to == asker else (Due(Kind.GIVEN_TO_YOU, change.now, HOLDER),)
                change.to(after, claims=change.catalogue.claims(after, now=change.now), also=[*told, *got])
    except Exceeded as lost:
        raise no_longer_affordable(change, lost, member=to) from lost
    return change.booking


async def _check_may_have(ledger: Ledger, change: Change, *, to: MemberId) -> None:
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, change.booking.organization, [to])
    if to not in standing:
        raise NoSuchMember("")
    refused = next(
        (each for each, _ in change.catalogue.of(change.booking) if not each.policy.bookable(*standing[to])), None
    )
    if refused is not None:
        raise NotBookable(refused.id)
    for each, _ in change.catalogue.of(change.booking):
        await check_certificates(ledger, each, change.booking.during.start, member=to)
