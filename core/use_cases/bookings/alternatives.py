"""Look for alternatives: free, and allowed by every rule."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from core.domain.bookings.alternatives import free_units, looked_at, nearest, rivals
from core.domain.bookings.booking import Booking
from core.domain.resources import seats
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY
from core.domain.resources.resource import LOOK_AHEAD, Resource
from core.errors import Alternative, BlackedOut, SlotTaken
from core.ledger import Ledger
from core.store import availability, blackouts, bookings, certificates, people
from core.store.quotas import NO_BOOKING
from core.use_cases.certificates.check import lacking
from core.use_cases.rules.allowances_of import affordable
from core.use_cases.rules.strikes import near_enough
from core.values import OFFERED, BookingId, Interval, MemberId, UnitId

LOOKED_AT = 20
"""Rivals whose taken times are read, the likeliest first; more of them are never offered."""
CONSIDERED = 4 * OFFERED
"""Near slots that are checked against quotas: some quotas may be used up, and three slots are offered."""


async def slot_taken(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None = None,
    instead_of: Booking | None = None,
) -> SlotTaken | BlackedOut:
    """
    Return the refusal of a slot for which no unit, or not this one, is free: closed, with the reason, or taken.

    It carries the offers that `alternatives` finds. While it is closed, the same time on the next free day comes first:
    a closing mostly lasts for days, and nothing near is open.
    """
    offers = await alternatives(
        ledger, catalogue, resource, wish, now=now, member=member, unit=unit, instead_of=instead_of
    )
    units = [unit] if unit else [each.id for each in resource.units]
    async with ledger.database.connection() as connection:
        closed = await blackouts.over(connection, units, resource.blocked(wish))
    if closed is None:
        own = await own_in_the_way(ledger, catalogue, units, wish, member=member, now=now, but=instead_of)
        return SlotTaken(resource.id, wish, offers, own.id if own else None)
    later = await _another_day(ledger, catalogue, resource, wish, now=now, member=member, unit=unit)
    rest = [offer for offer in offers if offer not in later]
    return BlackedOut(resource.id, wish, closed.during, closed.reason, (*later, *rest)[:OFFERED])


async def own_in_the_way(
    ledger: Ledger,
    catalogue: Catalogue,
    units: Sequence[UnitId],
    wish: Interval,
    *,
    member: MemberId,
    now: datetime,
    but: Booking | None = None,
) -> Booking | None:
    """Return the first booking of the member's own that has one of these units at some time of the wish, if any."""
    async with ledger.database.connection() as connection:
        standing = await bookings.of_member(connection, catalogue.organization, member, ending_after=now)
    return next(
        (
            booking
            for booking in standing
            if booking.during.overlaps(wish)
            and booking.settled(now) is booking
            and not (but and booking.id == but.id)
            and not {booking.unit, *booking.companions}.isdisjoint(units)
        ),
        None,
    )


async def _another_day(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None,
) -> tuple[Alternative, ...]:
    """Return the same time on the next day on which it is free and allowed, if there is one soon."""
    if resource.departures:
        return ()
    days = (resource.days_later(wish, offset) for offset in range(1, LOOK_AHEAD // DAY + 1))
    coming = [each for each in days if each is not None and resource.allows(each, now=now)]
    if not coming:
        return ()
    units = [unit] if unit else [each.id for each in resource.units]
    async with ledger.database.connection() as connection:
        reach = resource.blocked(Interval(coming[0].start, coming[-1].end))
        taken = await availability.occupied(connection, units, reach, now=now)
    free = next((each for each in coming if not set(units).isdisjoint(free_units(resource, each, taken))), None)
    offers = (Alternative(resource.id, free, unit),) if free else ()
    return await _affordable(ledger, catalogue, offers, member=member, now=now, but=NO_BOOKING)


async def alternatives(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None = None,
    instead_of: Booking | None = None,
) -> tuple[Alternative, ...]:
    """
    Return at most three slots near a wish that is taken, each of which is free and keeps all rules.

    For a departure these are the free seats nearest to the wanted one, then the departures nearest in time. With
    `instead_of`, the offers are to replace that booking: its own time counts as free but is not offered.
    """
    if resource.departures:
        return await _aboard(
            ledger, catalogue, resource, wish, now=now, member=member, unit=unit, instead_of=instead_of
        )
    others = (await open_to(ledger, rivals(resource, catalogue.resources), member=member, start=wish.start))[:LOOKED_AT]
    units = [unit.id for each in (resource, *others) for unit in each.units]
    async with ledger.database.connection() as connection:
        reach, but = looked_at(wish, (resource, *others)), _left_out(instead_of)
        taken = await availability.occupied(connection, units, reach, now=now, but=but)
    offers = nearest(wish, resource, others=others, taken=taken, now=now)
    near = islice((offer for offer in offers if not _is_of(offer, instead_of)), CONSIDERED)
    return await _affordable(ledger, catalogue, list(near), member=member, now=now, but=but)


async def open_to(
    ledger: Ledger, resources: Sequence[Resource], *, member: MemberId, start: datetime
) -> Sequence[Resource]:
    """Return the resources that the member may see and book; none to one who has left, where that depends on groups."""
    # Where everything is open to everybody, as in most houses, the member's groups need not be read.
    if all(
        each.policy.seen_by is None and each.policy.bookable_by is None and not each.policy.needs for each in resources
    ):
        return resources
    async with ledger.database.connection() as connection:
        standing = await people.standing(connection, resources[0].organization, [member])
        known = await certificates.of_member(connection, resources[0].organization, member)
    if member not in standing:
        return ()
    role, groups = standing[member]
    return [each for each in resources if each.policy.bookable(role, groups) and lacking(each, known, start) is None]


async def _aboard(
    ledger: Ledger,
    catalogue: Catalogue,
    resource: Resource,
    wish: Interval,
    *,
    now: datetime,
    member: MemberId,
    unit: UnitId | None,
    instead_of: Booking | None,
) -> tuple[Alternative, ...]:
    # One more than is offered, because the wish's own departure is among them and offers seats, if any.
    departures = sorted(resource.coming(now), key=lambda each: abs(each.start - wish.start))[: OFFERED + 1]
    offers: list[Alternative] = []
    async with ledger.database.connection() as connection:
        for departure in departures:
            units = [each.id for each in resource.units]
            taken = await availability.occupied(connection, units, departure, now=now, but=_left_out(instead_of))
            free = free_units(resource, departure, taken)
            if departure == wish and unit is not None:
                offers += [Alternative(resource.id, departure, seat) for seat in seats.nearest(resource, unit, free)]
            elif free and departure != wish:
                offers.append(Alternative(resource.id, departure))
            if len(offers) >= OFFERED:
                break
    others = [offer for offer in offers if not _is_of(offer, instead_of)]
    return await _affordable(ledger, catalogue, others[:CONSIDERED], member=member, now=now, but=_left_out(instead_of))


def _left_out(instead_of: Booking | None) -> BookingId:
    return instead_of.id if instead_of else NO_BOOKING


def _is_of(offer: Alternative, instead_of: Booking | None) -> bool:
    """Return whether the offer is the booking's own slot."""
    return (
        instead_of is not None
        and (offer.resource, offer.during) == (instead_of.resource, instead_of.during)
        and offer.unit in {None, instead_of.unit}
    )


async def _affordable(
    ledger: Ledger,
    catalogue: Catalogue,
    offers: Sequence[Alternative],
    *,
    member: MemberId,
    now: datetime,
    but: BookingId,
) -> tuple[Alternative, ...]:
    wishes = [(catalogue.resource(offer.resource), offer.during) for offer in offers]
    allowed = await affordable(ledger, wishes, member=member, now=now, but=but)
    near = await near_enough(ledger, wishes, member=member, now=now)
    return tuple(offer for offer, *fits in zip(offers, allowed, near, strict=True) if all(fits))[:OFFERED]
