"""Check whether the rules let somebody have a slot that another member has now."""

from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.resources.hours import DAY, instant
from core.domain.resources.resource import Resource
from core.errors import AskedEnough, NeedsApproval, NoSuchMember, QuotaExceeded, Refusal
from core.ledger import Ledger
from core.store import favours, people, quotas
from core.store.database import Connection
from core.use_cases.bookings.approve import first_asking
from core.use_cases.bookings.slot import check_rules
from core.use_cases.bookings.taking import for_whom
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import BookingId, Interval, MemberId


async def check_may_have(
    ledger: Ledger,
    resource: Resource,
    during: Interval,
    *,
    member: MemberId,
    now: datetime,
    instead_of: Booking | None = None,
) -> None:
    """
    Check that the member could have that time of the resource if nobody else had it, perhaps in place of a booking.

    Refuses as `hold` does, or as `move` does in place of a booking, except with SlotTaken; and with NeedsApproval,
    because nobody can be asked to agree to what an approver may decline.
    """
    await check_may_come(ledger, resource, member=member)
    if instead_of is None:
        resource.check(during, now=now)
        await check_strikes(ledger, resource, during.start, member=member, now=now)
        await check_certificates(ledger, resource, during.start, member=member)
    else:
        entered = resource.id != instead_of.resource
        await check_rules(ledger, resource, instead_of, during, now=now, entered=entered)
    stays = instead_of is not None and resource.id == instead_of.resource and during.within(instead_of.during)
    people = instead_of.heads if instead_of else 1
    asks = None if stays else await first_asking(ledger, [resource], by=member, during=during, people=people)
    if asks is not None:
        raise NeedsApproval(resource.id)
    but = instead_of.id if instead_of else quotas.NO_BOOKING
    exceeded = await _exceeded(ledger, resource, during, member=member, now=now, but=but)
    if exceeded is not None:
        raise exceeded


async def check_often(
    connection: Connection, resource: Resource, *, asker: MemberId, holder: MemberId, now: datetime
) -> None:
    """Refuse with AskedEnough where the asker asked too often on this day, or the holder was, or wants it no more."""
    most, today = resource.policy.favours, resource.local(now).date()
    midnight, resets = instant(today, 0, resource.zone), instant(today + DAY, 0, resource.zone)
    if await favours.asked_since(connection, resource.organization, asker, since=midnight) >= most:
        raise AskedEnough(resource.id, most, resets, of_holder=False)
    of_holder = await favours.holder_since(connection, resource.organization, holder, since=midnight)
    if of_holder.asked >= most or of_holder.enough:
        raise AskedEnough(resource.id, most, resets, of_holder=True, unwilling=of_holder.enough)


async def check_may_ask(ledger: Ledger, booking: Booking, *, by: MemberId, now: datetime) -> None:
    """Refuse as `check_often` does, unless the member has asked about that booking already and may ask otherwise."""
    resource = (await ledger.catalogue(booking.organization)).resource(booking.resource)
    async with ledger.database.connection() as connection:
        if not await favours.open_between(connection, booking.organization, asker=by, booking=booking.id, at=now):
            await check_often(connection, resource, asker=by, holder=booking.member, now=now)


async def check_may_come(ledger: Ledger, resource: Resource, *, member: MemberId) -> None:
    """Check that the member is here and may book the resource at all; refuses as `for_whom` does."""
    async with ledger.database.connection() as connection:
        here = await people.standing(connection, resource.organization, [member])
    if member not in here:
        raise NoSuchMember("")
    await for_whom(ledger, resource, by=member, holder=None)


async def may_come(ledger: Ledger, resource: Resource, *, member: MemberId) -> bool:
    """Return whether `check_may_come` refuses nothing."""
    try:
        await check_may_come(ledger, resource, member=member)
    except Refusal:
        return False
    return True


async def may_have(
    ledger: Ledger,
    resource: Resource,
    during: Interval,
    *,
    member: MemberId,
    now: datetime,
    instead_of: Booking | None = None,
) -> bool:
    """Return whether `check_may_have` refuses nothing."""
    try:
        await check_may_have(ledger, resource, during, member=member, now=now, instead_of=instead_of)
    except Refusal:
        return False
    return True


async def _exceeded(
    ledger: Ledger, resource: Resource, during: Interval, *, member: MemberId, now: datetime, but: BookingId
) -> QuotaExceeded | None:
    claims = resource.claims(during, now=now)
    if not claims:
        return None
    async with ledger.database.connection() as connection:
        counted = await quotas.used(connection, resource.organization, member, claims, at=now, but=but)
    over = [
        each for each in counted if each.used + claims[each.place].needs > (claims[each.place].bound.quota.most or 0)
    ]
    if not over:
        return None
    return quota_exceeded(resource, during, over, claims=claims, member=member)
