"""Move a booking: to another time, to another unit or resource, or just to another end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking, Status
from core.domain.messages import Due, Kind
from core.domain.people.member import Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import NeedsApproval, NoSuchBooking, NotYours, Refusal, Unavailable
from core.ledger import Ledger
from core.store import bookings, occupancy, people
from core.store.bookings import Exceeded, Overlap
from core.store.database import retried
from core.use_cases.bookings.alternatives import alternatives
from core.use_cases.bookings.change import written
from core.use_cases.bookings.hold import ATTEMPTS, for_whom, taken, tidied
from core.use_cases.rules.allowances_of import affordable, quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import MINUTE, BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Place:
    """Where a booking shall be: a resource, and any unit of it or just this one."""

    resource: ResourceId
    unit: UnitId | None = None


@retried
async def move(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    during: Interval,
    by: MemberId,
    via: str,
    to: Place | None = None,
    because: str | None = None,
) -> Booking:
    """
    Give a booking another time, another resource, or both; its reference stays, its unit where it can.

    The old slot is kept until the new one is certain, under the rules in force, of quotas only the difference counted.
    Refuses with NoSuchBooking, NotYours, NotConfirmed, AlreadyBegun, AlreadyOver, UnknownResource, UnknownUnit, or as
    `hold` does; then the booking is as it was. With `because` somebody else moves it, who was let: its holder is told
    why, and their own rules and quotas hold.
    """
    now = ledger.clock.now()
    for _ in range(ATTEMPTS):
        catalogue = await ledger.catalogue(organization)
        before = await _standing(ledger, organization, booking, by=None if because else by)
        holder = before.member
        target = catalogue.resource(to.resource if to else before.resource)
        await _check(ledger, target, before, during, now=now)
        units = [target.unit(to.unit).id] if to and to.unit else [each.id for each in target.units]
        company = [(resource, [own.id]) for resource, own in catalogue.of(before)[1:]]
        for resource, _ in company:
            await _check(ledger, resource, before, during, now=now)
        free = [await _free(ledger, each, among, during, but=before) for each, among in [(target, units), *company]]
        after = before.moved(
            by=holder,
            during=during,
            now=now,
            policy=target.policy,
            resource=target.id,
            unit=free[0] or units[0],
            because=because,
        )
        if after.resource == before.resource and after.unit == before.unit and during == before.during:
            return before
        if None in free:
            blocked, among = [(target, units), *company][free.index(None)]
            if await tidied(ledger, among, blocked.blocked(during), now=now, by=holder, via=via):
                continue
            offers = await alternatives(ledger, catalogue, blocked, during, now=now, member=holder)
            raise await taken(ledger, blocked, among, during, offers)
        if await _written(ledger, catalogue, after, before=before, by=by, via=via, now=now):
            ledger.remember(after)
            return after
    raise Unavailable


@retried
async def extend(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: MemberId,
    via: str,
    longer: timedelta | None = None,
    until: datetime | None = None,
) -> Booking:
    """Give a booking another end: so much later (or, if negative, earlier), or this one; refuses as `move` does."""
    before = await _standing(ledger, organization, booking, by=by)
    end = until or before.during.end + (longer or timedelta(0))
    during = Interval(before.during.start, max(end, before.during.start + MINUTE))
    here = Place(before.resource, before.unit)
    return await move(ledger, organization=organization, booking=booking, during=during, by=by, via=via, to=here)


async def can_extend(ledger: Ledger, booking: Booking, *, longer: timedelta) -> bool:
    """Say whether the booking could really be so much longer: free, and allowed by every rule."""
    now = ledger.clock.now()
    catalogue = await ledger.catalogue(booking.organization)
    wish = Interval(booking.during.start, booking.during.end + longer)
    for resource, unit in catalogue.of(booking):
        try:
            await _check(ledger, resource, booking, wish, now=now)
        except Refusal:
            return False
        if await _free(ledger, resource, [unit.id], wish, but=booking) is None:
            return False
    wishes = [(resource, wish) for resource, _ in catalogue.of(booking)]
    return all(await affordable(ledger, wishes, member=booking.member, but=booking.id))


async def _free(
    ledger: Ledger, resource: Resource, units: Sequence[UnitId], wish: Interval, *, but: Booking
) -> UnitId | None:
    async with ledger.database.connection() as connection:
        return await occupancy.free_unit(connection, units, resource.blocked(wish), but=but, now=ledger.clock.now())


async def _standing(
    ledger: Ledger, organization: OrganizationId, booking: BookingId, *, by: MemberId | None
) -> Booking:
    async with ledger.database.connection() as connection:
        before = await bookings.found(connection, organization, booking)
    if before is None:
        raise NoSuchBooking
    if by is not None and by not in {before.member, before.booked_by}:
        raise NotYours(booking)
    return before


async def _check(ledger: Ledger, target: Resource, before: Booking, wish: Interval, *, now: datetime) -> None:
    if target.id != before.resource:
        await for_whom(ledger, target, by=before.member, holder=None)
    elsewhere = target.id != before.resource or wish.start < before.during.start or wish.end > before.during.end
    if target.policy.approvers is not None and elsewhere and not await _decides(ledger, target, before):
        raise NeedsApproval(target.id)
    begun = before.status is Status.IN_USE
    target.check_change(wish, before=before.during, begun=begun, now=now)
    if wish.start != before.during.start:
        await check_strikes(ledger, target, wish.start, member=before.member)


async def _decides(ledger: Ledger, target: Resource, before: Booking) -> bool:
    async with ledger.database.connection() as connection:
        known = await people.standing(connection, before.organization, [before.member])
    role, groups = known.get(before.member, (Role.GUEST, frozenset()))
    return target.policy.approves(role, groups)


async def _written(
    ledger: Ledger, catalogue: Catalogue, after: Booking, *, before: Booking, by: MemberId, via: str, now: datetime
) -> bool:
    """Write the move; False when somebody was quicker, and it is to be looked at anew."""
    claims = catalogue.claims(after, now=now)
    also = (Due(Kind.CHANGED_FOR_YOU, now),) if after.because else ()
    async with ledger.database.connection() as connection:
        try:
            return await written(connection, after, before=before, by=by, via=via, now=now, claims=claims, also=also)
        except Overlap:
            return False
        except Exceeded as lost:
            used = lost.used
    target = catalogue.resource(after.resource)
    raise await quota_exceeded(ledger, target, after.during, used, claims=claims or (), member=before.member)
