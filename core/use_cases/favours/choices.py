"""Find whom one could ask for a slot that is taken, and what for: only what would work if the holder agreed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.bookings.booking import Booking
from core.domain.favours.choices import Choices
from core.domain.favours.favour import asked_until, may_be_shortened, may_be_swapped, rest_of, seats_one_more
from core.domain.resources.resource import Resource
from core.domain.waiting.fitting import fit
from core.domain.waiting.wait import Watched
from core.errors import AskedEnough, BlackedOut, FreeNow, NobodyToAsk, Refusal
from core.ledger import Ledger
from core.store import availability, bookings
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.favours.fitting import check_may_ask, may_come, may_have
from core.values import MINUTE, Interval, MemberId, OrganizationId, UnitId

SWAPS = 2
"""Own bookings that are offered for the wanted one, the nearest in time first."""
MOST_READ = 200
"""Bookings of one resource at one time that are read: more units than these have no single holder to ask."""
LOOKED_FOR = timedelta(days=14)
"""How far ahead the next times are looked for at which others have something."""
LOOKED_AT = 6
"""Own bookings that are looked at, the nearest in time first."""


async def holder_of(
    ledger: Ledger, resource: Resource, during: Interval, *, now: datetime, unit: UnitId | None = None
) -> Booking | None:
    """
    Return the one booking that is in the way of a slot; None if it is free, closed, or more than one is in the way.

    Where no unit is named and the resource has several, nobody in particular has the slot.
    """
    units = [unit] if unit else [each.id for each in resource.units]
    if len(units) != 1:
        return None
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(
            connection, resource.organization, resource.blocked(during), [resource.id], member=None, most=MOST_READ
        )
        standing = [each for each in found if each.unit == units[0] and each.settled(now) is each]
        if len(standing) != 1 or not standing[0].during.overlaps(during):
            return None
        [booking] = standing
        blocked = resource.blocked(during)
        # What else is in the way, such as a hold or a closing, the holder cannot give.
        taken = await availability.occupied(connection, units, blocked, now=now, but=booking.id)
    return booking if not taken.get(units[0]) else None


async def why_nobody(
    ledger: Ledger, resource: Resource, during: Interval, *, by: MemberId, unit: UnitId | None = None
) -> Refusal:
    """Return why nobody could be asked for a slot: it is free, closed, against the rules, or not one person's."""
    now = ledger.clock.now()
    try:
        resource.check(during, now=now)
    except Refusal as refusal:
        return refusal
    wanted = replace(Watched.of(resource.id, during), units=(unit,) if unit else ())
    async with ledger.database.connection() as connection:
        units = [each.id for each in resource.units]
        taken = await availability.occupied(connection, units, resource.blocked(during), now=now)
    free = fit(wanted, resource, taken, now=now)
    if free is not None:
        return FreeNow(resource.id, free.during, free.units)
    catalogue = await ledger.catalogue(resource.organization)
    why = await slot_taken(ledger, catalogue, resource, during, now=now, member=by, unit=unit)
    return why if isinstance(why, BlackedOut) else NobodyToAsk(resource.id)


async def held_near(
    ledger: Ledger,
    resource: Resource,
    around: Interval,
    *,
    by: MemberId,
    day: Interval,
    unit: UnitId | None = None,
) -> Interval | None:
    """Return the time of what others have of it, or of this unit, on a day, the nearest to a time; None if nobody."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(
            connection, resource.organization, day, [resource.id], member=None, most=MOST_READ
        )
    theirs = [
        each.during
        for each in found
        if each.member != by and each.during.end > now and each.settled(now) is each and unit in {None, each.unit}
    ]
    return min(theirs, key=lambda each: abs(each.start - around.start), default=None)


async def held_next(
    ledger: Ledger, resource: Resource, *, by: MemberId, most: int, unit: UnitId | None = None
) -> list[Interval]:
    """Return the next times at which others have this unit of it, or its only one, in order; none of any of several."""
    now = ledger.clock.now()
    only = unit or (resource.units[0].id if len(resource.units) == 1 else None)
    if only is None:
        return []
    async with ledger.database.connection() as connection:
        found = await bookings.of_time(
            connection,
            resource.organization,
            Interval(now, now + LOOKED_FOR),
            [resource.id],
            member=None,
            most=MOST_READ,
        )
    theirs = (each for each in found if each.member != by and each.unit == only and may_be_swapped(each, now))
    return sorted({each.during for each in theirs}, key=lambda each: each.start)[:most]


async def askable(
    ledger: Ledger, resource: Resource, during: Interval, *, by: MemberId, unit: UnitId | None = None
) -> bool:
    """Return whether the member could ask one holder for a slot now, and something would come of a yes."""
    now = ledger.clock.now()
    booking = await holder_of(ledger, resource, during, now=now, unit=unit)
    if booking is None or booking.member == by:
        return False
    try:
        await check_may_ask(ledger, booking, by=by, now=now)
    except AskedEnough:
        return False
    # Swaps are looked for only where nothing else would do: each costs several looks.
    found = await choices_of(ledger, booking, during, by=by, now=now, most=0)
    return found.any or (await choices_of(ledger, booking, during, by=by, now=now, most=1)).any


async def choices_of(
    ledger: Ledger,
    booking: Booking,
    during: Interval,
    *,
    by: MemberId,
    now: datetime,
    among: Sequence[Booking] = (),
    most: int = SWAPS,
) -> Choices:
    """Return what the holder of a booking could be asked, with swaps of own bookings, or of those `among` them."""
    resource = (await ledger.catalogue(booking.organization)).resource(booking.resource)
    inside = during.overlaps(booking.during) and now < asked_until(now, during.start)
    fits = inside and await may_have(ledger, resource, during, member=by, now=now)
    shorter = _shorter(resource, booking, during, now=now) if fits else None
    # Where the holder can keep the rest, nobody asks for the whole.
    give = fits and shorter is None and may_be_swapped(booking, now)
    if not may_be_swapped(booking, now) or now >= asked_until(now, booking.during.start):
        return Choices(booking, during, give, shorter, ())
    share = during.within(booking.during) and await would_share(ledger, resource, booking, with_=by)
    if not most:
        return Choices(booking, during, give, shorter, (), share)
    own = among or await _own(ledger, booking.organization, by, now=now)
    near = sorted(own, key=lambda each: abs(each.during.start - booking.during.start))[:LOOKED_AT]
    swaps: list[Booking] = []
    for each in near:
        if len(swaps) < most and await would_swap(ledger, each, booking, now=now):
            swaps.append(each)
    return Choices(booking, during, give, shorter, tuple(swaps), share)


async def would_share(ledger: Ledger, resource: Resource, booking: Booking, *, with_: MemberId) -> bool:
    """Return whether a member could come to a booking as one more: the rule allows it, and a seat is left."""
    if not resource.policy.sharing or len(resource.units) != 1 or not seats_one_more(booking, resource):
        return False
    return with_ not in {booking.member, *booking.attendees} and await may_come(ledger, resource, member=with_)


async def would_swap(ledger: Ledger, mine: Booking, theirs: Booking, *, now: datetime) -> bool:
    """Return whether two bookings could change places, by the rules for both holders."""
    alike = (mine.resource, mine.during) == (theirs.resource, theirs.during)
    apart = mine.member != theirs.member and not alike
    if not apart or not (may_be_swapped(mine, now) and may_be_swapped(theirs, now)):
        return False
    if now >= asked_until(now, mine.during.start):
        return False
    return await may_take(ledger, mine, theirs, now=now) and await may_take(ledger, theirs, mine, now=now)


async def may_take(ledger: Ledger, booking: Booking, place: Booking, *, now: datetime) -> bool:
    """Return whether the rules let a booking have another one's slot, and all who come to it have room there."""
    resource = (await ledger.catalogue(booking.organization)).resource(place.resource)
    if resource.capacity is not None and booking.heads > resource.capacity:
        return False
    return await may_have(ledger, resource, place.during, member=booking.member, now=now, instead_of=booking)


def _shorter(resource: Resource, booking: Booking, during: Interval, *, now: datetime) -> int | None:
    rest = rest_of(booking.during, during, buffer=resource.policy.buffer)
    if rest is None or not may_be_shortened(booking, now):
        return None
    begun = booking.during.start <= now
    if begun and rest.start != booking.during.start:
        return None
    try:
        resource.check_change(rest, before=booking.during, begun=begun, now=now)
    except Refusal:
        return None
    return int((booking.during.length - rest.length) / MINUTE)


async def _own(ledger: Ledger, organization: OrganizationId, member: MemberId, *, now: datetime) -> list[Booking]:
    async with ledger.database.connection() as connection:
        return await bookings.of_member(connection, organization, member, ending_after=now)
