"""Give a booking another slot: the steps that moving, relocating and swapping share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.domain.audit import Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.request import QUOTAS
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import UNDO
from core.domain.messages import HOLDER, Due, Kind
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import AskedSlot, NeedsApproval, SlotRefusal, SlotTaken
from core.ledger import Change, Ledger
from core.store import audit, availability, series
from core.store.bookings import Exceeded, Overlap
from core.store.database import LostRace
from core.use_cases.bookings.approve import first_asking, may_except, request_about, request_messages
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.bookings.offering import offer_instead
from core.use_cases.bookings.taking import cleared, for_whom, tidied
from core.use_cases.bookings.told_once import AT_ONCE, Told
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Place:
    """The destination of a booking: a resource, and any unit of it or just this one."""

    resource: ResourceId
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """The slot that is wanted: a unit of a resource, and the first resource whose approvers must be asked."""

    resource: Resource
    unit: UnitId
    during: Interval
    asks: Resource | None
    now: datetime

    @property
    def destination(self) -> Destination:
        """The slot by the resource's hours, as the domain takes it."""
        stay = self.resource.stay(self.during, now=self.now)
        return Destination(self.during, self.resource.id, self.unit, stay)


Becoming = Callable[[Booking, Target], Booking]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The booking, its destination, and who asks for it, on a platform: a member, or nobody for the command line."""

    organization: OrganizationId
    booking: BookingId
    during: Interval
    to: Place | None
    by: MemberId | None
    via: str
    for_holder: bool = False
    """Whether the holder must be allowed to book the new resource, rather than the member who asks."""
    told: Told | None = None
    """Who was told already of another date of its series that went to the same unit."""


async def give_another_slot(ledger: Ledger, wanted: Wanted, *, becoming: Becoming) -> Booking:
    """
    Give a booking another time, another resource, or both, and return it as `becoming` makes it.

    The old slot is kept until the new one is certain, and `becoming` makes the refusals of the booking's state before
    any rule is looked at. Companions come along at the new time; of quotas only the difference is counted. Refuses with
    NoSuchBooking, with what `becoming` refuses with, or as `hold` does; then the booking is as it was.
    """
    try:
        async with ledger.changing(
            wanted.organization, wanted.booking, by=wanted.by, via=wanted.via, afresh=True
        ) as change:
            await _decide(ledger, change, wanted, becoming=becoming)
    except Overlap as lost:
        # The unit seemed free: somebody was quicker, or a booking that is over keeps it until it is written as ended.
        await cleared(ledger, change.catalogue, change.after or change.booking, now=change.now, via=wanted.via)
        raise LostRace from lost
    except Exceeded as lost:
        before = change.booking
        target = change.catalogue.resource(wanted.to.resource if wanted.to else before.resource)
        over = quota_exceeded(target, wanted.during, lost.used, claims=change.claims or (), member=before.member)
        raise await _with_offers(ledger, change, wanted, over) from lost
    except SlotRefusal as refusal:
        raise await _with_offers(ledger, change, wanted, refusal) from refusal.__cause__
    after = change.booking
    if wanted.told is not None and change.after is not None:
        wanted.told.add(after, (HOLDER, *after.attendees), to=after.unit)
    return after


async def _with_offers(ledger: Ledger, change: Change, wanted: Wanted, refusal: SlotRefusal) -> SlotRefusal:
    """Return the refusal of the other slot with what would do instead, after the transaction."""
    before, to = change.booking, wanted.to
    by = before.member if wanted.by is None or wanted.for_holder else wanted.by
    resource, unit = (to.resource, to.unit) if to else (before.resource, None)
    asked = AskedSlot(resource, wanted.during, before.member, by, unit, before.id)
    return await offer_instead(ledger, wanted.organization, asked, refusal, now=change.now)


async def _decide(ledger: Ledger, change: Change, wanted: Wanted, *, becoming: Becoming) -> None:
    """Check every rule, choose a unit that is free, and let the change go to what `becoming` makes of the booking."""
    before, catalogue, now = change.booking, change.catalogue, change.now
    choices = _choices(catalogue, before, wanted.during, wanted.to)
    resource, units = choices[0]
    excepted = await _excepted(ledger, before, resource, wanted.during, now=now)
    asks = await _asking(ledger, before, choices, wanted, excepted=excepted, now=now)
    # Asked before any rule is looked at, with a unit that may be taken: if the booking's own state forbids it, that is
    # the answer, and a booking that is there already needs no search.
    here = before.unit if before.unit in units else units[0]
    if becoming(before, Target(resource, here, wanted.during, asks, now)) is before:
        return
    if resource.id != before.resource:
        asker = before.member if wanted.for_holder or wanted.by is None else wanted.by
        await for_whom(ledger, resource, by=asker, holder=before.member)
    # The holder of a relocated booking did not choose the new resource, so its limits on booking ahead do not count.
    entered = resource.id != before.resource and not wanted.for_holder
    for each, _ in choices:
        own = each.excepting(excepted) if each is resource else each
        await check_rules(ledger, own, before, wanted.during, now=now, entered=entered and each is resource)
    free = await free_units(ledger, choices, wanted.during, but=before, now=now)
    if None in free:
        full, among = choices[free.index(None)]
        if await tidied(ledger, among, full.blocked(wanted.during), now=now, by=before.member, via=wanted.via):
            raise LostRace
        only = among[0] if len(among) == 1 else None
        raise await slot_taken(
            ledger, catalogue, full, wanted.during, now=now, member=before.member, unit=only, instead_of=before
        )
    after = becoming(before, Target(resource, free[0] or here, wanted.during, asks, now))
    if excepted and after.status is Status.PENDING:
        # It is kept no longer than was said.
        after = replace(after, lapses_at=before.lapses_at)
    if after.series is not None:
        after = replace(after, by_hand=not await _by_its_rule(ledger, after, resource))
    claims = None if QUOTAS in excepted and not entered else catalogue.claims(after, now=now)
    if wanted.told is not None and after.because and after.status is not Status.PENDING:
        also = wanted.told.due(after, (HOLDER, *after.attendees), now=now, to=after.unit)
        change.to(after, claims=claims, also=also, told_already=AT_ONCE)
    else:
        change.to(after, claims=claims, also=await _told(ledger, after, now=now))


async def _asking(
    ledger: Ledger,
    before: Booking,
    choices: Sequence[tuple[Resource, Sequence[UnitId]]],
    wanted: Wanted,
    *,
    excepted: frozenset[str],
    now: datetime,
) -> Resource | None:
    """Return the first resource whose approvers must be asked; of an exception that is not granted, its own."""
    resources = [each for each, _ in choices]
    waits = bool(excepted) and before.status is Status.PENDING
    if waits and (wanted.by is None or not await may_except(ledger, before, by=wanted.by)):
        return resources[0]
    asks = await first_asking(ledger, resources, by=wanted.by, during=wanted.during, people=before.heads)
    return None if asks is not None and await _takes_back(ledger, before, wanted, now=now) else asks


async def _takes_back(ledger: Ledger, before: Booking, wanted: Wanted, *, now: datetime) -> bool:
    """Whether a booking goes back within a minute to where its last change took it from: nobody is asked twice."""
    resource = wanted.to.resource if wanted.to else before.resource
    if before.was != (resource, wanted.during) or before.because is not None:
        return False
    async with ledger.database.connection() as connection:
        told = await audit.latest_of(connection, before.organization, [(Noun.BOOKING, str(before.id))], most=1)
    return any(
        (each.version, each.by) == (before.version, wanted.by)
        and not {"starts", "ends", "resource", "unit"}.isdisjoint(each.after or {})
        and now < each.at + UNDO
        for each in told
    )


async def _excepted(
    ledger: Ledger, before: Booking, resource: Resource, during: Interval, *, now: datetime
) -> frozenset[str]:
    """Return the rules to which a booking stays an exception: less of it, in its place, needs no new yes."""
    less = resource.id == before.resource and during.within(before.during)
    request = await request_about(ledger, before) if less else None
    if request is None:
        return frozenset()
    if before.status is not Status.PENDING:
        return request.excepted
    # What breaks no rule any more waits for nobody.
    return request.excepted & {*resource.exceptions(during, now=now), QUOTAS}


async def _by_its_rule(ledger: Ledger, booking: Booking, resource: Resource) -> bool:
    """Whether a date of a series is where its rule has it, so that it goes along when the series moves."""
    if booking.series is None or booking.occurrence is None:
        return False
    async with ledger.database.connection() as connection:
        of = await series.found(connection, booking.organization, booking.series)
    return (
        of is not None
        and of.wish.resource == resource.id
        and of.wish.on(booking.occurrence, resource).during == booking.during
    )


def check_approved(after: Booking, *, before: Booking, target: Target) -> None:
    """Check that nobody needs to approve the new slot; refuses with NeedsApproval. Shorter needs no approval."""
    if target.asks and (after.resource != before.resource or not after.during.within(before.during)):
        raise NeedsApproval(target.asks.id)


def _choices(
    catalogue: Catalogue, before: Booking, during: Interval, to: Place | None
) -> list[tuple[Resource, list[UnitId]]]:
    """Return each resource with the units that will do: any or one of the target's, and the companions' own."""
    target = catalogue.resource(to.resource if to else before.resource)
    units = [target.unit(to.unit).id] if to and to.unit else [each.id for each in target.units]
    # A companion's unit is no place for its leader: both are had at the same time.
    units = [each for each in units if each not in before.companions]
    if not units:
        raise SlotTaken(target.id, during)
    company = [(resource, [own.id]) for resource, own in catalogue.of(before)[1:]]
    return [(target, units), *company]


async def check_rules(
    ledger: Ledger, resource: Resource, before: Booking, during: Interval, *, now: datetime, entered: bool = False
) -> None:
    """
    Check that the resource's rules allow that time in place of the booking's own; refuses as `hold` does.

    A start that stays is neither too soon nor too far ahead, unless the resource is `entered` before that start: then
    its own limits hold, or a hold of another resource would be a way around them.
    """
    begun = before.status is Status.IN_USE or before.during.start <= now
    if entered and not begun:
        resource.check(during, now=now)
    else:
        resource.check_change(during, before=before.during, begun=begun, now=now)
    if entered or during.start != before.during.start:
        await check_strikes(ledger, resource, during.start, member=before.member, now=now)
        await check_certificates(ledger, resource, during.start, member=before.member)


async def free_units(
    ledger: Ledger,
    choices: Sequence[tuple[Resource, Sequence[UnitId]]],
    during: Interval,
    *,
    but: Booking,
    now: datetime,
) -> list[UnitId | None]:
    """Return, for each resource, the first of its units that nobody but the booking itself has then; its own first."""
    async with ledger.database.connection() as connection:
        return [
            await availability.free_unit(connection, units, resource.blocked(during), but=but, now=now)
            for resource, units in choices
        ]


async def _told(ledger: Ledger, after: Booking, *, now: datetime) -> Sequence[Due]:
    """Return the messages that go out at once: to those who are asked to approve, or to a holder who did not ask."""
    if after.status is Status.PENDING:
        return await request_messages(ledger, after, now=now)
    return [Due(Kind.CHANGED_FOR_YOU, now)] if after.because else []
