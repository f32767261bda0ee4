"""Find a place beside a colleague's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.alternatives import free_units
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.resource import Resource, Unit
from core.domain.resources.seats import nearest
from core.errors import NotBeside
from core.ledger import Ledger
from core.store import availability, bookings, people
from core.values import Interval, MemberId, UnitId

THERE = frozenset({Status.CONFIRMED, Status.IN_USE})
MOST = 1_000
"""Bookings that are looked at."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A colleague's place in the wanted time, and the free unit nearest to it; None if none of the resource is free."""

    name: str
    resource: Resource
    during: Interval
    theirs: Unit
    nearest: UnitId | None


async def sit_beside(
    ledger: Ledger, *, wishes: Sequence[tuple[Resource, Interval]], member: MemberId, by: Member
) -> Beside:
    """
    Return where a colleague has a unit of one of these resources in its time, and the nearest free one of the same.

    Near is by labels and order, as on a seat map: 12C is in row 12, next to 12B and 12D, and a row away is farther than
    any seat of the same row; units whose labels tell no row stand ten in a row, in the order in which they were added.
    Only what is confirmed counts, and only things whose rules tell `by` whose bookings are. Refuses with NotBeside,
    which says nothing of what `by` may not know.
    """
    now, discreet = ledger.clock.now(), member in (await ledger.catalogue(by.organization)).discreet
    told = [
        (resource, during)
        for resource, during in wishes
        if len(resource.units) > 1
        if member == by.id or resource.policy.tells_names(by.role, by.groups, discreet=discreet)
    ]
    async with ledger.database.connection() as connection:
        name = (await people.names(connection, [by.organization], [member]))[member]
        for resource, during in told:
            found = await bookings.of_time(connection, by.organization, during, [resource.id], member=None, most=MOST)
            theirs = next(_places(found, resource, member, now=now), None)
            if theirs is None:
                continue
            asked = [(unit.id, resource.blocked(during)) for unit in resource.units]
            free = free_units(resource, during, await availability.occupied_each(connection, asked, now=now))
            return Beside(name, resource, during, theirs, next(iter(nearest(resource, theirs.id, free)), None))
    raise NotBeside(name, told=bool(told))


def _places(found: Sequence[Booking], resource: Resource, member: MemberId, *, now: datetime) -> Iterator[Unit]:
    """Yield the units of a resource that a member has, or comes to."""
    units = {unit.id: unit for unit in resource.units}
    for each in found:
        if each.settled(now).status in THERE and member in {each.member, *each.attendees}:
            yield from (units[unit] for unit in (each.unit, *each.companions) if unit in units)
