"""Offer starts of a day, lengths from a start, and seats of a departure that can really be booked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.domain.bookings import starts
from core.domain.bookings.alternatives import free_units
from core.domain.bookings.wish import Wish, around_noon
from core.domain.resources.hours import DAY
from core.domain.resources.resource import BY_THE_DAY, Resource
from core.errors import AskedSlot
from core.ledger import Ledger
from core.store import availability
from core.use_cases.bookings.in_the_way import slot_taken
from core.use_cases.bookings.offering import offering
from core.values import OFFERED, Interval, MemberId, UnitId


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths to offer from a start: usual ones, and the time until the next booking if that is another length."""

    usual: tuple[timedelta, ...]
    until_next: timedelta | None


async def offer_starts(ledger: Ledger, resource: Resource, wish: Wish, days: Sequence[date]) -> list[datetime]:
    """Return at most three starts on those days from which the resource is free for as long as wished, in order."""
    return await _starts(ledger, resource, wish, days, now=ledger.clock.now())


async def offer_starts_on(
    ledger: Ledger, resource: Resource, wish: Wish, day: date, *, member: MemberId
) -> list[datetime]:
    """
    Return at most three starts on that day, as `offer_starts` does, and at least one.

    If there is none, refuses as `hold` refuses a slot around noon: closed, over, too far ahead, taken …
    """
    now = ledger.clock.now()
    found = await _starts(ledger, resource, wish, [day], now=now)
    if found:
        return found
    noon = around_noon(resource, day, wish.likely_length(resource))
    async with offering(ledger, resource.organization, AskedSlot(resource.id, noon, member, member), now=now):
        resource.check(noon, now=now)
        catalogue = await ledger.catalogue(resource.organization)
        raise await slot_taken(ledger, catalogue, resource, noon, now=now, member=member)


async def offer_moves(ledger: Ledger, resource: Resource, during: Interval) -> list[Interval]:
    """
    Return at most three other times for a booking of the resource, as long as it was.

    They are departures; or the same clock on the next days, if the resource is booked by the day; or free starts on the
    day of the booking and the two days after it.
    """
    now = ledger.clock.now()
    if resource.departures:
        times: Sequence[Interval] = resource.coming(now)[:OFFERED]
    elif resource.kind in BY_THE_DAY:
        times = starts.on_next_days(resource, during, now=now)
    else:
        day = resource.local(max(during.start, now)).date()
        found = await _starts(ledger, resource, Wish(minutes=during.minutes), [day, day + DAY, day + 2 * DAY], now=now)
        times = [Interval(start, start + during.length) for start in found]
    return [each for each in times if each != during]


async def offer_lengths(ledger: Ledger, resource: Resource, start: datetime, *, member: MemberId) -> Lengths:
    """
    Return the lengths for which the resource can be booked from that start.

    Refuses as `hold` does if not even the shortest of them can begin then, with SlotTaken or BlackedOut if somebody
    else has it.
    """
    now = ledger.clock.now()
    shortest, *_ = starts.usual_lengths(resource.policy)
    likely = Interval(start, start + Wish().likely_length(resource))
    async with offering(ledger, resource.organization, AskedSlot(resource.id, likely, member, member), now=now):
        resource.check(Interval(start, start + shortest), now=now)
        return await _lengths(ledger, resource, likely, now=now, member=member)


async def _lengths(ledger: Ledger, resource: Resource, likely: Interval, *, now: datetime, member: MemberId) -> Lengths:
    start = likely.start
    horizon = start + resource.policy.longest
    until = await _next_booking(ledger, resource, Interval(start, horizon), now=now)
    most = (until or horizon) - start
    usual = starts.lengths(resource, start, most, now=now)
    if not usual:
        catalogue = await ledger.catalogue(resource.organization)
        raise await slot_taken(ledger, catalogue, resource, likely, now=now, member=member)
    gap = most if until is not None and most not in usual else None
    fits = gap is not None and resource.allows(Interval(start, start + gap), now=now)
    return Lengths(usual, gap if fits else None)


async def offer_seats(
    ledger: Ledger, resource: Resource, departure: Interval, *, member: MemberId
) -> frozenset[UnitId]:
    """Return the seats of a departure that are free; refuses with SlotTaken or BlackedOut when none is left."""
    now = ledger.clock.now()
    free = await _free_units(ledger, resource, departure, now=now)
    if not free:
        async with offering(ledger, resource.organization, AskedSlot(resource.id, departure, member, member), now=now):
            catalogue = await ledger.catalogue(resource.organization)
            raise await slot_taken(ledger, catalogue, resource, departure, now=now, member=member)
    return frozenset(free)


async def _free_units(ledger: Ledger, resource: Resource, during: Interval, *, now: datetime) -> list[UnitId]:
    units = [unit.id for unit in resource.units]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied(connection, units, resource.blocked(during), now=now)
    return free_units(resource, during, taken)


async def _starts(
    ledger: Ledger, resource: Resource, wish: Wish, days: Sequence[date], *, now: datetime
) -> list[datetime]:
    slots = starts.candidates(resource, wish, days, now=now)
    if not slots:
        return []
    units = [unit.id for unit in resource.units]
    span = resource.blocked(Interval(min(slots).start, max(slots).end))
    async with ledger.database.connection() as connection:
        taken = await availability.occupied(connection, units, span, now=now)
    return starts.offered(resource, slots, taken)


async def _next_booking(ledger: Ledger, resource: Resource, during: Interval, *, now: datetime) -> datetime | None:
    """Return when the first booking inside that time begins; None if none does, or if there are several units."""
    # With several units, the next booking of one leaves another free.
    if len(resource.units) > 1:
        return None
    [unit] = resource.units
    async with ledger.database.connection() as connection:
        taken = await availability.occupied(connection, [unit.id], during, now=now)
    return min((busy.start for busy in taken[unit.id]), default=None)
