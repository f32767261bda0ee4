"""Find what could go nowhere else at its own time, before anything is moved for a closing."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from core.domain.bookings.alternatives import Taken, rivals
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import Refusal
from core.ledger import Ledger
from core.store import availability, people
from core.use_cases.bookings.approve import first_asking
from core.use_cases.bookings.taking import check_allowed
from core.values import Interval, MemberId, ResourceId, UnitId

Standings = Mapping[MemberId, tuple[Role, frozenset[str]]]
"""The roles and the groups of members."""


async def stranded(
    ledger: Ledger,
    standing: Sequence[Booking],
    *,
    closing: Collection[ResourceId],
    by: Member | None,
    as_large: bool = False,
) -> list[Booking]:
    """
    Return those of the bookings in the way of a closing that would find no other thing of their kind, in order.

    They are looked at one after the other, as they would be moved: what one of them takes, the next ones cannot have.
    `as_large`: only what holds as many people will do. All that is taken is read in one statement. Quotas, certificates
    and whoever is quicker are judged only when they are moved.
    """
    if not standing:
        return []
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(standing[0].organization)
    open_ones = {each.id: _open_to(catalogue, each, closing=closing, as_large=as_large, now=now) for each in standing}
    asked = [
        (unit.id, other.blocked(each.during))
        for each in standing
        for other in open_ones[each.id]
        for unit in other.units
    ]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied_each(connection, asked, now=now)
        here = await people.standing(connection, standing[0].organization, [each.member for each in standing])
    lost = list[Booking]()
    for each in standing:
        found = [other for other in open_ones[each.id] if _admits(other, each, here)]
        place = await _first(ledger, found, each, taken, by=by)
        if place is None:
            lost.append(each)
        else:
            unit, during = place
            taken.setdefault(unit, []).append(during)
    return lost


def _open_to(
    catalogue: Catalogue, booking: Booking, *, closing: Collection[ResourceId], as_large: bool, now: datetime
) -> list[Resource]:
    """Return the other things of its kind that are open at its time and may hold it, the likeliest first."""
    [(own, _), *company] = catalogue.of(booking)
    # Its companions stay where they are, and what nobody has confirmed is not moved, nor what has begun.
    if booking.settled(now).status is not Status.CONFIRMED or any(each.id in closing for each, _ in company):
        return []
    least = own.capacity or 0 if as_large else 0
    others = [each for each in rivals(own, catalogue.resources) if each.id not in closing]
    return [each for each in others if (each.capacity or 0) >= least and _keeps_rules(each, booking, now=now)]


def _keeps_rules(resource: Resource, booking: Booking, *, now: datetime) -> bool:
    try:
        resource.check_change(booking.during, before=booking.during, begun=booking.during.start <= now, now=now)
    except Refusal:
        return False
    return resource.retired_at is None


def _admits(resource: Resource, booking: Booking, here: Standings) -> bool:
    try:
        check_allowed(resource, here, by=booking.member, member=booking.member)
    except Refusal:
        return False
    return True


async def _first(
    ledger: Ledger, others: Sequence[Resource], booking: Booking, taken: Taken, *, by: Member | None
) -> tuple[UnitId, Interval] | None:
    """Return the first unit that is free for a booking and needs nobody's approval, and for how long it is blocked."""
    for other in others:
        blocked = other.blocked(booking.during)
        free = (each.id for each in other.units if not any(busy.overlaps(blocked) for busy in taken.get(each.id, ())))
        unit = next(free, None)
        if unit is None:
            continue
        who = by.id if by else None
        if await first_asking(ledger, [other], by=who, during=booking.during, people=booking.heads) is None:
            return unit, blocked
    return None
