"""Hold a slot for a member."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.booking import HOLD, Booking, Status
from core.domain.people.member import Role
from core.domain.resources.resource import Resource
from core.errors import NoSuchMember, NotAllowedForOthers, NotBookable, UnknownResource
from core.ledger import Ledger
from core.store import bookings, people
from core.store.bookings import Slot
from core.store.database import Connection, Outrun, retried
from core.use_cases.bookings.alternatives import slot_taken
from core.use_cases.rules.allowances_of import quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import Interval, MemberId, OrganizationId, ResourceId, UnitId

ATTEMPTS = 50
"""How often another unit, or a new count of the quotas, is tried after a lost race, before everything is taken."""


@retried
async def hold(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    during: Interval,
    by: MemberId,
    via: str,
    unit: UnitId | None = None,
    holder: MemberId | None = None,
) -> Booking:
    """
    Hold any unit of the resource, or just this one, for five minutes; of several the one this member had last.

    `holder` is whom it is for, if not the one who asks: it counts against their quotas, and they are told when it is
    confirmed. `during` is in whole minutes. Refuses with NotAllowedForOthers, NoSuchMember, NotBookable,
    UnknownResource, UnknownUnit, PastTime, TooShort, TooLong, TooSoon, TooFarAhead, OffGrid, Closed, NoSuchDeparture,
    TooManyStrikes, QuotaExceeded, or SlotTaken or BlackedOut with at most three alternatives; then nothing has changed,
    but for what was in the way and over.
    """
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(organization)
    for _ in range(ATTEMPTS):
        wanted = catalogue.resource(resource)
        wanted.check(during, now=now)
        member = await for_whom(ledger, wanted, by=by, holder=holder)
        await check_strikes(ledger, wanted, during.start, member=member)
        units = [wanted.unit(unit).id] if unit else [each.id for each in wanted.units]
        blocked, claims = wanted.blocked(during), wanted.claims(during, now=now)
        slot = Slot(organization, resource, units, member, by, during, blocked, via, now + HOLD, claims)
        async with ledger.database.connection() as connection:
            outcome = await bookings.hold(connection, slot, catalogue_version=catalogue.version, at=now)
        if outcome.held:
            ledger.remember(outcome.held)
            return outcome.held
        if outcome.exceeded:
            raise await quota_exceeded(ledger, wanted, during, outcome.exceeded, claims=claims or (), member=member)
        if not outcome.seemed_free:
            renewed = await ledger.renewed_catalogue(catalogue)
            changed, catalogue = renewed is not catalogue, renewed
            if not changed and not await tidied(ledger, units, blocked, now=now, by=member, via=via):
                break
    raise await slot_taken(ledger, catalogue, wanted, during, now=now, member=member, unit=unit)


async def for_whom(ledger: Ledger, resource: Resource, *, by: MemberId, holder: MemberId | None) -> MemberId:
    """
    Return whom a booking is for, when whoever asks may book it.

    Refuses with UnknownResource what the one who asks may not know of, with NotBookable, NotAllowedForOthers or
    NoSuchMember.
    """
    policy, member = resource.policy, holder or by
    if member == by and policy.seen_by is None and policy.bookable_by is None:
        return by
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resource.organization, [by, member])
    if by not in standing or member not in standing:
        raise NoSuchMember("")
    role, groups = standing[by]
    if not policy.seen(role, groups):
        raise UnknownResource(resource.name, ())
    if not policy.bookable(*standing[member]):
        raise NotBookable(resource.id)
    if member != by and not policy.managed(role, groups) and (role is Role.GUEST or not policy.for_others):
        raise NotAllowedForOthers(resource.id)
    return member


async def tidied(
    ledger: Ledger, units: Sequence[UnitId], blocked: Interval, *, now: datetime, by: MemberId, via: str
) -> bool:
    """End what is in the way and over, or was cancelled by the same member, and say whether that freed anything."""
    async with ledger.database.transaction() as connection:
        standing = await bookings.removable(connection, units, blocked, member=by, now=now)
        return any([await _ended(connection, booking, now=now, by=by, via=via) for booking in standing])


async def _ended(connection: Connection, booking: Booking, *, now: datetime, by: MemberId, via: str) -> bool:
    settled = booking.settled(now)
    own = settled.status is Status.CANCELLING and settled.member == by
    after = settled.given_up(now=now) if own else settled
    if after is booking:
        return False
    try:
        await bookings.save(connection, after, before=booking, by=by if own else None, via=via, at=now)
    except Outrun:
        return False
    return True
